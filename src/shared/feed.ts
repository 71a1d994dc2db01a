/** Feeds as they are read: what stands in a feed, how its last refresh went. */
import type { FailureCode } from './failure.ts'

/** A picture or file that a feed attaches to an entry. */
export interface Enclosure {
  readonly url: string
  /** Media type, if the feed says. */
  readonly type?: string
  readonly width?: number
  readonly height?: number
  readonly title?: string
  readonly credit?: string
}

/** One item as it stands in a feed, parsed, not yet ours. Addresses are absolute. */
export interface FeedEntry {
  readonly guid?: string
  readonly url?: string
  /** Plain text, entities resolved, markup taken out. */
  readonly headline?: string
  readonly authors: readonly string[]
  /** HTML as the feed gives it: not sanitised. */
  readonly summaryHtml?: string
  /** HTML as the feed gives it: not sanitised. */
  readonly contentHtml?: string
  readonly rawPublishedAt?: string
  readonly rawUpdatedAt?: string
  readonly tags: readonly string[]
  readonly enclosures: readonly Enclosure[]
  readonly language?: string
  readonly rights?: string
}

export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json'

/** A feed document without its entries. */
export interface FeedHead {
  readonly format: FeedFormat
  readonly title?: string
  readonly homePageUrl?: string
  readonly description?: string
  readonly language?: string
  readonly rights?: string
  /** Minutes, from RSS `ttl`. */
  readonly ttl?: number
  /** The feed's own identifier (Atom `id`, RDF `about`). */
  readonly guid?: string
  readonly authors?: readonly string[]
  readonly rawPublishedAt?: string
  readonly rawUpdatedAt?: string
}

export interface ParsedFeed {
  readonly head: FeedHead
  readonly entries: readonly FeedEntry[]
}

/** What the archive remembers of fetching one feed. Validators are opaque and are sent back byte for byte. */
export interface FeedState {
  readonly feedId: string
  readonly etag?: string
  readonly lastModified?: string
  /** Last attempt. */
  readonly checkedAt?: string
  /** Last answer with or without news. */
  readonly fetchedAt?: string
  readonly nextCheckAt?: string
  readonly failureCount: number
  readonly failureCode?: FailureCode
  /** What the sentence about the failure needs (`status`, `host` …). */
  readonly failureDetails?: Readonly<Record<string, string>>
  readonly failingSince?: string
  readonly newestAt?: string
}

export type FeedHealth =
  | { readonly kind: 'never-checked' }
  | { readonly kind: 'ok'; readonly fetchedAt: string }
  | { readonly kind: 'failing'; readonly since: string; readonly failureCount: number; readonly code: FailureCode; readonly details: Readonly<Record<string, string>> }
  | { readonly kind: 'gone'; readonly since: string }

/** A feed found at an address, offered before it is followed. */
export interface FeedCandidate {
  readonly feedUrl: string
  readonly title: string
  readonly homePageUrl?: string
  readonly language?: string
  readonly format: FeedFormat
  readonly entryCount: number
  readonly latestHeadlines: readonly string[]
}
