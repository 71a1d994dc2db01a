import { stat, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Failure } from '../../../shared/failure.ts'
import { readEveryPage } from '../archive/check-archive.ts'
import {
  archiveFile, explainDatabaseError, isDamage, openDatabase, openForReading, type ArchiveDatabase
} from '../archive/base/database.ts'
import { systemCode } from '../documents/file-failure.ts'
import { syncFile } from './disk-calls.ts'
import type { ArchiveFacts } from './manifest.ts'

/** Pages of 4 kB copied between two looks at what else is to do. */
const pagesAtOnce = 2000

/** Copies the archive as it stands at this moment, also while the program writes to it, and checks the copy page by page.
 *  `undefined`: there is none. Throws `Failure` (`disk-full`, `backup-broken`). */
export async function copyArchive(folder: string, to: string): Promise<CheckedArchive | undefined> {
  const from = join(folder, archiveFile)
  const size = await sizeOf(from)
  if (size === undefined) return undefined
  await refuseFullDisk(dirname(to), size)
  const facts = await copyDatabase(from, to)
  makeSingleFile(to)
  await syncFile(to)
  const copied = checkArchive(to)
  if (copied === undefined || copied.articleCount !== facts.articleCount) {
    throw new Failure('backup-broken', { file: archiveFile, reason: 'the copy differs from the archive' })
  }
  return copied
}

/** Facts of an archive, and whether its full-text index is to be made anew. */
export interface CheckedArchive extends ArchiveFacts {
  readonly isIndexDamaged: boolean
}

/** Facts of a closed archive that is whole in every page but for its index; `undefined` when it is not. */
export function checkArchive(path: string): CheckedArchive | undefined {
  let database: ArchiveDatabase | undefined
  try {
    database = openForReading(path)
    const verdict = readEveryPage(database)
    return verdict === 'damaged' ? undefined : { ...factsOf(database), isIndexDamaged: verdict === 'words-damaged' }
  } catch (error) {
    if (isDamage(error)) return undefined
    throw error
  } finally {
    database?.close()
  }
}

function factsOf(database: ArchiveDatabase): ArchiveFacts {
  const hasArticles = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'articles'").get() !== undefined
  return {
    version: Number(database.pragma('user_version', { simple: true })),
    articleCount: hasArticles ? Number(database.prepare('SELECT count(*) FROM articles').pluck().get()) : 0
  }
}

/** A copy that fills the disk to its last byte would keep the program itself from saving. */
async function refuseFullDisk(folder: string, byteCount: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < byteCount * 1.1) throw new Failure('disk-full', { file: archiveFile })
}

/** SQLite begins its copy anew whenever another connection writes, unless a reading transaction holds the state to copy. */
async function copyDatabase(from: string, to: string): Promise<ArchiveFacts> {
  let source: ArchiveDatabase | undefined
  try {
    source = openForReading(from)
    source.exec('BEGIN')
    const facts = factsOf(source)
    await source.backup(to, { progress: () => pagesAtOnce })
    return facts
  } catch (error) {
    if (!isDamage(error)) throw explainDatabaseError(error, dirname(to))
    throw new Failure('backup-broken', { file: archiveFile, reason: 'the archive is damaged' }, { cause: error })
  } finally {
    source?.close()
  }
}

/** The copy says of itself that it has a log beside it. */
function makeSingleFile(path: string): void {
  const copy = openDatabase(path)
  try {
    copy.pragma('journal_mode = DELETE')
  } finally {
    copy.close()
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  return await stat(path).then(({ size }) => size, (error: unknown) => {
    if (systemCode(error) === 'ENOENT') return undefined
    throw error
  })
}
