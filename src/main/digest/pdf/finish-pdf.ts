/** What Chromium leaves out of its PDF: whose it is, and from when. */
import { isArticleBlock, type Digest } from '../../../shared/digest.ts'
import { fillPageNumbers, type NumbersToFill } from './fill-page-numbers.ts'
import { printable as printableText } from '../render/html.ts'
import { numberTags } from './number-tags.ts'
import { packPdf } from './pack-pdf.ts'
import { inkRoom, pageBox } from '../render/page-box.ts'
import { allHeads, headTitles, type Proof } from '../render/page-heads.ts'
import { pdfLibrary, type PDFDocument, type PDFObject, type PDFRef } from './pdf-library.ts'
import type { ArticlePrint } from '../print/print-article.ts'
import { printDocument, type Printable } from '../print/print-document.ts'
import type { PrintedDigest } from '../print/printed-digest.ts'
import { numberedLines } from '../render/render-contents.ts'
import { stampHeads } from './stamp-heads.ts'
import { stringsFor } from '../strings.ts'

interface PdfFacts {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly keywords: readonly string[]
  /** BCP 47. */
  readonly language: string
  /** ISO instant: that of the digest, not of the export, so that a second export is the same document. */
  readonly createdAt: string
}

export interface Prints {
  /** Of `renderDigestHtml`. */
  readonly pages: Uint8Array
  /** Of `renderHeads`. */
  readonly heads: Uint8Array
}

export interface FinishedPdf {
  readonly bytes: Uint8Array
  readonly proof: Proof
  /** False where the contents had no places that were understood: then they have their numbers from another print, or none. */
  readonly isNumbered: boolean
}

function pdfFactsOf(printable: Printable): PdfFacts {
  return 'digest' in printable ? factsOfDigest(printable.digest) : factsOfArticle(printable.article)
}

function factsOfArticle({ article, sectionTitle }: ArticlePrint): PdfFacts {
  const { headline, byline, outletName, standfirst, tags, language, firstSeenAt, revisedAt } = article
  return {
    title: headline, author: byline ?? outletName, subject: standfirst ?? outletName,
    keywords: [sectionTitle, outletName, ...tags],
    language: stringsFor(language ?? 'en').language, createdAt: revisedAt ?? firstSeenAt
  }
}

function factsOfDigest(digest: Digest): PdfFacts {
  const strings = stringsFor(digest.language)
  const outlets = [...new Set(digest.blocks.filter(isArticleBlock).map(block => block.outletName))]
  const sections = [...new Set(digest.blocks.map(block => block.sectionTitle))]
  const tags = [...new Set(digest.blocks.flatMap(block => block.tags ?? []))]
  return {
    title: digest.headline,
    author: digest.compiler ?? digest.planName,
    subject: `${strings.pressReview} ${strings.number(digest.number)}. ${digest.deck}`,
    keywords: [...sections, ...outlets, ...tags],
    language: strings.language,
    createdAt: digest.status.kind === 'issued' ? digest.status.issuedAt : digest.savedAt
  }
}

/** Loads what the functions of this file need, so that they need not wait for it. */
export function preparePdf(): void {
  pdfLibrary()
}

/** Writes into a print what Chromium cannot: page numbers into the contents, heads over the pages, and whose it is, so that the
 *  same document has the same bytes whenever it is printed; its outline and links stay as they are, and its tags but for their
 *  names. */
export async function finishPdf(printable: Printable, { pages, heads }: Prints): Promise<FinishedPdf> {
  const library = pdfLibrary()
  const document = await open(pages)
  const proof = proofOf(document)
  const printed = printDocument(printable)
  const isNumbered = fillPageNumbers(document, placesOf(printed, proof), library)
  const [titleOf, titles] = [headTitles(printed, proof), allHeads(printed)]
  await stampHeads(document, heads, page => page === 1 ? undefined : titles.indexOf(titleOf(page)), library)
  writeFacts(document, pdfFactsOf(printable))
  numberTags(document, library)
  return { bytes: packPdf(document, library), proof, isNumbered }
}

function placesOf(printed: PrintedDigest, { pageNumbers }: Proof): NumbersToFill {
  const [first] = printed.sections.flatMap(({ pieces }) => pieces)
  return {
    numbers: numberedLines(printed).map(anchor => pageNumbers[anchor] ?? 0),
    lastPage: pageNumbers[first?.anchor ?? ''] ?? 0,
    direction: printed.direction
  }
}

function writeFacts(document: PDFDocument, { title, author, subject, keywords, language, createdAt }: PdfFacts): void {
  const at = new Date(createdAt)
  document.setTitle(printableText(title), { showInWindowTitleBar: true })
  document.setAuthor(printableText(author))
  document.setSubject(printableText(subject))
  // The library joins keywords with blanks, and names of outlets have blanks themselves.
  document.setKeywords([keywords.map(word => printableText(word).trim()).filter(Boolean).join(', ')])
  document.setLanguage(language)
  document.setCreator('Press Review')
  document.setProducer('Press Review')
  document.setCreationDate(at)
  document.setModificationDate(at)
}

/** Where the document's link targets lie. */
export async function readProof(bytes: Uint8Array): Promise<Proof> {
  return proofOf(await open(bytes))
}

/** Points by which the first line of a page may stand below the text's upper edge: less than a line. */
const nearTop = 6
const textTop = (pageBox('a4').top + inkRoom.above) / 25.4 * 72

function proofOf(document: PDFDocument): Proof {
  const { PDFDict, PDFName } = pdfLibrary()
  const pages = new Map(document.getPages().map((page, index) =>
    [page.ref.toString(), { number: index + 1, height: page.getHeight() }]))
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  const places = destinations?.entries().flatMap(([name, value]) => {
    const destination = document.context.lookup(value)
    const page = pages.get(pageOf(destination)?.toString() ?? '')
    return page === undefined ? [] : [{ anchor: name.decodeText(), page, fromTop: page.height - topOf(destination) }]
  }) ?? []
  return {
    pageCount: pages.size,
    pageNumbers: Object.fromEntries(places.map(({ anchor, page }) => [anchor, page.number])),
    firstOnPage: places.filter(({ fromTop }) => fromTop < textTop + nearTop).map(({ anchor }) => anchor)
  }
}

/** Without the pauses by which the library would keep a page's thread free: this is a worker's. */
function open(bytes: Uint8Array): Promise<PDFDocument> {
  const { ParseSpeeds, PDFDocument: Document } = pdfLibrary()
  return Document.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
}

/** A destination is `[page /XYZ left top zoom]` (ISO 32000-1, § 12.3.2.2). */
function pageOf(destination: PDFObject | undefined): PDFRef | undefined {
  const { PDFArray, PDFRef: Reference } = pdfLibrary()
  const page = destination instanceof PDFArray ? destination.get(0) : undefined
  return page instanceof Reference ? page : undefined
}

function topOf(destination: PDFObject | undefined): number {
  const { PDFArray, PDFNumber } = pdfLibrary()
  const top = destination instanceof PDFArray ? destination.get(3) : undefined
  return top instanceof PDFNumber ? top.asNumber() : 0
}
