/** Which editions a plan has, and which articles belong to them. */
import type { Article } from '../../../shared/article.ts'
import type { EditionWindow } from '../../../shared/digest.ts'
import type { EditionPlan } from '../../../shared/library.ts'
import { dayAfter, dayOf, hoursBefore, instantAt, weekdayOf } from '../base/zoned-time.ts'

/** One dated occurrence of an edition plan. */
export interface Edition {
  /** `2026-11-22/<planId>` */
  readonly key: string
  readonly day: string
  readonly window: EditionWindow
}

/** An article is taken up to this long after its own date, for feeds that are late. */
const latenessMilliseconds = 6 * 3_600_000

/** The window of the scheduled edition of a day: it ends at the cut-off. */
export function windowOf(plan: EditionPlan, day: string): EditionWindow {
  return windowUntil(plan, instantAt(day, plan.cutOff, plan.zone))
}

/** Today's edition when it is asked for at `at`: its window ends then. */
export function editionFor(plan: EditionPlan, at: string): Edition {
  return editionOf(plan, dayOf(at, plan.zone), windowUntil(plan, at))
}

/** The edition of a day, today's without one; that of a day gone by ends at its cut-off. None of a day to come. */
export function editionOn(plan: EditionPlan, day: string | undefined, now: string): Edition | undefined {
  const today = editionFor(plan, now)
  if (day === undefined || day === today.day) return today
  return day < today.day ? editionOf(plan, day, windowOf(plan, day)) : undefined
}

/** The latest edition whose cut-off lies after `from` and the plan's start and not after `now`; none when there is no
 *  such cut-off. Older ones that were missed are not made up: their news is old. `from`: when one was composed last. */
export function dueEditions(plan: EditionPlan, from: string | undefined, now: string): readonly Edition[] {
  const start = from !== undefined && Date.parse(from) > Date.parse(plan.activeFrom) ? from : plan.activeFrom
  const latest = daysAround(plan, now, [0, -1, -2, -3, -4, -5, -6, -7])
    .find(day => Date.parse(cutOffOf(plan, day)) <= Date.parse(now))
  if (latest === undefined || Date.parse(cutOffOf(plan, latest)) <= Date.parse(start)) return []
  return [editionOf(plan, latest, windowOf(plan, latest))]
}

/** The first cut-off after `now`, as an instant. */
export function nextCutOff(plan: EditionPlan, now: string): string {
  const day = daysAround(plan, now, [0, 1, 2, 3, 4, 5, 6, 7]).find(day => Date.parse(cutOffOf(plan, day)) > Date.parse(now))
  if (day === undefined) throw new Error(`plan ${plan.planId} appears on no day`)
  return cutOffOf(plan, day)
}

/** First seen within the window, and not so old that it was only found because its feed is newly followed. */
export function isInWindow(window: EditionWindow): (article: Pick<Article, 'firstSeenAt' | 'sortedAt'>) => boolean {
  const [from, to] = [Date.parse(window.from), Date.parse(window.to)]
  return ({ firstSeenAt, sortedAt }) => {
    const seen = Date.parse(firstSeenAt)
    return seen >= from && seen < to && Date.parse(sortedAt) >= from - latenessMilliseconds
  }
}

function editionOf(plan: EditionPlan, day: string, window: EditionWindow): Edition {
  return { key: `${day}/${plan.planId}`, day, window }
}

function windowUntil(plan: EditionPlan, to: string): EditionWindow {
  return { from: hoursBefore(to, plan.windowHours, plan.zone), to, zone: plan.zone }
}

function cutOffOf(plan: EditionPlan, day: string): string {
  return instantAt(day, plan.cutOff, plan.zone)
}

/** The plan's own days among those so many days from the day of `now`. */
function daysAround(plan: EditionPlan, now: string, steps: readonly number[]): readonly string[] {
  const today = dayOf(now, plan.zone)
  return steps.map(step => dayAfter(today, step)).filter(day => plan.days.includes(weekdayOf(day)))
}
