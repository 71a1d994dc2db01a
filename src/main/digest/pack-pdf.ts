import type { PDFDocument, PDFObject, PDFRef, PdfLibrary } from './pdf-library.ts'

type Numbered = [PDFRef, PDFObject]

/** Objects to a stream: more of them pack no better, and a reader unpacks all for one. */
const perStream = 200

/** Writes a document with its small objects packed together (ISO 32000-1, § 7.5.7): tags are many, and take a third of the room so.
 *  The library's own writer looks through its whole table for each object that it adds, which for ninety pages takes longer than all
 *  else it does. */
export function packPdf({ context }: PDFDocument, library: PdfLibrary): Uint8Array {
  const { PDFCrossRefStream, PDFHeader, PDFObjectStream, PDFTrailer } = library
  const objects = context.enumerateIndirectObjects().filter(one => !isPacking(one, library))
  const [large, small] = [objects.filter(one => isLarge(one, library)), objects.filter(one => !isLarge(one, library))]
  const packs = Array.from({ length: Math.ceil(small.length / perStream) }, (_, index) => {
    const members = small.slice(index * perStream, (index + 1) * perStream)
    return { ref: context.nextRef(), members, stream: PDFObjectStream.withContextAndObjects(context, members) }
  })

  const header = Buffer.concat([bytesOf(PDFHeader.forVersion(1, 7)), Buffer.from('\n')])
  const written = writeAll([...large, ...packs.map(({ ref, stream }): Numbered => [ref, stream])], header.length)
  const tableRef = context.nextRef()
  const { Root, Info, ID } = context.trailerInfo
  const table = PDFCrossRefStream.create(context.obj({ Root, Info, ID, Size: context.largestObjectNumber + 1 }))
  const places = [
    ...written.places.map(({ ref, offset }) => ({ ref, add: () => table.addUncompressedEntry(ref, offset) })),
    ...packs.flatMap(pack => pack.members.map(([ref], index) => ({ ref, add: () => table.addCompressedEntry(ref, pack.ref, index) }))),
    { ref: tableRef, add: () => table.addUncompressedEntry(tableRef, written.end) }
  ]
  // The table looks for the place of each from its beginning on: the last go in first.
  for (const { add } of places.toSorted((a, b) => b.ref.objectNumber - a.ref.objectNumber)) add()
  const trailer = bytesOf(PDFTrailer.forLastCrossRefSectionOffset(written.end))
  return new Uint8Array(Buffer.concat([header, ...written.parts, ...writeAll([[tableRef, table]], written.end).parts, trailer]))
}

/** What a document that was packed before was packed in; its objects stand by themselves by now. */
function isPacking([, object]: Numbered, { PDFName, PDFRawStream }: PdfLibrary): boolean {
  return object instanceof PDFRawStream && ['/ObjStm', '/XRef'].includes(String(object.dict.lookup(PDFName.of('Type'))))
}

/** Streams may not stand in a stream, nor may objects that took the place of others. */
function isLarge([ref, object]: Numbered, { PDFStream }: PdfLibrary): boolean {
  return object instanceof PDFStream || ref.generationNumber > 0
}

interface Written {
  readonly parts: readonly Uint8Array[]
  readonly places: readonly { readonly ref: PDFRef; readonly offset: number }[]
  readonly end: number
}

function writeAll(objects: readonly Numbered[], start: number): Written {
  const parts = objects.map(([ref, object]) => {
    const before = Buffer.from(`${ref.objectNumber} ${ref.generationNumber} obj\n`)
    return Buffer.concat([before, bytesOf(object), Buffer.from('\nendobj\n')])
  })
  let end = start
  const places = objects.map(([ref], index) => {
    const offset = end
    end += parts[index]?.length ?? 0
    return { ref, offset }
  })
  return { parts, places, end }
}

/** Of an object, a header or a trailer. */
function bytesOf(part: Pick<PDFObject, 'sizeInBytes' | 'copyBytesInto'>): Uint8Array {
  const bytes = new Uint8Array(part.sizeInBytes())
  part.copyBytesInto(bytes, 0)
  return bytes
}
