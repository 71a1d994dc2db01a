import type { Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { request as send, type Dispatcher } from 'undici'
import { Failure } from '../../shared/failure.ts'
import type { Http, HttpRequest, HttpResponse } from '../ports.ts'
import { acceptEncoding, decodeContent } from './content-decoding.ts'
import { createDispatchers, type Dispatchers, type Route } from './dispatchers.ts'
import type { LocalHosts } from './guarded-connector.ts'
import { isCut, isUnknownIssuer, toHttpFailure } from './http-failure.ts'
import { chooseProxy, refusePrivate, type SystemProxy } from './proxy-choice.ts'
import { readSystemAuthorities } from './system-authorities.ts'

/** A round over 1,000 hosts would leave as many idle sockets; above this number they are closed after their answer. */
const maxIdleSockets = 64

const megabyte = 1_000_000

/** HTTP for both hosts, by npm's undici rather than Node's or Electron's own, so that they behave alike: one hop per call,
 *  no cookies, no referrer, private addresses refused at connect time. `localHosts` maps made-up host names to a server on
 *  this machine; only those pass. */
export function createUndiciHttp(options: UndiciHttpOptions): Http {
  const { systemAuthorities = readSystemAuthorities, environment = process.env, localHosts } = options
  const openSockets = new Set<Socket>()
  const dispatchers = createDispatchers({ ...options, onSocket: socket => track(openSockets, socket) })
  let authorities: Promise<readonly string[]> | undefined
  const wires: Wires = {
    dispatchers,
    isCrowded: () => openSockets.size > maxIdleSockets,
    // Read when a server is met whose issuer Node does not know, and not before.
    authorities: () => authorities ??= systemAuthorities(),
    proxyFor: async (url, wish = 'system') =>
      localHosts?.(url.hostname) ? 'none' : chooseProxy(url, wish, { ...options, environment })
  }
  return { send: request => sendRouted(request, wires), close: () => dispatchers.close() }
}

export interface UndiciHttpOptions {
  readonly localHosts?: LocalHosts
  /** Absent: the environment's variables name the system's proxy. */
  readonly systemProxy?: SystemProxy
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Certificates, in PEM, that this computer trusts besides Node's own. */
  readonly systemAuthorities?: () => Promise<readonly string[]>
}

interface Wires {
  readonly dispatchers: Dispatchers
  isCrowded(): boolean
  authorities(): Promise<readonly string[]>
  proxyFor(url: URL, wish: string | undefined): Promise<string>
}

function track(sockets: Set<Socket>, socket: Socket): void {
  sockets.add(socket)
  socket.once('close', () => sockets.delete(socket))
}

async function sendRouted(request: HttpRequest, wires: Wires): Promise<HttpResponse> {
  const url = webAddress(request.url)
  const limits = startLimits(request, url.hostname)
  let proxy = 'none'
  try {
    proxy = await wires.proxyFor(url, request.proxy)
    if (proxy !== 'none' && !request.allowPrivate) await refusePrivate(url)
    return await sendTrusting(request, { url, limits, wires, route: { allowPrivate: request.allowPrivate, proxy } })
  } catch (error) {
    if (request.signal?.aborted) throw new Failure('cancelled', {}, { cause: error })
    const cause = limits.signal.aborted ? limits.signal.reason : error
    throw toHttpFailure(cause, { host: url.hostname, proxy, seconds: request.headersTimeout / 1000 })
  } finally {
    limits.stop()
  }
}

interface Sending {
  readonly url: URL
  readonly limits: Limits
  readonly wires: Wires
  readonly route: Route
}

/** A certificate of an unknown issuer may be one of this computer's own: a newsroom's network reads along with it. */
async function sendTrusting(request: HttpRequest, sending: Sending): Promise<HttpResponse> {
  try {
    return await sendOnce(request, sending)
  } catch (error) {
    if (!isUnknownIssuer(error)) throw error
    const authorities = await sending.wires.authorities().catch(() => [])
    if (authorities.length === 0) throw error
    return sendOnce(request, { ...sending, route: { ...sending.route, authorities } })
  }
}

async function sendOnce(request: HttpRequest, { url, limits, wires, route }: Sending): Promise<HttpResponse> {
  const dispatcher: Dispatcher = wires.dispatchers.find(route)
  const answer = await send(url, {
    dispatcher, reset: wires.isCrowded(), headers: { ...request.headers, 'accept-encoding': acceptEncoding },
    signal: limits.signal
  })
  limits.headersCame()
  const headers = plainHeaders(answer.headers)
  const bytes = await readBody(answer.body, headers, request.maxBytes, url.hostname)
    .catch((error: unknown) => {
      throw isCut(error) ? new Failure('answer-cut', { host: url.hostname }, { cause: error }) : error
    })
  return { status: answer.statusCode, headers, bytes }
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
  // Made when it is thrown: an error takes down the stack, for every answer for nothing.
  const tooLarge = (): Failure => new Failure('too-large', { host, megabytes: String(Math.round(maxBytes / megabyte)) })
  const encoding = headers['content-encoding']
  if (!encoding && Number(headers['content-length']) > maxBytes) {
    body.on('error', () => {}).destroy()
    throw tooLarge()
  }
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of await decodeContent(body, encoding) as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > maxBytes) throw tooLarge()
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
