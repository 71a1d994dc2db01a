import Database from 'better-sqlite3'
import { Failure } from '../../../../shared/failure.ts'

export type ArchiveDatabase = Database.Database

export const archiveFile = 'archive.db'

/** Opens or creates the file. Throws whatever SQLite says; `isDamage` tells whether the file itself is at fault. */
export function openDatabase(path: string): ArchiveDatabase {
  const database = new Database(path, { timeout: 2000 })
  try {
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = NORMAL')
    database.pragma('foreign_keys = ON')
    // `checkpoints.ts` moves the log into the file long before it has so many pages of 4 kB. It is cut back to 16 MB.
    database.pragma('wal_autocheckpoint = 40000')
    database.pragma('journal_size_limit = 16384000')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** For a connection that adds articles. A hundred of them touch a thousand pages, more than its cache is meant for: these would go
 *  to the log before their transaction ends, some of them twice. Not while tables are made anew, which touches all. */
export function holdPages(database: ArchiveDatabase): void {
  database.pragma('cache_spill = OFF')
}

/** For the main thread's connection. Whoever is first to begin a log anew cuts its file back, and to give back a hundred megabytes
 *  takes 20 to 50 ms: that is left to the thread that adds articles, which makes the log so long. */
export function leaveLogLong(database: ArchiveDatabase): void {
  database.pragma('journal_size_limit = -1')
}

/** Opens a file to read what can be read of it; never writes to it. */
export function openForReading(path: string): ArchiveDatabase {
  return new Database(path, { readonly: true, fileMustExist: true })
}

/** The file is not a database, or not a whole one. */
export function isDamage(error: unknown): boolean {
  return error instanceof Database.SqliteError && /^SQLITE_(NOTADB|CORRUPT|IOERR_SHORT_READ)/.test(error.code)
}

/** What a person can act on, out of SQLite's result codes; everything else stays as it is. */
export function explainDatabaseError(error: unknown, folder: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error
  if (error.code.startsWith('SQLITE_FULL')) return new Failure('disk-full', { file: archiveFile }, { cause: error })
  if (error.code.startsWith('SQLITE_BUSY')) return new Failure('in-use', { folder }, { cause: error })
  if (/^SQLITE_(READONLY|CANTOPEN|PERM)/.test(error.code)) return new Failure('folder-read-only', { folder }, { cause: error })
  return error
}
