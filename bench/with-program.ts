/** The program on real ports in a temporary folder, with generated feeds behind made-up host names. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp, type App } from '../src/main/app.ts'
import { systemClock } from '../src/main/node/clock.ts'
import { nodeFileSystem } from '../src/main/node/file-system.ts'
import { resourcePath } from '../src/main/node/resources.ts'
import { openSecretsFile } from '../src/main/node/secrets-file.ts'
import { createUndiciHttp } from '../src/main/node/undici-http.ts'
import type { Ports } from '../src/main/ports.ts'
import { defaultSections, type Library } from '../src/shared/library.ts'
import { feedName, type MadeFeeds } from './make-feed.ts'

export interface FeedServer {
  readonly port: number
  /** How often it has answered 304. */
  countNotModified(): Promise<number>
  close(): Promise<void>
}

export async function startFeedServer(options: MadeFeeds): Promise<FeedServer> {
  const server = fork(new URL('./feed-server.ts', import.meta.url), [JSON.stringify(options)])
  const [port] = await once(server, 'message') as [number]
  return {
    port,
    async countNotModified() {
      const answered = once(server, 'message')
      server.send('count')
      return (await answered)[0] as number
    },
    async close() {
      const ended = once(server, 'exit')
      server.disconnect()
      await ended
    }
  }
}

export function generatedLibrary(feedCount: number): Library {
  const names = Array.from({ length: feedCount }, (_, index) => feedName(index + 1))
  return {
    schemaVersion: 1, sections: defaultSections, editionPlans: [],
    outlets: names.map(name => ({ outletId: `${name}.test`, name: `Outlet ${name}` })),
    subscriptions: names.map((name, index) => ({
      feedId: name, feedUrl: `http://${name}.test/feed.xml`, outletId: `${name}.test`,
      sectionId: defaultSections[index % 7]?.sectionId ?? 'world', isMuted: false, allowPrivate: false
    }))
  }
}

export const silent: Ports['log'] = { info() {}, warn() {}, error: (message, error) => process.stderr.write(`${message}: ${String(error)}\n`) }

export interface BenchProgram {
  readonly app: App
  readonly dataFolder: string
  close(): Promise<void>
}

export async function openProgram(library: Library, serverPort: number, dataFolder?: string): Promise<BenchProgram> {
  const folder = dataFolder ?? await mkdtemp(join(tmpdir(), 'press-review-bench-'))
  const app = await createApp({
    clock: systemClock, log: silent, files: nodeFileSystem, resourcePath, version: '0.0.0', dataFolder: folder,
    firstLibrary: library,
    http: createUndiciHttp({
      localHosts: host => (host.endsWith('.test') ? { address: '127.0.0.1', port: serverPort } : undefined)
    }),
    printer: { print: () => Promise.reject(new Error('not measured here')), close: async () => {} },
    linkOpener: { open: async () => {} },
    secrets: await openSecretsFile({ dataFolder: folder, log: silent })
  })
  return {
    app, dataFolder: folder,
    async close() {
      await app.stop()
      await rm(folder, { recursive: true, force: true })
    }
  }
}
