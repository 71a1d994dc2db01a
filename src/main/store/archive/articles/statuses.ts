import type { Archive } from '../../../ports.ts'
import { openArticleFeeds } from './article-feeds.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { marksSoFar, readAtOf } from '../base/list-conditions.ts'
import type { InTransaction } from '../base/transaction.ts'

export type Statuses = Pick<Archive, 'markRead' | 'clipArticles' | 'moveArticle' | 'setHiddenFeeds' | 'leaveFeed' | 'followFeed'>

interface Change {
  readonly articleId: string
  readonly at: string | null
}

/** What the reader did with an article, apart from the article. */
export function openStatuses(database: ArchiveDatabase, inTransaction: InTransaction): Statuses {
  const ofArticle = '(SELECT articleKey FROM articles WHERE articleId = @articleId)'
  const mark = database.prepare<[Change]>(`
    UPDATE statuses SET readAt = @at, unreadSince = ${marksSoFar} WHERE articleKey = ${ofArticle}`)
  const clip = database.prepare<[Change]>(`
    UPDATE statuses SET clippedAt = iif(@at IS NULL, NULL, ifnull(clippedAt, @at)) WHERE articleKey = ${ofArticle}`)
  const move = database.prepare<[{ readonly articleId: string; readonly sectionId: string }]>(`
    UPDATE statuses AS s SET sectionId = @sectionId, readAt = ${readAtOf('s')}, unreadSince = ${marksSoFar}
    WHERE s.articleKey = ${ofArticle}`)
  const feeds = openArticleFeeds(database)
  const showAll = database.prepare('DELETE FROM hiddenFeeds')
  const hide = database.prepare<[string]>('INSERT OR IGNORE INTO hiddenFeeds VALUES (?)')
  return {
    markRead: (articleIds, readAt) => inTransaction(() => {
      for (const articleId of articleIds) mark.run({ articleId, at: readAt ?? null })
    }),
    clipArticles: (articleIds, clippedAt) => inTransaction(() => {
      for (const articleId of articleIds) clip.run({ articleId, at: clippedAt ?? null })
    }),
    moveArticle: (articleId, sectionId) => inTransaction(() => void move.run({ articleId, sectionId })),
    setHiddenFeeds: feedIds => inTransaction(() => {
      showAll.run()
      for (const feedId of feedIds) hide.run(feedId)
      feeds.leaveMuted()
    }),
    leaveFeed: feedId => inTransaction(() => feeds.leave(feedId)),
    followFeed: feedId => inTransaction(() => feeds.follow(feedId))
  }
}
