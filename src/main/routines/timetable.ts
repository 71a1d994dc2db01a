/** What the program does by the clock: feeds that are due, editions whose cut-off has passed. One tick a minute, so that
 *  sleep, clock jumps and changes of zone need no special case: what is due at the tick is done once. */
import { toFailure } from '../../shared/failure.ts'
import type { EditionPlan } from '../../shared/library.ts'
import { dueEditions, type Edition } from '../digest/index.ts'
import type { EventHub } from '../event-hub.ts'
import type { Archive, Clock, Documents, Log } from '../ports.ts'
import type { Composer } from './compose.ts'
import type { Refresher } from './refresh.ts'

const minute = 60_000
/** A machine that was awake composes within two ticks. */
const punctual = 2 * minute
const longestLate = 12 * 60 * minute

/** The edition of a cut-off that was slept through takes in what was found on waking, or it would lack the news of the night:
 *  articles count by when they were first seen. After half a day its news is old, and it stays as it was planned. */
export function whenWoken(edition: Edition, now: string): Edition {
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
}): Timetable {
  const { archive, documents, clock, events, log, refresher, composer } = parts
  let cancelTick: (() => void) | undefined

  function dueFeedIds(): readonly string[] {
    if (documents.settings().refreshMinutes === 0) return []
    const now = clock.now().toISOString()
    const states = new Map(archive.listFeedStates().map(state => [state.feedId, state]))
    return documents.library().subscriptions
      .filter(({ feedId, isMuted }) => !isMuted && states.get(feedId)?.failureCode !== 'gone')
      .filter(({ feedId }) => (states.get(feedId)?.nextCheckAt ?? '') <= now)
      .map(({ feedId }) => feedId)
  }

  async function refreshDue(): Promise<void> {
    const feedIds = refresher.progress().isRunning ? [] : dueFeedIds()
    if (feedIds.length > 0) await refresher.refresh(feedIds)
  }

  async function composeDue(plan: EditionPlan): Promise<void> {
    const memo = `composed-until/${plan.planId}`
    const now = clock.now().toISOString()
    const edition = dueEditions(plan, archive.readMemo(memo), now)[0]
    if (edition === undefined) return
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
      await refreshDue()
      for (const plan of documents.library().editionPlans) if (plan.isAutomatic) await composeDue(plan)
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
