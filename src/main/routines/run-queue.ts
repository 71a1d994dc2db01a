/** What was put aside to be fetched when the line is there: goes on by itself, in turn, and keeps quiet meanwhile. */
import { Failure, toFailure } from '../../shared/failure.ts'
import type { QueuedFetch } from '../../shared/full-text.ts'
import type { EventHub } from '../event-hub.ts'
import type { Archive, Clock, Log } from '../ports.ts'
import { unreachedCodes } from './poll-feed.ts'

export interface QueueRunner {
  /** Puts something into the queue, and begins. One that waits already is answered as it is. */
  add(entry: Omit<QueuedFetch, 'queueId' | 'queuedAt' | 'failure'>): QueuedFetch
  /** Begins with what waits, and does not wait for it. What could not be had though the line was there is left alone. */
  run(): void
  /** Waits until nothing more can be done now. */
  settled(): Promise<void>
  stop(): Promise<void>
}

interface Parts {
  readonly archive: Archive
  readonly clock: Clock
  readonly events: EventHub
  readonly log: Log
  /** Fetches one and keeps what comes. Throws `Failure`. */
  readonly fetch: (entry: QueuedFetch) => Promise<void>
  readonly hasNetwork?: () => boolean
}

/** Milliseconds until the line is tried again; twice as long after each time that nobody answered. */
const shortestPause = 60_000
const longestPause = 60 * 60_000
/** As many servers are seldom down by themselves. */
const hopeless = 3

export function createQueueRunner({ archive, clock, events, log, fetch, hasNetwork = () => true }: Parts): QueueRunner {
  let running: Promise<void> | undefined
  let cancelPause: (() => void) | undefined
  let pause = shortestPause
  let isStopped = false
  // What is under way may take as long as a server likes; the program does not wait for it to end.
  const ending = Promise.withResolvers<never>()
  ending.promise.catch(() => undefined)

  const listWaiting = (): readonly QueuedFetch[] => archive.listQueue().filter(({ failure }) => failure === undefined)

  /** Answers why nobody was reached; `undefined` when somebody was, whatever came of it. */
  async function tryOne(entry: QueuedFetch): Promise<Failure | undefined> {
    try {
      await Promise.race([fetch(entry), ending.promise])
      archive.removeFromQueue(entry.queueId)
    } catch (error) {
      const failure = toFailure(error)
      if (isStopped || unreachedCodes.includes(failure.code)) return failure
      note(entry, failure)
    }
    events.emit('queue-changed', {})
    return undefined
  }

  function note({ queueId }: QueuedFetch, { code, details }: Failure): void {
    archive.noteQueueFailure(queueId, { code, details })
  }

  /** One server that is down holds up no other; where some were reached, those that were not are down by themselves. */
  async function tryAll(): Promise<void> {
    const unreached = new Map<QueuedFetch, Failure>()
    const tried = new Set<number>()
    let isReached = false
    // Asked for each time: more may be put aside meanwhile.
    const next = (): QueuedFetch | undefined => listWaiting().find(({ queueId }) => !tried.has(queueId))
    for (let entry = next(); entry && hasNetwork(); entry = next()) {
      if (isStopped || (!isReached && unreached.size >= hopeless)) break
      tried.add(entry.queueId)
      const failure = await tryOne(entry)
      if (failure) unreached.set(entry, failure)
      else isReached = true
    }
    if (isReached && !isStopped && unreached.size > 0) {
      for (const [entry, failure] of unreached) note(entry, failure)
      events.emit('queue-changed', {})
    }
    if (listWaiting().length > 0) wait(isReached)
  }

  function wait(isReached: boolean): void {
    if (isStopped) return
    cancelPause = clock.after(pause, begin)
    pause = isReached ? shortestPause : Math.min(pause * 2, longestPause)
  }

  function begin(): void {
    if (isStopped || running) return
    cancelPause?.()
    running = tryAll()
      .catch((error: unknown) => log.error('the queue', error))
      .finally(() => { running = undefined })
  }

  function run(): void {
    pause = shortestPause
    begin()
  }

  return {
    run,
    add(entry) {
      const added = archive.addToQueue({ ...entry, queuedAt: clock.now().toISOString() })
      events.emit('queue-changed', {})
      run()
      return added
    },
    settled: async () => { await running },
    async stop() {
      isStopped = true
      ending.reject(new Failure('cancelled'))
      cancelPause?.()
      await running
    }
  }
}
