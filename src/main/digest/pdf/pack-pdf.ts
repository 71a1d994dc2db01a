import { deflateSync } from 'node:zlib'
import type { PDFDict, PDFDocument, PDFObject, PDFRef, PdfLibrary } from './pdf-library.ts'

type Numbered = [PDFRef, PDFObject]

/** Objects to a stream: more of them pack no better, and a reader unpacks all for one. */
const perStream = 200

/** Writes a document with its small objects packed together (ISO 32000-1, § 7.5.7): tags are many, and take a third of the room so.
 *  The library's own writer looks through its whole table for each object that it adds, which for ninety pages takes longer than all
 *  else it does. */
export function packPdf({ context }: PDFDocument, library: PdfLibrary): Uint8Array {
  const { PDFHeader, PDFObjectStream, PDFTrailer } = library
  const stream = (dict: PDFDict, bytes: Uint8Array): PDFObject => context.stream(deflateSync(bytes), {
    ...Object.fromEntries(dict.entries().map(([name, value]) => [name.decodeText(), value])), Filter: 'FlateDecode'
  })
  const objects = context.enumerateIndirectObjects().filter(one => !isPacking(one, library))
  const [large, small] = [objects.filter(one => isLarge(one, library)), objects.filter(one => !isLarge(one, library))]
  const packs = Array.from({ length: Math.ceil(small.length / perStream) }, (_, index) => {
    const members = small.slice(index * perStream, (index + 1) * perStream)
    const pack = PDFObjectStream.withContextAndObjects(context, members, false)
    return { ref: context.nextRef(), members, stream: stream(pack.dict, pack.getContents()) }
  })

  const header = Buffer.concat([bytesOf(PDFHeader.forVersion(1, 7)), Buffer.from('\n')])
  const written = writeAll([...large, ...packs.map((pack): Numbered => [pack.ref, pack.stream])], header.length)
  const tableRef = context.nextRef()
  const places = new Map<number, Place>([
    ...written.places, [tableRef.objectNumber, { kind: inFile, at: written.end, index: 0 }],
    ...packs.flatMap(({ ref, members }) => members.map(([one], index): [number, Place] =>
      [one.objectNumber, { kind: inStream, at: ref.objectNumber, index }]))
  ])
  const { Root, Info, ID } = context.trailerInfo
  const size = context.largestObjectNumber + 1
  const table = stream(context.obj({ Type: 'XRef', Root, Info, ID, Size: size, W: [1, 4, 2] }), tableOf(places, size))
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

/** Kinds of entries of the table (ISO 32000-1, table 18); what is free is 0. */
const [inFile, inStream] = [1, 2]

/** Where an object is: at an offset, or in a stream by its number and the place within it. */
interface Place {
  readonly kind: number
  readonly at: number
  /** Of an object at an offset, its generation. */
  readonly index: number
}

function tableOf(places: ReadonlyMap<number, Place>, size: number): Uint8Array {
  const table = Buffer.alloc(size * 7)
  table.writeUInt16BE(65_535, 5)
  for (const [number, { kind, at, index }] of places) {
    table.writeUInt8(kind, number * 7)
    table.writeUInt32BE(at, number * 7 + 1)
    table.writeUInt16BE(index, number * 7 + 5)
  }
  return table
}

interface Written {
  readonly parts: readonly Uint8Array[]
  readonly places: readonly (readonly [number, Place])[]
  readonly end: number
}

function writeAll(objects: readonly Numbered[], start: number): Written {
  const parts = objects.map(([ref, object]) => {
    const before = Buffer.from(`${ref.objectNumber} ${ref.generationNumber} obj\n`)
    return Buffer.concat([before, bytesOf(object), Buffer.from('\nendobj\n')])
  })
  let end = start
  const places = objects.map(([ref], index): [number, Place] => {
    const place = { kind: inFile, at: end, index: ref.generationNumber }
    end += parts[index]?.length ?? 0
    return [ref.objectNumber, place]
  })
  return { parts, places, end }
}

/** Of an object, a header or a trailer. */
function bytesOf(part: Pick<PDFObject, 'sizeInBytes' | 'copyBytesInto'>): Uint8Array {
  const bytes = new Uint8Array(part.sizeInBytes())
  part.copyBytesInto(bytes, 0)
  return bytes
}
