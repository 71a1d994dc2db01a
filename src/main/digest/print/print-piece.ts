import type { AlsoCoveredIn, ArticleBlock, DigestQuote, MoneyNote } from '../../../shared/digest.ts'
import { readRichText, type TextRun } from '../../../shared/rich-text.ts'
import type { NumberedBlock } from '../compose/digest-outline.ts'
import { commaOf, formatShortDay, formatTime, formatZonedTime, languageName, leftToRight } from '../base/format-facts.ts'
import { closed, listNames } from '../base/list-names.ts'
import type { PieceContext } from './print-context.ts'
import type { PrintedFact, PrintedOutlet, PrintedPiece, PrintedQuote } from './printed-digest.ts'
import { isSameLanguage } from '../compose/propose-headlines.ts'
import type { DigestStrings } from '../strings.ts'
import { offsetAt } from '../base/zoned-time.ts'
import { webAddress } from '../base/web-address.ts'

/** A piece as it is printed: `Outlet: headline`, its facts, what is said of it, and who else has it. */
export function printPiece(context: PieceContext, { number, anchor, block }: NumberedBlock): PrintedPiece {
  const piece = {
    number, anchor, headline: block.headline, direction: block.direction,
    ...(block.language !== undefined && { language: block.language })
  }
  if (block.kind === 'text') {
    return {
      ...piece, facts: [], paragraphs: editorsParagraphs(block.summary), isQuotation: false, quotes: [],
      remarks: remarksOf(context, block)
    }
  }
  return { ...piece, ...articleParts(context, block), remarks: [...articleRemarks(context, block), ...remarksOf(context, block)] }
}

function articleParts(
  context: PieceContext, block: ArticleBlock
): Omit<PrintedPiece, 'number' | 'anchor' | 'headline' | 'direction' | 'remarks'> {
  const { strings } = context
  const { wholeText, angle } = block
  const isQuotation = block.summaryOrigin === 'outlet' || wholeText !== undefined
  const isOverText = wholeText !== undefined && block.summaryOrigin === 'editor' && block.summary !== ''
  const paragraphs = isQuotation ? plainParagraphs(wholeText ?? block.summary) : editorsParagraphs(block.summary)
  const address = webAddress(block.url)
  return {
    outletName: block.outletName,
    ...(block.originalHeadline !== undefined && { originalHeadline: block.originalHeadline }),
    ...(angle && { angle }),
    ...(address && { url: address.href }),
    facts: factsOf(context, block),
    ...(isOverText && { summary: editorsParagraphs(block.summary) }),
    paragraphs,
    isQuotation,
    ...(isQuotation && paragraphs.length > 0 && { origin: strings.outletsWords }),
    quotes: (block.quotes ?? []).map(quote => printQuote(quote, block)),
    ...(block.alsoCoveredIn.length > 0 && {
      also: {
        label: strings.alsoCoveredIn, between: `${commaOf(strings.language)} `,
        outlets: block.alsoCoveredIn.map(other => printOutlet(context, other))
      }
    })
  }
}

/** With its addresses as files take them. */
function editorsParagraphs(text: string): readonly (readonly TextRun[])[] {
  return readRichText(text).map(runs =>
    runs.map(run => ({ ...run, ...run.href !== undefined && { href: webAddress(run.href)?.href ?? run.href } })))
}

/** Paragraphs by new lines. */
export function plainParagraphs(text: string): readonly (readonly TextRun[])[] {
  return text.split(/\n+/u).map(line => line.trim()).filter(Boolean).map(line => [{ text: line }])
}

function factsOf(context: PieceContext, block: ArticleBlock): readonly PrintedFact[] {
  const { strings, zone, day } = context
  const address = webAddress(block.url)
  const inItsLanguage = block.language === undefined ? {} : { language: block.language }
  return [
    { text: closed(block.byline ?? strings.noByline, strings.language), ...inItsLanguage },
    ...(block.dateline === undefined ? [] : [{ text: closed(block.dateline, strings.language), ...inItsLanguage }]),
    { text: whenPublished(context, block) },
    ...(address ? [{ text: address.host, href: address.href }] : []),
    { text: strings.retrieved(formatZonedTime(block.retrievedAt, zone, strings.language, day)) },
    ...foreignLanguage(context, block.language),
    ...(block.isPaywalled ? [{ text: strings.paywalled }] : [])
  ]
}

