import { EventEmitter } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Session, WebContents, WindowOpenHandlerResponse } from 'electron'
import { beforeEach, expect, it, vi } from 'vitest'
import { openLoginWindows, type LoginWindows } from '../../../src/main/electron/login-window.ts'
import { restrictLogin, restrictLoginSession } from '../../../src/main/electron/restrict-login.ts'
import { webPreferences } from '../../../src/main/electron/web-preferences.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { isPrevented } from './native-event.ts'

interface FakeSession extends EventEmitter {
  readonly partition: string
  jar: { name: string; value: string; domain: string }[]
  isCleared: boolean
}

interface Recorded {
  sessions: Map<string, FakeSession>
  windows: (EventEmitter & { options: { webPreferences: Record<string, unknown> }; url?: string })[]
}

const electron = vi.hoisted(() => ({}) as Recorded)

// Electron as far as a login touches it; the package itself starts a download outside of a window.
vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events')
  class BrowserWindow extends Emitter {
    options: unknown
    url: string | undefined
    constructor(options: unknown) { super(); this.options = options; electron.windows.push(this as never) }
    async loadURL(url: string) { this.url = url }
  }
  const make = (partition: string): unknown => {
    const own = Object.assign(new Emitter(), {
      partition, jar: [] as FakeSession['jar'], isCleared: false,
      setPermissionRequestHandler() {}, setPermissionCheckHandler() {}, webRequest: { onBeforeRequest() {} },
      async clearStorageData() { own.jar = []; own.isCleared = true }, async clearCache() {},
      cookies: {
        async flushStore() {},
        get: async ({ url }: { url?: string }) => own.jar.filter(({ domain }) => !url || new URL(url).hostname.endsWith(domain))
      }
    })
    electron.sessions.set(partition, own as never)
    return own
  }
  return { BrowserWindow, session: { fromPartition: (partition: string) => electron.sessions.get(partition) ?? make(partition) } }
})

beforeEach(() => {
  electron.sessions = new Map()
  electron.windows = []
})

/** Opens a window, logs in as a person does, and closes it. */
async function logIn(logins: LoginWindows, outletId: string): Promise<FakeSession> {
  const opened = logins.open(outletId, `https://${outletId}/`)
  const own = electron.sessions.get(`persist:outlet-${outletId}`)!
  own.jar.push({ name: 'session', value: 'abc', domain: outletId }, { name: 'tier', value: '2', domain: outletId })
  electron.windows.at(-1)!.emit('closed')
  await opened
  return own
}

it('a login is a window on the outlet’s site with cookies of its own, shut off from Node', async () => {
  const dataFolder = await temporaryFolder()
  const logins = await openLoginWindows({ dataFolder })
  const own = await logIn(logins, 'quay.example')
  expect(electron.windows[0]).toMatchObject({ url: 'https://quay.example/', options: { webPreferences: { ...webPreferences, session: own } } })
  expect(await logins.cookiesFor('quay.example', new URL('https://www.quay.example/a'))).toBe('session=abc; tier=2')
  expect(await logins.cookiesFor('quay.example', new URL('https://tracker.example/a'))).toBeUndefined()
  expect(await logins.cookiesFor('pier.example', new URL('https://pier.example/a'))).toBeUndefined()
  expect([...electron.sessions.keys()]).toEqual(['persist:outlet-quay.example'])
})

it('a login is remembered, readable for its owner alone, and forgotten with all that the site left when it is ended', async () => {
  const dataFolder = await temporaryFolder()
  const own = await logIn(await openLoginWindows({ dataFolder }), 'quay.example')
  const path = join(dataFolder, 'secrets', 'logins.json')
  expect(statSync(path).mode & 0o777).toBe(0o600)
  const logins = await openLoginWindows({ dataFolder })
  expect(await logins.list()).toEqual(['quay.example'])
  await logins.end('quay.example')
  expect(own.isCleared).toBe(true)
  expect(await logins.list()).toEqual([])
  expect(readFileSync(path, 'utf8')).toBe('[]')
  expect(await logins.cookiesFor('quay.example', new URL('https://quay.example/'))).toBeUndefined()
})

it('a window that is closed without logging in leaves nothing', async () => {
  const logins = await openLoginWindows({ dataFolder: await temporaryFolder() })
  const opened = logins.open('quay.example', 'https://quay.example/')
  electron.windows[0]!.emit('closed')
  await opened
  expect(await logins.list()).toEqual([])
})

it('only the web contents of logins are taken for such', async () => {
  const logins = await openLoginWindows({ dataFolder: await temporaryFolder() })
  const own = await logIn(logins, 'quay.example')
  const contents = (session: unknown) => Object.assign(new EventEmitter(), { session, setWindowOpenHandler() {} }) as unknown as WebContents
  expect(logins.restrict(contents(own))).toBe(true)
  expect(logins.restrict(contents(new EventEmitter()))).toBe(false)
})

it('a login stays on the web, opens further windows under the same restrictions, and no webview', () => {
  const handlers: ((details: { url: string }) => WindowOpenHandlerResponse)[] = []
  const contents = Object.assign(new EventEmitter(), { setWindowOpenHandler: (handler: (typeof handlers)[0]) => void handlers.push(handler) })
  const session = {} as Session
  restrictLogin(contents as never, session)
  const isStopped = (event: string, url = ''): boolean => isPrevented(contents, event, { url })
  for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
    for (const url of ['file:///etc/passwd', 'app://main/', 'javascript:steal()', 'data:text/html,x', 'chrome://settings/']) {
      expect(isStopped(event, url), url).toBe(true)
    }
    expect(isStopped(event, 'https://login.example/')).toBe(false)
  }
  expect(isStopped('will-attach-webview')).toBe(true)
  expect(handlers[0]?.({ url: 'https://login.example/' })).toEqual({
    action: 'allow', overrideBrowserWindowOptions: { webPreferences: { ...webPreferences, session } }
  })
  expect(handlers[0]?.({ url: 'app://main/' })).toEqual({ action: 'deny' })
})

it('a login’s session grants nothing, downloads nothing, and reads no file', () => {
  const answers: unknown[] = []
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: (ask: (contents: unknown, permission: string, answer: (value: boolean) => void) => void) =>
      ask(undefined, 'geolocation', value => void answers.push(value)),
    setPermissionCheckHandler: (check: () => boolean) => void answers.push(check()),
    webRequest: {
      onBeforeRequest(listener: (details: { url: string }, answer: (value: unknown) => void) => void) {
        for (const url of ['https://quay.example/', 'file:///etc/passwd', 'app://main/']) listener({ url }, value => void answers.push(value))
      }
    }
  })
  restrictLoginSession(session as never)
  expect(isPrevented(session, 'will-download')).toBe(true)
  expect(answers).toEqual([false, false, { cancel: false }, { cancel: true }, { cancel: true }])
})
