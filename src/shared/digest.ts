/** The press review of one edition: a draft until it is issued, frozen then. One self-contained file each. */
import type { TextDirection } from './article.ts'
import type { RateSource } from './money.ts'

/** Between which instants an edition gathers articles, and in which zone its day is named. */
export interface EditionWindow {
  readonly from: string
  readonly to: string
  /** IANA zone. */
  readonly zone: string
}

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

/** Words of an article, chosen by the editor. `exact`, `prefix` and `suffix` find them in the stored text (W3C TextQuoteSelector). */
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

/** Whether a quote still stands: in the text as it is now, only in an earlier revision, or in none. */
export type QuoteState = 'stands' | 'changed' | 'missing'

/** A quote of a digest as it was checked. */
export interface QuoteCheck {
  readonly blockId: string
  readonly quoteId: string
  readonly state: QuoteState
  /** The editor's text is the stored words with nothing but marked changes. */
  readonly isFaithful: boolean
}

/** What an issue might take too much of, or lacks. */
export type RightsWarning =
  | { readonly kind: 'quote-long'; readonly blockId: string; readonly words: number; /** Of the stored article, in percent. */ readonly share?: number }
  | { readonly kind: 'no-licence' }
  /** Author or date of a clipping. */
  | { readonly kind: 'field-missing'; readonly blockId: string }

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
  /** Paragraphs by new lines. The outlet's own words are plain; an editor's may hold `**bold**`, `*italic*` and `[text](https://…)`. */
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

export type DigestStatus = { readonly kind: 'draft' } | { readonly kind: 'issued'; readonly issuedAt: string }

/** How a digest came about; printed as its method note. */
export interface DigestMethod {
  readonly feedCount: number
  readonly articleCount: number
  readonly storyCount: number
  /** Feeds whose last refresh failed when it was composed; where `feedHealth` counts more of them, these are the first. */
  readonly failedFeeds: readonly { readonly title: string; readonly reason: string }[]
  /** Absent in digests of before this was noted. */
  readonly feedHealth?: MethodHealth
}

/** How the feeds fared when a digest was composed. */
export interface MethodHealth {
  readonly readCount: number
  readonly failedCount: number
  /** Feeds that answered, but have brought nothing for far longer than they usually take. */
  readonly silentCount: number
  /** Names of the outlets whose feeds failed or were silent; where there are many, the first of them. */
  readonly outlets: readonly string[]
  /** How many more there are. */
  readonly furtherOutlets: number
}

export interface Digest {
  readonly schemaVersion: 1
  readonly digestId: string
  readonly number: number
  /** `2026-11-22/<planId>` */
  readonly editionKey: string
  readonly planId: string
  readonly planName: string
  /** Calendar day of the edition in the window's zone. */
  readonly day: string
  readonly window: EditionWindow
  /** BCP 47: language of headings and dates. */
  readonly language: string
  readonly status: DigestStatus
  readonly composedAt: string
  /** Counts saves; a save that names an older one is refused as a conflict. */
  readonly version: number
  readonly savedAt: string
  readonly headline: string
  /** The headline is still the program's proposal "Press review: X and Y". */
  readonly isHeadlineProposed: boolean
  readonly deck: string
  readonly blocks: readonly DigestBlock[]
  /** Pieces that were taken out of a draft; an edit that names one brings it back. None in an issued digest. */
  readonly setAside?: readonly DigestBlock[]
  /** Ids of articles that came after the cut-off and were left. */
  readonly left?: readonly string[]
  readonly method: DigestMethod
  readonly layout?: DigestLayout
  readonly paper?: PaperSize
  /** Who compiled it. */
  readonly compiler?: string
  /** As `internal`, `for the board only`. */
  readonly distribution?: string
  /** A PNG or JPEG as a data address. */
  readonly logo?: string
  readonly rights?: RightsTerms
  /** The issue before of the same plan. */
  readonly follows?: { readonly digestId: string; readonly number: number }
  /** Stories of the issue before that this one has no more. */
  readonly dropped?: readonly StoryLine[]
  /** The issued digest that this one puts right. */
  readonly correctionOf?: string
  /** What was put right since it was first issued, the oldest first. */
  readonly corrections?: readonly DigestCorrection[]
  readonly coverage?: CoverageFacts
}

