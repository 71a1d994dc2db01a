import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { LocalHosts } from '../../../src/main/node/guarded-connector.ts'

interface SeenRequest {
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly at: number
}

export interface LocalServer {
  readonly port: number
  readonly requests: readonly SeenRequest[]
  /** Every host under `.test` stands on this server. */
  readonly localHosts: LocalHosts
  close(): Promise<void>
}

export async function startServer(listener: RequestListener, server: Server = createServer()): Promise<LocalServer> {
  const requests: SeenRequest[] = []
  server.on('request', (request, response) => {
    requests.push({ url: request.url ?? '', headers: request.headers, at: Date.now() })
    listener(request, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port, requests,
    localHosts: host => host.endsWith('.test') ? { address: '127.0.0.1', port } : undefined,
    close: () => new Promise(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  }
}
