/** Refreshing: many feeds at once; one that fails never stops the others. */
import { setImmediate } from 'node:timers/promises'
import type { RefreshOutcome, RefreshProgress } from '../../shared/contract.ts'
import type { Subscription } from '../../shared/library.ts'
import type { EventHub } from '../event-hub.ts'
import type { FetchOutcome } from '../network/index.ts'
import type { Archive, Clock, Documents } from '../ports.ts'
import { moveFeeds } from './announced-move.ts'
import type { StoryKeeper } from './keep-stories.ts'
import { createLineCheck, type LineCheck } from './line-check.ts'
import type { FeedPoller } from './poll-feed.ts'
import type { FeedStore } from './store-feed.ts'

export interface Refresher {
  /** All subscriptions that are neither muted nor gone for good, or those named. While a refresh is under way it is joined, not
   *  doubled. */
  refresh(feedIds?: readonly string[]): Promise<RefreshOutcome>
  /** Stores what a fetched document holds, as a refresh of this subscription does; answers the number of new articles. Something
   *  was fetched, so that the program is not offline. */
  take(subscription: Subscription, answer: FetchOutcome): Promise<number>
  cancel(): void
  progress(): RefreshProgress
  stop(): Promise<void>
}

interface Parts {
  readonly archive: Archive
  readonly documents: Documents
  readonly clock: Clock
  readonly events: EventHub
  readonly poller: FeedPoller
  readonly feedStore: FeedStore
  readonly stories: StoryKeeper
  readonly hasNetwork?: () => boolean
}

/** One refresh under way. */
interface Round {
  readonly abort: AbortController
  readonly line: LineCheck
  /** New addresses by feed. */
  readonly moves: Map<string, string>
}

/** So many begin in one turn of the event loop: to put a thousand into the queue at once holds up the page for a twentieth of a
 *  second. */
const mostToBegin = 32

const idle: RefreshProgress = { isRunning: false, done: 0, total: 0, failed: 0, newCount: 0 }

export function createRefresher(parts: Parts): Refresher {
  const { archive, documents, clock, events, poller, feedStore, stories, hasNetwork = () => true } = parts
  let progress = withRefreshedAt(idle, archive.readMemo('refreshed-at'))
  let round: Round | undefined
  let running: Promise<RefreshOutcome> | undefined

  function report(change: Partial<RefreshProgress>): void {
    progress = { ...progress, ...change }
    events.emit('refresh-progress', progress)
  }

  function noteNew(newCount: number): void {
    if (newCount > 0) report({ newCount: progress.newCount + newCount })
  }

  async function refreshOne(subscription: Subscription, { abort, line, moves }: Round): Promise<void> {
    const outcome = await poller.poll(subscription, abort.signal)
    if (outcome.kind === 'cancelled') return noteNew(outcome.newCount)
    const done = progress.done + 1
    if (outcome.kind === 'unreached') {
      line.noteUnreached({ subscription, failure: outcome.failure, at: outcome.at })
      report({ done, failed: progress.failed + 1 })
      if (line.isHopeless()) abort.abort()
      return
    }
    // It may not have been asked at all, so that it tells nothing of the line.
    if (outcome.kind === 'resting') return report({ done, failed: progress.failed + 1 })
    line.noteReached()
    if (outcome.kind === 'failed') {
      return report({ done, failed: progress.failed + 1, newCount: progress.newCount + outcome.newCount, isOffline: false })
    }
    if (outcome.movedTo !== undefined) moves.set(subscription.feedId, outcome.movedTo)
    report({ done, newCount: progress.newCount + outcome.newCount, isOffline: false })
  }

  /** One write for a whole refresh: a platform may move all its feeds at once. */
  async function keepMoves(moves: ReadonlyMap<string, string>): Promise<void> {
    if (moves.size > 0) await documents.changeLibrary(library => moveFeeds(library, moves))
  }

  function judge(line: LineCheck): void {
    if (line.isCut()) return report({ isOffline: true })
    for (const { subscription, failure, at } of line.unreached) poller.blame(subscription, failure, at)
  }

  /** Also after a failure, a full disk for one: as long as a refresh is under way, no other begins. */
  function endRefresh({ isWhole, wasCancelled }: { readonly isWhole: boolean; readonly wasCancelled: boolean }): void {
    if (progress.newCount > 0) {
      events.emit('articles-changed', { newCount: progress.newCount })
      // The articles can be read and found now; their stories follow by an event of their own.
      if (isWhole) void stories.keep()
    }
    const refreshedAt = clock.now().toISOString()
    report({ isRunning: false, wasCancelled, ...(isWhole ? { refreshedAt } : {}) })
    events.emit('library-changed', {})
    if (isWhole) archive.saveMemo('refreshed-at', refreshedAt)
  }

  async function refreshAll(subscriptions: readonly Subscription[]): Promise<RefreshOutcome> {
    const line = createLineCheck({ wasCut: progress.isOffline ?? false, hasNetwork: hasNetwork() })
    const current: Round = { abort: new AbortController(), line, moves: new Map() }
    round = current
    const isAborted = (): boolean => current.abort.signal.aborted
    const wasCancelled = (): boolean => isAborted() && !line.isHopeless()
    report({ ...idle, isOffline: progress.isOffline ?? false, isRunning: true, wasCancelled: false, total: subscriptions.length })
    try {
      await forAll(subscriptions, subscription => refreshOne(subscription, current))
      judge(line)
      await feedStore.keepLearned()
      await keepMoves(current.moves)
    } finally {
      round = undefined
      endRefresh({ isWhole: !line.isCut() && !isAborted(), wasCancelled: wasCancelled() })
    }
    return {
      feedCount: progress.total, failedCount: progress.failed, newCount: progress.newCount,
      wasCancelled: wasCancelled(),
      ...(line.isCut() && { isOffline: true })
    }
  }

  /** What is gone for good is only asked when it is named. */
  function choose(feedIds: readonly string[] | undefined): readonly Subscription[] {
    const { subscriptions } = documents.library()
    if (feedIds) return subscriptions.filter(({ feedId }) => feedIds.includes(feedId))
    const gone = new Set(archive.listFeedStates().filter(({ failureCode }) => failureCode === 'gone').map(({ feedId }) => feedId))
    return subscriptions.filter(({ feedId, isMuted }) => !isMuted && !gone.has(feedId))
  }

  return {
    refresh(feedIds) {
      if (running) return running
      running = refreshAll(choose(feedIds)).finally(() => {
        running = undefined
      })
      return running
    },
    take(subscription, answer) {
      if (progress.isOffline) report({ isOffline: false })
      return poller.take(subscription, answer)
    },
    cancel: () => round?.abort.abort(),
    progress: () => progress,
    async stop() {
      round?.abort.abort()
      await running?.catch(() => undefined)
    }
  }
}

/** Begins all, waits for all, then throws the first error. */
async function forAll<T>(items: readonly T[], begin: (item: T) => Promise<void>): Promise<void> {
  const begun: Promise<PromiseSettledResult<void>[]>[] = []
  for (let from = 0; from < items.length; from += mostToBegin) {
    if (from > 0) await setImmediate()
    begun.push(Promise.allSettled(items.slice(from, from + mostToBegin).map(begin)))
  }
  const broken = (await Promise.all(begun)).flat().find(task => task.status === 'rejected')
  if (broken) throw broken.reason
}

function withRefreshedAt(progress: RefreshProgress, refreshedAt: string | undefined): RefreshProgress {
  return refreshedAt === undefined ? progress : { ...progress, refreshedAt }
}
