/** Stories: one event as covered by several outlets. */
import type { ArticleRow, TextDirection } from './article.ts'

/** A story as it is kept: a cluster of at least two articles. */
export interface Story {
  /** Named after its earliest article, so that it stays while the story grows. */
  readonly storyId: string
  readonly leadArticleId: string
  /** All articles of the story, earliest first. */
  readonly articleIds: readonly string[]
  readonly outletCount: number
  readonly firstAt: string
  readonly latestAt: string
  readonly sectionId: string
}

/** A story as shown. */
export interface StoryView {
  readonly storyId: string
  readonly headline: string
  readonly language?: string
  readonly direction: TextDirection
  readonly sectionId: string
  readonly outletCount: number
  readonly firstAt: string
  readonly latestAt: string
  readonly lead: ArticleRow
  /** Earliest first, the lead among them. */
  readonly coverage: readonly ArticleRow[]
}
