/** Pure changes of the library. */
import { createHash } from 'node:crypto'
import type { FeedHead } from '../../shared/feed.ts'
import type { FullTextChoice } from '../../shared/full-text.ts'
import type { Library, Outlet, Subscription } from '../../shared/library.ts'
import { outletIdOf } from '../identity/index.ts'

/** The same feed always gets the same id, so that following it again finds its articles. */
export function feedIdOf(feedUrl: string): string {
  return createHash('sha256').update(feedUrl).digest('hex').slice(0, 16)
}

export interface NewSubscription {
  readonly feedUrl: string
  readonly sectionId: string
  readonly feedTitle?: string
  readonly title?: string
  readonly homePageUrl?: string
  readonly language?: string
  readonly allowPrivate: boolean
  readonly folderPath?: readonly string[]
}

export function findSubscription(library: Library, feedUrl: string): Subscription | undefined {
  const feedId = feedIdOf(feedUrl)
  // A feed that has moved keeps the id of its first address.
  return library.subscriptions.find(subscription => subscription.feedId === feedId || subscription.feedUrl === feedUrl)
}

/** The outlet's name: the reader's, else the feed's, else its domain. */
export function newOutlet(outletId: string, wanted: NewSubscription): Outlet {
  return {
    outletId,
    name: wanted.title ?? wanted.feedTitle ?? outletId,
    ...(wanted.homePageUrl === undefined ? {} : { homePageUrl: wanted.homePageUrl }),
    ...(wanted.language === undefined ? {} : { language: wanted.language })
  }
}

export function toSubscription(wanted: NewSubscription): Subscription {
  return {
    feedId: feedIdOf(wanted.feedUrl),
    feedUrl: wanted.feedUrl,
    outletId: outletIdOf(wanted.homePageUrl ?? wanted.feedUrl),
    sectionId: wanted.sectionId,
    isMuted: false,
    allowPrivate: wanted.allowPrivate,
    ...(wanted.title === undefined ? {} : { title: wanted.title }),
    ...(wanted.feedTitle === undefined ? {} : { feedTitle: wanted.feedTitle }),
    ...(wanted.folderPath === undefined ? {} : { folderPath: wanted.folderPath })
  }
}

export function addSubscription(library: Library, wanted: NewSubscription): Library {
  const subscription = toSubscription(wanted)
  const isKnown = library.outlets.some(({ outletId }) => outletId === subscription.outletId)
  return {
    ...library,
    outlets: isKnown ? library.outlets : [...library.outlets, newOutlet(subscription.outletId, wanted)],
    subscriptions: [...library.subscriptions, subscription]
  }
}

/** What a fetched feed says of itself that a subscription list did not: its name and the site it belongs to. */
export interface LearnedFeed {
  readonly feedId: string
  readonly outlet: Outlet
  readonly feedTitle?: string
}

/** Undefined when the feed tells nothing new. An outlet guessed from the feed's address alone gives way to the one the feed
 *  names: on a platform for feeds many outlets share one host. */
export function learnFeed(library: Library, subscription: Subscription, head: FeedHead): LearnedFeed | undefined {
  const outlet = library.outlets.find(({ outletId }) => outletId === subscription.outletId)
  const { homePageUrl } = head
  if (homePageUrl === undefined || !URL.canParse(homePageUrl) || outlet?.homePageUrl !== undefined) return undefined
  const { feedUrl, sectionId, allowPrivate, title, feedTitle = head.title } = subscription
  const outletId = outletIdOf(homePageUrl)
  const known = library.outlets.find(other => other.outletId === outletId && other.homePageUrl !== undefined)
  const wanted: NewSubscription = {
    feedUrl, sectionId, allowPrivate, homePageUrl,
    ...(title === undefined ? {} : { title }),
    ...(feedTitle === undefined ? {} : { feedTitle }),
    ...(head.language === undefined ? {} : { language: head.language })
  }
  return {
    feedId: subscription.feedId, outlet: known ?? { ...newOutlet(outletId, wanted), ...importOf(subscription) },
    ...(feedTitle === undefined ? {} : { feedTitle })
  }
}

function importOf({ importId }: Subscription): Pick<Outlet, 'importId'> {
  return importId === undefined ? {} : { importId }
}

export function applyLearned(library: Library, learned: readonly LearnedFeed[]): Library {
  const outlets = new Map(library.outlets.map(outlet => [outlet.outletId, outlet]))
  for (const { outlet } of learned) outlets.set(outlet.outletId, outlet)
  const byFeed = new Map(learned.map(one => [one.feedId, one]))
  const subscriptions = library.subscriptions.map(subscription => {
    const one = byFeed.get(subscription.feedId)
    if (one === undefined) return subscription
    return {
      ...subscription, outletId: one.outlet.outletId, ...(one.feedTitle === undefined ? {} : { feedTitle: one.feedTitle })
    }
  })
  return { ...library, outlets: [...outlets.values()], subscriptions }
}

/** How a feed is to be read; what is left out goes by the feed itself again. */
export function changeReading(library: Library, feedId: string, reading: Pick<Subscription, 'encoding' | 'zone'>): Library {
  const subscriptions = library.subscriptions.map(subscription => {
    if (subscription.feedId !== feedId) return subscription
    const { encoding: _, zone: __, ...rest } = subscription
    return { ...rest, ...reading }
  })
  return { ...library, subscriptions }
}

/** When the pages of a feed's articles are fetched; without `fullText`, as the settings say. */
export function changeFullText(library: Library, feedId: string, fullText: FullTextChoice | undefined): Library {
  const subscriptions = library.subscriptions.map(subscription => {
    if (subscription.feedId !== feedId) return subscription
    const { fullText: _, importId: __, ...own } = subscription
    return { ...own, ...(fullText !== undefined && { fullText }) }
  })
  return { ...library, subscriptions }
}

/** The outlet stays, so that stored articles keep its name. */
export function removeSubscription(library: Library, feedId: string): Library {
  return { ...library, subscriptions: library.subscriptions.filter(subscription => subscription.feedId !== feedId) }
}

export interface SubscriptionChange {
  readonly title?: string
  readonly sectionId?: string
  readonly isMuted?: boolean
  readonly allowPrivate?: boolean
  readonly isSectionPinned?: boolean
}

/** Renaming the only feed of an outlet renames the outlet: to the reader they are one. What the reader has changed is not
 *  taken away by undoing the import that brought it. */
export function changeSubscription(library: Library, feedId: string, change: SubscriptionChange): Library {
  const subscriptions = library.subscriptions.map(subscription => {
    if (subscription.feedId !== feedId) return subscription
    const { importId: _, ...own } = subscription
    return { ...own, ...change }
  })
  const changed = subscriptions.find(subscription => subscription.feedId === feedId)
  const { title } = change
  const isOnlyFeed = subscriptions.filter(({ outletId }) => outletId === changed?.outletId).length === 1
  const outlets = title !== undefined && title !== '' && isOnlyFeed
    ? library.outlets.map(outlet => (outlet.outletId === changed?.outletId ? { ...outlet, name: title } : outlet))
    : library.outlets
  return { ...library, outlets, subscriptions }
}
