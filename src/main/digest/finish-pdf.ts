/** What Chromium leaves out of its PDF: whose it is, and from when. */
import { createRequire } from 'node:module'
import type { PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { isArticleBlock, type Digest } from '../../shared/digest.ts'
import { once } from '../../shared/once.ts'
import { printable as printableText } from './html.ts'
import type { ArticlePrint } from './print-article.ts'
import type { Printable } from './print-document.ts'
import { stringsFor } from './strings.ts'

/** Loaded with the first PDF: the start of the program need not wait for it. */
const library = once(() => createRequire(import.meta.url)('@cantoo/pdf-lib') as typeof import('@cantoo/pdf-lib'))

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

export function pdfFactsOf(printable: Printable): PdfFacts {
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

/** Writes the facts into the document; its tags, outline and links stay as they are. */
export async function finishPdf(bytes: Uint8Array, facts: PdfFacts): Promise<FinishedPdf> {
  const document = await open(bytes)
  const createdAt = new Date(facts.createdAt)
  document.setTitle(printableText(facts.title), { showInWindowTitleBar: true })
  document.setAuthor(printableText(facts.author))
  document.setSubject(printableText(facts.subject))
  // The library joins keywords with blanks, and names of outlets have blanks themselves.
  document.setKeywords([facts.keywords.map(printableText).join(', ')])
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
  const { PDFDict, PDFName } = library()
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
  const { ParseSpeeds, PDFDocument: Document } = library()
  return Document.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
}

/** A destination is an array whose first member is the page (ISO 32000-1, § 12.3.2.2). */
function pageOf(destination: PDFObject | undefined): PDFRef | undefined {
  const { PDFArray, PDFRef: Reference } = library()
  const page = destination instanceof PDFArray ? destination.get(0) : undefined
  return page instanceof Reference ? page : undefined
}
