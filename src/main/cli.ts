/** The command line: everything without a window. */
import { failureSentence } from '../shared/failure-sentence.ts'
import { toFailure } from '../shared/failure.ts'
import { createApp, type App } from './app.ts'
import type { AppOptions } from './command/app-command.ts'
import { runFolderCommand } from './command/folder-command.ts'
import type { FolderOptions } from './command/folder-options.ts'
import { obeyWords } from './command/obey-words.ts'
import type { PressOptions } from './command/press-options.ts'
import { runPress } from './command/press.ts'
import { runAppCommand } from './command/run-app-command.ts'
import { terminalVoice as voice } from './command/terminal-voice.ts'
import { systemClock as clock } from './node/clock.ts'
import { chooseDataFolder, inDataFolder, systemDataFolder } from './node/data-folder.ts'
import { nodeFileSystem } from './node/file-system.ts'
import { hasNetwork } from './node/has-network.ts'
import { createHeadlessPrinter } from './node/headless-printer.ts'
import { createHttp } from './node/http.ts'
import { createLog } from './node/log.ts'
import { browserLinkOpener } from './node/open-browser.ts'
import { programVersion, resourcePath } from './node/resources.ts'
import { openSecretsFile } from './node/secrets-file.ts'

async function openApp({ dataFolder: asked }: { readonly dataFolder?: string }): Promise<App> {
  const dataFolder = chooseDataFolder(asked === undefined ? {} : { dataFolder: asked })
  const log = createLog({ dataFolder, clock })
  return createApp({
    clock, log, dataFolder, resourcePath,
    http: createHttp(),
    files: nodeFileSystem,
    printer: createHeadlessPrinter({ log, environment: process.env }),
    linkOpener: browserLinkOpener,
    secrets: await openSecretsFile({ dataFolder, log }),
    hasNetwork,
    version: programVersion()
  })
}

function explained(run: () => Promise<number>): Promise<number> {
  return Promise.resolve().then(run).catch((error: unknown) => {
    voice.complain(failureSentence(toFailure(error)))
    return 1
  })
}

const press = (options: PressOptions): Promise<number> => explained(() => openApp(options)
  .then(app => runPress(app, options, voice).finally(() => app.stop())))

const changeFolder = (options: FolderOptions): Promise<number> => explained(() => {
  const { command, dataFolder: asked = systemDataFolder() } = options
  const run = (dataFolder: string): Promise<number> =>
    runFolderCommand(options, { dataFolder, folder: process.cwd(), programVersion: programVersion(), now: clock.now() }, voice)
  return command === 'backup' ? run(asked) : inDataFolder(asked, run)
})

const ask = (options: AppOptions): Promise<number> => runAppCommand(() => openApp(options), options, voice)

process.exitCode = await obeyWords(process.argv.slice(2), { press, changeFolder, ask }, {
  folder: process.cwd(), version: programVersion()
})
