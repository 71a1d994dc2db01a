import type { Archive, StoredReading } from '../../../ports.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { isShown } from '../base/list-conditions.ts'
import type { InTransaction } from '../base/transaction.ts'
import { withoutEmpty } from '../base/without-empty.ts'

export type Readings = Pick<Archive, 'noteReading' | 'listMostRead' | 'forgetReadings' | 'restoreReadings'>

/** Going back to an article within half an hour is the same reading. */
const sameReadingMs = 30 * 60_000

type RankColumns = Omit<ReturnType<Archive['listMostRead']>[number], 'storyId'> & { readonly storyId: string | null }

/** An article of a story counts for the story; the bare columns are those of its latest reading (SQLite, "Bare columns in an
 *  aggregate query"). */
export const mostReadSql = `
  SELECT a.articleId, coalesce(m.storyId, p.storyId) AS storyId, count(*) AS readCount,
    count(DISTINCT a.articleId) AS articleCount, max(r.readMs) AS latestMs
  FROM readings AS r
  JOIN articles AS a ON a.articleKey = r.articleKey
  JOIN statuses AS s ON s.articleKey = a.articleKey
  LEFT JOIN storyMembers AS m ON m.articleId = a.articleId
  LEFT JOIN pastMembers AS p ON p.articleKey = a.articleKey
  WHERE r.readMs >= ? AND ${isShown('s')}
  GROUP BY coalesce(m.storyId, p.storyId, a.articleId) ORDER BY readCount DESC, latestMs DESC LIMIT ?`

export function openReadings(database: ArchiveDatabase, inTransaction: InTransaction): Readings {
  const latest = database.prepare<[string], number | null>(`
    SELECT max(r.readMs) FROM readings AS r WHERE r.articleKey = (SELECT articleKey FROM articles WHERE articleId = ?)`).pluck()
  const note = database.prepare<[number, string]>(
    'INSERT OR IGNORE INTO readings SELECT articleKey, ? FROM articles WHERE articleId = ?')
  const most = database.prepare<[number, number], RankColumns>(mostReadSql)
  const forget = database.prepare<[], StoredReading>('DELETE FROM readings RETURNING articleKey, readMs')
  const restore = database.prepare<[number, number]>(
    'INSERT OR IGNORE INTO readings SELECT articleKey, ? FROM articles WHERE articleKey = ?')
  return {
    noteReading(articleId, readAt) {
      const readMs = Date.parse(readAt)
      const before = latest.get(articleId) ?? undefined
      if (before !== undefined && Math.abs(readMs - before) < sameReadingMs) return false
      return inTransaction(() => note.run(readMs, articleId).changes > 0)
    },
    listMostRead: (from, limit) => most.all(Date.parse(from), limit)
      .map(({ articleId, storyId, readCount, articleCount }) => withoutEmpty({ articleId, storyId, readCount, articleCount })),
    forgetReadings: () => inTransaction(() => forget.all()),
    restoreReadings: readings => inTransaction(() => {
      for (const { articleKey, readMs } of readings) restore.run(readMs, articleKey)
    })
  }
}
