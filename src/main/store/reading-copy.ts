import { chmod, constants, copyFile, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { archiveFile } from './archive/base/database.ts'
import { isThere } from './backup/disk-calls.ts'
import { explainFileError, systemCode } from './documents/file-failure.ts'
import { refuseHeld } from './lock-folder.ts'

export interface ReadingCopy {
  readonly folder: string
  remove(): Promise<void>
}

/** What a data folder holds, copied into a folder that only this person can read, for a program that may not write to the first.
 *  SQLite cannot even read an archive in a folder where it may write no log. Pictures are linked. Throws `Failure` (`in-use`,
 *  `disk-full`). */
export async function copyForReading(from: string): Promise<ReadingCopy> {
  await refuseHeld(from)
  const folder = await mkdtemp(join(tmpdir(), 'press-review-reading-'))
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    for (const path of await contentsOf(from)) await copyWritable(join(from, path), join(folder, path))
    if (await isThere(join(from, 'media'))) await symlink(join(from, 'media'), join(folder, 'media'), 'junction')
    return { folder, remove }
  } catch (error) {
    await remove()
    throw explainFileError(error, join(folder, basename(archiveFile)))
  }
}

async function contentsOf(folder: string): Promise<readonly string[]> {
  const names = (await list(folder)).filter(name => name === archiveFile || name === `${archiveFile}-wal` || isDocument(name))
  const digests = (await list(join(folder, 'digests'))).filter(isDocument)
  return [...names, ...digests.map(name => join('digests', name))]
}

function isDocument(name: string): boolean {
  return /\.json(\.prev)?$/.test(name)
}

async function list(folder: string): Promise<readonly string[]> {
  return await readdir(folder).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  })
}

/** The mode is copied too, and may forbid writing. */
async function copyWritable(from: string, to: string): Promise<void> {
  await mkdir(join(to, '..'), { recursive: true })
  await copyFile(from, to, constants.COPYFILE_FICLONE)
  await chmod(to, 0o600)
}
