import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { BackedUpFile } from './manifest.ts'

/** Length and SHA-256 of a file, read in pieces. */
export async function hashFile(path: string, name: string): Promise<BackedUpFile> {
  const hash = createHash('sha256')
  let byteCount = 0
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    hash.update(piece)
    byteCount += piece.length
  }
  return { name, byteCount, sha256: hash.digest('hex') }
}
