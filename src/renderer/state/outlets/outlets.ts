import type { Api, LibraryView } from '../../../shared/contract.ts'
import type { Subscription } from '../../../shared/library.ts'
import type { Loader } from '../base/loaded.ts'
import type { Toasts } from '../base/toasts.ts'

export type SubscriptionView = LibraryView['subscriptions'][number]

export interface FeedChange {
  readonly title?: string
  readonly sectionId?: string
  readonly isMuted?: boolean
  readonly allowPrivate?: boolean
  readonly isSectionPinned?: boolean
}

/** What the reader does with the feeds of the library. */
export interface Outlets {
  edit(feedId: string, change: FeedChange): Promise<void>
  unsubscribe(subscription: SubscriptionView): Promise<void>
  exportOpml(): Promise<string>
}

export interface OutletsWords {
  unsubscribed(title: string): string
  undo(): string
}

export function createOutlets(
  api: Api, library: Loader<LibraryView>, toasts: Toasts, words: OutletsWords, onFailure: (error: unknown) => void
): Outlets {
  const subscribeAgain = async ({ feedId }: Subscription): Promise<void> => {
    await api.feeds.undoUnsubscribe({ feedId })
    await library.reload()
  }
  return {
    edit: async (feedId, change) => {
      await api.feeds.edit({ feedId, ...change })
      await library.reload()
    },
    unsubscribe: async subscription => {
      await api.feeds.unsubscribe({ feedId: subscription.feedId })
      await library.reload()
      const title = feedTitle(subscription, library.state.value.value)
      toasts.show(() => words.unsubscribed(title), {
        label: words.undo, run: () => void subscribeAgain(subscription).catch(onFailure)
      })
    },
    exportOpml: () => api.library.exportOpml({})
  }
}

/** The reader's name for a feed, else its own, else its outlet's, else its address. */
export function feedTitle(subscription: Subscription, library: Pick<LibraryView, 'outlets'> | undefined): string {
  const outlet = library?.outlets.find(other => other.outletId === subscription.outletId)
  return subscription.title ?? subscription.feedTitle ?? outlet?.name ?? subscription.feedUrl
}

export interface FeedGroup {
  readonly sectionId: string
  readonly title: string
  readonly feeds: readonly SubscriptionView[]
}

const byTitle = new Intl.Collator(undefined, { numeric: true }).compare

/** Feeds of each section whose name or address holds `text`, in the library's order of sections; sections without any are
 *  left out. Names are looked up once: a library may have thousands of feeds. */
export function groupBySection(library: LibraryView, text = ''): readonly FeedGroup[] {
  const outlets = new Map(library.outlets.map(outlet => [outlet.outletId, outlet]))
  const wanted = text.trim().toLowerCase()
  const named = library.subscriptions
    .map(feed => ({ feed, title: feed.title ?? feed.feedTitle ?? outlets.get(feed.outletId)?.name ?? feed.feedUrl }))
    .filter(({ feed, title }) => `${title} ${feed.feedUrl}`.toLowerCase().includes(wanted))
    .sort((a, b) => byTitle(a.title, b.title))
  const bySection = Map.groupBy(named, ({ feed }) => feed.sectionId)
  return library.sections.flatMap(({ sectionId, title }) => {
    const feeds = bySection.get(sectionId)?.map(({ feed }) => feed)
    return feeds ? [{ sectionId, title, feeds }] : []
  })
}

/** The groups cut after `most` feeds in all. */
export function firstFeeds(groups: readonly FeedGroup[], most: number): readonly FeedGroup[] {
  let left = most
  return groups.flatMap(group => {
    const feeds = group.feeds.slice(0, Math.max(0, left))
    left -= feeds.length
    return feeds.length > 0 ? [{ ...group, feeds }] : []
  })
}

/** Outlets with a feed that is followed; the library also names those of stored articles. */
export function followedOutlets({ subscriptions }: Pick<LibraryView, 'subscriptions'>): number {
  return new Set(subscriptions.map(({ outletId }) => outletId)).size
}
