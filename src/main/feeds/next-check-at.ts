/** What decides when a feed is asked again. */
export interface CheckFacts {
  /** ISO instant of the attempt just made. */
  readonly now: string
  /** The reader's interval. */
  readonly intervalMinutes: number
  /** The answer's, names in lower case: `cache-control` is looked at. */
  readonly headers: Readonly<Record<string, string>>
  /** Minutes, from the feed's `ttl`. */
  readonly ttl?: number
  /** ISO instant until which the host rests: `until` of a failure `http-status`. */
  readonly restsUntil?: string
  /** Failures in a row, this attempt included. */
  readonly failureCount: number
}

const minute = 60_000
/** More often is impolite even where the reader wishes it. */
const shortest = 9 * minute
const longest = 24 * 60 * minute
/** Servers say years; a newspaper does not sleep that long. */
const longestMaxAge = 5 * 60 * minute

/** ISO instant of the next check: the longest of what reader, feed and server ask for, doubled with each failure. */
export function nextCheckAt(facts: CheckFacts): string {
  const wished = Math.max(facts.intervalMinutes, facts.ttl ?? 0) * minute
  const asked = Math.max(wished, maxAge(facts.headers['cache-control']), shortest)
  const delay = Math.min(asked * 2 ** Math.min(facts.failureCount, 10), longest)
  const checked = Date.parse(facts.now)
  const rests = facts.restsUntil ? Date.parse(facts.restsUntil) : checked
  return new Date(Math.min(Math.max(checked + delay, rests), checked + longest)).toISOString()
}

function maxAge(cacheControl: string | undefined): number {
  const seconds = Number(/(?:^|[\s,])max-age\s*=\s*"?(\d+)/i.exec(cacheControl ?? '')?.[1] ?? 0)
  return Math.min(seconds * 1000, longestMaxAge)
}
