import type { FeedRhythm } from '../../shared/feed.ts'

const minute = 60_000
/** As many of the newest dates as a busy paper prints in a day, or a slow one in half a year. */
const mostDates = 50
/** Two gaps tell nothing of a habit. */
const fewestGaps = 3
/** What comes within these minutes comes together (a morning's list, an issue of a journal), but for a feed that never rests. */
const sameBatch = 10

/** How often a feed brings something, from its articles' dates (ISO instants in any order). Those of one batch count once;
 *  undefined for fewer than four. */
export function feedRhythm(dates: readonly string[]): FeedRhythm | undefined {
  const times = dates.map(date => Date.parse(date)).toSorted((one, other) => other - one).slice(0, mostDates)
  const all = times.slice(1).map((time, index) => ((times[index] ?? time) - time) / minute).filter(gap => gap > 0)
  const rests = all.filter(gap => gap >= sameBatch)
  const gaps = (rests.length < fewestGaps ? all : rests).toSorted((one, other) => one - other)
  if (gaps.length < fewestGaps) return undefined
  return { usualGap: Math.round(gaps[gaps.length >> 1] ?? 0), longestGap: Math.round(gaps.at(-1) ?? 0) }
}
