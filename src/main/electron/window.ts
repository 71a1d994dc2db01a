import { join } from 'node:path'
import { BrowserWindow, nativeTheme } from 'electron'
import { ownPage } from './own-page.ts'
import { webPreferences } from './web-preferences.ts'

/** Opens the one window of the program; it appears when its first frame is painted. */
export function openWindow({ outFolder, onReady }: { readonly outFolder: string; readonly onReady: () => void }): BrowserWindow {
  const window = new BrowserWindow({
    name: 'desk',
    windowStatePersistence: true,
    title: 'Press Review',
    width: 1280,
    height: 860,
    minWidth: 360,
    minHeight: 480,
    show: false,
    // The page's own paper.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#16171a' : '#fbfaf7',
    webPreferences: { ...webPreferences, preload: join(outFolder, 'preload', 'index.cjs') }
  })
  window.once('ready-to-show', () => {
    window.show()
    onReady()
  })
  void window.loadURL(ownPage)
  return window
}

/** Brings the window of the program that runs already to the front. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
