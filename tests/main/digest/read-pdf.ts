/** Press reviews on paper as a person gets them, and what an independent reader finds in the file. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import {
  finishPdf, openFontShelf, printDigest, renderDigestHtml, renderHeads, type FinishedPdf, type Prints
} from '../../../src/main/digest/index.ts'
import type { Printer } from '../../../src/main/ports.ts'
import type { Digest } from '../../../src/shared/digest.ts'

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
const shelf = openFontShelf()

export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({
    data: bytes.slice(), cMapUrl: `${join(pdfjs, 'cmaps')}/`, standardFontDataUrl: `${join(pdfjs, 'standard_fonts')}/`, verbosity: 0
  }).promise
}

/** Text of each page, blanks evened out. */
export async function pageTexts(pdf: PDFDocumentProxy): Promise<readonly string[]> {
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  return Promise.all(numbers.map(async number => {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    return items.map(item => 'str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '').join('').replace(/\s+/gu, ' ')
  }))
}

export async function printPages(printer: Printer, digest: Digest): Promise<Prints> {
  const [pages, heads] = await Promise.all([
    printer.print({ html: withFonts(fontCss => renderDigestHtml({ digest }, { fontCss, target: 'paper' })) }),
    printer.print({ html: withFonts(fontCss => renderHeads(printDigest(digest), fontCss)), isDraft: true })
  ])
  return { pages, heads }
}

export async function printPdf(printer: Printer, digest: Digest): Promise<FinishedPdf> {
  return finishPdf({ digest }, await printPages(printer, digest))
}

function withFonts(render: (fontCss: string) => string): string {
  return render(shelf.fontFacesFor(render('')).css)
}
