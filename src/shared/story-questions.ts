/** What is asked of the archive about stories, and answered in its reading thread. */
import type { RankOrder } from './story.ts'

/** An article of a story, these days' or past, as ranking needs it. */
export interface CoveringArticle {
  readonly storyId: string
  readonly articleId: string
  readonly outletId: string
  readonly sectionId: string
  readonly sortedAt: string
  readonly reprintOf?: string
}

/** What names are read from; `text` is its head. */
export interface NamedArticle {
  readonly headline: string
  readonly text: string
  readonly language?: string
}

/** An article of another story that has words of this one. */
export interface StoryNaming extends NamedArticle {
  readonly storyId: string
}

/** Articles of stories other than `storyId`, sorted at or after `from` and before `before`, that have some of the words. */
export interface NamingQuestion {
  readonly storyId: string
  readonly words: readonly string[]
  readonly from: string
  readonly before: string
  readonly limit: number
}

/** Which articles are related to one that was sorted at `near`: those that share words with `words`, without `exceptIds`. */
export interface RelatedQuestion {
  readonly words: readonly string[]
  /** Of the words (BCP 47), for their stems. */
  readonly language?: string
  readonly exceptIds: readonly string[]
  readonly near: string
  readonly offset: number
  readonly limit: number
}

export interface RankQuestion {
  /** Articles sorted at or after this instant count. */
  readonly from: string
  readonly now: string
  readonly halfLifeHours: number
  readonly order: RankOrder
  readonly limit: number
}

/** Which stories are of the same matter as the one of these articles. */
export interface LinkQuestion extends Omit<NamingQuestion, 'words'> {
  readonly articles: readonly NamedArticle[]
}
