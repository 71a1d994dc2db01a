import { dirname, join } from 'node:path'
import * as v from 'valibot'
import type { Digest, DigestRow } from '../../../shared/digest.ts'
import { Failure } from '../../../shared/failure.ts'
import type { Documents } from '../../ports.ts'
import { fileTime } from '../file-time.ts'
import { openDocument } from './document.ts'
import { previousPath, type Disk } from './durable-write.ts'
import { explainFileError, systemCode } from './file-failure.ts'
import { readWithPrevious, type DocumentKind, type DocumentOnDisk } from './read-document.ts'
import type { Rescue } from './rescue.ts'
import { digestKind } from './schemas.ts'
import { takeDocument } from './take-document.ts'

export type DigestFolder = Pick<Documents, 'listDigests' | 'findDigest' | 'saveDigest' | 'removeDigest' | 'takeBackDigest'> & {
  /** Waits for the writes that are under way. */
  settle(): Promise<void>
}

/** A digest's name is its file's name on every system: no path, no dot, none of the names Windows keeps for devices. */
const fileName = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9][a-z0-9_-]{0,119}$/i

/** Reads every digest that has a file or a version before it, and touches none. */
export async function readDigests(disk: Disk, folder: string): Promise<readonly DocumentOnDisk<Digest>[]> {
  const names = await namesIn(disk, folder)
  const ids = new Set(names.flatMap(name => /^(.+)\.json(?:\.prev)?$/.exec(name)?.[1] ?? []).filter(id => fileName.test(id)))
  const found: DocumentOnDisk<Digest>[] = []
  for (const digestId of ids) found.push(await readDigest(disk, folder, digestId))
  return found
}

function namesIn(disk: Disk, folder: string): Promise<readonly string[]> {
  return disk.files.list(folder).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return []
    throw explainFileError(error, folder)
  })
}

function readDigest(disk: Disk, folder: string, digestId: string): Promise<DocumentOnDisk<Digest>> {
  return readWithPrevious(disk.files, digestPath(folder, digestId), kindNamed(digestId))
}

function digestPath(folder: string, digestId: string): string {
  return join(folder, `${digestId}.json`)
}

/** A copy of a digest under another file name is not that digest. */
function kindNamed(digestId: string): DocumentKind<Digest> {
  const { schema, schemaVersion } = digestKind
  return { schemaVersion, schema: v.pipe(schema, v.check(digest => digest.digestId === digestId, 'not named like its file')) }
}

export async function openDigestFolder(
  disk: Disk, folder: string, removedFolder: string, found: readonly DocumentOnDisk<Digest>[], rescue: Rescue
): Promise<DigestFolder> {
  const shelf = new Map<string, DigestRow>()
  let last: Promise<unknown> = Promise.resolve()

  const take = async (document: DocumentOnDisk<Digest>): Promise<Digest | undefined> => {
    const taken = await takeDocument(document, rescue)
    if (taken !== undefined && taken.text === undefined) await write(taken.value)
    return taken?.value
  }

  const write = async (digest: Digest): Promise<void> => {
    const path = digestPath(folder, digest.digestId)
    await openDocument(disk, path, kindNamed(digest.digestId), digest, undefined)
    shelf.set(digest.digestId, rowOf(digest))
  }

  /** A flush that fails comes after the change itself: then the disk says what the list must say. */
  const orLookAgain = async (digestId: string, task: () => Promise<void>): Promise<void> => {
    try {
      await task()
    } catch (error) {
      const found = await readDigest(disk, folder, digestId).catch(() => undefined)
      if (found?.current.kind === 'whole') shelf.set(digestId, rowOf(found.current.value))
      if (found?.current.kind === 'missing') shelf.delete(digestId)
      throw error
    }
  }

  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const done = last.then(task)
    last = done.catch(() => undefined)
    return done
  }

  for (const document of found) {
    const digest = await take(document)
    if (digest !== undefined) shelf.set(digest.digestId, rowOf(digest))
  }

  return {
    listDigests: () => [...shelf.values()].sort(newestFirst),
    findDigest: digestId => inTurn(async () => {
      if (!shelf.has(digestId)) return undefined
      const digest = await take(await readDigest(disk, folder, digestId))
      if (digest === undefined) shelf.delete(digestId)
      return digest
    }),
    saveDigest: (digest, basedOn) => inTurn(async () => {
      if (!fileName.test(digest.digestId)) throw new Failure('invalid-arguments', { argument: 'digestId' })
      v.assert(digestKind.schema, digest)
      refuseConflict(shelf.get(digest.digestId), basedOn)
      await orLookAgain(digest.digestId, () => write(digest))
    }),
    removeDigest: digestId => inTurn(async () => {
      if (!shelf.has(digestId)) return
      await orLookAgain(digestId, () => moveOut(disk, digestPath(folder, digestId), removedFolder, digestId))
      shelf.delete(digestId)
    }),
    takeBackDigest: digestId => inTurn(async () => {
      if (shelf.has(digestId)) throw new Failure('conflict')
      const removed = (await namesIn(disk, removedFolder)).filter(name => name.startsWith(`${digestId}.`)).sort().at(-1)
      if (removed === undefined) return undefined
      await orLookAgain(digestId, () => moveBack(disk, join(removedFolder, removed), digestPath(folder, digestId)))
      const digest = await take(await readDigest(disk, folder, digestId))
      if (digest !== undefined) shelf.set(digestId, rowOf(digest))
      return digest
    }),
    async settle() {
      await last
    }
  }
}

function refuseConflict(stored: DigestRow | undefined, basedOn: number | undefined): void {
  if (stored?.status.kind === 'issued') throw new Failure('digest-issued', { number: String(stored.number) })
  if (stored?.version !== basedOn) throw new Failure('conflict')
}

/** What is removed may return. The version before goes first: left alone, it would count as a digest whose file
 *  was lost. */
async function moveOut(disk: Disk, path: string, removedFolder: string, digestId: string): Promise<void> {
  try {
    await disk.files.makeFolder(removedFolder)
    await disk.files.remove(previousPath(path)).catch((error: unknown) => {
      if (systemCode(error) !== 'ENOENT') throw error
    })
    await disk.files.syncFolder(dirname(path))
    await disk.files.rename(path, join(removedFolder, `${digestId}.${fileTime(disk.clock.now())}.json`))
    await disk.files.syncFolder(removedFolder)
    await disk.files.syncFolder(dirname(path))
  } catch (error) {
    throw explainFileError(error, path)
  }
}

async function moveBack(disk: Disk, removed: string, path: string): Promise<void> {
  try {
    await disk.files.rename(removed, path)
    await disk.files.syncFolder(dirname(path))
    await disk.files.syncFolder(dirname(removed))
  } catch (error) {
    throw explainFileError(error, path)
  }
}

function rowOf({ blocks, corrections, ...digest }: Digest): DigestRow {
  const { digestId, number, planId, planName, day, headline, status, savedAt, version } = digest
  const correctionCount = corrections?.length
  return {
    digestId, number, planId, planName, day, headline, status, blockCount: blocks.length, savedAt, version,
    ...(correctionCount && { correctionCount })
  }
}

function newestFirst(one: DigestRow, other: DigestRow): number {
  return compare(other.day, one.day) || other.number - one.number || compare(other.digestId, one.digestId)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
