import type { Api, LibraryView, Logins } from '../../../shared/contract.ts'
import type { FeedHealthRow } from '../../../shared/feed.ts'
import type { FullTextChoice } from '../../../shared/full-text.ts'
import { createLoader, type Loader } from '../base/loaded.ts'
import { feedTitle, type SubscriptionView } from './outlets.ts'

/** What is wrong with a feed, the worst first. */
const concerns = ['gone', 'failing', 'silent', 'salvaged', 'moving'] as const
type Concern = (typeof concerns)[number]

export const healthSorts = ['title', 'fetched', 'newest', 'interval', 'next'] as const
export type HealthSort = (typeof healthSorts)[number]

/** A feed with its health, ready to be shown. */
export interface HealthLine {
  readonly feed: SubscriptionView
  readonly row: FeedHealthRow
  readonly title: string
  readonly concern: Concern | undefined
}

export interface HealthOrder {
  /** Absent: the worst first. */
  readonly sort?: HealthSort
  readonly isDescending?: boolean
}

/** How the feeds fare, and the orders that mend one. */
export interface Health {
  readonly rows: Loader<readonly FeedHealthRow[]>
  /** Rows are asked for only while they are looked at: there is one for each of thousands of feeds. */
  show(): void
  hide(): void
  noteChanged(): Promise<void>
  changeAddress(feedId: string, feedUrl: string, allowPrivate: boolean): Promise<void>
  previewEncodings(feedId: string): ReturnType<Api['feeds']['previewEncodings']>
  /** Answers the number of articles that read otherwise now. */
  setReading(feedId: string, reading: { readonly encoding?: string; readonly zone?: string }): Promise<number>
  signIn(args: Parameters<Api['feeds']['signIn']>[0]): Promise<void>
  signOut(feedId: string): Promise<void>
  undoSignOut(feedId: string): Promise<void>
  /** What feeds without a choice of their own have. */
  generalFullText(): Promise<FullTextChoice>
  setFullText(feedId: string, fullText: FullTextChoice | undefined): Promise<void>
  /** Outlets where the reader is logged in, as far as this host can. */
  readonly logins: Loader<Logins>
  logIn(outletId: string): Promise<void>
  logOut(outletId: string): Promise<void>
}

/** `reread` is called when stored articles read otherwise. */
export function createHealth(api: Api, library: Loader<LibraryView>, reread: () => void): Health {
  const rows = createLoader(() => api.feeds.health({}))
  const logins = createLoader(() => api.logins.list({}))
  const reload = async (): Promise<void> => {
    await Promise.all([library.reload(), rows.reload()])
  }
  let isShown = false
  return {
    rows,
    logins,
    show: () => {
      if (!isShown) void Promise.all([rows.reload(), logins.reload()])
      isShown = true
    },
    hide: () => { isShown = false },
    noteChanged: async () => {
      if (isShown) await rows.reload()
    },
    changeAddress: async (feedId, feedUrl, allowPrivate) => {
      await api.feeds.changeAddress({ feedId, feedUrl, ...(allowPrivate && { allowPrivate }) })
      await reload()
    },
    previewEncodings: feedId => api.feeds.previewEncodings({ feedId }),
    setReading: async (feedId, reading) => {
      const { changed } = await api.feeds.setReading({ feedId, ...reading })
      await reload()
      if (changed > 0) reread()
      return changed
    },
    signIn: async args => {
      await api.feeds.signIn(args)
      await rows.reload()
      // Whether it was right shows at once; what fails is told in the feed's own row.
      await api.feeds.refresh({ feedId: args.feedId })
      await reload()
    },
    signOut: async feedId => {
      await api.feeds.signOut({ feedId })
      await rows.reload()
    },
    undoSignOut: async feedId => {
      await api.feeds.undoSignOut({ feedId })
      await rows.reload()
    },
    generalFullText: async () => (await api.settings.read({})).fullText ?? 'onOpening',
    setFullText: async (feedId, fullText) => {
      await api.feeds.setFullText({ feedId, ...(fullText && { fullText }) })
      await library.reload()
    },
    logIn: async outletId => {
      await api.logins.open({ outletId })
      await logins.reload()
    },
    logOut: async outletId => {
      await api.logins.end({ outletId })
      await logins.reload()
    }
  }
}

/** Feeds that are in the library and have a row, in the library's order. */
export function healthLines(library: LibraryView, rows: readonly FeedHealthRow[]): readonly HealthLine[] {
  const byFeed = new Map(rows.map(row => [row.feedId, row]))
  return library.subscriptions.flatMap(feed => {
    const row = byFeed.get(feed.feedId)
    return row ? { feed, row, title: feedTitle(feed, library), concern: concernOf({ ...row, isMuted: feed.isMuted }) } : []
  })
}

/** Muted feeds are let alone on purpose. */
function concernOf(
  { health: { kind }, isMuted, silentSince, isSalvaged, movedTo }: Pick<FeedHealthRow, 'health' | 'silentSince' | 'movedTo'>
    & { readonly isMuted: boolean; readonly isSalvaged?: boolean }
): Concern | undefined {
  if (isMuted) return undefined
  if (kind === 'gone' || kind === 'failing') return kind
  if (silentSince !== undefined) return 'silent'
  if (isSalvaged) return 'salvaged'
  return movedTo === undefined ? undefined : 'moving'
}

export function needsAttention({ concern }: Pick<HealthLine, 'concern'>): boolean {
  return concern !== undefined
}

const byTitle = new Intl.Collator(undefined, { numeric: true }).compare

/** In the order asked for; feeds without the fact come last, whichever way, and equal ones by title. */
export function sortHealth(lines: readonly HealthLine[], { sort, isDescending = false }: HealthOrder): readonly HealthLine[] {
  const titled = lines.toSorted((one, other) => byTitle(one.title, other.title))
  if (sort === 'title') return isDescending ? titled.toReversed() : titled
  const keyed = titled.map(line => ({ line, key: sort === undefined ? rankOf(line) : sortKey(line, sort) }))
  const known = keyed.filter(({ key }) => key !== undefined)
  const unknown = keyed.filter(({ key }) => key === undefined)
  const sign = isDescending ? -1 : 1
  const sorted = known.toSorted((one, other) => sign * ((one.key ?? 0) - (other.key ?? 0)))
  return [...sorted, ...unknown].map(({ line }) => line)
}

function rankOf({ concern }: Pick<HealthLine, 'concern'>): number {
  return concern === undefined ? concerns.length : concerns.indexOf(concern)
}

function sortKey({ row }: HealthLine, sort: Exclude<HealthSort, 'title'>): number | undefined {
  if (sort === 'interval') return row.intervalMinutes
  const instant = { fetched: row.fetchedAt, newest: row.newestAt, next: nextCheckOf(row) }[sort]
  return instant === undefined ? undefined : Date.parse(instant)
}

/** None for a feed that is gone: it is asked no more. */
export function nextCheckOf({ health, nextCheckAt }: FeedHealthRow): string | undefined {
  return health.kind === 'gone' ? undefined : nextCheckAt
}

/** The feeds that feed health says need attention, the worst first: what the rail and the status bar tell of. */
export function troubledFeeds(library: LibraryView | undefined): readonly SubscriptionView[] {
  const troubled = library?.subscriptions.map(feed => ({ feed, concern: concernOf(feed) })).filter(needsAttention) ?? []
  return troubled.toSorted((one, other) => rankOf(one) - rankOf(other)).map(({ feed }) => feed)
}
