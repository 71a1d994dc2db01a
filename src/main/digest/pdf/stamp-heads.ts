import type { PDFDocument, PdfLibrary } from './pdf-library.ts'

/** Puts heads over the pages: `heads` is a print with a head to each page, `headOf` says which of them a page gets, if any. They
 *  belong to the sheet, not to the text (ISO 32000-1, § 14.8.2.2), so that nobody who listens hears them on every page. */
export async function stampHeads(
  document: PDFDocument, heads: Uint8Array, headOf: (page: number) => number | undefined, library: PdfLibrary
): Promise<void> {
  const { ParseSpeeds, PDFDocument: Document, PDFName } = library
  const source = await Document.load(heads, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  const places = document.getPages().flatMap((page, index) => {
    const head = headOf(index + 1)
    return head === undefined ? [] : [{ page, head }]
  })
  const used = [...new Set(places.map(({ head }) => head))]
  const stamps = await document.embedPdf(source, used)
  const drawings = used.map(head => document.context.register(document.context.stream(`/Artifact BMC\n/Head${head} Do\nEMC\n`)))
  for (const { page, head } of places) {
    const [stamp, drawing] = [stamps[used.indexOf(head)], drawings[used.indexOf(head)]]
    if (stamp === undefined || drawing === undefined) continue
    page.node.setXObject(PDFName.of(`Head${head}`), stamp.ref)
    page.node.addContentStream(drawing)
  }
  await document.flush()
}
