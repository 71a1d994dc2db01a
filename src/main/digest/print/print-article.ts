import type { PaperSize } from '../../../shared/digest.ts'
import type { WindowArticle } from '../../ports.ts'
import { bodyParagraphs } from '../compose/body-paragraphs.ts'
import { formatDay, formatShortDay, formatZonedTime, isRightToLeft } from '../base/format-facts.ts'
import { makeBlock } from '../compose/make-block.ts'
import type { PieceContext } from './print-context.ts'
import { plainParagraphs, printPiece } from './print-piece.ts'
import { printSource } from './print-sources.ts'
import type { PrintedChapter, PrintedDigest, PrintedPicture, PrintedPiece } from './printed-digest.ts'
import { stringsFor, type DigestStrings } from '../strings.ts'
import { dayOf } from '../base/zoned-time.ts'

/** A single article to be printed as it is stored. */
export interface ArticlePrint {
  readonly article: WindowArticle
  readonly sectionTitle: string
  /** IANA zone of the desk. */
  readonly zone: string
  readonly paper: PaperSize
  readonly picture?: PrintedPicture
}

/** An article with its whole text, in its own language where there are words for it. */
export function printArticle({ article, sectionTitle, zone, paper, picture }: ArticlePrint): PrintedDigest {
  const strings = stringsFor(article.language ?? 'en')
  const day = dayOf(article.publishedAt ?? article.firstSeenAt, zone)
  const block = makeBlock(article, { sectionId: article.sectionId, sectionTitle, coverage: [] })
  const piece = printPiece({ strings, zone, day: '' } satisfies PieceContext, { number: 1, anchor: 'block-1', block })
  return {
    language: strings.language, direction: isRightToLeft(strings.language) ? 'rtl' : 'ltr', layout: 'pieces', paper,
    kind: article.outletName, number: formatDay(day, strings.language), headline: article.headline,
    deck: article.standfirst ?? '',
    facts: [], brief: { title: strings.brief, items: [] },
    sections: [{ number: 1, anchor: 'section-1', title: '', pieces: [wholeText(piece, article, picture)] }],
    running: {
      start: article.outletName, middle: '', end: formatShortDay(day, strings.language),
      foot: strings.retrieved(formatZonedTime(article.firstSeenAt, zone, strings.language))
    },
    sources: { title: strings.sources, items: [printSource(strings, 1, block)] },
    back: rightsOf(article, strings)
  }
}

function wholeText(
  piece: PrintedPiece, { bodyHtml, bodyText, lede, excerpt }: WindowArticle, picture: PrintedPicture | undefined
): PrintedPiece {
  const { origin: _origin, ...rest } = piece
  const paragraphs = bodyParagraphs(bodyHtml)
  return {
    ...rest, isHeadless: true, isQuotation: false,
    paragraphs: paragraphs.length > 0 ? paragraphs : plainParagraphs(bodyText || lede || excerpt),
    ...(picture && { picture })
  }
}

function rightsOf({ outletName, rights }: WindowArticle, strings: DigestStrings): readonly PrintedChapter[] {
  if (!rights) return []
  const line = [{ text: outletName, isName: true as const }, { text: ': ' }, { text: rights, isName: true as const }]
  return [{ title: strings.rights, paragraphs: [line], lists: [], tables: [] }]
}
