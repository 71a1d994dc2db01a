/** The one contract between the page and the program: its methods and events. What each method takes is in `contract-table.ts`. */
import type {
  ArticleCounts, ArticleFilter, ArticlePage, ArticleRow, ArticleView, MarkedRead, Revision, RevisionComparison, SearchOrder, SearchPage
} from './article.ts'
import type { Digest, DigestEdit, DigestRow, ExportedFile, ExportFormat } from './digest.ts'
import type { FailureCode, FailureDetails } from './failure.ts'
import type { FeedCandidate, FeedHealth, FeedHealthRow, FeedReadings } from './feed.ts'
import type { EditionPlan, Outlet, Section, Subscription } from './library.ts'
import type { RetentionPolicy, RetentionPreview, RetentionRule } from './retention.ts'
import type { Settings, SettingsChange } from './settings.ts'
import type { SharedWords, StoryView } from './story.ts'

/** A subscription with what the archive knows of its feed. */
export type FollowedFeed = Subscription & {
  readonly health: FeedHealth
  readonly unread: number
  /** It answers, but has brought nothing for far longer than it usually takes: when it last did. */
  readonly silentSince?: string
}

/** The library with what the archive knows of each feed. */
export interface LibraryView {
  readonly outlets: readonly Outlet[]
  readonly subscriptions: readonly FollowedFeed[]
  readonly sections: readonly Section[]
  readonly editionPlans: readonly EditionPlan[]
}

export interface RefreshOutcome {
  readonly feedCount: number
  readonly failedCount: number
  readonly newCount: number
  readonly wasCancelled: boolean
  /** Nobody could be reached: our own line seems to be cut, and no feed is to blame. */
  readonly isOffline?: boolean
}

export interface RefreshProgress {
  readonly isRunning: boolean
  readonly done: number
  readonly total: number
  readonly failed: number
  readonly newCount: number
  /** Nobody could be reached at the last attempt. */
  readonly isOffline?: boolean
  /** When the last refresh ended. */
  readonly refreshedAt?: string
}

/** What became of one feed of an OPML file. */
export type OpmlLine = {
  /** 1 for the first feed of the file. */
  readonly position: number
  /** Empty when the file gives none. */
  readonly title: string
  /** Without user and password. */
  readonly feedUrl: string
} & (
  /** `hasSignIn`: its address held user and password, which stand among the secrets now. */
  | { readonly outcome: 'added'; readonly hasSignIn?: true }
  | { readonly outcome: 'skipped'; readonly reason: 'followed' | 'repeated' }
  | { readonly outcome: 'failed'; readonly reason: 'not-an-address' }
)

/** What became of an OPML file, feed by feed. */
export interface OpmlReport {
  /** For `undoImport`; absent when nothing was added. */
  readonly importId?: string
  readonly added: number
  readonly skipped: number
  readonly failed: number
  readonly lines: readonly OpmlLine[]
}

/** An article that was added by hand, or the one that it turned out to be. */
export interface AddedArticle {
  readonly articleId: string
  readonly sectionId: string
  readonly isNew: boolean
}

/** A section's newest articles on the front page. */
export interface SectionBlock {
  readonly sectionId: string
  readonly title: string
  readonly unread: number
  readonly rows: readonly ArticleRow[]
}

export interface FrontPage {
  readonly stories: readonly StoryView[]
  /** Newest articles that belong to no story shown, for a page without stories. */
  readonly latest: readonly ArticleRow[]
  readonly sections: readonly SectionBlock[]
  readonly latestDigest?: DigestRow
}

/** The data folder packed into one file. */
export interface BackupFile {
  readonly fileName: string
  /** Where it lies on this disk. */
  readonly path: string
  readonly byteCount: number
  readonly articleCount: number
  /** Relative to the page, as a download; absent where the file is too large to be served whole. */
  readonly href?: string
}

export interface About {
  readonly version: string
  readonly dataFolder: string
  readonly isDemo: boolean
}

/** User and password, or a header with a key; one of the two at least. */
export interface SignInArguments {
  readonly feedId: string
  readonly user?: string
  readonly password?: string
  readonly header?: { readonly name: string; readonly value: string }
  readonly acceptsPlain?: boolean
}

