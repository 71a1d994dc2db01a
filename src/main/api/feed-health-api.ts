import type { Api } from '../../shared/contract.ts'
import { Failure, found } from '../../shared/failure.ts'
import type { Library, Subscription } from '../../shared/library.ts'
import type { EventHub } from '../event-hub.ts'
import { feedHealth } from '../library/feed-health.ts'
import { changeReading, changeSubscription, findSubscription } from '../library/library-changes.ts'
import { splitSignIn, type Fetcher } from '../network/index.ts'
import type { Archive, Clock, Documents, Secrets } from '../ports.ts'
import { moveFeeds } from '../routines/announced-move.ts'
import type { Refresher } from '../routines/refresh.ts'
import type { FeedRereader } from '../routines/reread-feed.ts'

export interface FeedHealthApiParts {
  readonly archive: Archive
  readonly documents: Documents
  readonly events: EventHub
  readonly clock: Clock
  readonly fetcher: Fetcher
  readonly secrets: Secrets
  readonly refresher: Refresher
  readonly rereader: FeedRereader
}

export type FeedHealthMethod = 'health' | 'changeAddress' | 'previewEncodings' | 'setReading'

/** How the feeds fare, and what can be done for one that does not. */
export function createFeedHealthApi(parts: FeedHealthApiParts): Pick<Api['feeds'], FeedHealthMethod> {
  const { archive, documents, events, clock, fetcher, secrets, refresher, rereader } = parts

  function find(feedId: string): Subscription {
    return found(documents.library().subscriptions.find(other => other.feedId === feedId), 'feed')
  }

  async function change(edit: (library: Library) => Library): Promise<void> {
    await documents.changeLibrary(edit)
    events.emit('library-changed', {})
  }

  function refuseOthers(library: Library, feedId: string, address: string): void {
    const known = findSubscription(library, address)
    if (known === undefined || known.feedId === feedId) return
    throw new Failure('already-subscribed', { title: known.title ?? known.feedTitle ?? address })
  }

  return {
    async health() {
      const now = clock.now().toISOString()
      const states = new Map(archive.listFeedStates().map(state => [state.feedId, state]))
      return documents.library().subscriptions.map(({ feedId }) =>
        feedHealth(feedId, { state: states.get(feedId), isSignedIn: secrets.find(feedId) !== undefined, now }))
    },

    async changeAddress({ feedId, feedUrl, allowPrivate }) {
      if (!URL.canParse(feedUrl)) throw new Failure('address-invalid', { address: feedUrl })
      const { address, signIn: typed } = splitSignIn(new URL(feedUrl).href)
      const signIn = typed ?? secrets.find(feedId)
      const before = find(feedId)
      refuseOthers(documents.library(), feedId, address)
      const isAllowed = allowPrivate ?? before.allowPrivate
      const answer = await fetcher.fetch({ url: address, kind: 'feed', allowPrivate: isAllowed, ...(signIn && { signIn }) })
      const newCount = await refresher.take({ ...before, feedUrl: address, allowPrivate: isAllowed }, answer)
      await change(library => {
        refuseOthers(library, feedId, address)
        return changeSubscription(moveFeeds(library, new Map([[feedId, address]])), feedId, { allowPrivate: isAllowed })
      })
      // Typed into an address they were readable anyway.
      if (typed) await secrets.save(feedId, typed, { acceptsPlain: true })
      if (newCount > 0) events.emit('articles-changed', { newCount })
      return find(feedId)
    },

    previewEncodings: ({ feedId }) => rereader.preview(find(feedId)),

    async setReading({ feedId, encoding, zone }) {
      const before = find(feedId)
      const reading = { ...(encoding !== undefined && { encoding }), ...(zone !== undefined && { zone }) }
      await change(library => changeReading(library, feedId, reading))
      const changed = await rereader.reread(before, find(feedId))
      events.emit('library-changed', {})
      if (changed > 0) events.emit('articles-changed', { newCount: 0 })
      return { changed }
    }
  }
}
