/** The pages that the reader wants in any case, fetched in the background. */
import { Failure, toFailure } from '../../shared/failure.ts'
import type { FullTextProgress } from '../../shared/full-text.ts'
import type { EventHub } from '../event-hub.ts'
import { fullTextChoice } from '../library/full-text-choice.ts'
import type { Archive, Clock, Documents, Log } from '../ports.ts'
import type { FullTextFetcher } from './fetch-full-text.ts'
import { unreachedCodes } from './poll-feed.ts'
import type { PictureStore } from './store-pictures.ts'

export interface FullTextKeeper {
  /** Fetches what is left of the pages of these days, with their pictures. One run at a time. */
  keep(): Promise<void>
  /** Ends the run; the next begins again with what is left. */
  cancel(): void
  progress(): FullTextProgress
  stop(): Promise<void>
}

interface Parts {
  readonly archive: Archive
  readonly documents: Documents
  readonly events: EventHub
  readonly clock: Clock
  readonly log: Log
  readonly fullTexts: FullTextFetcher
  readonly pictures: PictureStore
}

/** Hosts that are asked at once. */
const hostsAtOnce = 4
/** Milliseconds: older articles are fetched when they are opened. */
const longestAge = 7 * 24 * 3_600_000
/** Pages of one feed in a run: more than most feeds list. */
const mostOfFeed = 200
/** Twice as many as are asked at once: by then one that works would have answered. */
const hopelessHosts = 2 * hostsAtOnce

interface Wanted {
  readonly articleId: string
  readonly url: string
}

interface Run {
  readonly abort: AbortController
  /** Articles whose server did not answer, and why. */
  readonly unreached: Map<Wanted, Failure>
  isReached: boolean
}

const idle: FullTextProgress = { isRunning: false, done: 0, total: 0, failed: 0 }

export function createFullTextKeeper(parts: Parts): FullTextKeeper {
  const { archive, documents, events, clock, log, fullTexts, pictures } = parts
  let progress = idle
  let isStopped = false
  let run: Run | undefined
  let running: Promise<void> | undefined

  function report(change: Partial<FullTextProgress>): void {
    progress = { ...progress, ...change }
    events.emit('full-text-progress', progress)
  }

  function listWanted(): readonly Wanted[] {
    const [now, settings] = [clock.now(), documents.settings()]
    const from = new Date(now.getTime() - longestAge).toISOString()
    return documents.library().subscriptions
      .filter(subscription => !subscription.isMuted && fullTextChoice(subscription, settings) === 'always')
      .flatMap(({ feedId }) => archive.listPagesToFetch(feedId, from, now.toISOString(), mostOfFeed))
      .filter(({ url }) => URL.canParse(url))
  }

  async function fetchOne(wanted: Wanted, current: Run): Promise<void> {
    try {
      await fullTexts.fetch(wanted.articleId, current.abort.signal)
      current.isReached = true
      report({ done: progress.done + 1 })
      const article = archive.findArticle(wanted.articleId)
      if (article) pictures.queueAll(article)
    } catch (error) {
      if (!current.abort.signal.aborted) noteFailed(wanted, toFailure(error), current)
    }
  }

  function noteFailed(wanted: Wanted, failure: Failure, current: Run): void {
    report({ done: progress.done + 1, failed: progress.failed + 1 })
    if (!unreachedCodes.includes(failure.code)) {
      current.isReached = true
      return
    }
    current.unreached.set(wanted, failure)
    const hosts = new Set([...current.unreached.keys()].map(({ url }) => new URL(url).host))
    if (!current.isReached && hosts.size >= hopelessHosts) current.abort.abort()
  }

  async function fetchLane(lane: readonly Wanted[], current: Run): Promise<void> {
    for (const one of lane) {
      if (current.abort.signal.aborted) return
      await fetchOne(one, current)
    }
  }

  /** Lane by lane, one for each host: those of a host would only wait for each other. */
  async function fetchAll(wanted: readonly Wanted[], current: Run): Promise<void> {
    const lanes = [...Map.groupBy(wanted, ({ url }) => new URL(url).host).values()]
    const work = async (): Promise<void> => {
      for (let lane = lanes.shift(); lane; lane = lanes.shift()) await fetchLane(lane, current)
    }
    await Promise.all(Array.from({ length: hostsAtOnce }, work))
    // Where nobody answered, it is our own line that is cut, and no page is to blame.
    if (!current.isReached) return
    for (const [{ articleId }, failure] of current.unreached) fullTexts.noteFailure(articleId, failure)
  }

  async function runOnce(wanted: readonly Wanted[]): Promise<void> {
    run = { abort: new AbortController(), unreached: new Map(), isReached: false }
    report({ ...idle, isRunning: true, total: wanted.length })
    try {
      await fetchAll(wanted, run)
    } catch (error) {
      log.error('full texts', error)
    } finally {
      run = undefined
      running = undefined
      report({ isRunning: false })
    }
  }

  return {
    keep() {
      const wanted = running || isStopped ? [] : listWanted()
      if (wanted.length > 0) running = runOnce(wanted)
      return running ?? Promise.resolve()
    },
    cancel: () => run?.abort.abort(),
    progress: () => progress,
    async stop() {
      isStopped = true
      run?.abort.abort()
      await running
    }
  }
}
