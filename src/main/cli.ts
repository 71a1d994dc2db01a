/** The command line: a press review without a window. */
import { failureSentence } from '../shared/failure-sentence.ts'
import { toFailure } from '../shared/failure.ts'
import { createApp, type App } from './app.ts'
import { readPressArguments, type PressOptions } from './command/press-options.ts'
import { runPress, type Voice } from './command/press.ts'
import { systemClock as clock } from './node/clock.ts'
import { chooseDataFolder } from './node/data-folder.ts'
import { nodeFileSystem } from './node/file-system.ts'
import { createHeadlessPrinter } from './node/headless-printer.ts'
import { createLog } from './node/log.ts'
import { browserLinkOpener } from './node/open-browser.ts'
import { programVersion, resourcePath } from './node/resources.ts'
import { createUndiciHttp } from './node/undici-http.ts'

const overwrite = process.stderr.isTTY ? '\r\u001b[K' : ''
const voice: Voice = {
  say: line => void process.stdout.write(`${overwrite}${line}\n`),
  show: line => void (overwrite && process.stderr.write(`${overwrite}${line}`))
}

async function openApp(options: PressOptions): Promise<App> {
  const dataFolder = chooseDataFolder({ dataFolder: options.dataFolder, isDemo: false })
  const log = createLog({ dataFolder, clock })
  return createApp({
    clock, log, dataFolder, resourcePath,
    http: createUndiciHttp({}),
    files: nodeFileSystem,
    printer: createHeadlessPrinter({ log, environment: process.env }),
    linkOpener: browserLinkOpener,
    version: programVersion()
  })
}

async function press(options: PressOptions): Promise<number> {
  const app = await openApp(options)
  try {
    return await runPress(app, options, voice)
  } finally {
    await app.stop()
  }
}

const request = readPressArguments(process.argv.slice(2), process.cwd())
if (request.kind === 'run') {
  process.exitCode = await press(request.options).catch(error => {
    voice.say(failureSentence(toFailure(error)))
    return 1
  })
} else {
  process[request.kind === 'help' ? 'stdout' : 'stderr'].write(request.text)
  process.exitCode = request.kind === 'help' ? 0 : 2
}
