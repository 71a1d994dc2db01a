/** The press review of one edition: a draft until it is issued, frozen then. One self-contained file each. */
import type { TextDirection } from './article.ts'

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

/** One piece of a digest: `Outlet: headline`, facts, summary. */
export interface DigestBlock {
  readonly blockId: string
  readonly articleId: string
  /** The article's revision the block was made from. */
  readonly revisionHash: string
  readonly storyId?: string
  readonly sectionId: string
  readonly sectionTitle: string
  readonly outletName: string
  readonly headline: string
  readonly byline?: string
  readonly dateline?: string
  readonly url?: string
  readonly language?: string
  readonly direction: TextDirection
  readonly publishedAt?: string
  /** Minutes from UTC, as the publisher gives it. */
  readonly publishedOffset?: number
  /** Calendar day of the issue, of what was typed in from print; stands for the time. */
  readonly printedOn?: string
  readonly printPage?: string
  /** When we fetched it. */
  readonly retrievedAt: string
  /** Plain text; paragraphs by new lines. */
  readonly summary: string
  /** `outlet`: the outlet's own lede, marked as theirs; `editor`: written or changed by the reader. */
  readonly summaryOrigin: 'outlet' | 'editor'
  readonly alsoCoveredIn: readonly AlsoCoveredIn[]
  readonly rights?: string
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
  readonly method: DigestMethod
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
}

/** What the editor may change. Blocks are named in their new order; those not named are taken out. */
export interface DigestEdit {
  readonly headline?: string
  readonly deck?: string
  readonly blocks?: readonly { readonly blockId: string; readonly headline?: string; readonly summary?: string }[]
}

export type ExportFormat = 'pdf' | 'html'

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
