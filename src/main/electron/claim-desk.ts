import { join } from 'node:path'
import { app, protocol } from 'electron'

/** What Electron wants to know before it is ready. False: the program already runs on this data folder, and has been told. */
export function claimDesk(dataFolder: string): boolean {
  app.enableSandbox()
  // The lock of the single instance lies in this folder, so that the demo and `--data` do not collide with the reader's own.
  app.setPath('userData', dataFolder)
  // Chromium's caches, apart from what a person owns.
  app.setPath('sessionData', join(dataFolder, 'window'))
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }
  ])
  const isFirst = app.requestSingleInstanceLock()
  if (!isFirst) process.stdout.write('press-review: already open\n')
  return isFirst
}
