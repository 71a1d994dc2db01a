import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { Failure } from '../../../shared/failure.ts'
import { archiveFile } from '../archive/base/database.ts'
import { systemCode } from '../documents/file-failure.ts'
import { lockFolder } from '../lock-folder.ts'
import { isThere, syncFolder } from './disk-calls.ts'

/** Where a backup is unpacked before anything is replaced. */
export const stagingFolder = 'restoring'

/** While this file is there, the contents of `restoring/` are the data folder's and only wait to be moved. */
const promiseFile = 'restoring.json'

/** All that a backup replaces; pictures are named by their contents and are added to those that are there. */
const replacedNames = [
  'settings.json', 'settings.json.prev', 'library.json', 'library.json.prev', 'digests', 'removed',
  `${archiveFile}-wal`, `${archiveFile}-shm`, archiveFile
]

const promiseSchema = v.object({
  /** Names of what was unpacked: of these, those no longer in `restoring/` have been moved. */
  names: v.array(v.string()),
  replacedIn: v.pipe(v.string(), v.regex(/^replaced\/[0-9TZ-]+$/))
})

/** From here on the restore will be done, by this process or the next. `replacedIn` is where inside the folder that goes which
 *  stands there now. */
export async function promiseRestore(folder: string, replacedIn: string): Promise<void> {
  const names = await readdir(join(folder, stagingFolder))
  await writeFile(join(folder, `${promiseFile}.tmp`), JSON.stringify({ names, replacedIn }), { flush: true })
  await rename(join(folder, `${promiseFile}.tmp`), join(folder, promiseFile))
  await syncFolder(folder)
}

/** Does what was promised, from wherever it was cut short; removes what was unpacked without a promise. Only for who holds the
 *  folder's lock. Answers where that lies which was replaced. */
export async function finishRestore(folder: string): Promise<string | undefined> {
  const staging = join(folder, stagingFolder)
  const promised = await readPromise(folder)
  if (promised !== undefined) {
    await replace(folder, promised.names, promised.replacedIn)
    await addPictures(join(staging, 'media'), join(folder, 'media'))
    await syncFolder(folder)
    await rm(join(folder, promiseFile))
    await syncFolder(folder)
  }
  await rm(staging, { recursive: true, force: true })
  return promised !== undefined && await isThere(join(folder, promised.replacedIn)) ? promised.replacedIn : undefined
}

/** Finishes a restore that was cut short, where there is one. Throws `Failure` `in-use`. */
export async function finishInterruptedRestore(folder: string): Promise<void> {
  if (!(await isThere(join(folder, promiseFile)))) return
  const lock = await lockFolder(folder)
  await finishRestore(folder).finally(() => lock.release())
}

async function readPromise(folder: string): Promise<v.InferOutput<typeof promiseSchema> | undefined> {
  try {
    return v.parse(promiseSchema, JSON.parse(await readFile(join(folder, promiseFile), 'utf8')))
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    if (systemCode(error) !== undefined) throw error
    throw new Failure('backup-broken', { file: promiseFile, reason: 'it cannot be read' }, { cause: error })
  }
}

async function replace(folder: string, names: readonly string[], replacedIn: string): Promise<void> {
  const aside = join(folder, replacedIn)
  for (const name of replacedNames) {
    const isUnpacked = await isThere(join(folder, stagingFolder, name))
    // What was unpacked and is no longer there stands in its place.
    if (names.includes(name) && !isUnpacked) continue
    if (await isThere(join(folder, name))) {
      await mkdir(aside, { recursive: true })
      await rename(join(folder, name), join(aside, name))
    }
    if (isUnpacked) await rename(join(folder, stagingFolder, name), join(folder, name))
  }
  if (await isThere(aside)) await syncFolder(aside)
}

async function addPictures(from: string, to: string): Promise<void> {
  if (!(await isThere(from))) return
  await mkdir(to, { recursive: true })
  for (const name of await readdir(from)) await rename(join(from, name), join(to, name))
  await syncFolder(to)
}
