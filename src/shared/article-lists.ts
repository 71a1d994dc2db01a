/** Lists of articles: which they hold, their pages, and what a search finds. Times are ISO 8601 in UTC. */
import type { ArticleRow } from './article.ts'

/** Which articles a list holds. All conditions hold at once; none means all news. */
export interface ArticleFilter {
  readonly sectionIds?: readonly string[]
  readonly feedIds?: readonly string[]
  readonly outletIds?: readonly string[]
  /** First parts of BCP 47 tags: `en` stands for `en-GB` too. */
  readonly languages?: readonly string[]
  readonly isUnread?: boolean
  readonly isClipped?: boolean
  /** Articles of this topic alone. */
  readonly topicId?: string
  /** What was filed from this city, whatever else is asked for but for `isUnread`. */
  readonly cityId?: string
}

export interface ArticlePage {
  readonly rows: readonly ArticleRow[]
  /** Hand it back for the next page; absent at the end. */
  readonly nextCursor?: string
  /** Articles that match in all, as far as they were counted. */
  readonly total: number
  /** Counting stopped at `total`: more match. Absent: that is all. */
  readonly hasMore?: true
}

export interface SearchHit extends ArticleRow {
  /** Text around the hit; matches stand between `\u0001` and `\u0002`. */
  readonly snippet: string
}

/** `relevance`: of the newest matches, those that say most of the words first, and of these the newest. */
export type SearchOrder = 'relevance' | 'newest'

/** What a search needs to know of the desk and the library. */
export interface SearchOptions {
  readonly order?: SearchOrder
  /** ISO instant and zone from which days and durations in a query are counted. */
  readonly now?: string
  readonly zone?: string
  /** Names as they are shown now; the archive itself knows outlets as they were called when their last article came. */
  readonly outlets?: readonly { readonly outletId: string; readonly name: string }[]
  readonly sections?: readonly { readonly sectionId: string; readonly title: string }[]
}

export interface SearchPage {
  readonly hits: readonly SearchHit[]
  readonly nextCursor?: string
  /** Articles that match, as far as they were counted. */
  readonly total: number
  /** Counting stopped at `total`: more match. */
  readonly hasMore: boolean
}

/** What was marked read at once. */
export interface MarkedRead {
  /** For taking it back. */
  readonly token: string
  readonly count: number
  readonly readAt: string
  /** Which, where no filter tells: those of a topic. */
  readonly articleIds?: readonly string[]
}

export interface ArticleCounts {
  readonly total: number
  readonly unread: number
  readonly unreadBySection: Readonly<Record<string, number>>
}
