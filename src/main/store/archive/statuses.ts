import type { Archive } from '../../ports.ts'
import type { ArchiveDatabase } from './database.ts'
import { filterParameters, matchesFilter, type FilterParameters } from './list-conditions.ts'
import type { InTransaction } from './transaction.ts'

export type Statuses = Pick<Archive, 'markRead' | 'markAllRead' | 'moveArticle' | 'setHiddenFeeds'>

/** What the reader did with an article, apart from the article. */
export function openStatuses(database: ArchiveDatabase, inTransaction: InTransaction): Statuses {
  const ofArticle = '(SELECT articleKey FROM articles WHERE articleId = ?)'
  const mark = database.prepare<[string | null, string]>(`UPDATE statuses SET readAt = ? WHERE articleKey = ${ofArticle}`)
  const move = database.prepare<[string, string]>(`UPDATE statuses SET sectionId = ? WHERE articleKey = ${ofArticle}`)
  const listUnread = database.prepare<[FilterParameters], string>(`
    SELECT a.articleId FROM statuses AS s JOIN articles AS a ON a.articleKey = s.articleKey
    WHERE s.readAt IS NULL AND ${matchesFilter('s')}`).pluck()
  const markUnread = database.prepare<[FilterParameters & { readonly readAt: string }]>(`
    UPDATE statuses AS s SET readAt = @readAt WHERE s.readAt IS NULL AND ${matchesFilter('s')}`)
  const showAll = database.prepare('DELETE FROM hiddenFeeds')
  const hide = database.prepare<[string]>('INSERT OR IGNORE INTO hiddenFeeds VALUES (?)')
  return {
    markRead: (articleIds, readAt) => inTransaction(() => {
      for (const articleId of articleIds) mark.run(readAt ?? null, articleId)
    }),
    markAllRead: (filter, readAt) => inTransaction(() => {
      const parameters = filterParameters(filter)
      const articleIds = listUnread.all(parameters)
      markUnread.run({ ...parameters, readAt })
      return articleIds
    }),
    moveArticle: (articleId, sectionId) => inTransaction(() => void move.run(sectionId, articleId)),
    setHiddenFeeds: feedIds => inTransaction(() => {
      showAll.run()
      for (const feedId of feedIds) hide.run(feedId)
    })
  }
}
