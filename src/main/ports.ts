/** What the program needs of the world, as small interfaces. Hosts hand them in; tests hand in fakes. */
import type {
  Article, ArticleCounts, ArticleFilter, ArticleMarks, ArticlePage, ArticleRow, IndexedWords,
  MarkedRead, Revision, SearchOptions, SearchPage, StoredPicture
} from '../shared/article.ts'
import type { Digest, DigestRow } from '../shared/digest.ts'
import type { FeedState } from '../shared/feed.ts'
import type { Library } from '../shared/library.ts'
import type { Settings } from '../shared/settings.ts'
import type { Story, StoryArticle, StoryCorrection } from '../shared/story.ts'

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
  /** `system` (also when absent): as this computer is set up; `none`; or the address of a proxy: http, https or socks5. */
  readonly proxy?: string
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
 *  `connection-failed`, `proxy-failed`, `certificate-invalid`, `timed-out`, `too-large`, `cancelled`). */
export interface Http {
  send(request: HttpRequest): Promise<HttpResponse>
  close(): Promise<void>
}

/** What a feed's server wants to be told before it shows the feed. */
export interface SignIn {
  /** Scheme, host and port; sent nowhere else. */
  readonly origin: string
  readonly user?: string
  readonly password?: string
  readonly header?: { readonly name: string; readonly value: string }
}

/** Sign-ins by feed, kept apart from all documents. */
export interface Secrets {
  find(feedId: string): SignIn | undefined
  /** Throws `Failure` `secret-unprotected` where it could only be kept readable and `acceptsPlain` is not given. */
  save(feedId: string, signIn: SignIn, options?: { readonly acceptsPlain?: boolean }): Promise<void>
  remove(feedId: string): Promise<void>
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
  readonly secrets: Secrets
  /** False when this computer surely has no network; absent where nobody can tell. */
  readonly hasNetwork?: () => boolean
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
  /** Made where the article is read; otherwise when it is stored. */
  readonly marks?: ArticleMarks
}

export interface AddedArticles {
  /** Ids of those inputs that were not in the archive before, under whatever id or in whatever feed. */
  readonly added: readonly string[]
  /** Ids of stored articles whose text or headline is another now. */
  readonly revised: readonly string[]
}

/** A stored article that was read wrongly, as it should be: in another encoding, its dates in another zone. */
export interface ArticleCorrection {
  /** As it is stored. */
  readonly articleId: string
  readonly input: ArchiveInput
  readonly hasOtherDate: boolean
}

/** The last document of a feed that can be read in more than one way. */
export interface FeedDocument {
  readonly feedId: string
  /** The final address it came from. */
  readonly url: string
  /** The answer's `content-type`. */
  readonly contentType?: string
  /** The answer's `content-location`. */
  readonly contentLocation?: string
  readonly fetchedAt: string
  /** Its bytes as they came, compressed by zstd. */
  readonly packed: Uint8Array
}

/** An article as clustering and composing need it. */
export type WindowArticle = Article & { readonly outletName: string }

/** An article as clustering reads it, with its key in the archive; `text` is the head of its body, else its excerpt. */
export type WindowStoryArticle = StoryArticle & { readonly articleKey: number }

export interface StorySpan {
  readonly from: string
  readonly seenFrom?: string
}

/** What retention asks of an article. */
export interface RetentionFacts {
  readonly articleKey: number
  readonly articleId: string
  readonly sectionId: string
  /** When we first saw it, in milliseconds since 1970: the dates of a feed do not decide. */
  readonly firstSeenMs: number
  readonly isUnread: boolean
  /** The reader clipped it or wrote a note on it, or it belongs to a story of these days. */
  readonly isHeld: boolean
  /** How many articles of its section are newer. */
  readonly newerCount: number
}

/** What came back of a damaged archive. */
export interface RecoveredArticles {
  /** Articles that could be read of it. */
  readonly readCount: number
  /** Articles that only the backup had. */
  readonly filledCount: number
  /** When the backup was made, as an ISO instant; absent where there was none. */
  readonly backupAt?: string
}

/** The part of the archive that may take long, answered in a thread of its own. */
export interface ArchiveReader {
  search(query: string, filter: ArticleFilter, cursor: string | undefined, limit: number, options?: SearchOptions): Promise<SearchPage>
  /** As `Archive.listRelated`. */
  listRelated(words: readonly string[], exceptIds: readonly string[], limit: number): Promise<readonly ArticleRow[]>
}

