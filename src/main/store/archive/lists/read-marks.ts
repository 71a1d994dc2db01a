import type { Archive } from '../../../ports.ts'
import { openArticleFeeds } from '../articles/article-feeds.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { filterParameters, isUnread, marksSoFar, matchesTally, readAtOf, type FilterParameters } from '../base/list-conditions.ts'
import type { InTransaction } from '../base/transaction.ts'

export type ReadMarks = Pick<Archive, 'markAllRead' | 'undoMarkAllRead' | 'settleReadMarks'>

interface MarkedTally {
  readonly feedId: string
  readonly outletId: string
  readonly sectionId: string
  readonly mark: number
  readonly articles: number
}

/** Marking all of a list read, and taking it back, changes tallies and no article, so that half a million take as long as ten
 *  (`createReadMarks` in migrations.ts says how). Later each article gets its own `readAt`, some at a time. */
export function openReadMarks(database: ArchiveDatabase, inTransaction: InTransaction): ReadMarks {
  const addMark = database.prepare<[string]>('INSERT INTO readMarks (readAt) VALUES (?)')
  const addTallies = database.prepare<[FilterParameters & { readonly mark: number | bigint; readonly readAt: string }]>(`
    INSERT INTO markedTallies SELECT feedId, outletId, sectionId, @mark, @readAt, unread FROM tallies AS t
    WHERE unread > 0 AND ${matchesTally('t')}`)
  const countMarked = database.prepare<[number | bigint], number>(
    'SELECT ifnull(sum(articles), 0) FROM markedTallies WHERE mark = ?').pluck()
  const clearTallies = database.prepare<[FilterParameters]>(
    `UPDATE tallies AS t SET unread = 0 WHERE unread > 0 AND ${matchesTally('t')}`)
  const notOlder = openNotOlder(database)
  const feeds = openArticleFeeds(database)
  const undo = openUndo(database)
  const settle = openSettling(database)
  return {
    markAllRead: (filter, readAt, olderThanId) => inTransaction(() => {
      for (const feedId of filter.feedIds ?? []) feeds.gatherUnread(feedId)
      const parameters = filterParameters(filter)
      const left = olderThanId === undefined ? [] : notOlder.listUnread(parameters, olderThanId)
      const mark = addMark.run(readAt).lastInsertRowid
      addTallies.run({ ...parameters, mark, readAt })
      clearTallies.run(parameters)
      notOlder.leaveUnread(left)
      return { token: String(mark), count: countMarked.get(mark) ?? 0, readAt }
    }),
    undoMarkAllRead: token => inTransaction(() => undo(token)),
    settleReadMarks: (before, limit) => inTransaction(() => settle(before, limit))
  }
}

/** A mark covers all of a tally. What is to stay unread, few beside all that is older, is made unread again after it. */
function openNotOlder(database: ArchiveDatabase) {
  const list = database.prepare<[FilterParameters & { readonly articleId: string }], number>(`
    SELECT s.articleKey FROM statuses AS s WHERE s.articleKey >= (SELECT articleKey FROM articles WHERE articleId = @articleId)
      AND ${isUnread('s')} AND ${matchesTally('s')}`).pluck()
  const leave = database.prepare<[number]>(`UPDATE statuses SET unreadSince = ${marksSoFar} WHERE articleKey = ?`)
  return {
    listUnread: (parameters: FilterParameters, articleId: string): readonly number[] => list.all({ ...parameters, articleId }),
    leaveUnread: (keys: readonly number[]): void => { for (const key of keys) leave.run(key) }
  }
}

/** What a later mark covers as well stays read, and counts there. */
function openUndo(database: ArchiveDatabase): (token: string) => boolean {
  // Not deleted: the next mark would get its number, and articles that came after this one would not be covered by it.
  const close = database.prepare<[string]>('UPDATE readMarks SET isFinal = 1 WHERE mark = ? AND isFinal = 0')
  const ofSameTally = (one: string, other: string): string =>
    ['feedId', 'outletId', 'sectionId'].map(column => `${one}.${column} = ${other}.${column}`).join(' AND ')
  const nextMark = `SELECT min(later.mark) FROM markedTallies AS later WHERE ${ofSameTally('later', 'm')} AND later.mark > m.mark`
  const giveBack = database.prepare<[string]>(`
    UPDATE tallies AS t SET unread = unread + m.articles FROM markedTallies AS m
    WHERE m.mark = ? AND ${ofSameTally('t', 'm')} AND (${nextMark}) IS NULL`)
  const handOn = database.prepare<[string]>(`
    UPDATE markedTallies AS t SET articles = t.articles + m.articles FROM markedTallies AS m
    WHERE m.mark = ? AND ${ofSameTally('t', 'm')} AND t.mark = (${nextMark})`)
  const remove = database.prepare<[string]>('DELETE FROM markedTallies WHERE mark = ?')
  return token => {
    if (close.run(token).changes === 0) return false
    for (const step of [giveBack, handOn, remove]) step.run(token)
    return true
  }
}

/** Articles of a tally that a mark covers stand in the index of unread ones until each says itself when it was read. */
function openSettling(database: ArchiveDatabase): (before: string, limit: number) => boolean {
  const close = database.prepare<[string]>('UPDATE readMarks SET isFinal = 1 WHERE readAt < ? AND isFinal = 0')
  const first = database.prepare<[string], MarkedTally>(
    'SELECT * FROM markedTallies WHERE readAt < ? ORDER BY mark, feedId, outletId, sectionId LIMIT 1')
  const write = database.prepare<[MarkedTally & { readonly limit: number }]>(`
    UPDATE statuses AS s SET readAt = ${readAtOf('s')} WHERE articleKey IN (
      SELECT articleKey FROM statuses INDEXED BY statusesByFeedUnread
      WHERE feedId = @feedId AND readAt IS NULL AND outletId = @outletId AND sectionId = @sectionId
        AND unreadSince < @mark LIMIT @limit)`)
  const drop = database.prepare<[MarkedTally]>(`
    DELETE FROM markedTallies WHERE feedId = @feedId AND outletId = @outletId AND sectionId = @sectionId AND mark = @mark`)
  return (before, limit) => {
    close.run(before)
    let left = limit
    for (let tally = first.get(before); tally !== undefined; tally = first.get(before)) {
      const { changes } = write.run({ ...tally, limit: left })
      left -= changes
      if (left <= 0) return false
      drop.run(tally)
    }
    return true
  }
}
