import { randomUUID } from 'node:crypto'
import { chmod, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Failure } from '../../shared/failure.ts'
import type { Log, Secrets, SignIn } from '../ports.ts'

/** What makes a text unreadable for others, as far as the host can. */
export interface Seal {
  /** False where sealing is for show only: a key that lies beside the text. */
  isTight(): Promise<boolean>
  close(text: string): Promise<string>
  open(sealed: string): Promise<string>
}

interface SecretsFileOptions {
  readonly dataFolder: string
  readonly log: Log
  /** Absent: texts stay readable if the reader agrees, and the file's mode alone keeps others out. */
  readonly seal?: Seal
}

interface Stored {
  readonly schemaVersion: 1
  /** A sealed text, or the sign-in itself. */
  readonly signIns: Readonly<Record<string, string | SignIn>>
}

const secretsPath = (dataFolder: string): string => join(dataFolder, 'secrets', 'sign-ins.json')

/** Sign-ins in `<dataFolder>/secrets/sign-ins.json`, which its owner alone may read (0600). It is no document: neither backups
 *  nor exports take it along. */
export async function openSecretsFile({ dataFolder, log, seal }: SecretsFileOptions): Promise<Secrets> {
  const path = secretsPath(dataFolder)
  const stored = new Map(Object.entries(await readStored(path, log)))
  const opened = new Map<string, SignIn>()
  for (const [feedId, one] of stored) {
    const signIn = await unsealed(one, seal).catch((error: unknown) => {
      // Another keychain, or one that is locked: kept for the day when it is the right one.
      log.warn('a sign-in cannot be opened', { feedId, reason: String(error) })
      return undefined
    })
    if (signIn) opened.set(feedId, signIn)
  }

  let writing = Promise.resolve()
  function write(): Promise<void> {
    const text = JSON.stringify({ schemaVersion: 1, signIns: Object.fromEntries(stored) } satisfies Stored, undefined, 2)
    writing = writing.catch(() => undefined).then(() => writePrivately(path, text))
    return writing
  }

  return {
    find: feedId => opened.get(feedId),
    async save(feedId, signIn, { acceptsPlain = false } = {}) {
      if (!acceptsPlain && !await seal?.isTight()) throw new Failure('secret-unprotected')
      stored.set(feedId, seal ? await seal.close(JSON.stringify(signIn)) : signIn)
      opened.set(feedId, signIn)
      await write()
    },
    async remove(feedId) {
      opened.delete(feedId)
      if (stored.delete(feedId)) await write()
    }
  }
}

async function unsealed(stored: string | SignIn, seal: Seal | undefined): Promise<SignIn | undefined> {
  if (typeof stored !== 'string') return stored
  return seal && JSON.parse(await seal.open(stored)) as SignIn
}

/** A file that cannot be read is left where it is until something is saved: feeds will ask to be signed in again. */
async function readStored(path: string, log: Log): Promise<Stored['signIns']> {
  try {
    return (JSON.parse(await readFile(path, 'utf8')) as Partial<Stored>).signIns ?? {}
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') log.warn('sign-ins cannot be read', { reason: String(error) })
    return {}
  }
}

async function writePrivately(path: string, text: string): Promise<void> {
  const part = `${path}.${randomUUID()}.tmp`
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  try {
    const file = await open(part, 'wx', 0o600)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await chmod(part, 0o600)
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
