import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { BrowserWindow, session, type Session, type WebContents } from 'electron'
import type { LoginWindow } from '../ports.ts'
import { restrictLogin, restrictLoginSession } from './restrict-login.ts'
import { webPreferences } from './web-preferences.ts'

export interface LoginWindows extends LoginWindow {
  /** Restricts a web contents that belongs to a login; false when it is none. */
  restrict(contents: WebContents): boolean
}

/** Windows to log in with. Each outlet's cookies lie in a partition of the session's folder, which is no part of backups; which
 *  outlets have one stands in `secrets/logins.json`. */
export async function openLoginWindows({ dataFolder }: { readonly dataFolder: string }): Promise<LoginWindows> {
  const path = join(dataFolder, 'secrets', 'logins.json')
  const outletIds = new Set(await readList(path))
  const sessions = new Map<string, Session>()

  function sessionOf(outletId: string): Session {
    const known = sessions.get(outletId)
    if (known) return known
    const own = session.fromPartition(`persist:outlet-${outletId}`)
    restrictLoginSession(own)
    sessions.set(outletId, own)
    return own
  }

  async function note(outletId: string, isLoggedIn: boolean): Promise<void> {
    if (isLoggedIn) outletIds.add(outletId)
    else outletIds.delete(outletId)
    await writeList(path, [...outletIds])
  }

  return {
    list: async () => [...outletIds],

    async open(outletId, url) {
      const own = sessionOf(outletId)
      const window = new BrowserWindow({
        title: outletId, width: 960, height: 800, autoHideMenuBar: true, webPreferences: { ...webPreferences, session: own }
      })
      const isClosed = new Promise<void>(resolve => void window.once('closed', () => resolve()))
      // A page that does not load says so in its own window.
      void window.loadURL(url).catch(() => undefined)
      await isClosed
      await own.cookies.flushStore()
      await note(outletId, (await own.cookies.get({})).length > 0)
    },

    async cookiesFor(outletId, url) {
      if (!outletIds.has(outletId)) return undefined
      const cookies = await sessionOf(outletId).cookies.get({ url: url.href })
      return cookies.length === 0 ? undefined : cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    },

    async end(outletId) {
      const own = sessionOf(outletId)
      await own.clearStorageData()
      await own.clearCache()
      await note(outletId, false)
    },

    restrict(contents) {
      const own = [...sessions.values()].find(one => one === contents.session)
      if (own) restrictLogin(contents, own)
      return own !== undefined
    }
  }
}

async function readList(path: string): Promise<readonly string[]> {
  try {
    const read: unknown = JSON.parse(await readFile(path, 'utf8'))
    return Array.isArray(read) ? read.filter(outletId => typeof outletId === 'string') : []
  } catch {
    // Nobody has logged in yet, or the list is damaged: then one logs in again.
    return []
  }
}

async function writeList(path: string, outletIds: readonly string[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await writeFile(`${path}.tmp`, JSON.stringify(outletIds), { mode: 0o600 })
  await rename(`${path}.tmp`, path)
}
