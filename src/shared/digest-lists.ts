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
