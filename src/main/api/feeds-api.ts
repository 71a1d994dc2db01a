import type { Api } from '../../shared/contract.ts'
import { Failure, found } from '../../shared/failure.ts'
import type { Library, Subscription } from '../../shared/library.ts'
import type { EventHub } from '../event-hub.ts'
import { discoverFeeds } from '../feeds/index.ts'
import { splitSignIn, type Fetcher } from '../network/index.ts'
import type { Archive, Clock, Documents, Secrets, SignIn } from '../ports.ts'
import type { Refresher } from '../routines/refresh.ts'
import type { StoryKeeper } from '../routines/keep-stories.ts'
import type { WorkerPool } from '../workers/pool.ts'
import type { FeedHealthMethod } from './feed-health-api.ts'
import type { FullTextMethod } from './full-text-api.ts'
import {
  addSubscription, changeSubscription, feedIdOf, findSubscription, removeSubscription, type NewSubscription
} from '../library/library-changes.ts'

export function createFeedsApi(parts: {
  readonly archive: Archive
  readonly documents: Documents
  readonly events: EventHub
  readonly clock: Clock
  readonly fetcher: Fetcher
  readonly pool: WorkerPool
  readonly refresher: Refresher
  readonly stories: StoryKeeper
  readonly secrets: Secrets
}): Omit<Api['feeds'], FullTextMethod | FeedHealthMethod> {
  const { archive, documents, events, fetcher, pool, refresher, stories, secrets } = parts

  /** What was unsubscribed from, for an undo. */
  const left = new Map<string, { readonly subscription: Subscription; readonly signIn: SignIn | undefined }>()

  /** Sign-ins that were deleted, for an undo. */
  const signedOut = new Map<string, SignIn>()

  function find(feedId: string): Subscription {
    return found(documents.library().subscriptions.find(other => other.feedId === feedId), 'feed')
  }

  function hideMuted(): void {
    archive.setHiddenFeeds(documents.library().subscriptions.filter(({ isMuted }) => isMuted).map(({ feedId }) => feedId))
    events.emit('library-changed', {})
    events.emit('articles-changed', { newCount: 0 })
  }

  function refuseKnown(library: Library, feedUrl: string): void {
    const known = findSubscription(library, feedUrl)
    if (known) throw new Failure('already-subscribed', { title: known.title ?? known.feedTitle ?? feedUrl })
  }

  /** Reads the feed before it is followed: what cannot be read cannot be subscribed to. */
  async function readHead(feedUrl: string, allowPrivate: boolean, signIn: SignIn | undefined) {
    const answer = await fetcher.fetch({ url: feedUrl, kind: 'feed', allowPrivate, ...(signIn && { signIn }) })
    if (answer.kind !== 'fetched') throw new Failure('not-a-feed', { address: feedUrl })
    const contentType = answer.headers['content-type']
    const { head } = await pool.run('parse-feed', {
      bytes: answer.bytes, url: answer.url, ...(contentType === undefined ? {} : { contentType })
    })
    return { answer, head }
  }

  return {
    discover({ address, allowPrivate = false }) {
      const { address: plain, signIn } = splitSignIn(address)
      return discoverFeeds(plain, {
        fetch: (url, kind, options) => fetcher.fetch({ url, kind, allowPrivate, ...options, ...(signIn && { signIn }) }),
        parse: document => pool.run('parse-feed', document),
        findLinks: document => pool.run('find-feed-links', document)
      })
    },

    async subscribe({ feedUrl, sectionId, title, allowPrivate = false, acceptsPlain = false }) {
      if (!URL.canParse(feedUrl)) throw new Failure('address-invalid', { address: feedUrl })
      const { address, signIn } = splitSignIn(new URL(feedUrl).href)
      refuseKnown(documents.library(), address)
      const { answer, head } = await readHead(address, allowPrivate, signIn)
      const wanted: NewSubscription = {
        feedUrl: address, sectionId, allowPrivate,
        ...(title === undefined ? {} : { title }),
        ...(head.title === undefined ? {} : { feedTitle: head.title }),
        ...(head.homePageUrl === undefined ? {} : { homePageUrl: head.homePageUrl }),
        ...(head.language === undefined ? {} : { language: head.language })
      }
      // First of all: without it the feed could not be read again.
      if (signIn) await secrets.save(feedIdOf(address), signIn, { acceptsPlain })
      const library = await documents.changeLibrary(before => {
        // Asked again: another window may have subscribed to it meanwhile.
        refuseKnown(before, address)
        return addSubscription(before, wanted)
      })
      const subscription = findSubscription(library, address)
      if (subscription === undefined) throw new Failure('internal')
      const newCount = await refresher.take(subscription, answer)
      events.emit('library-changed', {})
      if (newCount > 0) events.emit('articles-changed', { newCount })
      void stories.keep()
      return subscription
    },

    async unsubscribe({ feedId }) {
      const subscription = find(feedId)
      left.set(feedId, { subscription, signIn: secrets.find(feedId) })
      await documents.changeLibrary(library => removeSubscription(library, feedId))
      archive.leaveFeed(feedId)
      await secrets.remove(feedId)
      archive.removeFeedDocument(feedId)
      events.emit('library-changed', {})
    },

    async undoUnsubscribe({ feedId }) {
      const taken = found(left.get(feedId), 'feed')
      const { subscription, signIn } = taken
      await documents.changeLibrary(library => {
        refuseKnown(library, subscription.feedUrl)
        return { ...library, subscriptions: [...library.subscriptions, subscription] }
      })
      if (signIn) await secrets.save(feedId, signIn, { acceptsPlain: true })
      left.delete(feedId)
      archive.followFeed(feedId)
      hideMuted()
      return subscription
    },

    async signIn({ feedId, acceptsPlain = false, ...told }) {
      await secrets.save(feedId, { origin: new URL(find(feedId).feedUrl).origin, ...told }, { acceptsPlain })
    },

    async signOut({ feedId }) {
      const signIn = secrets.find(find(feedId).feedId)
      if (signIn) signedOut.set(feedId, signIn)
      await secrets.remove(feedId)
    },

    async undoSignOut({ feedId }) {
      const signIn = found(signedOut.get(find(feedId).feedId), 'feed')
      await secrets.save(feedId, signIn, { acceptsPlain: true })
      signedOut.delete(feedId)
    },

    async edit({ feedId, ...change }) {
      find(feedId)
      await documents.changeLibrary(library => changeSubscription(library, feedId, change))
      hideMuted()
      return find(feedId)
    },

    refresh: ({ feedId }) => refresher.refresh(feedId === undefined ? undefined : [find(feedId).feedId]),
    cancelRefresh: async () => refresher.cancel(),
    progress: async () => refresher.progress()
  }
}
