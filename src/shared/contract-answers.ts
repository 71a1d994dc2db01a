/** What the methods of the contract answer, where it is not a thing of its own. */
import type { ArticleRow } from './article.ts'
import type { DigestRow } from './digest.ts'
import type { FeedHealth } from './feed.ts'
import type { EditionPlan, Outlet, Section, Subscription } from './library.ts'
import type { StoryView } from './story.ts'

/** A subscription with what the archive knows of its feed. */
export type FollowedFeed = Subscription & {
  readonly health: FeedHealth
  readonly unread: number
  /** It answers, but has brought nothing for far longer than it usually takes: when it last did. */
  readonly silentSince?: string
  /** Its last document was broken, and only its whole entries were read. */
  readonly isSalvaged?: true
  /** The address it sends us on to, not yet often enough to be taken over. */
  readonly movedTo?: string
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
  /** Somebody ended it before all feeds were asked. */
  readonly wasCancelled?: boolean
  /** When the last refresh ended. */
  readonly refreshedAt?: string
}

/** How far the full-text index is that is being made anew, in articles. */
export interface IndexProgress {
  readonly isRunning: boolean
  readonly done: number
  readonly total: number
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
  /** Newest articles that are made of pictures: galleries and infographics. */
  readonly galleries: readonly ArticleRow[]
  readonly latestDigest?: DigestRow
}

export interface RelatedPage {
  readonly rows: readonly ArticleRow[]
  readonly hasMore: boolean
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

export interface Logins {
  /** Whether this host has windows to log in with. */
  readonly isSupported: boolean
  /** Outlets whose cookies are kept. */
  readonly outletIds: readonly string[]
}

export interface About {
  readonly version: string
  readonly dataFolder: string
  readonly isDemo: boolean
  /** The data folder cannot be written: what is there can be read, and nothing new is kept. */
  readonly isReadOnly?: true
}

/** User and password, or a header with a key; one of the two at least. */
export interface SignInArguments {
  readonly feedId: string
  readonly user?: string
  readonly password?: string
  readonly header?: { readonly name: string; readonly value: string }
  readonly acceptsPlain?: boolean
}
