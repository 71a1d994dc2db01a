import type { Archive } from '../../../ports.ts'
import { readCursor, writeCursor } from '../base/cursor.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { isShown, isUnread as unread } from '../base/list-conditions.ts'
import type { RowReading } from '../base/row-reading.ts'

export type Datelines = Pick<Archive, 'listDatelines' | 'listDatelined'>

const dateline = "otherFacts ->> '$.dateline'"

/** One step of the index for each, not one for each article. */
const distinct = `
  WITH RECURSIVE one(value) AS (
    SELECT min(${dateline}) FROM articles WHERE ${dateline} IS NOT NULL
    UNION ALL SELECT (SELECT min(${dateline}) FROM articles WHERE ${dateline} > one.value AND ${dateline} IS NOT NULL)
    FROM one WHERE one.value IS NOT NULL)
  SELECT value FROM one WHERE value IS NOT NULL`

const filed = (isUnreadOnly: boolean): string => `
  FROM articles AS a CROSS JOIN statuses AS s ON s.articleKey = a.articleKey
  WHERE a.${dateline} IN (SELECT value FROM json_each(@datelines)) AND a.${dateline} IS NOT NULL AND a.articleKey < @before
    AND ${isShown('s')}${isUnreadOnly ? ` AND ${unread('s')}` : ''}`

interface Parameters {
  readonly datelines: string
  readonly before: number
  readonly limit: number
}

/** What was filed from where, as the outlets print it. */
export function openDatelines(database: ArchiveDatabase, rows: RowReading): Datelines {
  const list = database.prepare<[], string>(distinct).pluck()
  const [all, fresh] = [false, true].map(isUnreadOnly => ({
    keys: database.prepare<[Parameters], number>(
      `SELECT a.articleKey ${filed(isUnreadOnly)} ORDER BY a.articleKey DESC LIMIT @limit`).pluck(),
    count: database.prepare<[Omit<Parameters, 'limit'>], number>(`SELECT count(*) ${filed(isUnreadOnly)}`).pluck()
  }))
  return {
    listDatelines: () => list.all(),
    listDatelined({ datelines, isUnread = false, cursor, limit }) {
      const statements = isUnread ? fresh : all
      const named = JSON.stringify(datelines)
      const keys = statements?.keys.all({ datelines: named, before: readCursor(cursor), limit: limit + 1 }) ?? []
      const total = statements?.count.get({ datelines: named, before: readCursor(undefined) }) ?? 0
      return { rows: rows.byKeys(keys.slice(0, limit)), total, ...writeCursor(keys, limit) }
    }
  }
}
