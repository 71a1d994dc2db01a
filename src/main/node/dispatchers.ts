import type { Socket } from 'node:net'
import { Agent, EnvHttpProxyAgent, ProxyAgent, type Dispatcher } from 'undici'
import { createGuardedConnector, type LocalHosts } from './guarded-connector.ts'

/** Long enough for the next request to the same host, which comes a second later at the earliest. */
const keepAliveTimeout = 4_000

/** Which way a request takes. */
export interface Route {
  readonly allowPrivate: boolean
  /** `none`, `environment` (HTTP_PROXY and its fellows), or the proxy's address. */
  readonly proxy: string
  /** Certificates, in PEM, that are trusted instead of Node's own. */
  readonly authorities?: readonly string[]
}

export interface Dispatchers {
  /** One per way, made when it is first taken. */
  find(route: Route): Dispatcher
  close(): Promise<void>
}

export function createDispatchers(options: {
  readonly localHosts?: LocalHosts
  readonly onSocket: (socket: Socket) => void
}): Dispatchers {
  const made = new Map<string, Dispatcher>()
  return {
    find(route) {
      const key = `${route.proxy} ${route.allowPrivate} ${route.authorities !== undefined}`
      const dispatcher = made.get(key) ?? make(route, options)
      made.set(key, dispatcher)
      return dispatcher
    },
    async close() {
      await Promise.all([...made.values()].map(dispatcher => dispatcher.destroy()))
    }
  }
}

function make(
  { allowPrivate, proxy, authorities }: Route, options: Parameters<typeof createDispatchers>[0]
): Dispatcher {
  const tls = { allowH2: false, rejectUnauthorized: true, ...(authorities && { ca: [...authorities] }) }
  const terms = {
    connect: createGuardedConnector({ allowPrivate, ...options, ...(authorities && { authorities }) }),
    connections: 2, keepAliveTimeout, keepAliveMaxTimeout: keepAliveTimeout, headersTimeout: 0, bodyTimeout: 0
  }
  // What stands behind a proxy is connected to by the proxy: undici does not ask `connect` for it.
  if (proxy === 'none') return new Agent(terms)
  if (proxy === 'environment') return new EnvHttpProxyAgent({ ...terms, requestTls: tls })
  return new ProxyAgent({ ...terms, uri: proxy, requestTls: tls })
}
