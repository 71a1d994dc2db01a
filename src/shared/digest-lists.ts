/** Press reviews, and what waits for one, in lists. */

export type DigestStatus = { readonly kind: 'draft' } | { readonly kind: 'issued'; readonly issuedAt: string }

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
  /** Counts saves. */
  readonly version: number
  /** How often it was put right. */
  readonly correctionCount?: number
}

/** A piece in which a search found something; that stands between `\u0001` and `\u0002`. */
export interface FoundPiece {
  readonly outletName?: string
  readonly headline: string
  /** The text around what was found; absent where only the headline has it. */
  readonly text?: string
  readonly language?: string
}

/** What a query finds, the latest first. */
export interface FoundIssues {
  readonly issues: readonly { readonly digestId: string; readonly found: readonly FoundPiece[] }[]
  readonly total: number
}

/** A digest that a search found; `found` is empty where it is its headline, number or day that fits. */
export type DigestHit = DigestRow & { readonly found: readonly FoundPiece[] }

export interface DigestSearchPage {
  readonly hits: readonly DigestHit[]
  /** How many there are in all. */
  readonly total: number
}

/** What an issue has that the one before had not, and the other way round. */
export interface IssueDifference {
  /** The issue before of the same plan; absent: there is none. */
  readonly previous?: DigestRow
  readonly added: readonly StoryLine[]
  readonly continued: readonly StoryLine[]
  readonly dropped: readonly StoryLine[]
}

/** An article that came after the cut-off of a draft and waits to be taken or left. */
export interface PendingArticle {
  readonly articleId: string
  readonly outletName: string
  readonly headline: string
  readonly language?: string
  readonly sortedAt: string
  readonly storyId?: string
}

export interface StoryLine {
  readonly outletName: string
  readonly headline: string
}
