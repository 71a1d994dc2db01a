/** The program in a window: Electron's ports. */
import { join } from 'node:path'
import { app } from 'electron'
import { createApp } from './app.ts'
import { claimDesk, giveUp, openDesk, openWindowPorts } from './electron/index.ts'
import { systemClock } from './node/clock.ts'
import { chooseDataFolder } from './node/data-folder.ts'
import { startDemoSite } from './node/demo-site.ts'
import { nodeFileSystem } from './node/file-system.ts'
import { hasNetwork } from './node/has-network.ts'
import { hostArguments, type HostArguments } from './node/host-arguments.ts'
import { createLog } from './node/log.ts'
import { programRoot, programVersion, resourcePath } from './node/resources.ts'

const developmentServer = app.isPackaged ? undefined : process.env['PRESS_REVIEW_DEVELOPMENT_SERVER']

try {
  begin(hostArguments(process.argv.slice(1), 'lenient'))
} catch (error) {
  giveUp(error)
}

function begin(options: HostArguments): void {
  const dataFolder = chooseDataFolder(options)
  // Never awaited here: Electron becomes ready only after this module has ended.
  if (claimDesk(dataFolder)) void app.whenReady().then(() => start(options, dataFolder)).catch(giveUp)
  else app.exit(0)
}

async function start(options: HostArguments, dataFolder: string): Promise<void> {
  const clock = systemClock
  const log = createLog({ dataFolder, clock })
  const demo = options.isDemo ? await startDemoSite({ resourcePath, clock }) : undefined
  const ports = await openWindowPorts({ dataFolder, log, ...(demo && { localHosts: demo.localHosts }) })
  const program = await createApp({
    clock,
    log,
    files: nodeFileSystem,
    hasNetwork,
    ...ports,
    dataFolder,
    resourcePath,
    version: programVersion(),
    ...(demo && { firstLibrary: demo.library, services: demo.services, isDemo: true })
  })
  const onQuit = async (): Promise<void> => {
    await program.stop()
    await demo?.close()
  }
  const outFolder = join(programRoot(), 'out')
  openDesk({ program, ...ports, log, clock, dataFolder, outFolder, onQuit, ...(developmentServer && { developmentServer }) })
  await program.start()
}
