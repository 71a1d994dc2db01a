/** What the program does by the clock: feeds that are due, editions whose cut-off has passed. One tick a minute, so that
 *  sleep, clock jumps and changes of zone need no special case: what is due at the tick is done once, in turn. */
import { toFailure } from '../../shared/failure.ts'
import type { EditionPlan, Subscription } from '../../shared/library.ts'
import { dueEditions, type Edition } from '../digest/index.ts'
import type { EventHub } from '../event-hub.ts'
import type { Archive, Clock, Documents, Log } from '../ports.ts'
import type { Composer } from './compose.ts'
import { batchSize, dueFeeds, probeFeeds } from './due-feeds.ts'
import type { Housekeeper } from './housekeeping.ts'
import type { Refresher } from './refresh.ts'

const minute = 60_000
/** A machine that was awake composes within two ticks. */
const punctual = 2 * minute
const longestLate = 12 * 60 * minute

/** The edition of a cut-off that was slept through takes in what was found on waking, or it would lack the news of the night:
 *  articles count by when they were first seen. After half a day its news is old, and it stays as it was planned. */
function whenWoken(edition: Edition, now: string): Edition {
  const late = Date.parse(now) - Date.parse(edition.window.to)
  if (late <= punctual || late > longestLate) return edition
  // A window ends before its last instant, and what was found at this very moment belongs to it.
  return { ...edition, window: { ...edition.window, to: new Date(Date.parse(now) + 1).toISOString() } }
}

export interface Timetable {
  start(): void
  stop(): void
}

export function createTimetable(parts: {
  readonly archive: Archive
  readonly documents: Documents
  readonly clock: Clock
  readonly events: EventHub
  readonly log: Log
  readonly refresher: Refresher
  readonly composer: Composer
  readonly housekeeper: Pick<Housekeeper, 'tidy'>
}): Timetable {
  const { archive, documents, clock, events, log, refresher, composer, housekeeper } = parts
  let cancelTick: (() => void) | undefined
  let probes = 0

  function listDue(): readonly Subscription[] {
    if (documents.settings().refreshMinutes === 0) return []
    return dueFeeds(documents.library().subscriptions, archive.listFeedStates(), clock.now().toISOString())
  }

  /** Asks the feeds whose turn it is; answers how many are left for the next ticks. */
  async function refreshDue(): Promise<number> {
    let due = listDue()
    // The reader has asked for all of them.
    if (refresher.progress().isRunning) return due.length
    if (due.length > 0 && refresher.progress().isOffline) {
      await refresh(probeFeeds(due, probes))
      probes += 1
      due = refresher.progress().isOffline ? [] : listDue()
    }
    const size = batchSize(documents.library().subscriptions.length)
    if (due.length > 0) await refresh(due.slice(0, size))
    return refresher.progress().isOffline ? 0 : Math.max(0, due.length - size)
  }

  async function refresh(subscriptions: readonly Subscription[]): Promise<void> {
    await refresher.refresh(subscriptions.map(({ feedId }) => feedId))
  }

  /** A clock that was ahead has left an instant that is still to come: what lies before it was composed then. */
  function composedUntil(memo: string, now: string): string | undefined {
    const until = archive.readMemo(memo)
    if (until === undefined || until <= now) return until
    archive.saveMemo(memo, now)
    return now
  }

  async function composeDue(plan: EditionPlan, leftFeeds: number): Promise<void> {
    const memo = `composed-until/${plan.planId}`
    const now = clock.now().toISOString()
    const edition = dueEditions(plan, composedUntil(memo, now), now)[0]
    if (edition === undefined) return
    // The night's news is still coming in, feed by feed.
    if (leftFeeds > 0 && Date.parse(now) - Date.parse(edition.window.to) > punctual) return
    try {
      const digest = await composer.compose(plan, whenWoken(edition, now))
      archive.saveMemo(memo, now)
      events.emit('notice-raised', { notice: { kind: 'draft-composed', digestId: digest.digestId, number: digest.number } })
    } catch (error) {
      const { code, details } = toFailure(error)
      // The program ends while it composes: the edition is made up at its next start.
      if (code === 'cancelled') return
      archive.saveMemo(memo, now)
      if (code === 'internal') log.error(`composing ${plan.name}`, error)
      events.emit('notice-raised', { notice: { kind: 'failed', code, details } })
    }
  }

  async function tick(): Promise<void> {
    try {
      const leftFeeds = await refreshDue()
      for (const plan of documents.library().editionPlans) if (plan.isAutomatic) await composeDue(plan, leftFeeds)
      void housekeeper.tidy()
    } catch (error) {
      log.error('timetable', error)
    }
  }

  function schedule(delay: number): void {
    cancelTick = clock.after(delay, () => {
      void tick().finally(() => cancelTick && schedule(minute))
    })
  }

  return {
    start: () => schedule(0),
    stop() {
      cancelTick?.()
      cancelTick = undefined
    }
  }
}
