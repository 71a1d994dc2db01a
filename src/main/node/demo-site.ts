import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Library } from '../../shared/library.ts'
import type { Clock, Ports } from '../ports.ts'
import { demoAnswer, type DemoPlace } from './demo-answer.ts'
import { demoLibrary } from './demo-library.ts'
import { demoOutlets, demoPictureHosts } from './demo-outlets.ts'
import { demoServiceHosts, demoServices } from './demo-services.ts'

/** Invented outlets that answer on this machine, so that the program can be tried without a network. */
export interface DemoSite {
  /** Where a made-up host name really answers; undefined for every other name. */
  readonly localHosts: (hostname: string) => { readonly address: string; readonly port: number } | undefined
  readonly library: Library
  readonly services: NonNullable<Ports['services']>
  close(): Promise<void>
}

export interface DemoSiteOptions {
  readonly resourcePath: (name: string) => string
  readonly clock: Clock
}

/** Serves the demo's feeds and pictures on 127.0.0.1. Times in them count back from the moment of this call, so that
 *  the news is always of today and yet stays the same while the program runs. */
export async function startDemoSite({ resourcePath, clock }: DemoSiteOptions): Promise<DemoSite> {
  const now = clock.now()
  const server = createServer((request, response) => void reply(request, response, { resourcePath, now }))
  const place = { address: '127.0.0.1', port: await listen(server) }
  const names = new Set([...demoOutlets.map(({ host }) => host), ...demoPictureHosts, ...demoServiceHosts])
  return {
    localHosts: (hostname) => names.has(hostname) ? place : undefined,
    library: demoLibrary(now, Intl.DateTimeFormat().resolvedOptions().timeZone),
    services: demoServices,
    close: () => close(server)
  }
}

async function reply(request: IncomingMessage, response: ServerResponse, place: DemoPlace): Promise<void> {
  const host = request.headers.host?.replace(/:\d+$/, '') ?? ''
  const [path = '', query] = request.url?.split(/(?=\?)/, 2) ?? []
  try {
    const answer = await demoAnswer({ host, path, ...(query !== undefined && { query }), ifNoneMatch: request.headers['if-none-match'] }, place)
    response.writeHead(answer.status, answer.headers).end(answer.bytes)
  } catch {
    // A file of the demo cannot be read: one feed fails and says so, the program goes on.
    response.writeHead(500).end()
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address && typeof address === 'object') resolve(address.port)
      else reject(new Error('the demo server has no port'))
    })
  })
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve, reject) => server.close((error) => error ? reject(error) : resolve()))
}
