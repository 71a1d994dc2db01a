/** The whole program on real ports, in a temporary folder. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp, type App } from '../../src/main/app.ts'
import { nodeFileSystem } from '../../src/main/node/file-system.ts'
import { createHeadlessPrinter } from '../../src/main/node/headless-printer.ts'
import { resourcePath } from '../../src/main/node/resources.ts'
import { openSecretsFile } from '../../src/main/node/secrets-file.ts'
import { createUndiciHttp } from '../../src/main/node/undici-http.ts'
import type { Log, Ports } from '../../src/main/ports.ts'
import { briskClock } from './brisk-clock.ts'

/** Says nothing but errors: a test that causes none sees a quiet terminal. */
export const quietLog: Log = { info() {}, warn() {}, error: (message, error) => console.error(message, error) }

export interface TestApp {
  readonly app: App
  readonly dataFolder: string
  readonly openedLinks: readonly string[]
  /** Stops the program and deletes its folder. */
  close(): Promise<void>
}

export async function makeApp(changes: Partial<Ports> = {}): Promise<TestApp> {
  const dataFolder = changes.dataFolder ?? await mkdtemp(join(tmpdir(), 'press-review-test-'))
  const openedLinks: string[] = []
  const app = await createApp({
    clock: briskClock, log: quietLog, files: nodeFileSystem, resourcePath, version: '0.0.0', dataFolder,
    http: createUndiciHttp({}),
    printer: createHeadlessPrinter({ log: quietLog, environment: process.env }),
    linkOpener: { open: async url => void openedLinks.push(url) },
    secrets: await openSecretsFile({ dataFolder, log: quietLog }),
    ...changes
  })
  return {
    app, dataFolder, openedLinks,
    async close() {
      await app.stop()
      await rm(dataFolder, { recursive: true, force: true })
    }
  }
}
