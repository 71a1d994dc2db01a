/** One feed: asked, stored, and what is remembered of it for the next time. */
import { type Failure, toFailure } from '../../shared/failure.ts'
import type { FeedState } from '../../shared/feed.ts'
import type { Subscription } from '../../shared/library.ts'
import type { Fetcher, FetchOutcome } from '../network/index.ts'
import type { Archive, Clock, Documents, Log, Secrets } from '../ports.ts'
import { moveOf } from './announced-move.ts'
import { stateAfterAnswer, stateAfterFailure, type Check } from './feed-state.ts'
import type { FeedStore, StoringOptions } from './store-feed.ts'

type PollOutcome =
  /** `movedTo`: the address it is to be followed at from now on. */
  | { readonly kind: 'answered'; readonly newCount: number; readonly movedTo?: string }
  /** Its server spoke, or what it sent could not be read or stored to its end: kept in the feed's state. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly newCount: number }
  /** Its host is left alone, as it asked now or before: kept in the feed's state, and no failure of the feed. */
  | { readonly kind: 'resting' }
  /** Nobody answered. Not kept in its state: it may be our own line that is cut. `blame` does so. `at` is an ISO instant. */
  | { readonly kind: 'unreached'; readonly failure: Failure; readonly at: string }
  | { readonly kind: 'cancelled'; readonly newCount: number }

export interface FeedPoller {
  /** Never throws because of the feed. */
  poll(subscription: Subscription, signal: AbortSignal): Promise<PollOutcome>
  /** Stores what a fetched document holds, as polling this subscription does; answers the number of new articles. */
  take(subscription: Subscription, answer: FetchOutcome, signal?: AbortSignal): Promise<number>
  /** Keeps a failure of that instant in the feed's state, and answers that. */
  blame(subscription: Subscription, failure: Failure, at: string): FeedState
}

export interface FeedPollerParts {
  readonly archive: Archive
  readonly documents: Documents
  readonly clock: Clock
  readonly log: Log
  readonly fetcher: Fetcher
  readonly feedStore: FeedStore
  readonly secrets: Secrets
}

/** What a cut line looks like; a server that is down looks the same. */
export const unreachedCodes: readonly string[] = ['host-not-found', 'connection-failed', 'answer-cut', 'timed-out', 'proxy-failed']

export function createFeedPoller(parts: FeedPollerParts): FeedPoller {
  const { archive, documents, clock, log, fetcher, feedStore, secrets } = parts

  const checkOf = ({ feedId }: Subscription, now: string): Check =>
    ({ feedId, now, intervalMinutes: documents.settings().refreshMinutes || 60 })

  const save = createStateSaving(archive, feedStore)

  async function keep(subscription: Subscription, answer: FetchOutcome, options: StoringOptions = {}) {
    const check = checkOf(subscription, clock.now().toISOString())
    const read = answer.kind === 'fetched' ? await feedStore.store(subscription, answer, check.now, options) : undefined
    const state = stateAfterAnswer(archive.readFeedState(subscription.feedId), check, answer, read)
    await save(state)
    return { newCount: read?.newCount ?? 0, movedTo: moveOf(documents.library(), subscription, state.movedTo, check.now) }
  }

  function blame(subscription: Subscription, failure: Failure, at: string): FeedState {
    const state = stateAfterFailure(archive.readFeedState(subscription.feedId), checkOf(subscription, at), failure)
    archive.saveFeedStates([state])
    return state
  }

  async function answered(subscription: Subscription, options: Required<StoringOptions>): Promise<PollOutcome> {
    const answer = await fetcher.fetch({
      url: subscription.feedUrl, kind: 'feed', allowPrivate: subscription.allowPrivate, signal: options.signal,
      room: feedStore.room,
      ...signedIn(secrets, subscription), ...validators(archive.readFeedState(subscription.feedId))
    })
    const { newCount, movedTo } = await keep(subscription, answer, options)
    return { kind: 'answered', newCount, ...(movedTo !== undefined && { movedTo }) }
  }

  async function failed(subscription: Subscription, error: unknown, newCount: number): Promise<PollOutcome> {
    const failure = toFailure(error)
    const at = clock.now().toISOString()
    if (unreachedCodes.includes(failure.code)) return { kind: 'unreached', failure, at }
    if (failure.code === 'internal') log.error(`refreshing ${subscription.feedUrl}`, error)
    await feedStore.turn()
    const { rest } = blame(subscription, failure, at)
    return rest === undefined ? { kind: 'failed', failure, newCount } : { kind: 'resting' }
  }

  return {
    blame,
    take: async (subscription, answer, signal) => (await keep(subscription, answer, { ...(signal && { signal }) })).newCount,
    async poll(subscription, signal) {
      let newCount = 0
      const onNew = (count: number): void => { newCount += count }
      try {
        return await answered(subscription, { signal, onNew })
      } catch (error) {
        return signal.aborted ? { kind: 'cancelled', newCount } : await failed(subscription, error, newCount)
      }
    }
  }
}

/** One commit for all that end in the same moment: dozens of feeds are stored in one transaction. */
function createStateSaving(archive: Archive, { between }: FeedStore): (state: FeedState) => Promise<void> {
  const waiting: FeedState[] = []
  let saving: Promise<void> | undefined
  return state => {
    waiting.push(state)
    saving ??= between(() => {
      saving = undefined
      archive.saveFeedStates(waiting.splice(0))
    })
    return saving
  }
}

function signedIn(secrets: Secrets, { feedId }: Subscription) {
  const signIn = secrets.find(feedId)
  return signIn ? { signIn } : {}
}

function validators({ etag, lastModified }: Partial<FeedState> = {}) {
  return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) }
}