export const digestLayouts = ['pieces', 'bulletins', 'glance', 'papers', 'voices'] as const

/** How a digest is laid out: `pieces`, each under `Outlet: headline`; `bulletins`, in sentences under each outlet's name;
 *  `glance`, a sentence or two per story and who has it; `papers`, under each outlet with the day of its issue;
 *  `voices`, by topic, with quotes in turn. */
export type DigestLayout = (typeof digestLayouts)[number]

export const paperSizes = ['a4', 'letter'] as const

export type PaperSize = (typeof paperSizes)[number]

/** An article that came after the cut-off of a draft and waits to be taken or left. */
export interface PendingArticle {
  readonly articleId: string
  readonly outletName: string
  readonly headline: string
  readonly language?: string
  readonly sortedAt: string
  readonly storyId?: string
}

export interface DigestCorrection {
  readonly correctedAt: string
  readonly note: string
}

/** `review`: own summaries, capped quotes and links. `clippings`: stored texts in full, for inside use under a licence. */
export interface RightsTerms {
  readonly profile: 'review' | 'clippings'
  /** A quote of more words is warned of. */
  readonly maxQuoteWords: number
  /** As is more than this share of an article's words, in percent. */
  readonly maxQuoteShare: number
  readonly licence?: string
  /** How many copies go out. */
  readonly recipients?: number
}

/** What the articles of a digest's window were, counted when it was composed. */
export interface CoverageFacts {
  readonly sections: readonly CountOf[]
  readonly outlets: readonly CountOf[]
  /** BCP 47. */
  readonly languages: readonly CountOf[]
  /** Articles of each hour of the desk's day, 0 to 23. */
  readonly hours: readonly number[]
  /** Who was first with each story of the digest. */
  readonly firsts: readonly { readonly headline: string; readonly outletName: string; readonly at: string; readonly articles: number }[]
}

export interface CountOf {
  readonly name: string
  readonly count: number
}

/** A digest in a list. */
export interface DigestRow {
  readonly digestId: string
  readonly number: number
  readonly planId: string
  readonly planName: string
  readonly day: string
  readonly headline: string
  readonly status: DigestStatus
  readonly blockCount: number
  readonly savedAt: string
  /** How often it was put right. */
  readonly correctionCount?: number
}

/** What an issue has that the one before had not, and the other way round. */
export interface IssueDifference {
  /** The issue before of the same plan; absent: there is none. */
  readonly previous?: DigestRow
  readonly added: readonly StoryLine[]
  readonly continued: readonly StoryLine[]
  readonly dropped: readonly StoryLine[]
}

export interface StoryLine {
  readonly outletName: string
  readonly headline: string
}

/** What the editor may change of a piece; what is absent stays, an empty text takes it away. */
export interface BlockEdit {
  readonly blockId: string
  readonly headline?: string
  readonly summary?: string
  readonly angle?: string
  readonly note?: string
  readonly tags?: readonly string[]
  readonly rank?: Rank | 'none'
  readonly quotes?: readonly DigestQuote[]
  readonly money?: readonly MoneyNote[]
  /** Moves it under another section. */
  readonly section?: { readonly sectionId: string; readonly sectionTitle: string }
}

/** What the editor may change. Blocks are named in their new order; those not named are set aside. */
export interface DigestEdit {
  readonly headline?: string
  readonly deck?: string
  readonly blocks?: readonly BlockEdit[]
  readonly layout?: DigestLayout
  readonly paper?: PaperSize
}

export const exportFormats = ['pdf', 'html', 'docx', 'epub', 'md', 'txt', 'eml', 'ris', 'bib', 'csl.json', 'json'] as const

/** What a digest can be written as; the name is that of the file's ending. `csl.json` holds its sources, `json` all of it. */
export type ExportFormat = (typeof exportFormats)[number]

/** For this export alone; what is absent is as the digest says. */
export interface ExportOptions {
  readonly layout?: DigestLayout
  readonly paper?: PaperSize
}

export type ExportWarning = { readonly kind: 'missing-glyphs'; readonly characters: readonly string[] }

export interface ExportedFile {
  readonly fileName: string
  /** Relative to the page: both hosts serve it as a download. */
  readonly href: string
  /** Where it lies on this disk. */
  readonly path: string
  readonly byteCount: number
  readonly pageCount?: number
  readonly warnings: readonly ExportWarning[]
}
