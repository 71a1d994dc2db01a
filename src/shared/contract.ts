/** The one contract between the page and the program. The table of schemas is also the allow-list: a method that is not
 *  in it does not exist, and a method of `Api` without a schema does not compile. */
import * as v from 'valibot'
import type { ArticleCounts, ArticleFilter, ArticlePage, ArticleRow, ArticleView, SearchPage } from './article.ts'
import type { Digest, DigestEdit, DigestRow, ExportedFile, ExportFormat } from './digest.ts'
import type { FailureCode, FailureDetails } from './failure.ts'
import type { FeedCandidate, FeedHealth } from './feed.ts'
import type { EditionPlan, Outlet, Section, Subscription } from './library.ts'
import type { Settings, SettingsChange } from './settings.ts'
import type { StoryView } from './story.ts'

/** The library with what the archive knows of each feed. */
export interface LibraryView {
  readonly outlets: readonly Outlet[]
  readonly subscriptions: readonly (Subscription & { readonly health: FeedHealth; readonly unread: number })[]
  readonly sections: readonly Section[]
  readonly editionPlans: readonly EditionPlan[]
}

export interface RefreshOutcome {
  readonly feedCount: number
  readonly failedCount: number
  readonly newCount: number
  readonly wasCancelled: boolean
}

export interface RefreshProgress {
  readonly isRunning: boolean
  readonly done: number
  readonly total: number
  readonly failed: number
  readonly newCount: number
  /** When the last refresh ended. */
  readonly refreshedAt?: string
}

/** What became of an OPML file, feed by feed. */
export interface OpmlReport {
  readonly added: number
  readonly skipped: number
  readonly failed: readonly { readonly title: string; readonly feedUrl: string; readonly code: FailureCode }[]
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

export interface About {
  readonly version: string
  readonly dataFolder: string
  readonly isDemo: boolean
}

export interface Api {
  readonly library: {
    read(args: Record<never, never>): Promise<LibraryView>
    savePlan(args: { plan: EditionPlan }): Promise<void>
    removePlan(args: { planId: string }): Promise<void>
    importOpml(args: { text: string; allowPrivate?: boolean }): Promise<OpmlReport>
    exportOpml(args: Record<never, never>): Promise<string>
  }
  readonly feeds: {
    discover(args: { address: string; allowPrivate?: boolean }): Promise<readonly FeedCandidate[]>
    subscribe(args: { feedUrl: string; sectionId: string; title?: string; allowPrivate?: boolean }): Promise<Subscription>
    unsubscribe(args: { feedId: string }): Promise<void>
    edit(args: { feedId: string; title?: string; sectionId?: string; isMuted?: boolean; allowPrivate?: boolean }): Promise<Subscription>
    refresh(args: { feedId?: string }): Promise<RefreshOutcome>
    cancelRefresh(args: Record<never, never>): Promise<void>
    progress(args: Record<never, never>): Promise<RefreshProgress>
  }
  readonly articles: {
    front(args: Record<never, never>): Promise<FrontPage>
    list(args: { filter: ArticleFilter; cursor?: string; limit: number }): Promise<ArticlePage>
    search(args: { query: string; filter?: ArticleFilter; cursor?: string; limit: number }): Promise<SearchPage>
    open(args: { articleId: string }): Promise<ArticleView>
    counts(args: Record<never, never>): Promise<ArticleCounts>
    mark(args: { articleIds: readonly string[]; isRead: boolean }): Promise<void>
    /** Answers the ids it marked, so that it can be undone by `mark`. */
    markAllRead(args: { filter: ArticleFilter }): Promise<readonly string[]>
    move(args: { articleId: string; sectionId: string }): Promise<void>
  }
  readonly stories: {
    top(args: { hours: number; limit: number }): Promise<readonly StoryView[]>
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
  | { readonly kind: 'document-rescued'; readonly document: string; readonly keptAs: string }
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

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const ids = v.pipe(v.array(id), v.maxLength(5000))
const line = v.pipe(v.string(), v.maxLength(2000))
const text = v.pipe(v.string(), v.maxLength(100_000))
const address = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(4096))
const limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500))
const filter = v.strictObject({
  sectionIds: v.optional(ids), feedIds: v.optional(ids), outletIds: v.optional(ids), isUnread: v.optional(v.boolean())
})
const nothing = v.strictObject({})

const isZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}
const zone = v.pipe(v.string(), v.check(isZone, 'not a time zone'))
const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

export const editionPlanSchema = v.strictObject({
  planId: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,59}$/)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
  days: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))), v.minLength(1), v.maxLength(7)),
  cutOff: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  zone,
  windowHours: v.pipe(v.number(), v.minValue(1), v.maxValue(24 * 14)),
  firstNumber: v.pipe(v.number(), v.integer(), v.minValue(1)),
  maxBlocks: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
  language: v.pipe(v.string(), v.check(isLanguage, 'not a language tag')),
  activeFrom: v.pipe(v.string(), v.isoTimestamp()),
  isAutomatic: v.boolean()
})

const settingsChange = v.strictObject({
  theme: v.optional(v.picklist(['system', 'light', 'dark'])),
  zone: v.optional(zone),
  city: v.optional(v.pipe(v.string(), v.maxLength(120))),
  refreshMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440))),
  pictures: v.optional(v.picklist(['store', 'never'])),
  hasSingleKeys: v.optional(v.boolean())
})

const digestEdit = v.strictObject({
  headline: v.optional(line),
  deck: v.optional(line),
  blocks: v.optional(v.pipe(
    v.array(v.strictObject({ blockId: id, headline: v.optional(line), summary: v.optional(text) })), v.maxLength(500)
  ))
})

type ContractTable = { readonly [S in Subject]: { readonly [M in keyof Api[S]]: v.GenericSchema } }

export const contract = {
  library: {
    read: nothing,
    savePlan: v.strictObject({ plan: editionPlanSchema }),
    removePlan: v.strictObject({ planId: id }),
    importOpml: v.strictObject({ text: v.pipe(v.string(), v.maxLength(20_000_000)), allowPrivate: v.optional(v.boolean()) }),
    exportOpml: nothing
  },
  feeds: {
    discover: v.strictObject({ address, allowPrivate: v.optional(v.boolean()) }),
    subscribe: v.strictObject({
      feedUrl: address, sectionId: id, title: v.optional(line), allowPrivate: v.optional(v.boolean())
    }),
    unsubscribe: v.strictObject({ feedId: id }),
    edit: v.strictObject({
      feedId: id, title: v.optional(line), sectionId: v.optional(id), isMuted: v.optional(v.boolean()),
      allowPrivate: v.optional(v.boolean())
    }),
    refresh: v.strictObject({ feedId: v.optional(id) }),
    cancelRefresh: nothing,
    progress: nothing
  },
  articles: {
    front: nothing,
    list: v.strictObject({ filter, cursor: v.optional(line), limit }),
    search: v.strictObject({ query: v.pipe(v.string(), v.maxLength(10_000)), filter: v.optional(filter), cursor: v.optional(line), limit }),
    open: v.strictObject({ articleId: id }),
    counts: nothing,
    mark: v.strictObject({ articleIds: v.pipe(v.array(id), v.maxLength(200_000)), isRead: v.boolean() }),
    markAllRead: v.strictObject({ filter }),
    move: v.strictObject({ articleId: id, sectionId: id })
  },
  stories: {
    top: v.strictObject({ hours: v.pipe(v.number(), v.minValue(1), v.maxValue(24 * 7)), limit })
  },
  digests: {
    list: nothing,
    open: v.strictObject({ digestId: id }),
    compose: v.strictObject({ planId: id }),
    edit: v.strictObject({ digestId: id, version: v.pipe(v.number(), v.integer()), edit: digestEdit }),
    addArticle: v.strictObject({ digestId: id, articleId: id }),
    issue: v.strictObject({ digestId: id, version: v.pipe(v.number(), v.integer()) }),
    remove: v.strictObject({ digestId: id }),
    export: v.strictObject({ digestId: id, format: v.picklist(['pdf', 'html']) })
  },
  settings: {
    read: nothing,
    change: v.strictObject({ change: settingsChange })
  },
  desk: {
    openLink: v.strictObject({ url: address }),
    about: nothing
  }
} as const satisfies ContractTable
