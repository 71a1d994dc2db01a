/** Stories: one event as covered by several outlets. */
import type { ArticleRow, TextDirection } from './article.ts'

/** An article that prints the text of an earlier one, as outlets print what an agency sends them. */
export interface Reprint {
  readonly articleId: string
  readonly ofId: string
}

/** The reader's word on two articles: of one story, or not. */
export interface StoryCorrection {
  readonly oneId: string
  readonly otherId: string
  readonly isTogether: boolean
}

/** A story as it is kept: a cluster of at least two articles. */
export interface Story {
  /** Stays while the story grows; when two become one, that of the larger. */
  readonly storyId: string
  readonly leadArticleId: string
  /** All articles of the story, earliest first. */
  readonly articleIds: readonly string[]
  /** Outlets that have it in their own words: ten reprints are one voice. */
  readonly outletCount: number
  readonly firstAt: string
  readonly latestAt: string
  readonly sectionId: string
  /** Absent: none. */
  readonly reprints?: readonly Reprint[]
}

/** A story as shown. */
export interface StoryView {
  readonly storyId: string
  readonly headline: string
  readonly language?: string
  readonly direction: TextDirection
  readonly sectionId: string
  /** Outlets that have it in their own words. */
  readonly outletCount: number
  readonly firstAt: string
  readonly latestAt: string
  readonly lead: ArticleRow
  /** Earliest first, the lead and all reprints among them. */
  readonly coverage: readonly ArticleRow[]
  /** Absent: none. */
  readonly reprints?: readonly Reprint[]
}

/** What two articles have in common, and how much of their similarity each word makes. */
export interface SharedWords {
  /** Mean of this over all pairs is what holds a story together, 0 to about 1. */
  readonly similarity: number
  /** The heaviest first; as they stand in the headline or text of the one asked about. */
  readonly words: readonly SharedWord[]
  /** Their languages differ: only names and numbers speak for it. */
  readonly isAcrossLanguages: boolean
}

export interface SharedWord {
  readonly word: string
  /** 0 to 1: its part of what is shared. */
  readonly weight: number
  readonly kind: 'name' | 'number' | 'word'
}

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
