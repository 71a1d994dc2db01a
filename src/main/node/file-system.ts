import { constants, copyFile, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import type { FileSystem } from '../ports.ts'

/** The disk of this machine. Errors are Node's own, with their `code`. */
export const nodeFileSystem: FileSystem = {
  readFile: path => readFile(path),
  writeNew,
  rename: (from, to) => rename(from, to),
  async copy(from, to) {
    await copyFile(from, to, constants.COPYFILE_FICLONE)
    // Flushing asks for write access on Windows.
    await syncPath(to, 'r+')
  },
  remove: path => rm(path),
  list: folder => readdir(folder),
  async makeFolder(path) {
    await mkdir(path, { recursive: true })
  },
  syncFolder
}

async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Windows has no such call, and some network and memory file systems refuse it: their renames are as durable as they
 *  ever get. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  try {
    await syncPath(path, 'r')
  } catch (error) {
    if (!isUnsupported(error)) throw error
  }
}

function isUnsupported(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'EINVAL' || code === 'ENOTSUP' || code === 'EISDIR'
}

async function syncPath(path: string, flags: string): Promise<void> {
  const file = await open(path, flags)
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
