import { join } from 'node:path'
import { app, ipcMain, session, type BrowserWindow } from 'electron'
import type { InterfaceLanguage } from '../../shared/interface-language.ts'
import type { App } from '../app.ts'
import { createDispatch } from '../dispatch.ts'
import { builtPageFiles, developmentPageFiles } from '../node/page-files.ts'
import { pageLanguage } from '../node/page-language.ts'
import type { Clock, LinkOpener, Log } from '../ports.ts'
import { answerCalls } from './answer-calls.ts'
import { answerScheme } from './answer-scheme.ts'
import { keepPage } from './keep-page.ts'
import type { LoginWindows } from './login-window.ts'
import { setMenu } from './menu.ts'
import type { SystemNotifier } from './notifier.ts'
import { restoreFromBackup } from './restore-from-backup.ts'
import { restrictContents } from './restrict-contents.ts'
import { restrictDownloads, restrictNetwork, restrictPermissions } from './restrict-session.ts'
import { openWindow, showWindow } from './window.ts'

export interface DeskOptions {
  readonly program: App
  readonly linkOpener: LinkOpener
  readonly notifier: Pick<SystemNotifier, 'onClick'>
  readonly loginWindow?: Pick<LoginWindows, 'restrict'>
  readonly log: Log
  readonly dataFolder: string
  readonly clock: Clock
  /** Absolute path of the build, which holds `renderer` and `preload`. */
  readonly outFolder: string
  /** Origin of Vite's development server, which then gives the page. */
  readonly developmentServer?: string
  /** Called once, when all windows are closed and the program has to end. */
  readonly onQuit: () => Promise<void>
}

/** Opens the window on a program that is ready, and carries messages between the two until it is closed. */
export function openDesk(options: DeskOptions): void {
  const { program, linkOpener, loginWindow, log, outFolder, developmentServer } = options
  const isDevelopment = developmentServer !== undefined
  app.on('web-contents-created', (_event, contents) => {
    if (loginWindow?.restrict(contents)) return
    restrictContents(contents, address => {
      linkOpener.open(address).catch((error: unknown) => log.info('a link was not opened', { address, error: String(error) }))
    })
  })
  restrictPermissions(session.defaultSession)
  restrictNetwork(session.defaultSession, isDevelopment)
  restrictDownloads(session.defaultSession, app.getPath('downloads'))
  session.defaultSession.protocol.handle('app', answerScheme({
    pageFiles: isDevelopment ? developmentPageFiles(developmentServer) : builtPageFiles(join(outFolder, 'renderer')),
    language: () => languageOf(program),
    serveFile: path => program.serveFile(path),
    onError: error => log.error('a file could not be served', error)
  }))
  answerCalls(ipcMain, createDispatch(program.api, log))
  keepMenu(options)
  keepWindow(options)
  quitInOrder(options)
}

function languageOf({ api }: App): Promise<InterfaceLanguage> {
  return pageLanguage(api, app.getPreferredSystemLanguages())
}

/** In the language of the settings, also when that becomes another. */
function keepMenu({ program, developmentServer, dataFolder, clock, log, onQuit: stop }: DeskOptions): void {
  const restore = (title: string): void => {
    restoreFromBackup({ dataFolder, title, stop, now: () => clock.now().toISOString() })
      .catch((error: unknown) => log.error('a backup was not restored', error))
  }
  let shown: InterfaceLanguage | undefined
  const show = async (): Promise<void> => {
    const language = await languageOf(program)
    if (language !== shown) setMenu({ language, isDevelopment: developmentServer !== undefined, restore })
    shown = language
  }
  program.events.on(name => {
    if (name === 'settings-changed') void show()
  })
  void show()
}

/** One window; on macOS the program stays when it is closed, and the dock or a notification brings it back. */
function keepWindow({ outFolder, program, notifier, clock, log }: DeskOptions): void {
  let window: BrowserWindow | undefined
  const open = (): void => {
    // `scripts/start.mjs` waits for this line before it stops looking for another way to show the page.
    window = openWindow({ outFolder, onReady: () => process.stdout.write('press-review: window ready\n') })
    window.on('closed', () => { window = undefined })
    keepPage(window, { clock, log, language: () => languageOf(program) })
  }
  const show = (): void => window ? showWindow(window) : open()
  program.events.on((name, payload) => window?.webContents.send('event', name, payload))
  app.on('second-instance', show)
  app.on('activate', show)
  notifier.onClick(show)
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  open()
}

/** Electron does not wait for promises: quitting is put off until everything is written. */
function quitInOrder({ onQuit, log }: DeskOptions): void {
  let isStopping = false
  let isStopped = false
  app.on('will-quit', event => {
    if (isStopped) return
    event.preventDefault()
    if (isStopping) return
    isStopping = true
    void onQuit().catch((error: unknown) => log.error('the program did not end in order', error)).finally(() => {
      isStopped = true
      app.quit()
    })
  })
}
