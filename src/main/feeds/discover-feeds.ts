import { Failure, toFailure, type FailureCode } from '../../shared/failure.ts'
import type { FeedCandidate, FeedHead } from '../../shared/feed.ts'
import { splitSignIn, type Fetched, type FetchKind, type FetchOutcome, type FetchRequest } from '../network/index.ts'
import type { SignIn } from '../ports.ts'
import type { FeedLink, PageFeeds } from './find-feed-links.ts'
import { printableLine } from '../../shared/printable-line.ts'
import { typedAddresses } from '../../shared/typed-address.ts'
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
  fetch(url: string, kind: FetchKind, options: Pick<FetchRequest, 'redirects' | 'signal' | 'signIn'>): Promise<FetchOutcome>
  /** Throws `not-a-feed` and `feed-broken`. */
  parse(request: ReadRequest): Promise<{
    readonly head: FeedHead
    readonly entryCount: number
    readonly latestHeadlines: readonly string[]
  }>
  /** What `findFeedLinks` finds in a page. */
  findLinks(request: ReadRequest): Promise<PageFeeds>
  readonly signal?: AbortSignal
}

/** A page may name a feed per section and per author; each costs a request. */
const maxLinks = 8

/** The feeds that can be followed at an address, be it a feed's own or a site's. Each has been read before it is offered.
 *  Throws `address-invalid`, `no-feed-found`, `consent-needed`, `robot-check`, and what fetching throws. */
export async function discoverFeeds(address: string, given: DiscoveryPorts): Promise<readonly FeedCandidate[]> {
  const { addresses, signIn } = possibleAddresses(address)
  const ports = signIn === undefined ? given : signedIn(given, signIn)
  const page = await openFirst(addresses, ports)
  if (page.kind === 'feed') return [page.candidate]
  const named = await readAll(page.links.slice(0, maxLinks), ports, 'follow')
  if (named.length > 0) return named
  // Of what was asked for: a gate, or an error, stands at another address.
  const ruled = await readAll(feedsByRule(addresses[0]).map(url => ({ url })), ports, 'follow')
  if (ruled.length > 0) return ruled
  // A site that cannot be reached at all needs no seven more requests.
  if (page.failure) throw page.failure
  const known = await readAll(wellKnownFeeds(page.url).map(url => ({ url })), ports, 'refuse')
  if (known.length > 0) return known
  throw new Failure('no-feed-found', { address: shown(address) })
}

/** The sign-in goes along with every request; none but its own origin is told. */
function signedIn(ports: DiscoveryPorts, signIn: SignIn): DiscoveryPorts {
  return { ...ports, fetch: (url, kind, options) => ports.fetch(url, kind, { ...options, signIn }) }
}

/** How a site without https fails. */
const noHttps = new Set<FailureCode>(['connection-failed', 'certificate-invalid', 'timed-out'])

/** Pages that keep programs out may have a feed all the same, at a place we know. */
const closed = new Set<FailureCode>(['http-status', 'too-large', 'sign-in-needed', 'robot-check'])

type Opened =
  | { readonly kind: 'feed'; readonly candidate: FeedCandidate }
  | { readonly kind: 'page'; readonly url: string; readonly links: readonly FeedLink[]; readonly failure?: Failure }

/** A site that has no https refuses the connection; then http is tried. User and password are taken out. */
function possibleAddresses(typed: string): { readonly addresses: readonly [string, ...string[]]; readonly signIn?: SignIn } {
  const [first, ...others] = typedAddresses(typed).map(splitSignIn)
  if (!first) throw new Failure('address-invalid', { address: shown(typed) })
  return { ...(first.signIn && { signIn: first.signIn }), addresses: [first.address, ...others.map(({ address }) => address)] }
}

/** As much of what was typed as fits into a sentence. */
function shown(address: string): string {
  const line = splitSignIn(printableLine(address.slice(0, 1_000))).address
  return line.length > 200 ? `${line.slice(0, 199)}…` : line
}

async function openFirst([first, ...others]: readonly [string, ...string[]], ports: DiscoveryPorts): Promise<Opened> {
  try {
    return await open(first, ports)
  } catch (error) {
    const failure = toFailure(error)
    const [next, ...rest] = others
    if (next && noHttps.has(failure.code)) return openFirst([next, ...rest], ports)
    if (closed.has(failure.code)) return { kind: 'page', url: first, links: [], failure }
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
  const { links, gate } = await ports.findLinks(request)
  if (gate === undefined) return { kind: 'page', url: answer.url, links }
  return { kind: 'page', url, links, failure: new Failure(gate, { host: new URL(answer.url).host }) }
}

/** Those of the links that are feeds, in their order, each final address once, and one of those that hold the same: many sites
 *  have each feed as RSS and as Atom. */
async function readAll(
  links: readonly FeedLink[], ports: DiscoveryPorts, redirects: 'follow' | 'refuse'
): Promise<readonly FeedCandidate[]> {
  const read = await Promise.all(links.map(link => readLink(link, ports, redirects)))
  const found: FeedCandidate[] = []
  for (const candidate of read) {
    if (candidate && !found.some(one => isSame(one, candidate))) found.push(candidate)
  }
  return found
}

function isSame(one: FeedCandidate, other: FeedCandidate): boolean {
  if (one.feedUrl === other.feedUrl) return true
  const heads = [one, other].map(({ title, latestHeadlines }) => JSON.stringify([title, latestHeadlines]))
  return one.latestHeadlines.length > 0 && heads[0] === heads[1]
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
    title: printableLine(head.title ?? linkTitle ?? '') || new URL(request.url).hostname,
    homePageUrl: head.homePageUrl,
    language: head.language,
    format: head.format,
    entryCount,
    latestHeadlines: latestHeadlines.map(printableLine)
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
