/** What clustering reads of an article. */
export interface StoryArticle {
  readonly articleId: string
  readonly outletId: string
  readonly sectionId: string
  readonly headline: string
  /** Lede or body, plain text; empty when there is only a headline. */
  readonly text: string
  /** BCP 47. */
  readonly language?: string
  /** ISO instant. */
  readonly sortedAt: string
}
