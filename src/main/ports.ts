/** What the program needs of the world, as small interfaces. Hosts hand them in; tests hand in fakes. */
import type { Article, ArticleCounts, ArticleFilter, ArticlePage, ArticleRow, IndexedWords, SearchPage, StoredPicture } from '../shared/article.ts'
import type { Digest, DigestRow } from '../shared/digest.ts'
import type { FeedState } from '../shared/feed.ts'
import type { Library } from '../shared/library.ts'
import type { Settings } from '../shared/settings.ts'
import type { Story } from '../shared/story.ts'

export interface Clock {
  now(): Date
  /** Calls `task` once after `delay` milliseconds; answers a function that cancels it. */
  after(delay: number, task: () => void): () => void
}

export interface Log {
  info(message: string, facts?: Readonly<Record<string, unknown>>): void
  warn(message: string, facts?: Readonly<Record<string, unknown>>): void
  error(message: string, error: unknown): void
}

export interface HttpRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Private and reserved addresses are refused at connect time unless this is true. */
  readonly allowPrivate: boolean
  /** Milliseconds from the start until the answer's headers must be there. */
  readonly headersTimeout: number
  /** Milliseconds from the start until the last byte must be there. */
  readonly totalTimeout: number
  /** Most decoded bytes; more ends in `too-large`. */
  readonly maxBytes: number
  readonly signal?: AbortSignal
}

export interface HttpResponse {
  readonly status: number
  /** Names in lower case; several of one name joined by `, `. */
  readonly headers: Readonly<Record<string, string>>
  /** Decoded (gzip, br, zstd, deflate). */
  readonly bytes: Uint8Array
}

/** One request, one answer: redirects are answers. Throws `Failure` (`address-private`, `host-not-found`,
 *  `connection-failed`, `certificate-invalid`, `timed-out`, `too-large`, `cancelled`). */
export interface Http {
  send(request: HttpRequest): Promise<HttpResponse>
  close(): Promise<void>
}

export interface PrintRequest {
  /** A whole document that needs nothing from outside: fonts and pictures are data addresses. */
  readonly html: string
  readonly signal?: AbortSignal
}

/** Paper from HTML: A4 unless the document's `@page` says otherwise, tagged and with an outline. Throws `Failure`
 *  (`unsupported`, `no-browser`, `print-failed`, `cancelled`). */
export interface Printer {
  print(request: PrintRequest): Promise<Uint8Array>
  close(): Promise<void>
}

export interface LinkOpener {
  /** Opens an address that has passed `safeLink`. Throws `Failure` `unsupported` where the host cannot. */
  open(url: string): Promise<void>
}

/** The few calls the documents need of a file system, so that tests can make each of them fail. */
export interface FileSystem {
  readFile(path: string): Promise<Uint8Array>
  /** Creates `path`, writes, fsyncs, closes. Fails when it exists. */
  writeNew(path: string, bytes: Uint8Array): Promise<void>
  rename(from: string, to: string): Promise<void>
  copy(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  list(folder: string): Promise<readonly string[]>
  makeFolder(path: string): Promise<void>
  /** Makes renames inside the folder durable; does nothing where the system has no such call. */
  syncFolder(path: string): Promise<void>
}

export interface Ports {
  readonly clock: Clock
  readonly log: Log
  readonly http: Http
  readonly files: FileSystem
  readonly printer: Printer
  readonly linkOpener: LinkOpener
  /** Absolute path of the data folder; created when it is not there. */
  readonly dataFolder: string
  /** Absolute path of a file or folder under `resources/`. */
  readonly resourcePath: (name: string) => string
  readonly version: string
  /** What a new data folder starts with. */
  readonly firstLibrary?: Library
  readonly isDemo?: boolean
}

/** An article as it enters the archive: all of it, and the words to find it by. */
export interface ArchiveInput {
  readonly article: Article
  /** Name of its outlet, searched too. */
  readonly outletName: string
  readonly words: IndexedWords
}

export interface AddedArticles {
  /** Ids that were not in the archive before. */
  readonly added: readonly string[]
  /** Ids whose text or headline differs from what was stored: now a revision. */
  readonly revised: readonly string[]
}

/** An article as clustering and composing need it. */
export type WindowArticle = Article & { readonly outletName: string }

/** The archive of the press: one SQLite database. Only the main thread writes. All calls are synchronous and short. */
export interface Archive {
  addArticles(inputs: readonly ArchiveInput[]): AddedArticles
  findArticle(articleId: string): WindowArticle | undefined
  listArticles(filter: ArticleFilter, cursor: string | undefined, limit: number): ArticlePage
  listRows(articleIds: readonly string[]): readonly ArticleRow[]
  searchArticles(query: string, filter: ArticleFilter, cursor: string | undefined, limit: number): SearchPage
  /** Articles that share words with `words`, best first, without `exceptIds`. */
  listRelated(words: readonly string[], exceptIds: readonly string[], limit: number): readonly ArticleRow[]
  /** Articles sorted at or after `from` and before `to`, newest first, muted feeds left out. */
  listBetween(from: string, to: string, limit: number): readonly WindowArticle[]
  /** Articles first seen at or after `from` and before `to`, newest first, muted feeds left out. */
  listFirstSeenBetween(from: string, to: string, limit: number): readonly WindowArticle[]
  counts(): ArticleCounts
  unreadByFeed(): Readonly<Record<string, number>>
  markRead(articleIds: readonly string[], readAt: string | undefined): void
  markAllRead(filter: ArticleFilter, readAt: string): readonly string[]
  moveArticle(articleId: string, sectionId: string): void
  /** Takes the feed's unread, unissued state out of lists; its articles stay. */
  setHiddenFeeds(feedIds: readonly string[]): void
  readFeedState(feedId: string): FeedState | undefined
  listFeedStates(): readonly FeedState[]
  saveFeedState(state: FeedState): void
  replaceStories(stories: readonly Story[]): void
  /** Stories whose latest article is at or after `from`, most outlets first, then latest. */
  listStories(from: string, limit: number): readonly Story[]
  findStoryOf(articleId: string): Story | undefined
  findPicture(url: string): { readonly picture?: StoredPicture; readonly triedAt: string } | undefined
  /** `picture` absent: it was tried and cannot be had. */
  savePicture(url: string, picture: StoredPicture | undefined, triedAt: string): void
  /** A value the program keeps for itself (last refresh, last clustering). */
  readMemo(name: string): string | undefined
  saveMemo(name: string, value: string): void
  /** What had to be set aside while opening; `keptAs` is a path inside the data folder. */
  readonly rescued: readonly { readonly document: string; readonly keptAs: string }[]
  close(): void
}

/** The documents a person owns, as plain JSON. Writes are durable and come one after another. */
export interface Documents {
  library(): Library
  changeLibrary(change: (library: Library) => Library): Promise<Library>
  settings(): Settings
  changeSettings(change: (settings: Settings) => Settings): Promise<Settings>
  listDigests(): readonly DigestRow[]
  findDigest(digestId: string): Promise<Digest | undefined>
  /** Refuses with `conflict` when the stored version is not `basedOn` (undefined: must not exist yet). */
  saveDigest(digest: Digest, basedOn: number | undefined): Promise<void>
  removeDigest(digestId: string): Promise<void>
  /** What had to be rescued while opening. */
  readonly rescued: readonly { readonly document: string; readonly keptAs: string }[]
  close(): Promise<void>
}
