import { randomUUID } from 'node:crypto'
import { dirname } from 'node:path'
import type { FileSystem } from '../ports.ts'
import { explainFileError } from '../store/index.ts'

/** Writes a file, and its folder if need be, whole or not at all: one of that name is replaced at the end. Throws `Failure`
 *  (`disk-full`, `folder-read-only`) or what the file system says. */
export async function writeWhole(files: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.${randomUUID()}.tmp`
  try {
    await files.makeFolder(dirname(path))
    await files.writeNew(part, bytes)
    await files.rename(part, path)
  } catch (error) {
    // The first error is the one to report, and the part may never have come to be.
    await files.remove(part).catch(() => undefined)
    throw explainFileError(error, path)
  }
}
