import type { Api, LibraryView } from '../../shared/contract.ts'
import type { FeedCandidate } from '../../shared/feed.ts'
import { Failure, toFailure } from '../../shared/failure.ts'
import type { Loader } from './loaded.ts'
import { createStore, type Readable } from './store.ts'

type AddOutletState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking'; readonly address: string }
  | {
      readonly kind: 'found'
      readonly candidates: readonly FeedCandidate[]
      readonly subscribedUrls: ReadonlySet<string>
      readonly failure?: Failure
      /** Its sign-in can only be kept readable; asked again with that agreed to, it is followed. */
      readonly unprotected?: { readonly candidate: FeedCandidate; readonly sectionId: string }
    }
  | { readonly kind: 'failed'; readonly address: string; readonly failure: Failure }

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

  return {
    state,
    look: async (address, allowPrivate = false) => {
      isPrivateAllowed = allowPrivate
      typed = address
      state.set({ kind: 'looking', address })
      try {
        refuseLong(address)
        const candidates = await api.feeds.discover({ address, ...(allowPrivate && { allowPrivate }) })
        state.set({ kind: 'found', candidates, subscribedUrls: new Set() })
      } catch (error) {
        state.set({ kind: 'failed', address, failure: toFailure(error) })
      }
    },
    subscribe: async (candidate, sectionId, acceptsPlain = false) => {
      const { feedUrl } = candidate
      const { value } = state
      if (value.kind !== 'found') return
      try {
        await api.feeds.subscribe({
          feedUrl: withSignIn(feedUrl, typed), sectionId, ...(isPrivateAllowed && { allowPrivate: true }),
          ...(acceptsPlain && { acceptsPlain })
        })
        state.set({ kind: 'found', candidates: value.candidates, subscribedUrls: new Set([...value.subscribedUrls, feedUrl]) })
        await library.reload()
      } catch (error) {
        const failure = toFailure(error)
        const { candidates, subscribedUrls } = value
        state.set({
          kind: 'found', candidates, subscribedUrls, failure,
          ...(failure.code === 'secret-unprotected' && { unprotected: { candidate, sectionId } })
        })
      }
    },
    clear: () => state.set({ kind: 'idle' })
  }
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
