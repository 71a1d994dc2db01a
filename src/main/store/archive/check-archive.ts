import { statSync } from 'node:fs'
import { isDamage, type ArchiveDatabase } from './base/database.ts'

/** Up to this size every page is read (about 0.2 s); above it only the ends of every table. */
const wholeCheckBytes = 64 * 1024 * 1024

/** Whether the file is all there and its structure holds; `words-damaged` where nothing but the full-text index is at fault,
 *  which can be made anew. An error of SQLite's (`isDamage`) says the same as `damaged`. */
export function judgeArchive(database: ArchiveDatabase, path: string): 'sound' | 'words-damaged' | 'damaged' {
  // What stands in the log belongs to the file: only then do the header's pages say how long it must be.
  database.pragma('wal_checkpoint(PASSIVE)')
  const pageCount = Number(database.pragma('page_count', { simple: true }))
  const pageSize = Number(database.pragma('page_size', { simple: true }))
  const { size } = statSync(path)
  if (size < pageCount * pageSize) return 'damaged'
  if (size <= wholeCheckBytes) return readEveryPage(database)
  readBothEnds(database)
  return 'sound'
}

/** SQLite looks at all tables before it asks FTS5 about its own, which takes garbage for a number of parts and asks for as much
 *  memory. */
export function readEveryPage(database: ArchiveDatabase): 'sound' | 'words-damaged' | 'damaged' {
  const found = String(attemptCheck(database))
  if (found === 'ok') return 'sound'
  return /fts5|vtable constructor failed|out of memory/i.test(found) ? 'words-damaged' : 'damaged'
}

function attemptCheck(database: ArchiveDatabase): unknown {
  try {
    return database.pragma('quick_check(1)', { simple: true })
  } catch (error) {
    if (isDamage(error) || !(error instanceof Error)) throw error
    return error.message
  }
}

function readBothEnds(database: ArchiveDatabase): void {
  for (const table of ['articles', 'texts', 'bodies', 'statuses', 'words_data']) {
    for (const order of ['ASC', 'DESC']) database.prepare(`SELECT * FROM ${table} ORDER BY rowid ${order} LIMIT 1`).all()
  }
}

/** The file was there and is empty: SQLite would take it for a new database and say nothing of what is lost. */
export function isEmptied(path: string): boolean {
  return sizeOf(path) === 0 && (sizeOf(`${path}-wal`) ?? 0) === 0
}

function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size
}
