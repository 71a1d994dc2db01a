import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../../../shared/failure.ts'
import type { Archive, Log } from '../../ports.ts'
import { openArticleLists } from './article-lists.ts'
import { openArticleReading } from './article-reading.ts'
import { openArticleSearch } from './article-search.ts'
import { openArticleWriting } from './article-writing.ts'
import { isEmptied, isSound } from './check-archive.ts'
import { archiveFile, explainDatabaseError, isDamage, openDatabase, type ArchiveDatabase } from './database.ts'
import { migrate } from './migrations.ts'
import { openRemembered } from './remembered.ts'
import { recoverArticles, setAside } from './rescue-archive.ts'
import { openRowReading } from './row-reading.ts'
import { openStatuses } from './statuses.ts'
import { openStories } from './stories.ts'
import { openTallies } from './tallies.ts'
import { openTransactions } from './transaction.ts'

/** Opens the archive in the data folder, or begins a new one. A damaged file is set aside, what can be read of it is
 *  taken over, and `rescued` says so. Throws `Failure` (`document-newer`, `folder-read-only`, `disk-full`, `in-use`). */
export function openArchive({ folder, log }: { readonly folder: string; readonly log: Log }): Archive {
  try {
    mkdirSync(folder, { recursive: true })
    const path = join(folder, archiveFile)
    const sound = openSound(path)
    if (sound !== undefined) return assemble(sound, folder, [])
    const keptAs = setAside(folder)
    const archive = assemble(openSound(path) ?? refuse(path), folder, [{ document: archiveFile, keptAs }])
    const recovered = recoverArticles(join(folder, keptAs), archive)
    log.warn('archive damaged: set aside and begun anew', { keptAs, recovered })
    return archive
  } catch (error) {
    throw explainFolderError(explainDatabaseError(error, folder), folder)
  }
}

/** The database, checked and up to date; `undefined` when the file is damaged. */
function openSound(path: string): ArchiveDatabase | undefined {
  if (isEmptied(path)) return undefined
  let database: ArchiveDatabase | undefined
  try {
    database = openDatabase(path)
    migrate(database)
    if (isSound(database, path)) return database
    database.close()
    return undefined
  } catch (error) {
    database?.close()
    if (isDamage(error)) return undefined
    throw error
  }
}

function refuse(path: string): never {
  throw new Error(`a new archive at ${path} is damaged`)
}

function explainFolderError(error: unknown, folder: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    return new Failure('folder-read-only', { folder }, { cause: error })
  }
  return code === 'ENOSPC' ? new Failure('disk-full', { file: archiveFile }, { cause: error }) : error
}

function assemble(database: ArchiveDatabase, folder: string, rescued: Archive['rescued']): Archive {
  const inTransaction = openTransactions(database, folder)
  const reading = openArticleReading(database)
  const rows = openRowReading(database)
  const tallies = openTallies(database)
  return {
    rescued,
    findArticle: reading.findArticle,
    listBetween: reading.listBetween,
    listFirstSeenBetween: reading.listFirstSeenBetween,
    listRows: rows.listRows,
    counts: tallies.counts,
    unreadByFeed: tallies.unreadByFeed,
    ...openArticleWriting(database, inTransaction, reading),
    ...openArticleLists(database, rows, tallies),
    ...openArticleSearch(database, rows),
    ...openStatuses(database, inTransaction),
    ...openStories(database, inTransaction),
    ...openRemembered(database, inTransaction),
    close: () => void database.close()
  }
}
