/** The press review of one edition: a draft until it is issued, frozen then. One self-contained file each. */
import type { DigestBlock } from './digest-block.ts'
import type { DigestStatus, StoryLine } from './digest-lists.ts'
import type { DigestLayout, PaperSize } from './digest-look.ts'

export * from './digest-block.ts'
export type * from './digest-checks.ts'
export type * from './digest-edit.ts'
export * from './digest-export.ts'
export type * from './digest-lists.ts'
export * from './digest-look.ts'

/** Between which instants an edition gathers articles, and in which zone its day is named. */
export interface EditionWindow {
  readonly from: string
  readonly to: string
  /** IANA zone. */
  readonly zone: string
}

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
  /** What was put right in earlier issues of its plan since the issue before was composed, the oldest first. */
  readonly earlierCorrections?: readonly EarlierCorrection[]
  readonly coverage?: CoverageFacts
  /** When it was taken in from another copy of the program. */
  readonly importedAt?: string
}

interface DigestCorrection {
  readonly correctedAt: string
  readonly note: string
}

/** `number`: of the issue that was put right. */
export type EarlierCorrection = DigestCorrection & { readonly number: number }

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

/** What holds where a plan says nothing. */
export const usualRights: RightsTerms = { profile: 'review', maxQuoteWords: 120, maxQuoteShare: 20 }

/** What the articles of a digest's window were, counted when it was composed. */
export interface CoverageFacts {
  readonly sections: readonly CountOf[]
  readonly outlets: readonly CountOf[]
  /** BCP 47. */
  readonly languages: readonly CountOf[]
  /** Articles of each hour of the desk's day, 0 to 23. */
  readonly hours: readonly number[]
  /** Who was first with each story of the digest. */
  readonly firsts: readonly {
    readonly headline: string
    readonly outletName: string
    readonly at: string
    readonly articles: number
  }[]
}

export interface CountOf {
  readonly name: string
  readonly count: number
}
