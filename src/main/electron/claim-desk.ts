import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { app, protocol } from 'electron'

/** What Electron wants to know before it is ready. False: the program already runs on this data folder, and has been told. */
export function claimDesk(dataFolder: string): boolean {
  app.enableSandbox()
  const windowFolder = folderFor(dataFolder)
  // The lock of the single instance lies in this folder, so that the demo and `--data` do not collide with the reader's own.
  app.setPath('userData', windowFolder)
  // Chromium's caches, apart from what a person owns.
  app.setPath('sessionData', join(windowFolder, 'window'))
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }
  ])
  const isFirst = app.requestSingleInstanceLock()
  if (!isFirst) process.stdout.write('press-review: already open\n')
  return isFirst
}

/** Chromium opens nothing without a folder that it can write to; the program itself reads one that it cannot. One that is made
 *  for that goes with the program. */
function folderFor(dataFolder: string): string {
  try {
    accessSync(dataFolder, constants.W_OK)
    return dataFolder
  } catch {
    const folder = mkdtempSync(join(app.getPath('temp'), 'press-review-window-'))
    app.on('quit', () => removeIfFree(folder))
    return folder
  }
}

/** Windows removes nothing that Chromium still holds open. */
function removeIfFree(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // It lies in the system's temporary folder.
  }
}
