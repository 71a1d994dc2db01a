/** What is asked of the archive about stories, and answered in its reading thread. */
import type { RankOrder, StoryArticle } from './story.ts'

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

/** For which articles are read. */
export interface ReadingSession {
  readonly token: string
  /** All of its articles are in one: their names are not needed. */
  readonly isOneLanguage: boolean
}

/** Terms of articles, one article after the other. */
export interface PackedTerms {
  /** Those that no packet of the session before had, with a line's end between; the first of them has the number `from`. From 0
   *  on, all begins anew. */
  readonly terms: string
  readonly from: number
  /** Of the terms, and what each counts in its article. */
  readonly numbers: Int32Array
  readonly counts: Float32Array
  /** Where those of each article end. */
  readonly ends: Int32Array
}

/** Articles as one thread read them for the window of stories of another. */
export interface PackedReadings {
  /** Without their texts. */
  readonly articles: readonly StoryArticle[]
  readonly hasText: readonly boolean[]
  readonly wordCounts: readonly number[]
  readonly words: PackedTerms
  readonly names: PackedTerms
  /** Of one length each; of zeros alone where there is none. */
  readonly prints: Uint32Array
}
