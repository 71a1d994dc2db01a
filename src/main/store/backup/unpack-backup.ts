import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { Failure } from '../../../shared/failure.ts'
import { systemCode } from '../documents/file-failure.ts'
import { partOf } from './backup-contents.ts'
import { manifestFile, readManifest, type BackedUpFile, type BackupManifest } from './manifest.ts'

/** A list of a million pictures is 150 MB long; no more is believed. */
const longestManifest = 256 * 1024 * 1024

/** Unpacks a zip file into the new folder `staging` and compares every file with the list it carries: length and SHA-256.
 *  Only names that belong into a backup are accepted. Throws `Failure` (`backup-broken`, `document-newer`, `not-found`) or
 *  what the file system says; then `staging` is worth nothing. */
export async function unpackBackup(path: string, staging: string): Promise<BackupManifest> {
  const file = basename(path)
  const broken = (reason: string, cause?: unknown): Failure => new Failure('backup-broken', { file, reason }, { cause })
  const zip = await openZip(path, broken)
  try {
    const entries = await listEntries(zip, broken)
    const manifest = readManifest(await readText(zip, entries.get(manifestFile), broken), file)
    const listed = new Map(manifest.files.map(one => [one.name, one]))
    entries.delete(manifestFile)
    const strange = [...entries.keys()].find(name => !listed.has(name)) ?? [...listed.keys()].find(name => !entries.has(name))
    if (strange !== undefined || listed.size !== manifest.files.length) throw broken(`it does not match its list at ${strange}`)
    for (const [name, entry] of entries) await unpackFile(zip, entry, join(staging, name), listed.get(name)!, broken)
    return manifest
  } finally {
    zip.close()
  }
}

type Broken = (reason: string, cause?: unknown) => Failure

async function openZip(path: string, broken: Broken): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false, strictFileNames: true })
  } catch (error) {
    if (systemCode(error) === 'ENOENT') throw new Failure('not-found', { what: path }, { cause: error })
    if (systemCode(error) !== undefined) throw error
    throw broken('it is not a zip file, or not a whole one', error)
  }
}

async function listEntries(zip: ZipFile, broken: Broken): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName
      if (name !== manifestFile && partOf(name) === undefined) throw broken(`${name.slice(0, 100)} does not belong into a backup`)
      if (entries.has(name)) throw broken(`${name} is in it twice`)
      entries.set(name, entry)
    }
  } catch (error) {
    throw error instanceof Failure ? error : broken('its list of files cannot be read', error)
  }
  return entries
}

async function readText(zip: ZipFile, entry: Entry | undefined, broken: Broken): Promise<string> {
  if (entry === undefined || entry.uncompressedSize > longestManifest) throw broken(`${manifestFile} is missing`)
  return (await buffer(await openEntry(zip, entry, broken)).catch((error: unknown) => {
    throw broken(`${manifestFile} cannot be read`, error)
  })).toString('utf8')
}

async function openEntry(zip: ZipFile, entry: Entry, broken: Broken): Promise<Readable> {
  try {
    return await zip.openReadStreamPromise(entry)
  } catch (error) {
    throw broken(`${entry.fileName} cannot be read`, error)
  }
}

async function unpackFile(zip: ZipFile, entry: Entry, to: string, wanted: BackedUpFile, broken: Broken): Promise<void> {
  if (entry.uncompressedSize !== wanted.byteCount) throw broken(`${wanted.name} has another length than its list says`)
  await mkdir(dirname(to), { recursive: true })
  const hash = createHash('sha256')
  const source = await openEntry(zip, entry, broken)
  try {
    await pipeline(source, async function* (pieces: AsyncIterable<Buffer>) {
      for await (const piece of pieces) {
        hash.update(piece)
        yield piece
      }
    }, createWriteStream(to, { flags: 'wx', flush: true }))
  } catch (error) {
    // Errors of the disk have a code of the system's; those of the zip library and of zlib do not come from there.
    const code = systemCode(error)
    throw code !== undefined && /^E[A-Z]+$/.test(code) ? error : broken(`${wanted.name} cannot be read`, error)
  }
  if (hash.digest('hex') !== wanted.sha256) throw broken(`${wanted.name} was changed or damaged`)
}
