import type { ArticleFilter, ArticlePage } from '../../../../shared/article-lists.ts'
import type { Archive } from '../../../ports.ts'
import type { ArticleLists } from './article-lists.ts'
import { readCursor, writeCursor } from '../base/cursor.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { isShown, isUnread } from '../base/list-conditions.ts'
import type { RowReading } from '../base/row-reading.ts'

/** Unread articles are counted among so many of the newest: behind them, all may have been read for years. */
const mostCounted = 2000

export const topicKeysSql = (isUnreadOnly: boolean): string => `
  SELECT s.articleKey FROM topicArticles AS t CROSS JOIN statuses AS s ON s.articleKey = t.articleKey
  WHERE t.topicKey = (SELECT topicKey FROM topicSearches WHERE topicId = @topicId) AND t.articleKey < @before
    AND ${isShown('s')} ${isUnreadOnly ? `AND ${isUnread('s')}` : ''}
  ORDER BY t.articleKey DESC LIMIT @limit`

export const countUnreadSql = `
  SELECT count(*) FROM (
    SELECT articleKey FROM topicArticles WHERE topicKey = @topicKey ORDER BY articleKey DESC LIMIT ${mostCounted}) AS t
  CROSS JOIN statuses AS s ON s.articleKey = t.articleKey WHERE ${isUnread('s')} AND ${isShown('s')}`

export type TopicCounts = Pick<Archive, 'countTopics'>

export function openTopicCounts(database: ArchiveDatabase): TopicCounts {
  const searches = database.prepare<[], { topicKey: number; topicId: string; total: number }>(
    'SELECT topicKey, topicId, total FROM topicSearches WHERE topicId IS NOT NULL')
  const unread = database.prepare<[{ topicKey: number }], number>(countUnreadSql).pluck()
  return {
    countTopics: () => searches.all().map(({ topicKey, topicId, total }) =>
      ({ topicId, total, unread: unread.get({ topicKey }) ?? 0 }))
  }
}

/** Lists of a topic. All other lists are those of `others`. */
export function openTopicLists(
  database: ArchiveDatabase,
  { rows, others }: { readonly rows: RowReading; readonly others: Pick<ArticleLists, 'listArticles' | 'findKeys'> }
): Pick<ArticleLists, 'listArticles' | 'findKeys'> {
  const [all, unread] = [false, true].map(isUnreadOnly => database.prepare<
    [{ topicId: string; before: number; limit: number }], number>(topicKeysSql(isUnreadOnly)).pluck())
  const count = database.prepare<[string], number>('SELECT total FROM topicSearches WHERE topicId = ?').pluck()

  function keysOf({ topicId = '', isUnread: isUnreadOnly }: ArticleFilter, before: number, limit: number): readonly number[] {
    return (isUnreadOnly === true ? unread : all)?.all({ topicId, before, limit }) ?? []
  }

  function countUnread(filter: ArticleFilter): Pick<ArticlePage, 'total' | 'hasMore'> {
    const count = keysOf(filter, Number.MAX_SAFE_INTEGER, mostCounted + 1).length
    return count > mostCounted ? { total: mostCounted, hasMore: true } : { total: count }
  }

  return {
    findKeys: filter => filter.topicId === undefined ? others.findKeys(filter) : (before, limit) => keysOf(filter, before, limit),
    listArticles(filter, cursor, limit) {
      if (filter.topicId === undefined) return others.listArticles(filter, cursor, limit)
      const keys = keysOf(filter, readCursor(cursor), limit + 1)
      const counted = filter.isUnread === true ? countUnread(filter) : { total: count.get(filter.topicId) ?? 0 }
      return { rows: rows.byKeys(keys.slice(0, limit)), ...counted, ...writeCursor(keys, limit) }
    }
  }
}
