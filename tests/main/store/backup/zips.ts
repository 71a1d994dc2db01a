/** Zip files that are not as they should be. */
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { openPromise } from 'yauzl'
import { ZipFile } from 'yazl'

export type ZipContents = Readonly<Record<string, Buffer>>

export async function listZip(path: string): Promise<ZipContents> {
  const zip = await openPromise(path)
  const files: Record<string, Buffer> = {}
  for await (const entry of zip.eachEntry()) files[entry.fileName] = await buffer(await zip.openReadStreamPromise(entry))
  return files
}

/** Packs the file anew with other contents. Names that no zip library writes are given as `rough`: they take the place of one
 *  of the same length. */
export async function rezip(
  path: string, change: (files: ZipContents) => ZipContents, rough: readonly string[] = []
): Promise<void> {
  await makeZip(path, change(await listZip(path)), rough)
}

async function makeZip(path: string, files: ZipContents, rough: readonly string[] = []): Promise<void> {
  const zip = new ZipFile()
  for (const [name, bytes] of Object.entries(files)) zip.addBuffer(bytes, rough.includes(name) ? tame(name) : name)
  zip.end()
  let bytes = await buffer(zip.outputStream)
  for (const name of rough) bytes = Buffer.from(bytes.toString('latin1').replaceAll(tame(name), name), 'latin1')
  await pipeline([bytes], createWriteStream(path))
}

function tame(name: string): string {
  return name.replaceAll(/[^a-z]/g, 'x')
}

/** The line of a manifest for a file. */
export function describeFile([name, bytes]: readonly [string, Buffer]): object {
  return { name, byteCount: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}
