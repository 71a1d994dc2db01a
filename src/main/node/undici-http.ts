import type { Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { Agent, request as send } from 'undici'
import { Failure } from '../../shared/failure.ts'
import type { Http, HttpRequest, HttpResponse } from '../ports.ts'
import { acceptEncoding, decodeContent } from './content-decoding.ts'
import { createGuardedConnector, type LocalHosts } from './guarded-connector.ts'
import { toHttpFailure } from './http-failure.ts'

/** Long enough for the next request to the same host, which comes a second later at the earliest. */
const keepAliveTimeout = 4_000

/** A round over 1,000 hosts would leave as many idle sockets; above this number they are closed after their answer. */
const maxIdleSockets = 64

const megabyte = 1_000_000

/** HTTP for both hosts, by npm's undici rather than Node's or Electron's own, so that they behave alike: one hop per call,
 *  no cookies, no referrer, private addresses refused at connect time. `localHosts` maps made-up host names to a server on
 *  this machine; only those pass. */
export function createUndiciHttp(options: { readonly localHosts?: LocalHosts }): Http {
  const openSockets = new Set<Socket>()
  const agentFor = (allowPrivate: boolean): Agent => new Agent({
    connect: createGuardedConnector({ allowPrivate, ...options, onSocket: socket => track(openSockets, socket) }),
    connections: 2, keepAliveTimeout, keepAliveMaxTimeout: keepAliveTimeout, headersTimeout: 0, bodyTimeout: 0
  })
  const guarded = agentFor(false)
  const open = agentFor(true)

  return {
    send: request => sendOnce(request, request.allowPrivate ? open : guarded, openSockets.size > maxIdleSockets),
    async close() {
      await Promise.all([guarded.destroy(), open.destroy()])
    }
  }
}

function track(sockets: Set<Socket>, socket: Socket): void {
  sockets.add(socket)
  socket.once('close', () => sockets.delete(socket))
}

async function sendOnce(request: HttpRequest, dispatcher: Agent, reset: boolean): Promise<HttpResponse> {
  const url = webAddress(request.url)
  const limits = startLimits(request, url.hostname)
  try {
    const answer = await send(url, {
      dispatcher, reset, headers: { ...request.headers, 'accept-encoding': acceptEncoding }, signal: limits.signal
    })
    limits.headersCame()
    const headers = plainHeaders(answer.headers)
    const bytes = await readBody(answer.body, headers, request.maxBytes, url.hostname)
    return { status: answer.statusCode, headers, bytes }
  } catch (error) {
    if (request.signal?.aborted) throw new Failure('cancelled', {}, { cause: error })
    throw toHttpFailure(limits.signal.aborted ? limits.signal.reason : error, url.hostname, request.headersTimeout / 1000)
  } finally {
    limits.stop()
  }
}

function webAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') throw new Failure('address-invalid', { address })
  return url
}

interface Limits {
  readonly signal: AbortSignal
  headersCame(): void
  stop(): void
}

/** undici's own timers start anew with every chunk, which a server that drips keeps happy for ever. */
function startLimits(request: HttpRequest, host: string): Limits {
  const controller = new AbortController()
  const endAfter = (delay: number): NodeJS.Timeout =>
    setTimeout(() => controller.abort(new Failure('timed-out', { host, seconds: String(delay / 1000) })), delay)
  const headersTimer = endAfter(Math.min(request.headersTimeout, request.totalTimeout))
  const totalTimer = endAfter(request.totalTimeout)
  const signals = request.signal ? [controller.signal, request.signal] : [controller.signal]
  return {
    signal: AbortSignal.any(signals),
    headersCame: () => clearTimeout(headersTimer),
    stop() {
      clearTimeout(headersTimer)
      clearTimeout(totalTimer)
    }
  }
}

function plainHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): Readonly<Record<string, string>> {
  const entries = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as const])
  return Object.fromEntries(entries)
}

/** Counts decoded bytes while they come, so that a bomb is left as soon as it passes the limit. */
async function readBody(
  body: Readable, headers: Readonly<Record<string, string>>, maxBytes: number, host: string
): Promise<Uint8Array> {
  const tooLarge = new Failure('too-large', { host, megabytes: String(Math.round(maxBytes / megabyte)) })
  const encoding = headers['content-encoding']
  if (!encoding && Number(headers['content-length']) > maxBytes) {
    body.on('error', () => {}).destroy()
    throw tooLarge
  }
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of await decodeContent(body, encoding) as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > maxBytes) throw tooLarge
    chunks.push(chunk)
  }
  return joined(chunks, length)
}

/** A buffer of its own: one of Node's pool would drag its neighbours along to a worker. */
function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}
