import type { ArticleRow } from '../../../shared/article.ts'
import type { ArticleFilter, MarkedRead } from '../../../shared/article-lists.ts'
import type { Api } from '../../../shared/contract.ts'

type ListFilter = Omit<ArticleFilter, 'isClipped'>

/** What a mark says of an article. */
export type MarkedRow = Pick<ArticleRow, 'articleId' | 'feedId' | 'outletId' | 'sectionId' | 'sortedAt' | 'readAt' | 'clippedAt'>

/** Answers the row with its new mark; the same row when it is not meant. */
export type RowChange = <Row extends MarkedRow>(row: Row) => Row

/** What stands below an article in a list. */
export interface BelowArticle {
  readonly articleId: string
  isBelow(row: MarkedRow): boolean
}

/** Marks articles read or unread, clips them, and tells every list that shows them. */
export interface ReadMarks {
  mark(articleIds: readonly string[], isRead: boolean): Promise<void>
  /** `below`: only what stands below an article in its list. */
  markAll(filter: ListFilter, below?: BelowArticle): Promise<MarkedRead>
  undoMarkAll(marked: MarkedRead): Promise<void>
  clip(articleIds: readonly string[], isClipped: boolean): Promise<void>
  onChanged(listener: (change: RowChange) => void): void
}

/** `afterwards` is called when the program has taken a mark: only then are its counts right. */
export function createReadMarks(api: Api, afterwards: () => void = () => {}): ReadMarks {
  const listeners: ((change: RowChange) => void)[] = []
  const tell = (change: RowChange): void => {
    for (const listener of listeners) listener(change)
  }
  /** Shown at once, and taken back when the program refuses. */
  const keep = async (change: RowChange, back: RowChange, order: () => Promise<void>): Promise<void> => {
    tell(change)
    try {
      await order()
      afterwards()
    } catch (error) {
      tell(back)
      throw error
    }
  }
  return {
    mark: (articleIds, isRead) => keep(
      markOf(articleIds, isRead), markOf(articleIds, !isRead), () => api.articles.mark({ articleIds, isRead })),
    clip: (articleIds, isClipped) => keep(
      clipOf(articleIds, isClipped), clipOf(articleIds, !isClipped), () => api.articles.clip({ articleIds, isClipped })),
    markAll: async (filter, below) => {
      const marked = await api.articles.markAllRead({ filter, ...(below && { olderThanId: below.articleId }) })
      const ids = marked.articleIds && new Set(marked.articleIds)
      const isMeant = (row: MarkedRow): boolean => ids?.has(row.articleId) ?? (isIn(row, filter) && below?.isBelow(row) !== false)
      tell(row => row.readAt === undefined && isMeant(row) ? { ...row, readAt: marked.readAt } : row)
      afterwards()
      return marked
    },
    undoMarkAll: async ({ token, readAt }) => {
      await api.articles.undoMarkAllRead({ token })
      tell(row => row.readAt === readAt ? asUnread(row) : row)
      afterwards()
    },
    onChanged: listener => {
      listeners.push(listener)
    }
  }
}

/** Rows with a change; the same array when none of them is meant. */
export function withChange<Row extends MarkedRow>(rows: readonly Row[], change: RowChange): readonly Row[] {
  const changed = rows.map(row => change(row))
  return changed.some((row, at) => row !== rows[at]) ? changed : rows
}

function markOf(articleIds: readonly string[], isRead: boolean): RowChange {
  const ids = new Set(articleIds)
  return row => {
    if (!ids.has(row.articleId)) return row
    return isRead ? { ...row, readAt: row.readAt ?? new Date().toISOString() } : asUnread(row)
  }
}

function clipOf(articleIds: readonly string[], isClipped: boolean): RowChange {
  const ids = new Set(articleIds)
  return row => {
    if (!ids.has(row.articleId)) return row
    const { clippedAt, ...rest } = row
    return (isClipped ? { ...rest, clippedAt: clippedAt ?? new Date().toISOString() } : rest) as typeof row
  }
}

function asUnread<Row extends MarkedRow>(row: Row): Row {
  const { readAt: _, ...rest } = row
  return rest as Row
}

function isIn(row: MarkedRow, { feedIds, outletIds, sectionIds }: ListFilter): boolean {
  return (feedIds?.includes(row.feedId) ?? true) && (outletIds?.includes(row.outletId) ?? true)
    && (sectionIds?.includes(row.sectionId) ?? true)
}
