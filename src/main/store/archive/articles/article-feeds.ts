import type { ArchiveDatabase } from '../base/database.ts'
import { isShown, isUnread, marksSoFar, readAtOf } from '../base/list-conditions.ts'

/** The feeds that one article stands in. It is listed under one of them, so that it is counted once: `statuses` names that
 *  one, `articleFeeds` the others. */
export interface ArticleFeeds {
  /** Notes that an article stands in one feed more. */
  join(articleKey: number, feedId: string): void
  /** Lists an article under another feed from now on. */
  showUnder(articleKey: number, feedId: string): void
  /** Articles that are listed under a muted feed and stand in one that is not are listed under that. */
  leaveMuted(): void
  /** The same for a feed that is no longer followed. */
  leave(feedId: string): void
  /** The feed is followed, maybe again. */
  follow(feedId: string): void
  /** Lists the unread articles that stand in a feed under it, so that what is done to its list is done to all of them. */
  gatherUnread(feedId: string): void
}

interface Move {
  readonly articleKey: number
  readonly feedId: string
}

const isMuted = (column: string): string => `${column} IN (SELECT feedId FROM hiddenFeeds)`
const isLeft = (column: string): string => `${column} IN (SELECT feedId FROM leftFeeds)`

const movesFrom = (isGone: string): string => `
  SELECT f.articleKey, min(f.feedId) AS feedId FROM articleFeeds AS f JOIN statuses AS s ON s.articleKey = f.articleKey
  WHERE ${isGone} AND NOT ${isMuted('f.feedId')} AND NOT ${isLeft('f.feedId')} GROUP BY f.articleKey`

export function openArticleFeeds(database: ArchiveDatabase): ArticleFeeds {
  const add = database.prepare<[Move]>('INSERT OR IGNORE INTO articleFeeds VALUES (@feedId, @articleKey)')
  const isHidden = database.prepare<[Move]>(`
    SELECT 1 FROM statuses WHERE articleKey = @articleKey AND ${isMuted('feedId')} AND NOT ${isMuted('@feedId')}`)
  const keepFormer = database.prepare<[Move]>(`
    INSERT OR IGNORE INTO articleFeeds SELECT feedId, articleKey FROM statuses
    WHERE articleKey = @articleKey AND feedId <> @feedId`)
  const move = database.prepare<[Move]>(`
    UPDATE statuses AS s SET feedId = @feedId, readAt = ${readAtOf('s')}, unreadSince = ${marksSoFar}
    WHERE articleKey = @articleKey`)
  const remove = database.prepare<[Move]>('DELETE FROM articleFeeds WHERE feedId = @feedId AND articleKey = @articleKey')
  const unread = database.prepare<[string], Move>(`
    SELECT f.articleKey, f.feedId FROM articleFeeds AS f JOIN statuses AS s ON s.articleKey = f.articleKey
    WHERE f.feedId = ? AND ${isShown('f')} AND ${isUnread('s')}`)
  const ofMuted = database.prepare<[], Move>(movesFrom(isMuted('s.feedId')))
  const ofFeed = database.prepare<[string], Move>(movesFrom('s.feedId = ?'))
  const note = database.prepare<[string]>('INSERT OR IGNORE INTO leftFeeds VALUES (?)')
  const forget = database.prepare<[string]>('DELETE FROM leftFeeds WHERE feedId = ?')

  function show(to: Move): void {
    for (const statement of [keepFormer, move, remove]) statement.run(to)
  }
  return {
    join(articleKey, feedId) {
      const to = { articleKey, feedId }
      if (isHidden.get(to) === undefined) add.run(to)
      else show(to)
    },
    showUnder: (articleKey, feedId) => show({ articleKey, feedId }),
    gatherUnread: feedId => unread.all(feedId).forEach(show),
    leaveMuted: () => ofMuted.all().forEach(show),
    leave(feedId) {
      note.run(feedId)
      ofFeed.all(feedId).forEach(show)
    },
    follow: feedId => void forget.run(feedId)
  }
}
