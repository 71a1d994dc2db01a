import { Failure } from '../../shared/failure.ts'
import type { Clock, Http, HttpResponse, Log, SignIn } from '../ports.ts'
import { fetchKinds, headersTimeout, totalTimeout, type FetchKind } from './fetch-kinds.ts'
import { createHostQueue, type HostQueue } from './host-queue.ts'
import { createHostRests, type HostRests, type RestingHost } from './host-rests.ts'
import { isRedirect, nextHop } from './redirects.ts'
import { signInHeaders, splitSignIn } from './sign-in.ts'

export interface FetchRequest {
  readonly url: string
  readonly kind: FetchKind
  /** Validators of the last answer, sent back byte for byte. */
  readonly etag?: string
  readonly lastModified?: string
  readonly allowPrivate?: boolean
  /** Sent to its own origin alone. One that stands in `url` is taken out of it and goes first. */
  readonly signIn?: SignIn
  /** The `cookie` header for an address, asked for each hop; `undefined`: none. */
  readonly cookies?: (url: URL) => Promise<string | undefined>
  /** `refuse`: a redirect is a failure. Sites redirect unknown paths to their front page. */
  readonly redirects?: 'follow' | 'refuse'
  /** Waited for when the turn has come, and before anything is sent: whoever asks may be behind with what came before. */
  readonly room?: () => Promise<void>
  readonly signal?: AbortSignal
}

interface Answered {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly etag?: string
  readonly lastModified?: string
  /** Where the address has moved for good: reached through 301 and 308 alone. */
  readonly permanentUrl?: string
}

export interface Fetched extends Answered {
  readonly kind: 'fetched'
  /** The final address. */
  readonly url: string
  readonly bytes: Uint8Array
}

interface NotModified extends Answered {
  readonly kind: 'not-modified'
}

export type FetchOutcome = Fetched | NotModified

export interface Fetcher {
  /** Throws `Failure`: those of `Http.send`, `address-invalid`, `too-many-redirects`, `gone`, `sign-in-needed`, `robot-check`,
   *  `http-status` (with `until`, an ISO instant, where the host is to be left alone). */
  fetch(request: FetchRequest): Promise<FetchOutcome>
}

export interface FetcherOptions {
  readonly http: Http
  readonly clock: Clock
  readonly log: Log
  /** Sent with every request: name, version and home page. */
  readonly userAgent: string
  /** Which proxy each request is to take: as `HttpRequest.proxy`. */
  readonly proxy?: () => string
  /** Hosts that asked to be left alone before the program was started. */
  readonly resting?: readonly RestingHost[]
}

interface Circle extends FetcherOptions {
  readonly queue: HostQueue
  readonly rests: HostRests
}

export function createFetcher(options: FetcherOptions): Fetcher {
  const { clock, resting = [] } = options
  const circle = { ...options, queue: createHostQueue(clock), rests: createHostRests(clock, resting) }
  return { fetch: request => follow(circle, request) }
}

async function follow(circle: Circle, asked: FetchRequest): Promise<FetchOutcome> {
  const { address, signIn = asked.signIn } = splitSignIn(asked.url)
  const request = signIn ? { ...asked, signIn } : asked
  let url = webAddress(address)
  let permanentUrl: string | undefined
  let isPermanent = true
  let timeLeft = totalTimeout
  for (let hops = 0; ; hops += 1) {
    const { response, elapsed, until } = await sendHop(circle, request, { url, hops, timeLeft })
    timeLeft -= elapsed
    if (!isRedirect(response)) return outcomeOf(response, { url, permanentUrl, until })
    if (request.redirects === 'refuse') throw statusFailure(response, url)
    url = nextHop(response, url, hops)
    isPermanent &&= response.status === 301 || response.status === 308
    if (isPermanent) permanentUrl = url.href
  }
}

interface Hop {
  readonly url: URL
  readonly hops: number
  readonly timeLeft: number
}

/** Each hop waits for its own host's turn, and gives up the one before: two hosts that redirect to each other would
 *  otherwise wait for each other for ever. */
async function sendHop(circle: Circle, request: FetchRequest, { url, hops, timeLeft }: Hop): Promise<{
  readonly response: HttpResponse
  readonly elapsed: number
  /** Until when the host is to be left alone, as an ISO instant. */
  readonly until: string | undefined
}> {
  const { clock, http, log, queue, rests } = circle
  const { signal } = request
  try {
    rests.check(url.host)
    return await queue.take({ host: url.host, priority: hops, ...(signal && { signal }) }, async () => {
      await request.room?.()
      if (signal?.aborted) throw new Failure('cancelled')
      // Asked again: the host may have begun to rest while this one stood in line.
      rests.check(url.host)
      const cookie = await request.cookies?.(url)
      const start = clock.now().getTime()
      const response = await http.send({
        url: url.href, headers: { ...headersOf(request, url, circle.userAgent), ...(cookie && { cookie }) },
        allowPrivate: request.allowPrivate ?? false,
        headersTimeout: Math.min(headersTimeout, Math.max(timeLeft, 1)), totalTimeout: Math.max(timeLeft, 1),
        maxBytes: fetchKinds[request.kind].maxBytes, ...(signal && { signal }), ...(circle.proxy && { proxy: circle.proxy() })
      })
      const until = rests.note(url.host, response)
      const elapsed = Math.max(0, clock.now().getTime() - start)
      log.info('fetched', { host: url.host, kind: request.kind, status: response.status, bytes: response.bytes.length, elapsed })
      return { response, elapsed, until }
    })
  } catch (error) {
    throw signal?.aborted ? new Failure('cancelled', {}, { cause: error }) : error
  }
}

function headersOf(request: FetchRequest, url: URL, userAgent: string): Readonly<Record<string, string>> {
  return {
    ...signInHeaders(request.signIn, url),
    'user-agent': userAgent,
    accept: fetchKinds[request.kind].accept,
    ...(request.etag && { 'if-none-match': request.etag }),
    ...(request.lastModified && { 'if-modified-since': request.lastModified })
  }
}

function outcomeOf(response: HttpResponse, { url, permanentUrl, until }: {
  readonly url: URL
  readonly permanentUrl: string | undefined
  readonly until: string | undefined
}): FetchOutcome {
  const { status, headers, bytes } = response
  const { etag, 'last-modified': lastModified } = headers
  const answered = {
    headers, ...(etag && { etag }), ...(lastModified && { lastModified }), ...(permanentUrl && { permanentUrl })
  }
  if (status === 304) return { kind: 'not-modified', ...answered }
  if (status >= 200 && status < 300) return { kind: 'fetched', url: url.href, bytes, ...answered }
  throw statusFailure(response, url, until)
}

function statusFailure({ status, headers }: HttpResponse, { host }: URL, until?: string): Failure {
  const details = { status: String(status), host, ...(until !== undefined && { until }) }
  if (status === 410) return new Failure('gone', { host })
  // Cloudflare's word for a page that only a browser with a person before it gets past.
  if (headers['cf-mitigated'] === 'challenge') return new Failure('robot-check', details)
  return new Failure(status === 401 || status === 403 ? 'sign-in-needed' : 'http-status', details)
}

function webAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') throw new Failure('address-invalid', { address })
  return url
}
