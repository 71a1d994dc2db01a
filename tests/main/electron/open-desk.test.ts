import type { EventEmitter } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { claimDesk, openDesk } from '../../../src/main/electron/index.ts'
import type { DeskOptions } from '../../../src/main/electron/open-desk.ts'
import { menuTemplate } from '../../../src/main/electron/menu.ts'
import { firstSettings } from '../../../src/main/library/first-documents.ts'
import { systemClock } from '../../../src/main/node/clock.ts'
import { webPreferences } from '../../../src/main/electron/web-preferences.ts'
import { fakeApp, recordedLog } from '../../support/fake-app.ts'
import { handClock } from '../../support/hand-clock.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { isPrevented } from './native-event.ts'

interface FakeWindow extends EventEmitter {
  readonly options: { readonly webPreferences: Record<string, unknown> }
  readonly webContents: EventEmitter & { sent: unknown[]; reloads: number }
  loaded?: string
  shown: number
}

interface Recorded {
  app: EventEmitter & { quits: number }
  session: EventEmitter
  calls: unknown[]
  windows: FakeWindow[]
  isFirst: boolean
  /** The button that the reader presses in a box. */
  answer: number
}

const electron = vi.hoisted(() => ({
  calls: [] as unknown[], windows: [] as unknown[], isFirst: true, answer: 0
}) as unknown as Recorded)

// Electron as far as the desk touches it; the package itself starts a download outside of a window.
vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events')
  const record = (name: string) => (...args: unknown[]) => void electron.calls.push([name, ...args])
  class BrowserWindow extends Emitter {
    options: unknown
    shown = 0
    loaded?: string
    webContents = Object.assign(new Emitter(),
      { sent: [] as unknown[], reloads: 0, send(...args: unknown[]) { this.sent.push(args) }, reload() { this.reloads += 1 } })
    constructor(options: unknown) { super(); this.options = options; electron.windows.push(this as never) }
    async loadURL(url: string) { this.loaded = url }
    show() { this.shown += 1 }
    focus() {}
    restore() {}
    isMinimized() { return false }
    isDestroyed() { return false }
  }
  electron.app = Object.assign(new Emitter(), {
    quits: 0,
    quit() { this.quits += 1 },
    enableSandbox: record('enableSandbox'),
    setPath: record('setPath'),
    setAppUserModelId: record('setAppUserModelId'),
    getPath: (name: string) => name === 'temp' ? tmpdir() : `/${name}`,
    getPreferredSystemLanguages: () => ['fr-CA', 'en'],
    requestSingleInstanceLock: () => electron.isFirst
  })
  const defaultSession = electron.session = Object.assign(new Emitter(), {
    setPermissionRequestHandler: record('permissionRequest'), setPermissionCheckHandler: record('permissionCheck'),
    webRequest: { onBeforeRequest: record('onBeforeRequest') }, protocol: { handle: record('handleScheme') }
  })
  const dialog = {
    showMessageBox: async (_window: unknown, box: unknown) => {
      electron.calls.push(['box', box])
      return { response: electron.answer }
    }
  }
  return {
    app: electron.app, dialog, BrowserWindow, session: { defaultSession }, ipcMain: { handle: record('handleCall') }, shell: {},
    nativeTheme: { shouldUseDarkColors: false }, protocol: { registerSchemesAsPrivileged: record('registerScheme') },
    Menu: { buildFromTemplate: (template: unknown) => template, setApplicationMenu: record('menu') }
  }
})

beforeEach(() => {
  electron.app.removeAllListeners()
  electron.session.removeAllListeners()
  electron.app.quits = 0
  electron.calls.length = 0
  electron.windows.length = 0
  electron.isFirst = true
})

interface OpenedDesk {
  readonly program: ReturnType<typeof fakeApp>
  readonly window: FakeWindow
  readonly log: ReturnType<typeof recordedLog>
  readonly click: () => void
}

