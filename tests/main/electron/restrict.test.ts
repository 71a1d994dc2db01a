import { EventEmitter } from 'node:events'
import type { DownloadItem, Session, WindowOpenHandlerResponse } from 'electron'
import { describe, expect, it } from 'vitest'
import { isOwnPage } from '../../../src/main/electron/own-page.ts'
import { restrictContents, type Restrictable } from '../../../src/main/electron/restrict-contents.ts'
import { restrictDownloads, restrictNetwork, restrictPermissions } from '../../../src/main/electron/restrict-session.ts'
import { isPrevented } from './native-event.ts'

type OpenHandler = (details: { url: string }) => WindowOpenHandlerResponse

function restricted(): { contents: EventEmitter; opened: string[]; open: OpenHandler } {
  const opened: string[] = []
  const handlers: OpenHandler[] = []
  const contents = Object.assign(new EventEmitter(),
    { setWindowOpenHandler: (handler: OpenHandler) => void handlers.push(handler) })
  restrictContents(contents as unknown as Restrictable, address => void opened.push(address))
  return { contents, opened, open: handlers[0]! }
}

function isStopped(contents: EventEmitter, event: string, url: string, isMainFrame = true): boolean {
  return isPrevented(contents, event, { url, isMainFrame })
}

describe('a web contents', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('stays on our page (%s) (S11)', event => {
    const { contents } = restricted()
    for (const url of ['https://example.org/', 'file:///etc/passwd', 'app://main.example/', 'app://other/', 'data:text/html,x',
      'nonsense']) {
      expect(isStopped(contents, event, url), url).toBe(true)
    }
    expect(isStopped(contents, event, 'app://main/preview/d1')).toBe(false)
  })

  it('lets a frame, and only a frame, hold the article', () => {
    const { contents } = restricted()
    expect(isStopped(contents, 'will-frame-navigate', 'about:srcdoc', false)).toBe(false)
    expect(isStopped(contents, 'will-frame-navigate', 'about:srcdoc', true)).toBe(true)
  })

  it('has no webview', () => {
    expect(isStopped(restricted().contents, 'will-attach-webview', '')).toBe(true)
  })

  it('opens no window, and hands the link on', () => {
    const { open, opened } = restricted()
    expect(open({ url: 'https://example.org/' })).toEqual({ action: 'deny' })
    expect(opened).toEqual(['https://example.org/'])
  })
})

describe('a session', () => {
  it('grants copying and full size, and nothing else, asked or questioned', () => {
    const granted = new Map<string, unknown>()
    type Request = Parameters<Session['setPermissionRequestHandler']>[0] & object
    type Check = Parameters<Session['setPermissionCheckHandler']>[0] & object
    let request: Request | undefined
    let check: Check | undefined
    restrictPermissions({
      setPermissionRequestHandler: handler => { request = handler ?? undefined },
      setPermissionCheckHandler: handler => { check = handler ?? undefined }
    })
    const ask = (permission: string): void => {
      const values: boolean[] = []
      request?.(undefined as never, permission as never, value => void values.push(value), undefined as never)
      values.push(check?.(null, permission as never, '', undefined as never) ?? true)
      granted.set(permission, values)
    }
    for (const permission of ['clipboard-sanitized-write', 'fullscreen', 'geolocation', 'media', 'notifications', 'openExternal',
      'local-network-access', 'loopback-network', 'clipboard-read']) ask(permission)
    expect([...granted].filter(([, values]) => String(values) === 'true,true').map(([name]) => name))
      .toEqual(['clipboard-sanitized-write', 'fullscreen'])
    expect([...granted].filter(([, values]) => String(values) === 'false,false')).toHaveLength(7)
  })

  it.each([
    ['https://example.org/pixel.gif', false, true], ['http://127.0.0.1:5173/', true, true], ['file:///etc/passwd', false, true],
    ['ws://127.0.0.1:5173/', false, true], ['ws://127.0.0.1:5173/', true, false], ['ws://example.org/', true, true],
    ['app://main/', false, false], ['data:image/png;base64,', false, false]
  ])('has no network: %s (at work on the program: %s) is cancelled: %s', (url, isDevelopment, isCancelled) => {
    let answer: unknown
    restrictNetwork({
      webRequest: { onBeforeRequest: ((listener: (details: { url: string }, reply: (value: unknown) => void) => void) =>
        listener({ url }, value => { answer = value })) as never }
    }, isDevelopment)
    expect(answer).toEqual({ cancel: isCancelled })
  })

  it.each([
    ['app://main/exports/review.pdf', true], ['app://main/media/0a1b', false], ['https://example.org/exports/a', false],
    ['blob:app://main/1', true], ['blob:https://example.org/1', false], ['blob:null/1', false], ['data:text/csv,a', false]
  ])('saves %s where the reader says: %s', (url, isAllowed) => {
    const session = new EventEmitter()
    restrictDownloads(session as unknown as Session, '/home/reader/Downloads')
    const dialogs: unknown[] = []
    const item = { getURL: () => url, getFilename: () => 'review.pdf', setSaveDialogOptions: (options: unknown) =>
      void dialogs.push(options) }
    expect(isPrevented(session, 'will-download', {}, item as DownloadItem)).toBe(!isAllowed)
    expect(dialogs).toEqual(isAllowed ? [{ defaultPath: '/home/reader/Downloads/review.pdf' }] : [])
  })
})

it.each([
  ['app://main/', true], ['app://main/index.html#front', true], ['app://main.example/', false], ['app://main:1/', false],
  ['http://main/', false],
  ['about:srcdoc', false], ['', false]
])('%j is our page: %s', (address, isOurs) => {
  expect(isOwnPage(address)).toBe(isOurs)
})
