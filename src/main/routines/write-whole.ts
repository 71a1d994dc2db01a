import { randomUUID } from 'node:crypto'
import { basename, dirname } from 'node:path'
import { Failure } from '../../shared/failure.ts'
import type { FileSystem } from '../ports.ts'
import { explainFileError } from '../store/index.ts'

/** Writes a file, and its folder if need be, whole or not at all: one of that name is replaced at the end. Throws `Failure`
 *  (`disk-full`, `folder-read-only`, `file-open`) or what the file system says. */
export async function writeWhole(files: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.${randomUUID()}.tmp`
  try {
    await files.makeFolder(dirname(path))
    await files.writeNew(part, bytes)
    await files.rename(part, path).catch(error => { throw explainRename(error, path) })
  } catch (error) {
    // The first error is the one to report, and the part may never have come to be.
    await files.remove(part).catch(() => undefined)
    throw explainFileError(error, path)
  }
}

/** A folder that took a new file can be written: Windows lets no file be replaced that a word processor or viewer holds open. */
function explainRename(error: unknown, path: string): unknown {
  const isHeld = error instanceof Error && 'code' in error && ['EBUSY', 'EPERM', 'EACCES'].includes(String(error.code))
  return isHeld ? new Failure('file-open', { file: basename(path) }, { cause: error }) : error
}