function open({ onQuit = async () => {}, clock = systemClock }: Partial<Pick<DeskOptions, 'onQuit' | 'clock'>> = {}): OpenedDesk {
  const [program, log] = [fakeApp(), recordedLog()]
  const listeners: (() => void)[] = []
  openDesk({
    program, linkOpener: { open: async () => {} }, notifier: { onClick: listener => void listeners.push(listener) }, log,
    clock, dataFolder: '/data', outFolder: '/out', onQuit
  })
  return { program, log, window: electron.windows[0]!, click: () => listeners[0]?.() }
}

describe('before Electron is ready', () => {
  it('every page is put into the sandbox, and folders and the scheme are set', async () => {
    const folder = await temporaryFolder()
    expect(claimDesk(folder, 'linux')).toBe(true)
    expect(existsSync(join(folder, 'window'))).toBe(true)
    expect(electron.calls).toEqual([
      ['enableSandbox'], ['setPath', 'userData', folder], ['setPath', 'sessionData', join(folder, 'window')],
      ['registerScheme', [{ scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]]
    ])
  })

  it('Windows is told which shortcut is ours, the one that the installer makes', async () => {
    claimDesk(await temporaryFolder(), 'win32')
    const appId = /^appId: (.+)$/m.exec(readFileSync(join(import.meta.dirname, '../../../electron-builder.yml'), 'utf8'))?.[1]
    expect(electron.calls).toContainEqual(['setAppUserModelId', appId])
  })

  it('a data folder that cannot be written is left alone by Chromium, whose own goes with the program (fault 8)', async () => {
    // Nobody can write where there is nothing.
    const folder = join(await temporaryFolder(), 'none')
    claimDesk(folder, 'linux')
    const made = (electron.calls as string[][])[1]?.[2] ?? ''
    expect(made).toContain(join(tmpdir(), 'press-review-window-'))
    expect(electron.calls.slice(1, 3)).toEqual([['setPath', 'userData', made], ['setPath', 'sessionData', join(made, 'window')]])
    expect(existsSync(made)).toBe(true)
    electron.app.emit('quit')
    expect(existsSync(made)).toBe(false)
  })

  it('a second instance says so and is not opened', async () => {
    const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    electron.isFirst = false
    expect(claimDesk(await temporaryFolder())).toBe(false)
    expect(said).toHaveBeenCalledWith('press-review: already open\n')
    said.mockRestore()
  })
})

describe('the desk', () => {
  it('opens our page in a window shut off from Node', () => {
    const { window } = open()
    expect(window.loaded).toBe('app://main/')
    expect(window.options.webPreferences).toEqual({ ...webPreferences, preload: '/out/preload/index.cjs' })
  })

  it('restricts every web contents and the session, and takes calls on one channel', async () => {
    open()
    expect(electron.app.listenerCount('web-contents-created')).toBe(1)
    await vi.waitFor(() => expect(electron.calls.map(call => (call as unknown[])[0]))
      .toEqual(['permissionRequest', 'permissionCheck', 'onBeforeRequest', 'handleScheme', 'handleCall', 'menu']))
  })

  it('shows the window and says so when it is ready', () => {
    const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const { window } = open()
    expect(window.shown).toBe(0)
    window.emit('ready-to-show')
    expect(window.shown).toBe(1)
    expect(said).toHaveBeenCalledWith('press-review: window ready\n')
    said.mockRestore()
  })

  it('sends events to the page while it is there', () => {
    const { program, window } = open()
    program.events.emit('article-changed', { articleId: 'a' })
    window.emit('closed')
    program.events.emit('article-changed', { articleId: 'b' })
    expect(window.webContents.sent).toEqual([['event', 'article-changed', { articleId: 'a' }]])
  })

  it('comes to the front for a second instance, and opens anew when it was closed', () => {
    const { window } = open()
    electron.app.emit('second-instance')
    expect(window.shown).toBe(1)
    window.emit('closed')
    electron.app.emit('second-instance')
    expect(electron.windows).toHaveLength(2)
  })

  it('comes to the front for a click on a notification, and opens anew when it was closed', () => {
    const { window, click } = open()
    click()
    expect(window.shown).toBe(1)
    window.emit('closed')
    click()
    expect(electron.windows).toHaveLength(2)
  })

  it('loads a page that crashed again', () => {
    const { window } = open()
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' })
    expect(window.webContents.reloads).toBe(1)
  })

  describe('whose page crashes again and again', () => {
    const asked = (): readonly unknown[] => (electron.calls as unknown[][]).flatMap(([name, box]) => name === 'box' ? [box] : [])
    const crash = ({ window }: OpenedDesk): void => {
      window.webContents.emit('render-process-gone', {}, { reason: 'oom' })
    }

    it('loads it three times in a minute, and then when the reader wants it to', async () => {
      electron.answer = 0
      const desk = open()
      for (let at = 0; at < 3; at += 1) crash(desk)
      expect([desk.window.webContents.reloads, asked()]).toEqual([3, []])
      crash(desk)
      await vi.waitFor(() => expect(desk.window.webContents.reloads).toBe(4))
      // In the language of the system, as the fake one has no other wish.
      expect(asked()).toMatchObject([{ message: expect.stringContaining('en une minute'), buttons: ['Réessayer', 'Quitter'] }])
      expect(desk.log.lines).toContain('error the page went down: Error: oom')
    })

    it('ends in order when the reader wants to quit', async () => {
      electron.answer = 1
      const desk = open()
      for (let at = 0; at < 4; at += 1) crash(desk)
      await vi.waitFor(() => expect(electron.app.quits).toBe(1))
      expect(desk.window.webContents.reloads).toBe(3)
    })

    it('goes on by itself where the crashes are a minute apart', () => {
      const clock = handClock('2026-11-22T06:00:00.000Z')
      const desk = open({ clock })
      for (let at = 0; at < 9; at += 1) {
        crash(desk)
        clock.pass(20_000)
      }
      expect([desk.window.webContents.reloads, asked()]).toEqual([9, []])
    })
  })

  it('quits once everything is written, and not before', async () => {
    let finish = (): void => {}
    let stops = 0
    open({ onQuit: () => { stops += 1; return new Promise(resolve => { finish = resolve }) } })
    const isPutOff = (): boolean => isPrevented(electron.app, 'will-quit')
    expect([isPutOff(), isPutOff()]).toEqual([true, true])
    expect([stops, electron.app.quits]).toEqual([1, 0])
    finish()
    await vi.waitFor(() => expect(electron.app.quits).toBe(1))
    expect(isPutOff()).toBe(false)
  })

  it('quits too when something could not be ended, and writes down what', async () => {
    const { log } = open({ onQuit: () => Promise.reject(new Error('the disk is gone')) })
    expect(isPrevented(electron.app, 'will-quit')).toBe(true)
    await vi.waitFor(() => expect(electron.app.quits).toBe(1))
    expect(log.lines).toEqual(['error the program did not end in order: Error: the disk is gone'])
  })
})

describe('the menu', () => {
  it('leaves Ctrl+R to the page, and shows the developer tools only at work on the program', () => {
    const roles = (isDevelopment: boolean): string =>
      JSON.stringify(menuTemplate({ platform: 'linux', language: 'en', isDevelopment, restore: () => {} }))
    expect(roles(false)).not.toContain('reload')
    expect(roles(false)).not.toContain('toggleDevTools')
    expect(roles(true)).toContain('toggleDevTools')
    expect(menuTemplate({ platform: 'darwin', language: 'ru', isDevelopment: false, restore: () => {} })[0])
      .toMatchObject({ label: 'Press Review' })
  })

  it('speaks the system’s language, and another as soon as that is chosen', async () => {
    const { program } = open()
    const labels = (): readonly unknown[] => electron.calls.filter(call => (call as unknown[])[0] === 'menu')
      .map(call => ((call as unknown[])[1] as { label: string }[])[0]?.label)
    await vi.waitFor(() => expect(labels()).toEqual(['Fichier']))
    program.api.settings.read = async () => ({ ...firstSettings(), language: 'de' })
    program.events.emit('settings-changed', { settings: { ...firstSettings(), language: 'de' } })
    await vi.waitFor(() => expect(labels()).toEqual(['Fichier', 'Datei']))
    program.events.emit('settings-changed', { settings: { ...firstSettings(), theme: 'dark' } })
    await new Promise(resolve => setImmediate(resolve))
    expect(labels()).toHaveLength(2)
  })
})
