import { app, dialog, type BrowserWindow } from 'electron'
import type { InterfaceLanguage } from '../../shared/interface-language.ts'
import type { Clock, Log } from '../ports.ts'
import { menuWords } from './menu-words.ts'
import { pageGoneWords } from './page-gone-words.ts'

/** A page that goes down more often than this within a minute does so by itself, and would for ever. */
const mostReloads = 3
const minute = 60_000

export interface KeepPageOptions {
  readonly clock: Clock
  readonly log: Log
  /** What the reader speaks now. */
  readonly language: () => Promise<InterfaceLanguage>
}

/** A page that crashed comes back: what it showed is kept by the program, not by the page. One that crashes again and again comes
 *  back when the reader wants it to. */
export function keepPage(window: BrowserWindow, { clock, log, language }: KeepPageOptions): void {
  let reloads: readonly number[] = []
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    log.error('the page went down', new Error(reason))
    const now = clock.now().getTime()
    const lately = reloads.filter(before => now - before < minute)
    if (lately.length < mostReloads) {
      reloads = [...lately, now]
      window.webContents.reload()
    } else {
      reloads = []
      void language().then(spoken => askWhether(window, spoken))
    }
  })
}

async function askWhether(window: BrowserWindow, language: InterfaceLanguage): Promise<void> {
  const { message, detail, again } = pageGoneWords[language]
  const { response } = await dialog.showMessageBox(window, {
    type: 'error', message, detail, buttons: [again, menuWords[language].quit], defaultId: 0, cancelId: 0
  })
  if (response === 1) app.quit()
  else if (!window.isDestroyed()) window.webContents.reload()
}
