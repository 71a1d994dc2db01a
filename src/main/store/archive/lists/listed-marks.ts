import type { ArticleFilter } from '../../../../shared/article-lists.ts'
import type { Archive } from '../../../ports.ts'
import type { FindKeys } from './article-lists.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import type { InTransaction } from '../base/transaction.ts'

type Marking = Pick<Archive, 'markAllRead' | 'undoMarkAllRead'>

/** So many are marked read at once, the newest; each is a row of its own. */
const mostMarked = 10_000

/** Marks all of a list read of which no tally is kept: of a topic, or of languages. Of all other lists `others` does it. */
export function openListedMarks(
  database: ArchiveDatabase, inTransaction: InTransaction,
  { findKeys, others }: { readonly findKeys: FindKeys; readonly others: Marking & Pick<Archive, 'markRead'> }
): Marking {
  const keyOf = database.prepare<[string], number>('SELECT articleKey FROM articles WHERE articleId = ?').pluck()
  const idOf = database.prepare<[number], string>('SELECT articleId FROM articles WHERE articleKey = ?').pluck()
  const marks = new Map<string, readonly string[]>()

  const listUnread = (filter: ArticleFilter, olderThanId: string | undefined): readonly string[] => {
    const before = olderThanId === undefined ? undefined : keyOf.get(olderThanId)
    return findKeys({ ...filter, isUnread: true })(before ?? Number.MAX_SAFE_INTEGER, mostMarked).flatMap(key => idOf.get(key) ?? [])
  }

  return {
    markAllRead(filter, readAt, olderThanId) {
      if (filter.topicId === undefined && filter.languages === undefined) return others.markAllRead(filter, readAt, olderThanId)
      const articleIds = inTransaction(() => listUnread(filter, olderThanId))
      others.markRead(articleIds, readAt)
      // Beyond the tokens of marks that cover whole lists: those count up from one.
      const token = String(10 ** 14 + marks.size)
      marks.set(token, articleIds)
      return { token, count: articleIds.length, readAt, articleIds }
    },
    undoMarkAllRead(token) {
      const articleIds = marks.get(token)
      if (articleIds === undefined) return others.undoMarkAllRead(token)
      marks.delete(token)
      others.markRead(articleIds, undefined)
      return true
    }
  }
}
