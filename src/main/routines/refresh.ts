/** Refreshing: fetch, read, store, feed by feed; one that fails never stops the others. */
import type { RefreshOutcome, RefreshProgress } from '../../shared/contract.ts'
import { type Failure, toFailure } from '../../shared/failure.ts'
import type { FeedState } from '../../shared/feed.ts'
import type { Library, Subscription } from '../../shared/library.ts'
import type { EventHub } from '../event-hub.ts'
import { applyLearned, learnFeed, type LearnedFeed } from '../library/library-changes.ts'
import { nextCheckAt } from '../feeds/index.ts'
import type { Fetched, Fetcher, FetchOutcome } from '../network/index.ts'
import type { Archive, Clock, Documents, Log } from '../ports.ts'
import type { WorkerPool } from '../workers/pool.ts'
import type { StoryKeeper } from './keep-stories.ts'
import type { PictureStore } from './store-pictures.ts'

export interface Refresher {
  /** All subscriptions that are not muted, or those named. While a refresh is under way it is joined, not doubled. */
  refresh(feedIds?: readonly string[]): Promise<RefreshOutcome>
  /** Stores what a fetched document holds, as a refresh of this subscription does; answers the number of new articles. */
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
  readonly log: Log
  readonly fetcher: Fetcher
  readonly pool: WorkerPool
  readonly pictures: PictureStore
  readonly stories: StoryKeeper
}

const idle: RefreshProgress = { isRunning: false, done: 0, total: 0, failed: 0, newCount: 0 }