export interface Api {
  readonly library: {
    read(args: Record<never, never>): Promise<LibraryView>
    savePlan(args: { plan: EditionPlan }): Promise<void>
    removePlan(args: { planId: string }): Promise<void>
    importOpml(args: { text: string; allowPrivate?: boolean }): Promise<OpmlReport>
    /** Takes the feeds of an import out again, but for those changed since; answers how many went. Stored articles stay. */
    undoImport(args: { importId: string }): Promise<{ readonly removed: number }>
    exportOpml(args: Record<never, never>): Promise<string>
    /** How long a section's articles are kept; without `rule`, as long as the settings say. */
    setRetention(args: { sectionId: string; rule?: RetentionRule }): Promise<void>
    /** What retention would remove now under these rules, without removing it. */
    previewRetention(args: {
      policy: RetentionPolicy
      /** Sections that have a rule of their own. */
      ofSection?: Readonly<Record<string, RetentionRule>>
    }): Promise<RetentionPreview>
  }
  readonly feeds: {
    discover(args: { address: string; allowPrivate?: boolean }): Promise<readonly FeedCandidate[]>
    /** User and password in `feedUrl` are kept apart from it, as `signIn` keeps them. */
    subscribe(args: {
      feedUrl: string; sectionId: string; title?: string; allowPrivate?: boolean; acceptsPlain?: boolean
    }): Promise<Subscription>
    unsubscribe(args: { feedId: string }): Promise<void>
    /** Follows again, with all choices and its sign-in, what was unsubscribed from since the program was started. Asks nobody:
     *  a feed that is down can be taken back too. */
    undoUnsubscribe(args: { feedId: string }): Promise<Subscription>
    /** What is sent to the feed's own server from now on, and to no other. Throws `secret-unprotected` where it can only be kept
     *  readable, unless `acceptsPlain`. */
    signIn(args: SignInArguments): Promise<void>
    signOut(args: { feedId: string }): Promise<void>
    edit(args: { feedId: string; title?: string; sectionId?: string; isMuted?: boolean; allowPrivate?: boolean }): Promise<Subscription>
    refresh(args: { feedId?: string }): Promise<RefreshOutcome>
    cancelRefresh(args: Record<never, never>): Promise<void>
    progress(args: Record<never, never>): Promise<RefreshProgress>
    /** One row for each subscription, in the library's order. */
    health(args: Record<never, never>): Promise<readonly FeedHealthRow[]>
    /** Follows the same feed at another address, which is asked first; articles, choices and sign-in stay with it. */
    changeAddress(args: { feedId: string; feedUrl: string; allowPrivate?: boolean }): Promise<Subscription>
    previewEncodings(args: { feedId: string }): Promise<FeedReadings>
    /** How the feed is read from now on: what is left out goes by the feed itself. Its last document is read again at once;
     *  answers the number of stored articles that read otherwise then. */
    setReading(args: { feedId: string; encoding?: string; zone?: string }): Promise<{ readonly changed: number }>
  }
  readonly articles: {
    front(args: Record<never, never>): Promise<FrontPage>
    list(args: { filter: ArticleFilter; cursor?: string; limit: number }): Promise<ArticlePage>
    /** By relevance unless `order` says otherwise. */
    search(args: { query: string; filter?: ArticleFilter; order?: SearchOrder; cursor?: string; limit: number }): Promise<SearchPage>
    open(args: { articleId: string }): Promise<ArticleView>
    /** Every text the article had, the newest first. */
    revisions(args: { articleId: string }): Promise<readonly Revision[]>
    /** `from` and `to` are revision hashes. */
    compareRevisions(args: { articleId: string; from: string; to: string }): Promise<RevisionComparison>
    counts(args: Record<never, never>): Promise<ArticleCounts>
    mark(args: { articleIds: readonly string[]; isRead: boolean }): Promise<void>
    markAllRead(args: { filter: Omit<ArticleFilter, 'isClipped'> }): Promise<MarkedRead>
    /** By the token of `markAllRead`, for some minutes. */
    undoMarkAllRead(args: { token: string }): Promise<void>
    /** Puts articles aside to be kept, or back. */
    clip(args: { articleIds: readonly string[]; isClipped: boolean }): Promise<void>
    move(args: { articleId: string; sectionId: string }): Promise<void>
    /** Fetches a page and keeps the article on it. Without a section its subject decides. */
    addByAddress(args: { url: string; outletId?: string; sectionId?: string; allowPrivate?: boolean }): Promise<AddedArticle>
    addPasted(args: {
      headline: string; text: string; outletName: string; url?: string; byline?: string; sectionId?: string
    }): Promise<AddedArticle>
    /** `date` is the calendar day of the printed issue, `page` is as printed: `B3`. */
    addPrintItem(args: {
      outletName: string; headline: string; date: string; page?: string; sectionId: string; text?: string; byline?: string
    }): Promise<AddedArticle>
  }
  readonly stories: {
    top(args: { hours: number; limit: number }): Promise<readonly StoryView[]>
    /** What two articles share, as the stories of these days see it. */
    why(args: { articleId: string; otherId: string }): Promise<SharedWords>
    /** Makes stories one; answers the id it goes on under. What is decided by hand wins over the program from then on. */
    merge(args: { storyIds: readonly string[] }): Promise<{ readonly storyId: string }>
    /** Makes some of a story's articles a story of their own. */
    split(args: { storyId: string; articleIds: readonly string[] }): Promise<void>
    /** Takes an article out of its story for good. */
    leave(args: { articleId: string }): Promise<void>
  }
  readonly digests: {
    list(args: Record<never, never>): Promise<readonly DigestRow[]>
    open(args: { digestId: string }): Promise<Digest>
    /** Today's edition of the plan; one that exists already is answered as it is. */
    compose(args: { planId: string }): Promise<Digest>
    edit(args: { digestId: string; version: number; edit: DigestEdit }): Promise<Digest>
    addArticle(args: { digestId: string; articleId: string }): Promise<Digest>
    issue(args: { digestId: string; version: number }): Promise<Digest>
    remove(args: { digestId: string }): Promise<void>
    export(args: { digestId: string; format: ExportFormat }): Promise<ExportedFile>
  }
  readonly settings: {
    read(args: Record<never, never>): Promise<Settings>
    change(args: { change: SettingsChange }): Promise<Settings>
  }
  readonly desk: {
    openLink(args: { url: string }): Promise<void>
    about(args: Record<never, never>): Promise<About>
    /** Packs documents, archive and pictures into one zip file. */
    backup(args: { withPictures: boolean }): Promise<BackupFile>
  }
}

