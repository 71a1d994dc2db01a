import type { ArticleFilter } from '../../shared/article.ts'
import type { Api } from '../../shared/contract.ts'

type MarkListener = (articleIds: ReadonlySet<string>, isRead: boolean) => void

/** Marks articles read or unread and tells every list that shows them. */
export interface ReadMarks {
  mark(articleIds: readonly string[], isRead: boolean): Promise<void>
  /** Answers the ids it marked, so that they can be unmarked. */
  markAll(filter: ArticleFilter): Promise<readonly string[]>
  onMarked(listener: MarkListener): void
}

/** `afterwards` is called when the program has taken a mark: only then are its counts right. */
export function createReadMarks(api: Api, afterwards: () => void = () => {}): ReadMarks {
  const listeners: MarkListener[] = []
  const tell = (articleIds: readonly string[], isRead: boolean): void => {
    const ids = new Set(articleIds)
    for (const listener of listeners) listener(ids, isRead)
  }
  return {
    mark: async (articleIds, isRead) => {
      tell(articleIds, isRead)
      try {
        await api.articles.mark({ articleIds, isRead })
        afterwards()
      } catch (error) {
        tell(articleIds, !isRead)
        throw error
      }
    },
    markAll: async filter => {
      const articleIds = await api.articles.markAllRead({ filter })
      tell(articleIds, true)
      afterwards()
      return articleIds
    },
    onMarked: listener => {
      listeners.push(listener)
    }
  }
}

/** Rows with their new mark; the same array when none of them is meant. */
export function withMarks<Row extends { readonly articleId: string; readonly readAt?: string }>(
  rows: readonly Row[], articleIds: ReadonlySet<string>, isRead: boolean
): readonly Row[] {
  if (!rows.some(row => articleIds.has(row.articleId))) return rows
  return rows.map(row => articleIds.has(row.articleId) ? withMark(row, isRead) : row)
}

export function withMark<Row extends { readonly readAt?: string }>(row: Row, isRead: boolean): Row {
  const { readAt, ...rest } = row
  return (isRead ? { ...rest, readAt: readAt ?? new Date().toISOString() } : rest) as Row
}
