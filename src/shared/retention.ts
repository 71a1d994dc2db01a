/** How long articles are kept. Nothing is removed unless the reader asks for it. */

export type RetentionRule =
  | { readonly kind: 'keep' }
  /** Articles first seen more than so many days ago may go. */
  | { readonly kind: 'age'; readonly days: number }
  /** All but so many of the newest articles of a section may go. */
  | { readonly kind: 'count'; readonly articles: number }

export interface RetentionPolicy {
  /** For sections that have no rule of their own. */
  readonly rule: RetentionRule
  /** What has not been read stays, however old. */
  readonly keepsUnread: boolean
}

export const keepEverything: RetentionPolicy = { rule: { kind: 'keep' }, keepsUnread: true }

/** What a policy would remove now. */
export interface RetentionPreview {
  readonly total: number
  readonly bySection: Readonly<Record<string, number>>
}
