/** What Chromium leaves out of its PDF: whose it is, and from when. */
import { PDFArray, PDFDict, ParseSpeeds, PDFDocument, PDFName, PDFRef, type PDFObject } from '@cantoo/pdf-lib'
import type { Digest } from '../../shared/digest.ts'
import { printable } from './html.ts'
import { stringsFor } from './strings.ts'

export interface PdfFacts {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly keywords: readonly string[]
  /** BCP 47. */
  readonly language: string
  /** ISO instant: that of the digest, not of the export, so that a second export is the same document. */
  readonly createdAt: string
}

export interface FinishedPdf {
  readonly bytes: Uint8Array
  readonly pageCount: number
}

export function pdfFactsOf(digest: Digest): PdfFacts {
  const strings = stringsFor(digest.language)
  const outlets = [...new Set(digest.blocks.map(block => block.outletName))]
  const sections = [...new Set(digest.blocks.map(block => block.sectionTitle))]
  return {
    title: digest.headline,
    author: digest.planName,
    subject: `${strings.pressReview} ${strings.number(digest.number)}. ${digest.deck}`,
    keywords: [...sections, ...outlets],
    language: strings.language,
    createdAt: digest.status.kind === 'issued' ? digest.status.issuedAt : digest.savedAt
  }
}

/** Writes the facts into the document; its tags, outline and links stay as they are. */
export async function finishPdf(bytes: Uint8Array, facts: PdfFacts): Promise<FinishedPdf> {
  const document = await open(bytes)
  const createdAt = new Date(facts.createdAt)
  document.setTitle(printable(facts.title), { showInWindowTitleBar: true })
  document.setAuthor(printable(facts.author))
  document.setSubject(printable(facts.subject))
  // The library joins keywords with blanks, and names of outlets have blanks themselves.
  document.setKeywords([facts.keywords.map(printable).join(', ')])
  document.setLanguage(facts.language)
  document.setCreator('Press Review')
  document.setProducer('Press Review')
  document.setCreationDate(createdAt)
  document.setModificationDate(createdAt)
  // Written anew with object streams: tags are many small objects, and packed together they take a third of the room.
  const finished = await document.save({ rewrite: true, updateFieldAppearances: false, objectsPerTick: Infinity })
  return { bytes: finished, pageCount: document.getPageCount() }
}

/** On which page each link target of the document lies, by its name, counted from 1. */
export async function readPageNumbers(bytes: Uint8Array): Promise<Readonly<Record<string, number>>> {
  const document = await open(bytes)
  const pages = new Map(document.getPages().map((page, index) => [page.ref.toString(), index + 1]))
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  const entries = destinations?.entries().flatMap(([name, value]) => {
    const page = pages.get(pageOf(document.context.lookup(value))?.toString() ?? '')
    return page === undefined ? [] : [[name.decodeText(), page] as const]
  })
  return Object.fromEntries(entries ?? [])
}

/** Without the pauses by which the library would keep a page's thread free: this is a worker's. */
function open(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
}

/** A destination is an array whose first member is the page (ISO 32000-1, § 12.3.2.2). */
function pageOf(destination: PDFObject | undefined): PDFRef | undefined {
  const page = destination instanceof PDFArray ? destination.get(0) : undefined
  return page instanceof PDFRef ? page : undefined
}
