import {
  closeSync, copyFileSync, existsSync, mkdirSync, openSync, readSync, renameSync, rmSync, statSync, truncateSync
} from 'node:fs'
import { join } from 'node:path'
import { fileTime } from '../file-time.ts'
import { archiveFile, isDamage, openForReading, type ArchiveDatabase } from './base/database.ts'
import { isMissingTable } from './readable-articles.ts'
import { takeReadable, type Heir } from './take-readable.ts'

/** Moves the damaged archive with its log out of the way; answers where it lies inside the folder. */
export function setAside(folder: string): string {
  mkdirSync(join(folder, 'quarantine'), { recursive: true })
  const keptAs = `quarantine/archive.${fileTime(new Date())}.db`
  for (const suffix of ['', '-wal', '-shm']) {
    const from = join(folder, archiveFile + suffix)
    if (existsSync(from)) renameSync(from, join(folder, keptAs + suffix))
  }
  return keptAs
}

/** Takes over what can still be read: articles, what was read, where they were moved, what the program noted. Where the heir
 *  began as a backup, what is read goes before what the backup says. Answers how many articles could be read. */
export function recoverArticles(damagedPath: string, heir: Heir): number {
  const lengthened = lengthenedCopy(damagedPath)
  let damaged: ArchiveDatabase | undefined
  try {
    damaged = openForReading(lengthened ?? damagedPath)
    return takeReadable(damaged, heir)
  } catch (error) {
    if (isDamage(error) || isMissingTable(error)) return 0
    throw error
  } finally {
    damaged?.close()
    if (lengthened !== undefined) rmSync(lengthened)
  }
}

/** SQLite reads nothing at all of a file that is shorter than its header says; of a copy filled up with zeros it reads
 *  every page that is there. The header: file format of SQLite, section 1.3. */
function lengthenedCopy(path: string): string | undefined {
  const header = Buffer.alloc(100)
  const file = openSync(path, 'r')
  readSync(file, header)
  closeSync(file)
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16)
  const length = header.readUInt32BE(28) * pageSize
  if (!header.toString('latin1').startsWith('SQLite format 3\0') || statSync(path).size >= length) return undefined
  const copy = `${path}.tmp`
  copyFileSync(path, copy)
  truncateSync(copy, length)
  return copy
}
