/** The command line: a press review without a window, backup and restore. */
import { failureSentence } from '../shared/failure-sentence.ts'
import { toFailure } from '../shared/failure.ts'
import { createApp, type App } from './app.ts'
import { runFolderCommand } from './command/folder-command.ts'
import { readFolderArguments, type FolderOptions } from './command/folder-options.ts'
import { obeyCommand } from './command/obey-command.ts'
import { readPressArguments, type PressOptions } from './command/press-options.ts'
import { runPress, type Voice } from './command/press.ts'
import { systemClock as clock } from './node/clock.ts'
import { chooseDataFolder, systemDataFolder } from './node/data-folder.ts'
import { nodeFileSystem } from './node/file-system.ts'
import { hasNetwork } from './node/has-network.ts'
import { createHeadlessPrinter } from './node/headless-printer.ts'
import { createLog } from './node/log.ts'
import { browserLinkOpener } from './node/open-browser.ts'
import { programVersion, resourcePath } from './node/resources.ts'
import { openSecretsFile } from './node/secrets-file.ts'
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
    secrets: await openSecretsFile({ dataFolder, log }),
    hasNetwork,
    version: programVersion()
  })
}

async function press(options: PressOptions): Promise<number> {
  try {
    const app = await openApp(options)
    return await runPress(app, options, voice).finally(() => app.stop())
  } catch (error) {
    voice.say(failureSentence(toFailure(error)))
    return 1
  }
}

function changeFolder(options: FolderOptions): Promise<number> {
  const dataFolder = options.dataFolder ?? systemDataFolder()
  return runFolderCommand(options, { dataFolder, folder: process.cwd(), programVersion: programVersion(), now: clock.now() }, voice)
}

const [command, ...words] = process.argv.slice(2)
process.exitCode = command === 'backup' || command === 'restore'
  ? await obeyCommand(readFolderArguments(command, words, process.cwd()), changeFolder)
  : await obeyCommand(readPressArguments(process.argv.slice(2), process.cwd()), press)
