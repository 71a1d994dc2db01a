import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { uptime } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { Failure } from '../../shared/failure.ts'
import { explainFileError, systemCode } from './documents/file-failure.ts'

export interface FolderLock {
  release(): Promise<void>
}

const lockFile = 'press-review.lock'

/** Who holds the folder. `ticks` is Linux's own mark of when a process began (proc(5), field 22): a process that was given
 *  the same number later has another. */
const holderSchema = v.object({ pid: v.number(), startedAt: v.string(), ticks: v.exactOptional(v.string()) })
type Holder = v.InferOutput<typeof holderSchema>

/** A lock that cannot be read may be in the middle of being written, where there are no links. */
const writingTime = 5_000

/** Takes the data folder for this process, also from a holder that is no more. Throws `Failure` `in-use`. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = join(folder, lockFile)
  const text = JSON.stringify(thisProcess())
  try {
    await mkdir(folder, { recursive: true })
    for (let attempt = 1; !(await createLock(path, text)); attempt += 1) {
      const found = await readLock(path)
      if (attempt > 3 || await isHeld(path, found)) throw new Failure('in-use', { folder })
      await takeAway(path, found)
    }
  } catch (error) {
    throw explainFileError(error, path)
  }
  return { release: () => releaseLock(path, text) }
}

/** Throws `Failure` `in-use` where another program holds the folder. */
export async function refuseHeld(folder: string): Promise<void> {
  const path = join(folder, lockFile)
  const found = await readLock(path)
  if (found !== undefined && await isHeld(path, found)) throw new Failure('in-use', { folder })
}

function thisProcess(): Holder {
  const startedAt = new Date(Date.now() - process.uptime() * 1000).toISOString()
  const ticks = startTicks(process.pid)
  return { pid: process.pid, startedAt, ...(ticks === undefined ? {} : { ticks }) }
}

/** Written beside its place and linked into it: a process killed between creating and writing would leave a lock of nobody. */
async function createLock(path: string, text: string): Promise<boolean> {
  const unfinished = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    await writeFile(unfinished, text, { flag: 'wx' })
    return await createOnce(() => link(unfinished, path))
  } catch (error) {
    // FAT and some network file systems have no links.
    if (!/^(EPERM|ENOSYS|ENOTSUP|EOPNOTSUPP|EMLINK|EISDIR|EINVAL)$/.test(systemCode(error) ?? '')) throw error
    return await createOnce(() => writeFile(path, text, { flag: 'wx' }))
  } finally {
    await rm(unfinished, { force: true })
  }
}

async function createOnce(create: () => Promise<void>): Promise<boolean> {
  try {
    await create()
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw error
  }
}

async function readLock(path: string): Promise<string | undefined> {
  return await readFile(path, 'utf8').catch(() => undefined)
}

async function isHeld(path: string, text: string | undefined): Promise<boolean> {
  const holder = readHolder(text)
  if (holder !== undefined) return isAlive(holder)
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && Date.now() - found.mtimeMs < writingTime
}

function readHolder(text: string | undefined): Holder | undefined {
  try {
    return v.parse(holderSchema, JSON.parse(text ?? ''))
  } catch {
    return undefined
  }
}

function isAlive(holder: Holder): boolean {
  if (holder.ticks !== undefined) return startTicks(holder.pid) === holder.ticks
  const bootedAt = Date.now() - uptime() * 1000
  if (Date.parse(holder.startedAt) < bootedAt - 60_000) return false
  try {
    return process.kill(holder.pid, 0)
  } catch (error) {
    // It lives, but belongs to somebody else.
    return systemCode(error) === 'EPERM'
  }
}

function startTicks(pid: number): string | undefined {
  try {
    // The second field is the program's name in brackets and may hold spaces.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')[19]
  } catch {
    return undefined
  }
}

/** Removes a stale lock. Several programs may find the same one; only the one that makes the folder beside it may remove
 *  it, and only if it is still there, so that nobody removes the new lock of another. */
async function takeAway(path: string, stale: string | undefined): Promise<void> {
  // It was gone when it was read: what is there by now is another's.
  if (stale === undefined) return
  const turn = `${path}.takeover`
  if (!(await takeTurn(turn))) return
  try {
    if (await readLock(path) === stale) await rm(path, { force: true })
  } finally {
    await rm(turn, { recursive: true, force: true })
  }
}

async function takeTurn(turn: string): Promise<boolean> {
  try {
    await mkdir(turn)
    return true
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error
    const found = await stat(turn).catch(() => undefined)
    const isLeftBehind = found !== undefined && Date.now() - found.mtimeMs > writingTime
    if (isLeftBehind) await rm(turn, { recursive: true, force: true })
    return false
  }
}

async function releaseLock(path: string, text: string): Promise<void> {
  if (await readLock(path) === text) await rm(path, { force: true })
}
