/** The pieces of a press review. */
import type { TextDirection } from './article.ts'
import type { RateSource } from './money.ts'

/** One article of another outlet on the same story. */
export interface AlsoCoveredIn {
  readonly articleId: string
  readonly outletName: string
  readonly headline: string
  readonly url?: string
  readonly language?: string
  readonly publishedAt?: string
  readonly publishedOffset?: number
  readonly sortedAt: string
}

export const ranks = ['must', 'should', 'monitor'] as const

/** How a piece weighs with the editor: it must be in, should be, or is watched. */
export type Rank = (typeof ranks)[number]

/** Words of an article, chosen by the editor. `exact`, `prefix` and `suffix` find them in the stored text (W3C
 *  TextQuoteSelector). */
export interface DigestQuote {
  readonly quoteId: string
  /** As printed: `exact` with the editor's marks, `[…]` for what is left out and `[words]` for what is put in. */
  readonly text: string
  /** As it stands in the stored text of `revisionHash`. */
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly revisionHash: string
  readonly speaker?: string
  /** `said`, `told Gazette`: as the article has it. */
  readonly attribution?: string
}

/** What a sum in a piece is worth in another currency, at the rate of the article's day. Amounts are decimals. */
export interface MoneyNote {
  /** As it stands in the piece: `3 trillion rubles`. */
  readonly sum: string
  readonly amount: string
  /** ISO 4217, of the sum and of what it is worth. */
  readonly currency: string
  readonly target: string
  readonly value: string
  readonly source: RateSource
  /** Stands for the bank's name: the demo's rates are invented, and so are its banks. */
  readonly publisher?: string
  /** Day of the rate. */
  readonly date: string
}

/** What every piece of a digest has. */
interface Piece {
  readonly blockId: string
  readonly sectionId: string
  readonly sectionTitle: string
  readonly headline: string
  readonly language?: string
  readonly direction: TextDirection
  /** Paragraphs by new lines. The outlet's own words are plain; an editor's may hold `**bold**`, `*italic*` and
   *  `[text](https://…)`. */
  readonly summary: string
  readonly rank?: Rank
  /** The editor's remark, printed as such. */
  readonly note?: string
  readonly tags?: readonly string[]
}

/** An article as a piece of a digest: `Outlet: headline`, facts, summary, quotes. */
export type ArticleBlock = Piece & {
  readonly kind?: 'article'
  readonly articleId: string
  /** The article's revision the block was made from. */
  readonly revisionHash: string
  readonly storyId?: string
  readonly outletName: string
  /** The outlet's headline, where the editor's is another one (a translation, say). */
  readonly originalHeadline?: string
  /** In a line, what this outlet makes of the story. */
  readonly angle?: string
  readonly byline?: string
  readonly dateline?: string
  readonly url?: string
  readonly publishedAt?: string
  /** Minutes from UTC, as the publisher gives it. */
  readonly publishedOffset?: number
  /** Calendar day of the issue, of what was typed in from print; stands for the time. */
  readonly printedOn?: string
  readonly printPage?: string
  /** When we fetched it. */
  readonly retrievedAt: string
  /** `outlet`: the outlet's own lede, marked as theirs; `editor`: written or changed by the reader. */
  readonly summaryOrigin: 'outlet' | 'editor'
  /** The outlet's own, where `summary` is the editor's. */
  readonly originalSummary?: string
  /** The article's text in full, paragraphs by new lines, in a digest of clippings. */
  readonly wholeText?: string
  readonly quotes?: readonly DigestQuote[]
  readonly alsoCoveredIn: readonly AlsoCoveredIn[]
  /** Names of the reader's outlets of the same language that had nothing on it when the digest was composed. */
  readonly notCoveredIn?: readonly string[]
  readonly money?: readonly MoneyNote[]
  /** The publisher says that the whole text is for subscribers. */
  readonly isPaywalled?: true
  readonly rights?: string
  /** The issue before that had the story: `follows no. 170, p. 3`. */
  readonly follows?: { readonly number: number; readonly page?: number }
}

/** A piece that the editor wrote: a linking text, an announcement. */
export type TextBlock = Piece & { readonly kind: 'text' }

export type DigestBlock = ArticleBlock | TextBlock

export function isArticleBlock(block: DigestBlock): block is ArticleBlock {
  return block.kind !== 'text'
}
