import { open, stat } from 'node:fs/promises'
import { systemCode } from '../documents/file-failure.ts'

/** Flushes what was written to a file; asks for write access because Windows does. */
export async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+')
  await file.sync().finally(() => file.close())
}

/** Makes the names in a folder durable; Windows cannot open one to flush it. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  await folder.sync().finally(() => folder.close())
}

export async function isThere(path: string): Promise<boolean> {
  return await stat(path).then(() => true, (error: unknown) => {
    if (systemCode(error) === 'ENOENT') return false
    throw error
  })
}
