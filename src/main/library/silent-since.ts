import type { FeedState } from '../../shared/feed.ts'

const minute = 60_000
const hour = 60 * minute
/** A weekday paper rests from Friday evening to Monday morning, some 62 hours. */
const neverBefore = 72 * hour
/** Of a feed with too few dates to have a rhythm. */
const withoutRhythm = 30 * 24 * hour

/** Since when a feed is silent: it answers, but has brought nothing for far longer than it usually takes. Undefined while its
 *  quiet is nothing unusual, and for a feed that never brought anything. `now` is an ISO instant. */
export function silentSince({ newestAt, rhythm }: Pick<FeedState, 'newestAt' | 'rhythm'>, now: string): string | undefined {
  if (newestAt === undefined) return undefined
  const unusual = rhythm === undefined
    ? withoutRhythm
    : Math.max(rhythm.usualGap * 4 * minute, rhythm.longestGap * 1.5 * minute, neverBefore)
  return Date.parse(now) - Date.parse(newestAt) > unusual ? newestAt : undefined
}
