import { statSync } from 'node:fs'
import type { ArchiveDatabase } from './database.ts'

/** Up to this size every page is read (about 0.2 s); above it only the ends of every table. */
const wholeCheckBytes = 64 * 1024 * 1024

/** Whether the file is all there and its structure holds. An error of SQLite's (`isDamage`) says the same as `false`. */
export function isSound(database: ArchiveDatabase, path: string): boolean {
  // What stands in the log belongs to the file: only then do the header's pages say how long it must be.
  database.pragma('wal_checkpoint(PASSIVE)')
  const pageCount = Number(database.pragma('page_count', { simple: true }))
  const pageSize = Number(database.pragma('page_size', { simple: true }))
  const { size } = statSync(path)
  if (size < pageCount * pageSize) return false
  return size <= wholeCheckBytes ? database.pragma('quick_check(1)', { simple: true }) === 'ok' : readsBothEnds(database)
}

function readsBothEnds(database: ArchiveDatabase): boolean {
  for (const table of ['articles', 'bodies', 'statuses', 'words_data']) {
    for (const order of ['ASC', 'DESC']) database.prepare(`SELECT * FROM ${table} ORDER BY rowid ${order} LIMIT 1`).all()
  }
  return true
}

/** The file was there and is empty: SQLite would take it for a new database and say nothing of what is lost. */
export function isEmptied(path: string): boolean {
  return sizeOf(path) === 0 && (sizeOf(`${path}-wal`) ?? 0) === 0
}

function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size
}