function foreignLanguage({ strings }: PieceContext, language: string | undefined): readonly PrintedFact[] {
  if (language === undefined || isSameLanguage(language, strings.language)) return []
  return [{ text: strings.inLanguage(languageName(language, strings.language)) }]
}

function whenPublished(
  context: PieceContext, { printedOn, printPage, publishedAt, retrievedAt, publishedOffset }: ArticleBlock
): string {
  const { strings, zone, day } = context
  if (printedOn !== undefined) return strings.inPrint(formatShortDay(printedOn, strings.language), printPage)
  const at = publishedAt ?? retrievedAt
  const theirs = publisherTime(context, at, publishedOffset)
  const isOurs = publishedOffset === undefined || publishedOffset === offsetAt(at, zone)
  return isOurs ? theirs : `${theirs} (${formatZonedTime(at, zone, strings.language, day)})`
}

/** With the publisher's own offset where the feed gives one, else with that of the edition's zone. */
function publisherTime({ strings, zone, day }: PieceContext, at: string, offset: number | undefined): string {
  return offset === undefined
    ? formatZonedTime(at, zone, strings.language, day)
    : formatTime(at, { offset, language: strings.language, day: day })
}

/** Under the words stands who said them; the verb alone, `told`, needs the article's own sentence. */
function printQuote({ text, speaker }: DigestQuote, { language, direction }: ArticleBlock): PrintedQuote {
  return { text, direction, ...(language !== undefined && { language }), ...(speaker && { attribution: speaker }) }
}

function printOutlet(context: PieceContext, other: AlsoCoveredIn): PrintedOutlet {
  const { strings } = context
  const address = webAddress(other.url)
  return {
    name: closed(other.outletName, strings.language),
    time: publisherTime(context, other.publishedAt ?? other.sortedAt, other.publishedOffset),
    ...(address && { href: address.href })
  }
}

function articleRemarks({ strings }: PieceContext, block: ArticleBlock): PrintedPiece['remarks'] {
  const { notCoveredIn = [], follows, money = [] } = block
  return [
    ...(notCoveredIn.length > 0 ? [{ label: strings.notCoveredIn, text: namesOf(notCoveredIn, strings) }] : []),
    ...(follows ? [{ label: strings.follows, text: strings.issueAndPage(follows.number, follows.page) }] : []),
    ...money.map(note => {
      const bank = note.publisher ?? strings.bank(note.source)
      return { label: sumAmong(note.sum, strings.language), text: strings.worth(amountIn(note, strings.language), bank, note.date) }
    })
  ]
}

/** A desk may follow hundreds of outlets. */
const mostNames = 12

function namesOf(names: readonly string[], strings: DigestStrings): string {
  const further = names.length - mostNames
  return listNames([...names.slice(0, mostNames), ...(further > 0 ? [strings.furtherOutlets(further)] : [])], strings.language)
}

function remarksOf({ strings }: PieceContext, { note, tags = [] }: Pick<ArticleBlock, 'note' | 'tags'>): PrintedPiece['remarks'] {
  return [
    ...(note ? [{ label: strings.editorsNote, text: note }] : []),
    ...(tags.length > 0 ? [{ label: strings.tags, text: listNames(tags, strings.language) }] : [])
  ]
}

/** `412 000 USD` keeps its order among words that run the other way. */
function sumAmong(sum: string, language: string): string {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(sum) ? sum : leftToRight(sum, language)
}

/** To three significant digits: more would claim a precision that a newspaper's round sum does not have. Thousands in figures:
 *  `K` and `k` stand in no newspaper. */
function amountIn({ value, target }: MoneyNote, language: string): string {
  return new Intl.NumberFormat(language, {
    style: 'currency', currency: target, maximumSignificantDigits: 3, numberingSystem: 'latn',
    ...(Math.abs(Number(value)) >= 999_500 && { notation: 'compact', compactDisplay: 'long' })
  }).format(Number(value))
}
