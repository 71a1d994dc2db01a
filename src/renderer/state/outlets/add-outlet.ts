import type { Api, LibraryView } from '../../../shared/contract.ts'
import type { FeedCandidate } from '../../../shared/feed.ts'
import { Failure, toFailure } from '../../../shared/failure.ts'
import type { Subscription } from '../../../shared/library.ts'
import type { Loader } from '../base/loaded.ts'
import { createStore, type Readable } from '../base/store.ts'

type AddOutletState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking'; readonly address: string }
  | FoundFeeds
  | { readonly kind: 'failed'; readonly address: string; readonly failure: Failure }

export interface FoundFeeds {
  readonly kind: 'found'
  readonly candidates: readonly FeedCandidate[]
  /** Of those that were subscribed to here, by their address: it may have led on to another. */
  readonly feedIds: ReadonlyMap<string, string>
  /** The address of the feed that is being subscribed to: it is fetched first. */
  readonly subscribingUrl?: string
  readonly failure?: Failure
  /** Its sign-in can only be kept readable; asked again with that agreed to, it is followed. */
  readonly unprotected?: { readonly candidate: FeedCandidate; readonly sectionId: string }
}

/** From an address to a followed feed: look, choose, subscribe. */
export interface AddOutlet {
  readonly state: Readable<AddOutletState>
  look(address: string, allowPrivate?: boolean): Promise<void>
  subscribe(candidate: FeedCandidate, sectionId: string, acceptsPlain?: boolean): Promise<void>
  clear(): void
}

/** The contract takes no longer one, and neither does a browser. */
const longestAddress = 4_096

export function createAddOutlet(api: Api, library: Loader<LibraryView>): AddOutlet {
  const state = createStore<AddOutletState>({ kind: 'idle' })
  let isPrivateAllowed = false
  let typed = ''

  /** Unless the reader is done with what was found, or looks elsewhere by now. */
  function put(found: FoundFeeds): void {
    const { value } = state
    if (value.kind === 'found' && value.candidates === found.candidates) state.set(found)
  }

  return {
    state,
    look: async (address, allowPrivate = false) => {
      isPrivateAllowed = allowPrivate
      typed = address
      state.set({ kind: 'looking', address })
      try {
        refuseLong(address)
        const candidates = await api.feeds.discover({ address, ...(allowPrivate && { allowPrivate }) })
        state.set({ kind: 'found', candidates, feedIds: new Map() })
      } catch (error) {
        state.set({ kind: 'failed', address, failure: toFailure(error) })
      }
    },
    subscribe: async (candidate, sectionId, acceptsPlain = false) => {
      const { feedUrl } = candidate
      const { value } = state
      if (value.kind !== 'found' || value.subscribingUrl !== undefined) return
      const { candidates, feedIds } = value
      state.set({ kind: 'found', candidates, feedIds, subscribingUrl: feedUrl })
      try {
        const { feedId } = await api.feeds.subscribe({
          feedUrl: withSignIn(feedUrl, typed), sectionId, ...(isPrivateAllowed && { allowPrivate: true }),
          ...(acceptsPlain && { acceptsPlain })
        })
        const followed = new Map([...feedIds, [feedUrl, feedId]])
        put({ kind: 'found', candidates, feedIds: followed, subscribingUrl: feedUrl })
        await library.reload()
        put({ kind: 'found', candidates, feedIds: followed })
      } catch (error) {
        const failure = toFailure(error)
        put({
          kind: 'found', candidates, feedIds, failure,
          ...(failure.code === 'secret-unprotected' && { unprotected: { candidate, sectionId } })
        })
      }
    },
    clear: () => state.set({ kind: 'idle' })
  }
}

/** Whether a feed that was found is followed, from here or since before. */
export function isFollowed(
  { feedIds }: FoundFeeds, { feedUrl }: FeedCandidate, subscriptions: readonly Subscription[]
): boolean {
  const feedId = feedIds.get(feedUrl)
  return subscriptions.some(subscription => subscription.feedId === feedId || subscription.feedUrl === feedUrl)
}

/** Whether one of them was subscribed to and others are still to be chosen from. */
export function isHalfChosen(state: AddOutletState): boolean {
  return state.kind === 'found' && state.feedIds.size > 0 && state.feedIds.size < state.candidates.length
}

function refuseLong(address: string): void {
  if (address.length > longestAddress) throw new Failure('address-invalid', { address: `${address.slice(0, 80)}…` })
}

/** A user's name and password that were typed into the address are those of the feeds found under it. */
function withSignIn(feedUrl: string, typed: string): string {
  const [feed, from] = [URL.parse(feedUrl), URL.parse(typed) ?? URL.parse(`https://${typed}`)]
  if (!feed || !from?.username || feed.host !== from.host) return feedUrl
  return Object.assign(feed, { username: from.username, password: from.password }).href
}
