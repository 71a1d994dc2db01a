/** The program on real ports in a temporary folder, with generated feeds behind made-up host names. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { createApp, type App } from '../src/main/app.ts'
import { systemClock } from '../src/main/node/clock.ts'
import { nodeFileSystem } from '../src/main/node/file-system.ts'
import { resourcePath } from '../src/main/node/resources.ts'
import { createUndiciHttp } from '../src/main/node/undici-http.ts'
import type { Ports } from '../src/main/ports.ts'
import { defaultSections, type Library } from '../src/shared/library.ts'
import type { FeedServerOptions } from './feed-server.ts'

export interface FeedServer {
  readonly port: number
  close(): Promise<unknown>
}

export async function startFeedServer(options: FeedServerOptions): Promise<FeedServer> {
  const worker = new Worker(new URL('./feed-server.ts', import.meta.url), { workerData: options })
  const port = await new Promise<number>((resolve, reject) => worker.once('message', resolve).once('error', reject))
  return { port, close: () => worker.terminate() }
}

export function generatedLibrary(feedCount: number): Library {
  const numbers = Array.from({ length: feedCount }, (_, index) => String(index + 1).padStart(4, '0'))
  return {
    schemaVersion: 1, sections: defaultSections, editionPlans: [],
    outlets: numbers.map(number => ({ outletId: `feed-${number}.test`, name: `Outlet ${number}` })),
    subscriptions: numbers.map((number, index) => ({
      feedId: `feed-${number}`, feedUrl: `http://feed-${number}.test/feed.xml`, outletId: `feed-${number}.test`,
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
    linkOpener: { open: async () => {} }
  })
  return {
    app, dataFolder: folder,
    async close() {
      await app.stop()
      await rm(folder, { recursive: true, force: true })
    }
  }
}