/** The archive of the press: one SQLite database. Only the main thread writes. All calls are synchronous and short. */
export interface Archive {
  addArticles(inputs: readonly ArchiveInput[]): AddedArticles
  /** Answers the ids of those that are stored and read otherwise now. */
  correctArticles(corrections: readonly ArticleCorrection[]): readonly string[]
  findArticle(articleId: string): WindowArticle | undefined
  /** Every text the article had, the newest first; none when it is not there. */
  listRevisions(articleId: string): readonly Revision[]
  /** The article with the text it had; `undefined` when it never had this one. */
  findRevision(articleId: string, revisionHash: string): Article | undefined
  /** Feeds that an article stands in, the one it is listed under first. */
  listFeedsOf(articleId: string): readonly string[]
  /** The id of the article that an entry has become part of, by the id that the entry itself would give. */
  findStoredId(articleId: string): string | undefined
  listArticles(filter: ArticleFilter, cursor: string | undefined, limit: number): ArticlePage
  listRows(articleIds: readonly string[]): readonly ArticleRow[]
  /** Newest first, in UTC and now, unless `options` say otherwise. `docs/search.md` describes the query. */
  searchArticles(
    query: string, filter: ArticleFilter, cursor: string | undefined, limit: number, options?: SearchOptions
  ): SearchPage
  /** Articles that share words with `words`, best first, without `exceptIds`. */
  listRelated(words: readonly string[], exceptIds: readonly string[], limit: number): readonly ArticleRow[]
  /** Articles sorted at or after `from` and before `to`, newest first, muted feeds left out. */
  listBetween(from: string, to: string, limit: number): readonly WindowArticle[]
  /** Articles first seen at or after `from` and before `to`, newest first, muted feeds left out. */
  listFirstSeenBetween(from: string, to: string, limit: number): readonly WindowArticle[]
  counts(): ArticleCounts
  unreadByFeed(): Readonly<Record<string, number>>
  markRead(articleIds: readonly string[], readAt: string | undefined): void
  /** Takes the same time however many there are. `isClipped` is no condition here. */
  markAllRead(filter: ArticleFilter, readAt: string): MarkedRead
  /** False when it is too late: taken back already, or settled. */
  undoMarkAllRead(token: string): boolean
  /** Writes what was marked at once before an instant into at most `limit` articles; true when nothing is left to do. */
  settleReadMarks(before: string, limit: number): boolean
  /** `clippedAt` absent: no longer clipped. */
  clipArticles(articleIds: readonly string[], clippedAt: string | undefined): void
  moveArticle(articleId: string, sectionId: string): void
  /** Takes the feed's unread, unissued state out of lists; its articles stay. */
  setHiddenFeeds(feedIds: readonly string[]): void
  /** A feed that is no longer followed: its articles stay, and those that stand in another feed are listed there. */
  leaveFeed(feedId: string): void
  /** Undoes `leaveFeed`; articles that another feed took over stay there. */
  followFeed(feedId: string): void
  readFeedState(feedId: string): FeedState | undefined
  listFeedStates(): readonly FeedState[]
  saveFeedState(state: FeedState): void
  findFeedDocument(feedId: string): FeedDocument | undefined
  /** Only the last one of a feed is kept. */
  saveFeedDocument(document: FeedDocument): void
  removeFeedDocument(feedId: string): void
  /** Articles sorted at or after `from`, and first seen at or after `seenFrom` if given, as clustering reads them; newest
   *  first, from the key `before` on; muted feeds left out. */
  listForStories(span: StorySpan, before: number | undefined, limit: number): readonly WindowStoryArticle[]
  replaceStories(stories: readonly Story[]): void
  /** Stories that are new or others now, and those that are no more. */
  changeStories(changed: readonly Story[], removedIds: readonly string[]): void
  /** The story of each article that is in one. */
  listStoryMembers(): readonly (readonly [articleId: string, storyId: string])[]
  listStoryCorrections(): readonly StoryCorrection[]
  /** Forgets what was decided among the articles of `about`, then keeps `corrections`; the last word on a pair holds. */
  saveStoryCorrections(about: readonly string[], corrections: readonly StoryCorrection[]): void
  findStory(storyId: string): Story | undefined
  /** Stories whose latest article is at or after `from`, most outlets first, then latest. */
  listStories(from: string, limit: number): readonly Story[]
  findStoryOf(articleId: string): Story | undefined
  findPicture(url: string): { readonly picture?: StoredPicture; readonly triedAt: string } | undefined
  /** `picture` absent: it was tried and cannot be had. */
  savePicture(url: string, picture: StoredPicture | undefined, triedAt: string): void
  /** Puts up to `limit` of the articles that wait into the full-text index; true while there are more. */
  indexSome(limit: number): boolean
  /** Begins the full-text index anew, after it turned out to be damaged. */
  distrustWords(): void
  /** Articles of each section, muted feeds too. */
  sectionTotals(): Readonly<Record<string, number>>
  /** Articles of a section from the oldest on, behind the key `after`; `newerCount` is for the caller to count. */
  listOldest(sectionId: string, after: number | undefined, limit: number): readonly Omit<RetentionFacts, 'newerCount'>[]
  /** Destroys articles with all that hangs on them. Feeds that still list them do not bring them back. */
  removeArticles(articleKeys: readonly number[]): void
  hasRemovedPictures(): boolean
  /** Forgets pictures that were shown by removed articles alone; answers the files that nothing refers to any more. */
  forgetPictures(checked: { readonly unused: readonly string[]; readonly used: readonly string[] }): readonly string[]
  /** A value the program keeps for itself (last refresh, last clustering). */
  readMemo(name: string): string | undefined
  saveMemo(name: string, value: string): void
  /** What had to be set aside while opening; `keptAs` is a path inside the data folder. */
  readonly rescued: readonly { readonly document: string; readonly keptAs: string; readonly recovered: RecoveredArticles }[]
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
