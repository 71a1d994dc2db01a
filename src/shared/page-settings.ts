/** What the reader set in the page itself: how it is laid out, which news it shows, which keys it takes. */
import type { ArticleFilter } from './article-lists.ts'

export type Density = 'comfortable' | 'compact'

/** What narrows all news down. */
export type NewsFilter = Pick<ArticleFilter, 'sectionIds' | 'outletIds' | 'languages'>

/** Where a list stood: its uppermost row, and how far that row is above the edge, in CSS pixels. */
export interface Anchor {
  readonly articleId: string
  readonly offset: number
}

/** Where the reader was. */
interface Place {
  /** The address's fragment. */
  readonly hash: string
  /** Of a list that was not at its head. */
  readonly anchor?: Anchor
}

export interface PageSettings {
  readonly density?: Density
  /** One list by time, without a heading for each day. */
  readonly isUngrouped?: boolean
  /** Widths of the two panes that can be dragged, in CSS pixels; the third takes what is left. */
  readonly railWidth?: number
  readonly listWidth?: number
  readonly isRailHidden?: boolean
  readonly newsFilter?: NewsFilter
  /** Keys of commands that the reader gave others, none for one that is taken away. */
  readonly keys?: Readonly<Record<string, readonly string[]>>
  readonly place?: Place
}
