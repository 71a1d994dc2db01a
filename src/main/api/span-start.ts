import type { RankSpan } from '../../shared/story.ts'
import { dayAfter, dayOf, startOfDay } from '../digest/index.ts'

/** What a ranking over a span asks for. */
export interface RankedSpan {
  readonly from: string
  readonly now: string
  readonly halfLifeHours: number
}

/** A breaking story is old after an hour among those of three, after two days among those of a week. */
const halfLifeHours: Readonly<Record<RankSpan, number>> = { now: 1, today: 6, week: 48 }

/** The span as instants, in the desk's zone. The week is the seven calendar days that end today, so that it is not empty on
 *  Monday mornings. */
export function rankedSpan(span: RankSpan, now: Date, zone: string): RankedSpan {
  return { from: spanStart(span, now, zone), now: now.toISOString(), halfLifeHours: halfLifeHours[span] }
}

export function spanStart(span: RankSpan, now: Date, zone: string): string {
  if (span === 'now') return new Date(now.getTime() - 3 * 3_600_000).toISOString()
  const today = dayOf(now.toISOString(), zone)
  return new Date(startOfDay(span === 'today' ? today : dayAfter(today, -6), zone)).toISOString()
}
