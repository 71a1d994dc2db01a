import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Failure } from '../../../shared/failure.ts'
import { archiveFile } from '../archive/base/database.ts'
import { archiveVersion } from '../archive/migrations.ts'
import { explainFileError } from '../documents/file-failure.ts'
import { parseDocument, type DocumentKind } from '../documents/read-document.ts'
import { digestKind, libraryKind, settingsKind } from '../documents/schemas.ts'
import { fileTime } from '../file-time.ts'
import { lockFolder } from '../lock-folder.ts'
import { partOf } from './backup-contents.ts'
import { checkArchive } from './copy-archive.ts'
import { isThere, syncFolder } from './disk-calls.ts'
import { finishRestore, promiseRestore, stagingFolder } from './finish-restore.ts'
import type { BackupManifest } from './manifest.ts'
import { unpackBackup } from './unpack-backup.ts'

export interface RestoreOrder {
  readonly path: string
  /** The data folder; made when it is not there. */
  readonly folder: string
  /** ISO instant. */
  readonly now: string
}

export interface RestoredBackup {
  readonly madeAt: string
  readonly fileCount: number
  readonly articleCount: number
  /** Where inside the data folder that lies which stood there before; absent where nothing did. */
  readonly replacedIn?: string
}

/** Puts the contents of a zip file in the place of documents and archive. All of the file is unpacked beside them and checked
 *  first; until then the folder stays as it is, and from then on the next start finishes what was cut short. Pictures are
 *  added. Throws `Failure` (`in-use`, `backup-broken`, `document-newer`, `not-found`, `disk-full`, `folder-read-only`). */
export async function restoreBackup({ path, folder, now }: RestoreOrder): Promise<RestoredBackup> {
  const isNew = !(await isThere(folder))
  const lock = await lockFolder(folder)
  try {
    await finishRestore(folder)
    const manifest = await stage(path, folder)
    await promiseRestore(folder, `replaced/${fileTime(new Date(now))}`)
    const replacedIn = await finishRestore(folder)
    return {
      madeAt: manifest.madeAt, fileCount: manifest.files.length, articleCount: manifest.archive?.articleCount ?? 0,
      ...(replacedIn === undefined ? {} : { replacedIn })
    }
  } catch (error) {
    throw explainFileError(error, join(folder, stagingFolder))
  } finally {
    await lock.release()
    // Nothing else can be in a folder that we made and did not fill.
    if (isNew) await removeIfEmpty(folder)
  }
}

async function stage(path: string, folder: string): Promise<BackupManifest> {
  const staging = join(folder, stagingFolder)
  try {
    await rm(staging, { recursive: true, force: true })
    await mkdir(staging)
    const manifest = await unpackBackup(path, staging)
    await checkContents(staging, manifest, basename(path))
    for (const name of await readdir(staging)) if (!name.includes('.')) await syncFolder(join(staging, name))
    await syncFolder(staging)
    return manifest
  } catch (error) {
    await rm(staging, { recursive: true, force: true })
    throw error
  }
}

/** The zip file may be whole and yet hold what this program cannot open. */
async function checkContents(staging: string, { files, archive }: BackupManifest, file: string): Promise<void> {
  for (const { name } of files.filter(one => partOf(one.name) === 'documents')) {
    const { kind } = parseDocument<unknown>(await readFile(join(staging, name)), kindOf(name))
    if (kind === 'newer') throw new Failure('document-newer', { file: name })
    if (kind !== 'whole') throw new Failure('backup-broken', { file, reason: `${name} cannot be read` })
  }
  if (!files.some(({ name }) => name === archiveFile)) return
  const found = checkArchive(join(staging, archiveFile))
  if (found === undefined || found.articleCount !== archive?.articleCount) {
    throw new Failure('backup-broken', { file, reason: `${archiveFile} is damaged` })
  }
  if (found.version > archiveVersion) throw new Failure('document-newer', { file: archiveFile })
}

function kindOf(name: string): DocumentKind<unknown> {
  if (name === 'settings.json') return settingsKind
  return name === 'library.json' ? libraryKind : digestKind
}

async function removeIfEmpty(folder: string): Promise<void> {
  if ((await readdir(folder)).length === 0) await rm(folder, { recursive: true })
}
