import { Failure, toFailure, type FailureCode } from '../../shared/failure.ts'
import type { FeedCandidate, FeedHead } from '../../shared/feed.ts'
import type { Fetched, FetchKind, FetchOutcome, FetchRequest } from '../network/index.ts'
import type { FeedLink } from './find-feed-links.ts'
import { present } from './present.ts'
import { feedsByRule, wellKnownFeeds } from './site-rules.ts'

/** Bytes as they came, with what is needed to read them. */
interface ReadRequest {
  readonly bytes: Uint8Array
  readonly contentType?: string
  readonly url: string
}

/** What finding feeds needs: parsing is heavy and is done elsewhere. */
export interface DiscoveryPorts {
  fetch(url: string, kind: FetchKind, options: Pick<FetchRequest, 'redirects' | 'signal'>): Promise<FetchOutcome>
  /** Throws `not-a-feed` and `feed-broken`. */
  parse(request: ReadRequest): Promise<{
    readonly head: FeedHead
    readonly entryCount: number
    readonly latestHeadlines: readonly string[]
  }>
  /** What `findFeedLinks` finds in a page. */
  findLinks(request: ReadRequest): Promise<readonly FeedLink[]>
  readonly signal?: AbortSignal
}

/** A page may name a feed per section and per author; each costs a request. */
const maxLinks = 8

/** The feeds that can be followed at an address, be it a feed's own or a site's. Each has been read before it is offered.
 *  Throws `address-invalid`, `no-feed-found`, and what fetching throws. */
export async function discoverFeeds(address: string, ports: DiscoveryPorts): Promise<readonly FeedCandidate[]> {
  const addresses = possibleAddresses(address)
  const page = await openFirst(addresses, ports)
  if (page.kind === 'feed') return [page.candidate]
  const named = await readAll(page.links.slice(0, maxLinks), ports, 'follow')
  if (named.length > 0) return named
  const ruled = await readAll(feedsByRule(page.url).map(url => ({ url })), ports, 'follow')
  if (ruled.length > 0) return ruled
  // A site that cannot be reached at all needs no seven more requests.
  if (page.failure) throw page.failure
  const known = await readAll(wellKnownFeeds(page.url).map(url => ({ url })), ports, 'refuse')
  if (known.length > 0) return known
  throw new Failure('no-feed-found', { address: address.trim() })
}

/** How a site without https fails. */
const noHttps = new Set<FailureCode>(['connection-failed', 'certificate-invalid', 'timed-out'])

type Opened =
  | { readonly kind: 'feed'; readonly candidate: FeedCandidate }
  | { readonly kind: 'page'; readonly url: string; readonly links: readonly FeedLink[]; readonly failure?: Failure }

/** Without a scheme https comes first. A site that has no https refuses the connection; then http is tried. */
function possibleAddresses(address: string): readonly [string, ...string[]] {
  const text = address.trim().replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'https://')
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(text)
  const candidates = hasScheme ? [text] : [`https://${text}`, `http://${text}`]
  const [first, ...others] = candidates.filter(isWebAddress)
  if (!first) throw new Failure('address-invalid', { address: address.trim() })
  return [first, ...others]
}

function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return (url?.protocol === 'http:' || url?.protocol === 'https:') && url.username === ''
}

async function openFirst([first, ...others]: readonly [string, ...string[]], ports: DiscoveryPorts): Promise<Opened> {
  try {
    return await open(first, ports)
  } catch (error) {
    const failure = toFailure(error)
    const [next, ...rest] = others
    if (next && noHttps.has(failure.code)) return openFirst([next, ...rest], ports)
    // Pages that keep robots out may have a feed all the same, at a place we know.
    if (failure.code === 'http-status' || failure.code === 'too-large') return { kind: 'page', url: first, links: [], failure }
    throw failure
  }
}

async function open(url: string, ports: DiscoveryPorts): Promise<Opened> {
  const answer = await fetchBytes({ url, kind: 'page', redirects: 'follow' }, ports)
  const request = readRequest(answer)
  try {
    return { kind: 'feed', candidate: await read(request, ports) }
  } catch (error) {
    if (toFailure(error).code !== 'not-a-feed') throw error
  }
  return { kind: 'page', url: answer.url, links: await ports.findLinks(request) }
}

/** Those of the links that are feeds, in their order, each final address once. */
async function readAll(
  links: readonly FeedLink[], ports: DiscoveryPorts, redirects: 'follow' | 'refuse'
): Promise<readonly FeedCandidate[]> {
  const read = await Promise.all(links.map(link => readLink(link, ports, redirects)))
  const byUrl = new Map<string, FeedCandidate>()
  for (const candidate of read) {
    if (candidate && !byUrl.has(candidate.feedUrl)) byUrl.set(candidate.feedUrl, candidate)
  }
  return [...byUrl.values()]
}

async function readLink(
  link: FeedLink, ports: DiscoveryPorts, redirects: 'follow' | 'refuse'
): Promise<FeedCandidate | undefined> {
  try {
    return await read(readRequest(await fetchBytes({ url: link.url, kind: 'feed', redirects }, ports)), ports, link.title)
  } catch (error) {
    const failure = toFailure(error)
    // A link that is no feed, or does not answer, is not offered. What is no failure of the link must be heard.
    if (failure.code === 'internal' || failure.code === 'cancelled') throw error
    return undefined
  }
}

async function read(request: ReadRequest, ports: DiscoveryPorts, linkTitle?: string): Promise<FeedCandidate> {
  const { head, entryCount, latestHeadlines } = await ports.parse(request)
  return present<FeedCandidate>({
    feedUrl: request.url,
    title: head.title ?? linkTitle ?? new URL(request.url).hostname,
    homePageUrl: head.homePageUrl,
    language: head.language,
    format: head.format,
    entryCount,
    latestHeadlines
  })
}

interface Wanted {
  readonly url: string
  readonly kind: FetchKind
  readonly redirects: 'follow' | 'refuse'
}

async function fetchBytes({ url, kind, redirects }: Wanted, ports: DiscoveryPorts): Promise<Fetched> {
  const answer = await ports.fetch(url, kind, { redirects, ...(ports.signal && { signal: ports.signal }) })
  if (answer.kind === 'fetched') return answer
  throw new Failure('http-status', { status: '304', host: new URL(url).host })
}

function readRequest({ bytes, headers, url }: Fetched): ReadRequest {
  return present<ReadRequest>({ bytes, contentType: headers['content-type'], url })
}
