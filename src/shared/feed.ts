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
  /** The title as the feed gives it, where that is more than the headline: with its markup, not sanitised. */
  readonly rawTitle?: string
  readonly authors: readonly string[]
  /** The same people as `Name (mail)`, where the feed gives an address beside a name. */
  readonly rawAuthors?: readonly string[]
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
  /** As the feed gives it, where that is more than the title: with its markup, not sanitised. */
  readonly rawTitle?: string
  readonly homePageUrl?: string
  readonly description?: string
  readonly rawDescription?: string
  readonly language?: string
  readonly rights?: string
  /** Minutes, from RSS `ttl`. */
  readonly ttl?: number
  /** Minutes between updates, from `sy:updatePeriod` and `sy:updateFrequency`. */
  readonly updateMinutes?: number
  /** Hours of the day in UTC, 0 to 23, in which the feed does not want to be asked (RSS `skipHours`). */
  readonly skipHours?: readonly number[]
  /** Days of the week in UTC as `getUTCDay` counts them, 0 for Sunday, on which it does not either (RSS `skipDays`). */
  readonly skipDays?: readonly number[]
  /** The feed's own identifier (Atom `id`, RDF `about`). */
  readonly guid?: string
  readonly authors?: readonly string[]
  readonly rawAuthors?: readonly string[]
  readonly rawPublishedAt?: string
  readonly rawUpdatedAt?: string
}

export interface ParsedFeed {
  readonly head: FeedHead
  readonly entries: readonly FeedEntry[]
  /** True when the document was broken and only its whole entries could be read. */
  readonly isSalvaged?: true
}

/** What a feed wishes for its polling; kept, since an answer that nothing has changed does not repeat it. */
export type FeedHints = Pick<FeedHead, 'ttl' | 'updateMinutes' | 'skipHours' | 'skipDays'>

/** A new address that a feed's server names by 301 or 308 (RFC 9110, 15.4.2). */
export interface AnnouncedMove {
  readonly url: string
  readonly firstSeenAt: string
  /** Checks in a row that were sent there. */
  readonly count: number
}

/** A host that asked by 429 or 503 to be left alone (RFC 6585, 4; RFC 9110, 15.6.4): it means all of its feeds, and blames
 *  none. */
export interface HostRest {
  readonly host: string
  readonly status: string
  /** Since when it refuses, and until when it is not asked. */
  readonly since: string
  readonly until: string
  /** Refusals in a row. */
  readonly refusals: number
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
  /** Minutes between checks as the last answer asks for them: activity, the feed's wishes and the server's together. */
  readonly intervalMinutes?: number
  /** When an article of it was last new to us. */
  readonly newestFirstSeenAt?: string
  /** Minutes in which all entries of the document give way to new ones, as it was measured; absent for a slow feed. */
  readonly turnoverMinutes?: number
  readonly hints?: FeedHints
  readonly failureCount: number
  readonly failureCode?: FailureCode
  /** What the sentence about the failure needs (`status`, `host` …). */
  readonly failureDetails?: Readonly<Record<string, string>>
  readonly failingSince?: string
  /** Days (UTC) on which the address was not found, at most three. */
  readonly missingOn?: readonly string[]
  readonly movedTo?: AnnouncedMove
  readonly rest?: HostRest
  /** When it last brought a new article: by its own dates at first, by our clock from then on. */
  readonly newestAt?: string
  readonly rhythm?: FeedRhythm
  /** WHATWG name of the encoding its last document was read in. */
  readonly encoding?: string
  /** Neither the document nor its server named an encoding that fits. */
  readonly isEncodingGuessed?: true
  /** The last document was broken, and only its whole entries were read. */
  readonly isSalvaged?: true
}

/** How long a feed usually stays quiet between two articles, in minutes. */
export interface FeedRhythm {
  readonly usualGap: number
  readonly longestGap: number
}

export type FeedHealth =
  | { readonly kind: 'never-checked' }
  | { readonly kind: 'ok'; readonly fetchedAt: string }
  | {
    readonly kind: 'failing'; readonly since: string; readonly failureCount: number
    readonly code: FailureCode; readonly details: Readonly<Record<string, string>>
  }
  | { readonly kind: 'gone'; readonly since: string }
  /** Nothing is wrong: its host is left alone until then, as it asked. */
  | { readonly kind: 'resting'; readonly until: string; readonly details: Readonly<Record<string, string>> }

/** How one feed fares. Facts that the library holds already (title, address, choices) are not repeated. */
export interface FeedHealthRow {
  readonly feedId: string
  readonly health: FeedHealth
  /** Last attempt. */
  readonly checkedAt?: string
  /** Last answer, with or without news. */
  readonly fetchedAt?: string
  readonly newestAt?: string
  readonly rhythm?: FeedRhythm
  /** Its newest article is from then, and it has been quiet for far longer than it usually is. */
  readonly silentSince?: string
  /** Minutes between two checks. */
  readonly intervalMinutes?: number
  readonly nextCheckAt?: string
  /** Its server asked to be left alone until then. */
  readonly restsUntil?: string
  /** The address it sends us on to, not yet often enough to be taken over. */
  readonly movedTo?: string
  readonly isSalvaged: boolean
  /** WHATWG name of the encoding its last document was read in. */
  readonly encoding?: string
  /** Neither the document nor its server named an encoding that fits. */
  readonly isEncodingGuessed: boolean
  readonly isSignedIn: boolean
}

/** How a feed reads in each encoding it could be in. */
export interface FeedReadings {
  /** WHATWG name of the encoding it is read in unless the reader chooses another. */
  readonly encoding: string
  /** WHATWG names, the likeliest first. */
  readonly likely: readonly string[]
  /** The first headlines in every encoding that makes text of the bytes, by WHATWG name. */
  readonly headlines: Readonly<Record<string, readonly string[]>>
  /** Dates without a zone, as the feed writes them; at most three. */
  readonly datesWithoutZone: readonly string[]
}

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
