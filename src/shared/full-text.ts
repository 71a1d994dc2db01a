/** The text of an article's own page, and what the page says of it. */
import type { FailureCode, FailureDetails } from './failure.ts'

/** When the pages of a feed's articles are fetched for their text. */
export const fullTextChoices = ['never', 'onOpening', 'always'] as const
export type FullTextChoice = (typeof fullTextChoices)[number]

/** `declared`: the page says so itself; `teaser`: it gives a few sentences and stops in the middle. */
export type Paywall = 'declared' | 'teaser'

export const pageFactNames = [
  'headline', 'byline', 'section', 'dateline', 'publishedAt', 'updatedAt', 'language', 'canonicalUrl', 'pictureUrl',
  'pictureCaption', 'pictureCredit', 'isFree', 'textLength'
] as const
export type PageFactName = (typeof pageFactNames)[number]

/** Where a fact stands: in linked data, in Open Graph's properties, in other elements of the head, in what is seen. */
export type PageFactSource = 'json-ld' | 'open-graph' | 'meta' | 'text'

export interface PageFact {
  readonly name: PageFactName
  /** Times as ISO instants where they can be read; `isFree` is `yes` or `no`; `textLength` counts characters. */
  readonly value: string
  readonly source: PageFactSource
}

/** An article's page as far as the reader is told of it. */
export interface FullTextView {
  /** It is to be fetched when the article is opened. */
  readonly isWanted: boolean
  /** It waits for the line to be back. */
  readonly isQueued: boolean
  /** The text that stands seems to be no more than the beginning. */
  readonly isPart: boolean
  readonly fetchedAt?: string
  readonly paywall?: Paywall
  /** Why it could not be had the last time. */
  readonly failure?: { readonly code: FailureCode; readonly details: FailureDetails }
  /** In the order of `pageFactNames`. */
  readonly facts: readonly PageFact[]
}

/** Pages that are fetched in the background. */
export interface FullTextProgress {
  readonly isRunning: boolean
  readonly done: number
  readonly total: number
  readonly failed: number
}

/** Something that is fetched when the line is there: the whole text of an article, or an address that becomes an article. */
export interface QueuedFetch {
  readonly queueId: number
  readonly url: string
  /** The article whose text is wanted; absent for an address. */
  readonly articleId?: string
  /** What it is called in the list. */
  readonly title: string
  readonly queuedAt: string
  /** Why it could not be had though the line was there. */
  readonly failure?: { readonly code: FailureCode; readonly details: FailureDetails }
}
