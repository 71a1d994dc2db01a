/** The program in a browser on this machine: Node's ports. */
import { join } from 'node:path'
import { createApp } from '../app.ts'
import { systemClock } from '../node/clock.ts'
import { chooseDataFolder } from '../node/data-folder.ts'
import { nodeFileSystem } from '../node/file-system.ts'
import { createHeadlessPrinter } from '../node/headless-printer.ts'
import { hasNetwork } from '../node/has-network.ts'
import { hostArguments } from '../node/host-arguments.ts'
import { createHttp } from '../node/http.ts'
import { createLog } from '../node/log.ts'
import { browserLinkOpener, hasDisplay, openBrowser } from '../node/open-browser.ts'
import { programRoot, programVersion, resourcePath } from '../node/resources.ts'
import { openSecretsFile } from '../node/secrets-file.ts'
import { stopOnSignal } from '../node/stop-on-signal.ts'
import { startLoopback } from './start-loopback.ts'

/** Runs until it is told to stop. `args` are those of the command line. */
export async function serveProgram(args: readonly string[]): Promise<void> {
  const options = hostArguments(args)
  const clock = systemClock
  const dataFolder = chooseDataFolder(options)
  const log = createLog({ dataFolder, clock })
  const demo = options.isDemo ? await (await import('../node/demo-site.ts')).startDemoSite({ resourcePath, clock }) : undefined
  const app = await createApp({
    clock,
    log,
    http: createHttp(demo ? { localHosts: demo.localHosts } : {}),
    files: nodeFileSystem,
    printer: createHeadlessPrinter({ log, environment: process.env }),
    linkOpener: browserLinkOpener,
    secrets: await openSecretsFile({ dataFolder, log }),
    hasNetwork,
    dataFolder,
    resourcePath,
    version: programVersion(),
    ...(demo && { firstLibrary: demo.library, services: demo.services, isDemo: true })
  })
  const developmentServer = process.env['PRESS_REVIEW_DEVELOPMENT_SERVER']
  const loopback = await startLoopback({
    app, log, pageFolder: join(programRoot(), 'out', 'renderer'),
    ...(options.port !== undefined && { port: options.port }), ...(developmentServer && { developmentServer })
  })
  stopOnSignal(async () => {
    await loopback.close()
    await app.stop()
    await demo?.close()
  })
  await app.start()
  process.stdout.write(`${loopback.url}\n`)
  if (options.opensBrowser && hasDisplay() && !process.env['CI']) {
    await openBrowser(loopback.url).catch((error: unknown) => log.info('no browser opened', { error: String(error) }))
  }
}
