import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import type { Clock, FileSystem } from '../../ports.ts'
import { explainFileError, systemCode } from './file-failure.ts'

/** Ends the name of every file that is not yet, or no longer, a document. */
export const unfinishedEnding = '.tmp'

/** The version before, kept beside each document. */
export function previousPath(path: string): string {
  return `${path}.prev`
}

export interface Disk {
  readonly files: FileSystem
  readonly clock: Clock
}

/** Writes a document so that a crash or a power cut at any moment leaves the old or the new one, whole. The version before
 *  is copied to `.prev`, never moved there: between two moves there would be no document at all. On an error nothing is
 *  left behind. Throws `Failure` (`disk-full`, `folder-read-only`) or what the file system says. */
export async function writeDurably(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = unfinishedPath(path)
  const unfinishedCopy = unfinishedPath(previousPath(path))
  try {
    await disk.files.writeNew(unfinished, bytes)
    await keepPrevious(disk, path, unfinishedCopy)
    await moveOver(disk, unfinished, path)
    await disk.files.syncFolder(dirname(path))
  } catch (error) {
    await removeLeftover(disk.files, unfinished)
    await removeLeftover(disk.files, unfinishedCopy)
    throw explainFileError(error, path)
  }
}

function unfinishedPath(path: string): string {
  return `${path}.${randomBytes(6).toString('hex')}${unfinishedEnding}`
}

async function keepPrevious(disk: Disk, path: string, unfinishedCopy: string): Promise<void> {
  try {
    await disk.files.copy(path, unfinishedCopy)
  } catch (error) {
    // The first version has none before it.
    if (systemCode(error) === 'ENOENT') return
    throw error
  }
  await moveOver(disk, unfinishedCopy, previousPath(path))
}

const attempts = 5

/** On Windows a virus scanner or an indexer holds a fresh file for a moment; a move over it fails until it lets go. */
async function moveOver(disk: Disk, from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await disk.files.rename(from, to)
    } catch (error) {
      const isHeld = systemCode(error) === 'EPERM' || systemCode(error) === 'EBUSY'
      if (!isHeld || attempt === attempts) throw error
      await new Promise<void>(resolve => void disk.clock.after(20 * 2 ** attempt, resolve))
    }
  }
}

/** The first error is the one to report, and the file may never have come to be. */
async function removeLeftover(files: FileSystem, path: string): Promise<void> {
  await files.remove(path).catch(() => undefined)
}