export function createRefresher(parts: Parts): Refresher {
  const { archive, documents, clock, events, log, fetcher, pool, pictures, stories } = parts
  let progress = withRefreshedAt(idle, archive.readMemo('refreshed-at'))
  let abort: AbortController | undefined
  let running: Promise<RefreshOutcome> | undefined
  let learned: LearnedFeed[] = []

  function report(change: Partial<RefreshProgress>): void {
    progress = { ...progress, ...change }
    events.emit('refresh-progress', progress)
  }

  async function take(subscription: Subscription, answer: FetchOutcome, signal?: AbortSignal): Promise<number> {
    const now = clock.now().toISOString()
    const previous = archive.readFeedState(subscription.feedId)
    const stored = answer.kind === 'fetched' ? await store(subscription, answer, now, signal) : undefined
    archive.saveFeedState({
      feedId: subscription.feedId,
      ...validatorsOf(answer, previous),
      checkedAt: now,
      fetchedAt: now,
      failureCount: 0,
      nextCheckAt: nextCheckAt({
        now, intervalMinutes: documents.settings().refreshMinutes || 60, failureCount: 0, headers: answer.headers,
        ...(stored?.ttl === undefined ? {} : { ttl: stored.ttl })
      })
    })
    return stored?.newCount ?? 0
  }

  async function store(
    subscription: Subscription, answer: Fetched, now: string, signal?: AbortSignal
  ): Promise<{ readonly newCount: number; readonly ttl: number | undefined }> {
    const contentType = answer.headers['content-type']
    const { head, articles: read } = await pool.run('read-feed', {
      bytes: answer.bytes, url: answer.url, now,
      feedId: subscription.feedId, outletId: subscription.outletId, sectionId: subscription.sectionId,
      ...(contentType === undefined ? {} : { contentType })
    }, signal)
    const library = documents.library()
    const news = learnFeed(library, subscription, head)
    if (news) learned.push(news)
    const outletId = news?.outlet.outletId ?? subscription.outletId
    const outletName = news?.outlet.name ?? outletNameOf(library, outletId)
    const inputs = read.map(({ article, words }) => ({ article: { ...article, outletId }, outletName, words }))
    const { added, revised } = archive.addArticles(inputs)
    for (const articleId of revised) events.emit('article-changed', { articleId })
    if (added.length > 0) pictures.queueLeads(inputs.map(({ article }) => article).filter(({ articleId }) => added.includes(articleId)))
    return { newCount: added.length, ttl: head.ttl }
  }

  /** One write for a whole refresh: a first one may learn of a thousand feeds. */
  async function keepLearned(): Promise<void> {
    const news = learned
    if (news.length === 0) return
    await documents.changeLibrary(library => applyLearned(library, news))
    // Not before it is written: a feed that answers 304 from now on will not say it again.
    learned = learned.filter(one => !news.includes(one))
  }

  function noteFailure(subscription: Subscription, failure: Failure): void {
    const now = clock.now().toISOString()
    const previous = archive.readFeedState(subscription.feedId)
    const failureCount = (previous?.failureCount ?? 0) + 1
    archive.saveFeedState({
      ...(previous ?? { feedId: subscription.feedId }),
      checkedAt: now,
      failureCount,
      failureCode: failure.code,
      failureDetails: failure.details,
      failingSince: previous?.failingSince ?? now,
      nextCheckAt: nextCheckAt({
        now, intervalMinutes: documents.settings().refreshMinutes || 60, failureCount, headers: {},
        ...(failure.details['until'] === undefined ? {} : { restsUntil: failure.details['until'] })
      })
    })
  }

  async function refreshOne(subscription: Subscription, signal: AbortSignal): Promise<void> {
    try {
      const state = archive.readFeedState(subscription.feedId)
      const answer = await fetcher.fetch({
        url: subscription.feedUrl, kind: 'feed', allowPrivate: subscription.allowPrivate, signal,
        ...(state?.etag === undefined ? {} : { etag: state.etag }),
        ...(state?.lastModified === undefined ? {} : { lastModified: state.lastModified })
      })
      const added = await take(subscription, answer, signal)
      report({ done: progress.done + 1, newCount: progress.newCount + added })
    } catch (error) {
      if (signal.aborted) return
      const failure = toFailure(error)
      if (failure.code === 'internal') log.error(`refreshing ${subscription.feedUrl}`, error)
      noteFailure(subscription, failure)
      report({ done: progress.done + 1, failed: progress.failed + 1 })
    }
  }

  /** Also after a failure, a full disk for one: as long as a refresh is under way, no other begins. */
  function endRefresh(wasCancelled: boolean): void {
    if (progress.newCount > 0) {
      events.emit('articles-changed', { newCount: progress.newCount })
      // The articles can be read and found now; their stories follow by an event of their own.
      if (!wasCancelled) void stories.keep()
    }
    const refreshedAt = clock.now().toISOString()
    report({ isRunning: false, ...(wasCancelled ? {} : { refreshedAt }) })
    events.emit('library-changed', {})
    if (!wasCancelled) archive.saveMemo('refreshed-at', refreshedAt)
  }

  async function refreshAll(subscriptions: readonly Subscription[]): Promise<RefreshOutcome> {
    const controller = new AbortController()
    abort = controller
    report({ ...idle, isRunning: true, total: subscriptions.length })
    try {
      await settle(subscriptions.map(subscription => refreshOne(subscription, controller.signal)))
      await keepLearned()
    } finally {
      abort = undefined
      endRefresh(controller.signal.aborted)
    }
    return {
      feedCount: progress.total, failedCount: progress.failed, newCount: progress.newCount,
      wasCancelled: controller.signal.aborted
    }
  }

  return {
    refresh(feedIds) {
      if (running) return running
      const chosen = documents.library().subscriptions
        .filter(({ feedId, isMuted }) => (feedIds ? feedIds.includes(feedId) : !isMuted))
      running = refreshAll(chosen).finally(() => {
        running = undefined
      })
      return running
    },
    take: (subscription, answer) => take(subscription, answer),
    cancel: () => abort?.abort(),
    progress: () => progress,
    async stop() {
      abort?.abort()
      await running?.catch(() => undefined)
    }
  }
}

/** Waits for all, then throws the first error. */
async function settle(tasks: readonly Promise<void>[]): Promise<void> {
  const broken = (await Promise.allSettled(tasks)).find(task => task.status === 'rejected')
  if (broken) throw broken.reason
}

function withRefreshedAt(progress: RefreshProgress, refreshedAt: string | undefined): RefreshProgress {
  return refreshedAt === undefined ? progress : { ...progress, refreshedAt }
}

/** A 304 keeps the validators it was asked with, unless it sends new ones (RFC 9110, 15.4.5). */
function validatorsOf(answer: FetchOutcome, previous: FeedState | undefined): Pick<FeedState, 'etag' | 'lastModified'> {
  const kept = answer.kind === 'not-modified' ? previous : undefined
  const etag = answer.etag ?? kept?.etag
  const lastModified = answer.lastModified ?? kept?.lastModified
  return { ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) }
}

export function outletNameOf(library: Library, outletId: string): string {
  return library.outlets.find(outlet => outlet.outletId === outletId)?.name ?? outletId
}
