import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { app, protocol } from 'electron'

const windowFolderName = 'window'
/** `appId` of `electron-builder.yml`, which the installer writes into the shortcut. */
const windowsId = 'org.pressreview.desktop'

/** What Electron wants to know before it is ready. False: the program already runs on this data folder, and has been told. */
export function claimDesk(dataFolder: string, platform: NodeJS.Platform = process.platform): boolean {
  app.enableSandbox()
  // Windows shows notifications only of programs that say which shortcut they belong to.
  if (platform === 'win32') app.setAppUserModelId(windowsId)
  const windowFolder = folderFor(dataFolder)
  // The lock of the single instance lies in this folder, so that the demo and `--data` do not collide with the reader's own.
  app.setPath('userData', windowFolder)
  // Chromium's caches, apart from what a person owns.
  app.setPath('sessionData', join(windowFolder, windowFolderName))
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
    // Electron takes no path that is not there.
    mkdirSync(join(dataFolder, windowFolderName), { recursive: true })
    return dataFolder
  } catch {
    const folder = mkdtempSync(join(app.getPath('temp'), 'press-review-window-'))
    mkdirSync(join(folder, windowFolderName))
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
