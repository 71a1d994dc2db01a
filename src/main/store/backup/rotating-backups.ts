import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { archiveFile } from '../archive/base/database.ts'
import { explainFileError, systemCode } from '../documents/file-failure.ts'
import { documentText } from '../documents/read-document.ts'
import { fileTime } from '../file-time.ts'
import { listPart } from './backup-contents.ts'
import { backupsToRemove, type BackupFacts } from './backups-to-remove.ts'
import { copyArchive } from './copy-archive.ts'
import { syncFile, syncFolder } from './disk-calls.ts'
import { hashFile } from './hash-file.ts'
import {
  backupVersion, manifestFile, readManifest, type BackedUpFile, type BackupManifest, type BackupReason
} from './manifest.ts'

/** The folder of the backups that the program makes by itself, inside the data folder. */
export const backupFolder = 'backups'

/** With archives so large that seven copies come to more than this, fewer are kept. */
const mostBytes = 4 * 1024 ** 3

export interface BackupOrder {
  /** The data folder. */
  readonly folder: string
  readonly programVersion: string
  /** ISO instant. */
  readonly now: string
  readonly reason: BackupReason
}

export interface MadeBackup {
  readonly name: string
  /** What the check of the copy found out about the archive's full-text index. */
  readonly isIndexDamaged: boolean
}

/** Copies documents and archive into `backups/<time>/`, checks the copy, and only then removes backups that are no longer
 *  wanted. Throws `Failure` (`disk-full`, `folder-read-only`, `backup-broken`); then nothing of it
 *  is left and the earlier backups are as they were. */
export async function makeRotatingBackup(order: BackupOrder): Promise<MadeBackup> {
  const backups = join(order.folder, backupFolder)
  const name = fileTime(new Date(order.now))
  const unfinished = join(backups, `${name}.tmp`)
  try {
    await mkdir(backups, { recursive: true })
    await removeUnfinished(backups)
    await mkdir(unfinished)
    const isIndexDamaged = await fill(unfinished, order)
    await rm(join(backups, name), { recursive: true, force: true })
    await rename(unfinished, join(backups, name))
    await syncFolder(backups)
    await removeUnwanted(order)
    return { name, isIndexDamaged }
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true }).catch(() => undefined)
    throw explainFileError(error, join(backups, name))
  }
}

/** Answers whether the archive's index is damaged. */
async function fill(unfinished: string, order: BackupOrder): Promise<boolean> {
  const files: BackedUpFile[] = []
  for (const name of await listPart(order.folder, 'documents')) {
    const to = join(unfinished, name)
    await mkdir(dirname(to), { recursive: true })
    await copyFile(join(order.folder, name), to)
    await syncFile(to)
    files.push(await hashFile(to, name))
  }
  const archive = await copyArchive(order.folder, join(unfinished, archiveFile))
  if (archive !== undefined) files.push(await hashFile(join(unfinished, archiveFile), archiveFile))
  const manifest: BackupManifest = {
    kind: 'press-review-backup', backupVersion, programVersion: order.programVersion, madeAt: order.now, reason: order.reason,
    ...(archive === undefined ? {} : { archive: { version: archive.version, articleCount: archive.articleCount } }), files
  }
  await writeFile(join(unfinished, manifestFile), documentText(manifest), { flush: true })
  return archive?.isIndexDamaged ?? false
}

/** What a crash left behind. */
async function removeUnfinished(backups: string): Promise<void> {
  const names = await readdir(backups)
  for (const name of names.filter(one => one.endsWith('.tmp'))) await rm(join(backups, name), { recursive: true, force: true })
}

/** Renamed first, so that a crash in the midst leaves no backup that says it is whole. */
async function removeUnwanted({ folder, now }: BackupOrder): Promise<void> {
  for (const name of backupsToRemove(await listBackups(folder), now, mostBytes)) {
    const path = join(folder, backupFolder, name)
    await rename(path, `${path}.tmp`)
    await rm(`${path}.tmp`, { recursive: true, force: true })
  }
}

/** The backups that are whole, in no order. */
export async function listBackups(folder: string): Promise<readonly BackupFacts[]> {
  const names = await readdir(join(folder, backupFolder)).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  })
  const found = await Promise.all(names.filter(name => !name.endsWith('.tmp')).map(async name => factsOf(folder, name)))
  return found.flatMap(facts => facts ?? [])
}

async function factsOf(folder: string, name: string): Promise<BackupFacts | undefined> {
  try {
    const { madeAt, reason, files } = readManifest(await readFile(join(folder, backupFolder, name, manifestFile), 'utf8'), name)
    return { name, madeAt, reason, byteCount: files.reduce((sum, { byteCount }) => sum + byteCount, 0) }
  } catch {
    // Not one of ours, or of a later version: it is neither counted nor removed.
    return undefined
  }
}
