import type { Api, LibraryView, OpmlReport } from '../../shared/contract.ts'
import type { Subscription } from '../../shared/library.ts'
import type { Loader } from './loaded.ts'
import type { Toasts } from './toasts.ts'

export type SubscriptionView = LibraryView['subscriptions'][number]

export interface FeedChange {
  readonly title?: string
  readonly sectionId?: string
  readonly isMuted?: boolean
  readonly allowPrivate?: boolean
}

/** What the reader does with the feeds of the library. */
export interface Outlets {
  edit(feedId: string, change: FeedChange): Promise<void>
  unsubscribe(subscription: SubscriptionView): Promise<void>
  importOpml(text: string): Promise<OpmlReport>
  exportOpml(): Promise<string>
}

export interface OutletsWords {
  unsubscribed(title: string): string
  readonly undo: string
}

export function createOutlets(
  api: Api, library: Loader<LibraryView>, toasts: Toasts, words: OutletsWords, onFailure: (error: unknown) => void
): Outlets {
  const subscribeAgain = async (subscription: Subscription): Promise<void> => {
    const { feedUrl, sectionId, title, allowPrivate } = subscription
    await api.feeds.subscribe({ feedUrl, sectionId, ...(title && { title }), ...(allowPrivate && { allowPrivate }) })
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
      toasts.show(words.unsubscribed(feedTitle(subscription, library.state.value.value)), {
        label: words.undo, run: () => void subscribeAgain(subscription).catch(onFailure)
      })
    },
    importOpml: async text => {
      const report = await api.library.importOpml({ text })
      await library.reload()
      if (report.added > 0) void api.feeds.refresh({}).catch(onFailure)
      return report
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

/** Feeds of each section, in the library's order of sections; sections without feeds are left out. */
export function groupBySection(library: LibraryView): readonly FeedGroup[] {
  return library.sections.map(({ sectionId, title }) => ({
    sectionId, title,
    feeds: library.subscriptions.filter(subscription => subscription.sectionId === sectionId)
      .toSorted((a, b) => feedTitle(a, library).localeCompare(feedTitle(b, library)))
  })).filter(group => group.feeds.length > 0)
}

/** Feeds whose last refresh failed, and that are not muted. */
export function failingFeeds(library: LibraryView | undefined): readonly SubscriptionView[] {
  return library?.subscriptions.filter(({ health, isMuted }) =>
    !isMuted && (health.kind === 'failing' || health.kind === 'gone')) ?? []
}

/** Outlets with a feed that is followed; the library also names those of stored articles. */
export function followedOutlets({ subscriptions }: Pick<LibraryView, 'subscriptions'>): number {
  return new Set(subscriptions.map(({ outletId }) => outletId)).size
}
