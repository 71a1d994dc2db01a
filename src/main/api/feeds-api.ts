import type { Api } from '../../shared/contract.ts'
import { Failure } from '../../shared/failure.ts'
import type { Library, Subscription } from '../../shared/library.ts'
import type { EventHub } from '../event-hub.ts'
import { discoverFeeds } from '../feeds/index.ts'
import type { Fetcher } from '../network/index.ts'
import type { Archive, Clock, Documents } from '../ports.ts'
import type { Refresher } from '../routines/refresh.ts'
import type { StoryKeeper } from '../routines/keep-stories.ts'
import type { WorkerPool } from '../workers/pool.ts'
import { addSubscription, changeSubscription, findSubscription, removeSubscription, type NewSubscription } from '../library/library-changes.ts'

export function createFeedsApi(parts: {
  readonly archive: Archive
  readonly documents: Documents
  readonly events: EventHub
  readonly clock: Clock
  readonly fetcher: Fetcher
  readonly pool: WorkerPool
  readonly refresher: Refresher
  readonly stories: StoryKeeper
}): Api['feeds'] {
  const { archive, documents, events, fetcher, pool, refresher, stories } = parts

  function find(feedId: string): Subscription {
    const subscription = documents.library().subscriptions.find(other => other.feedId === feedId)
    if (subscription === undefined) throw new Failure('not-found', { what: 'This feed' })
    return subscription
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
  async function readHead(feedUrl: string, allowPrivate: boolean) {
    const answer = await fetcher.fetch({ url: feedUrl, kind: 'feed', allowPrivate })
    if (answer.kind !== 'fetched') throw new Failure('not-a-feed', { address: feedUrl })
    const contentType = answer.headers['content-type']
    const { head } = await pool.run('parse-feed', {
      bytes: answer.bytes, url: answer.url, ...(contentType === undefined ? {} : { contentType })
    })
    return { answer, head }
  }

  return {
    discover: ({ address, allowPrivate = false }) => discoverFeeds(address, {
      fetch: (url, kind, options) => fetcher.fetch({ url, kind, allowPrivate, ...options }),
      parse: document => pool.run('parse-feed', document),
      findLinks: document => pool.run('find-feed-links', document)
    }),

    async subscribe({ feedUrl, sectionId, title, allowPrivate = false }) {
      if (!URL.canParse(feedUrl)) throw new Failure('address-invalid', { address: feedUrl })
      const address = new URL(feedUrl).href
      refuseKnown(documents.library(), address)
      const { answer, head } = await readHead(address, allowPrivate)
      const wanted: NewSubscription = {
        feedUrl: address, sectionId, allowPrivate,
        ...(title === undefined ? {} : { title }),
        ...(head.title === undefined ? {} : { feedTitle: head.title }),
        ...(head.homePageUrl === undefined ? {} : { homePageUrl: head.homePageUrl }),
        ...(head.language === undefined ? {} : { language: head.language })
      }
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
      find(feedId)
      await documents.changeLibrary(library => removeSubscription(library, feedId))
      events.emit('library-changed', {})
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
