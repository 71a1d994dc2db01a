import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { archiveFile } from '../archive/base/database.ts'
import { explainFileError, systemCode } from '../documents/file-failure.ts'
import { documentText } from '../documents/read-document.ts'
import { listPart } from './backup-contents.ts'
import { copyArchive } from './copy-archive.ts'
import { backupVersion, manifestFile, type ArchiveFacts, type BackedUpFile, type BackupManifest } from './manifest.ts'

export interface PackOrder {
  /** The data folder; the program may have it open meanwhile. */
  readonly folder: string
  /** The zip file; one of that name is replaced at the end. */
  readonly path: string
  readonly programVersion: string
  /** ISO instant. */
  readonly now: string
  readonly withPictures: boolean
}

export interface PackedBackup {
  readonly byteCount: number
  readonly fileCount: number
  readonly articleCount: number
}

/** Writes documents, archive and pictures into one zip file, whole or not at all. Throws `Failure` (`disk-full`,
 *  `folder-read-only`, `backup-broken`). */
export async function packBackup(order: PackOrder): Promise<PackedBackup> {
  const unfinished = `${order.path}.${randomUUID()}.tmp`
  const archiveCopy = `${unfinished}.db.tmp`
  try {
    await mkdir(dirname(order.path), { recursive: true })
    await removeUnfinished(order.path)
    const archive = await copyArchive(order.folder, archiveCopy)
    const files = await writeZip(unfinished, archiveCopy, archive, order)
    await rename(unfinished, order.path)
    return { byteCount: (await stat(order.path)).size, fileCount: files.length, articleCount: archive?.articleCount ?? 0 }
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined)
    throw explainFileError(error, order.path)
  } finally {
    await rm(archiveCopy, { force: true }).catch(() => undefined)
  }
}

/** What a crash left behind. */
async function removeUnfinished(path: string): Promise<void> {
  const names = await readdir(dirname(path))
  const left = names.filter(name => name.startsWith(`${basename(path)}.`) && name.endsWith('.tmp'))
  for (const name of left) await rm(join(dirname(path), name))
}

async function writeZip(
  path: string, archiveCopy: string, archive: ArchiveFacts | undefined, order: PackOrder
): Promise<readonly BackedUpFile[]> {
  const zip = new ZipFile()
  const abort = new AbortController()
  const written = pipeline(zip.outputStream, createWriteStream(path, { flush: true }))
  // Nobody takes what is added any more once the disk refuses it.
  written.catch((error: unknown) => abort.abort(error))
  zip.on('error', (error: unknown) => abort.abort(error))
  try {
    const files = await addFiles(zip, archive === undefined ? undefined : archiveCopy, order, abort.signal)
    zip.addBuffer(Buffer.from(documentText(describe(order, archive, files))), manifestFile)
    zip.end()
    await written
    return files
  } catch (error) {
    abort.abort(error)
    await written.catch(() => undefined)
    throw abort.signal.reason
  }
}

async function addFiles(
  zip: ZipFile, archiveCopy: string | undefined, { folder, withPictures }: PackOrder, signal: AbortSignal
): Promise<readonly BackedUpFile[]> {
  const files: BackedUpFile[] = []
  const add = async (from: string, name: string, compress: boolean): Promise<void> => {
    const file = await addFile(zip, { from, name, compress }, signal)
    if (file !== undefined) files.push(file)
  }
  for (const name of await listPart(folder, 'documents')) await add(join(folder, name), name, true)
  if (archiveCopy !== undefined) await add(archiveCopy, archiveFile, true)
  // Pictures are compressed already.
  if (withPictures) for (const name of await listPart(folder, 'pictures')) await add(join(folder, name), name, false)
  return files
}

interface Addition {
  readonly from: string
  readonly name: string
  readonly compress: boolean
}

/** One after another, each hashed as it passes. A file that was removed since it was listed is left out. */
async function addFile(zip: ZipFile, { from, name, compress }: Addition, signal: AbortSignal): Promise<BackedUpFile | undefined> {
  const file = await openIfThere(from)
  if (file === undefined) return undefined
  try {
    const { size } = await file.stat()
    const hash = createHash('sha256')
    const hashing = new Transform({
      highWaterMark: 1 << 20,
      transform(piece: Buffer, _encoding, done) {
        hash.update(piece)
        done(null, piece)
      }
    })
    zip.addReadStream(hashing, name, { compress, size })
    await pipeline(file.createReadStream({ highWaterMark: 1 << 20, autoClose: false }), hashing, { signal })
    return { name, byteCount: size, sha256: hash.digest('hex') }
  } finally {
    await file.close()
  }
}

async function openIfThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    throw error
  }
}

function describe(order: PackOrder, archive: ArchiveFacts | undefined, files: readonly BackedUpFile[]): BackupManifest {
  return {
    kind: 'press-review-backup', backupVersion, programVersion: order.programVersion, madeAt: order.now, reason: 'asked',
    ...(archive === undefined ? {} : { archive: { version: archive.version, articleCount: archive.articleCount } }), files
  }
}
