/** Chromium names the tags of a PDF after the nodes of its page (`node00000767`), which it counts over all that a renderer has
 *  drawn: how far it had come differs from print to print. Only table cells use the names, for the headers they belong to. */
import type { PDFArray, PDFDict, PDFDocument, PDFObject, PDFString, PdfLibrary } from './pdf-library.ts'

interface NamedTag {
  readonly tag: PDFDict
  readonly reference: PDFObject
  readonly name: PDFString
}

/** Counts the names of tags anew, in the order in which the tags stand in the document. */
export function numberTags(document: PDFDocument, library: PdfLibrary): void {
  const tags = listNamedTags(document, library)
  const names = new Map(tags.map(({ name }, index) => [name.asString(), nameOf(index + 1, library)]))
  for (const { tag, name } of tags) tag.set(library.PDFName.of('ID'), names.get(name.asString()) ?? name)
  for (const list of listHeaders(document, library)) rename(list, names, library)
  listNames(document, tags.map(({ reference }, index) => [nameOf(index + 1, library), reference]), library)
}

/** Of equal length, so that their order as texts is that of their numbers. */
function nameOf(number: number, { PDFString: Text }: PdfLibrary): PDFString {
  return Text.of(`tag${String(number).padStart(6, '0')}`)
}

function listNamedTags(document: PDFDocument, library: PdfLibrary): readonly NamedTag[] {
  const { PDFDict: Dict, PDFName: Name, PDFString: Text } = library
  return document.context.enumerateIndirectObjects().flatMap(([reference, tag]) => {
    if (!(tag instanceof Dict) || tag.get(Name.of('Type')) !== Name.of('StructElem')) return []
    const name = tag.get(Name.of('ID'))
    return name instanceof Text ? [{ tag, reference, name }] : []
  })
}

/** The lists of header cells among the attributes of tags (ISO 32000-1, table 349). */
function listHeaders(document: PDFDocument, { PDFArray: List, PDFDict: Dict, PDFName: Name }: PdfLibrary): readonly PDFArray[] {
  return document.context.enumerateIndirectObjects().flatMap(([, tag]) => {
    const attributes = tag instanceof Dict ? tag.lookup(Name.of('A')) : undefined
    if (!(attributes instanceof List)) return []
    return attributes.asArray().flatMap(one => {
      const headers = one instanceof Dict ? one.lookup(Name.of('Headers')) : undefined
      return headers instanceof List ? [headers] : []
    })
  })
}

function rename(list: PDFArray, names: ReadonlyMap<string, PDFString>, { PDFString: Text }: PdfLibrary): void {
  for (const [index, old] of list.asArray().entries()) {
    const name = old instanceof Text ? names.get(old.asString()) : undefined
    if (name) list.set(index, name)
  }
}

/** The table from names to tags (ISO 32000-1, § 7.9.6) is written anew into its one leaf: names must stand in their order
 *  there. */
function listNames(
  document: PDFDocument, entries: readonly (readonly [PDFString, PDFObject])[], library: PdfLibrary
): void {
  const { PDFArray: List, PDFDict: Dict, PDFName: Name } = library
  const root = document.catalog.lookupMaybe(Name.of('StructTreeRoot'), Dict)
  const leaf = root?.lookupMaybe(Name.of('IDTree'), Dict)?.lookupMaybe(Name.of('Kids'), List)?.lookupMaybe(0, Dict)
  const [first, last] = [entries[0], entries.at(-1)]
  if (leaf === undefined || first === undefined || last === undefined) return
  leaf.set(Name.of('Names'), document.context.obj(entries.flat()))
  leaf.set(Name.of('Limits'), document.context.obj([first[0], last[0]]))
}