export type Subject = keyof Api
export type MethodName = { [S in Subject]: `${S}.${keyof Api[S] & string}` }[Subject]

/** Past facts, sent to every page. */
export interface Events {
  'refresh-progress': RefreshProgress
  'articles-changed': { readonly newCount: number }
  'article-changed': { readonly articleId: string }
  'stories-changed': Record<never, never>
  'library-changed': Record<never, never>
  'digests-changed': { readonly digestId: string }
  'settings-changed': { readonly settings: Settings }
  /** Something the reader should know of once: a rescued document, a failed draft. */
  'notice-raised': { readonly notice: Notice }
}

export type EventName = keyof Events

export type Notice =
  | {
    readonly kind: 'document-rescued'
    readonly document: string
    readonly keptAs: string
    /** Of a damaged archive: articles read of it, articles that only a backup had, and when that was made. */
    readonly recovered?: { readonly readCount: number; readonly filledCount: number; readonly backupAt?: string }
  }
  | { readonly kind: 'draft-composed'; readonly digestId: string; readonly number: number }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly details: FailureDetails }

export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: FailureCode; readonly message: string; readonly details: FailureDetails }

/** What a page is handed: one way to ask, one way to listen. */
export interface Bridge {
  call(method: string, args: unknown): Promise<Answer>
  /** Answers a function that stops listening. */
  on(listener: (name: EventName, payload: unknown) => void): () => void
  /** Tells when events may have been missed and all that they tell of is to be asked for anew; absent where none can be.
   *  Answers a function that stops listening. */
  onGap?(listener: () => void): () => void
}
