import type { FeedHints } from '../../shared/feed.ts'

/** What decides when a feed is asked again. */
export interface CheckFacts {
  /** ISO instant of the attempt just made. */
  readonly now: string
  /** The reader's interval. */
  readonly intervalMinutes: number
  /** The answer's, names in lower case: `cache-control`, `expires` and `date` are looked at. */
  readonly headers: Readonly<Record<string, string>>
  readonly hints?: FeedHints
  /** ISO instant at which an article of the feed was last new. */
  readonly newestFirstSeenAt?: string
  /** Minutes in which the feed's document has given way to new entries. */
  readonly turnoverMinutes?: number
  /** ISO instant until which the host rests: `until` of a failure `http-status`. */
  readonly restsUntil?: string
  /** Failures in a row, this attempt included. */
  readonly failureCount: number
}

const minute = 60_000
const hour = 60 * minute
/** More often is impolite even where the reader wishes it. */
const shortest = 9 * minute
const longest = 24 * hour
/** Servers say years, and blog programs say `daily` of what changes by the hour; a newspaper does not sleep that long. */
const longestHint = 5 * hour
/** A feed that was silent for a day may be an hour late. */
const lateness = 1 / 24

/** ISO instant of the next check: the reader's interval as the feed's activity bends it, but not before feed and server wish
 *  to be asked; doubled with each failure; at least nine minutes and at most a day away. */
export function nextCheckAt(facts: CheckFacts): string {
  const checked = Date.parse(facts.now)
  const asked = Math.max(activeInterval(facts), hinted(facts.hints), freshFor(facts.headers, checked), shortest)
  const delay = Math.min(asked * 2 ** Math.min(facts.failureCount, 10), longest)
  const rests = facts.restsUntil ? Date.parse(facts.restsUntil) : checked
  const latest = checked + longest
  const due = Math.min(Math.max(checked + delay, rests), latest)
  return new Date(Math.min(outsideSkipped(due, facts.hints ?? {}), latest)).toISOString()
}

/** Quiet feeds are asked less often; one whose document turns over faster than the reader asks is asked twice in that time,
 *  or its articles would be lost. */
function activeInterval({ now, intervalMinutes, newestFirstSeenAt, turnoverMinutes }: CheckFacts): number {
  const silence = newestFirstSeenAt === undefined ? 0 : Date.parse(now) - Date.parse(newestFirstSeenAt)
  const quiet = Math.max(intervalMinutes * minute, silence * lateness)
  return turnoverMinutes === undefined ? quiet : Math.min(quiet, turnoverMinutes * minute / 2)
}

function hinted({ ttl = 0, updateMinutes = 0 }: FeedHints = {}): number {
  return Math.max(ttl * minute, Math.min(updateMinutes * minute, longestHint))
}

/** How long the answer says that it holds: `max-age` overrides `Expires` (RFC 9111, 5.3), which counts from the server's
 *  own clock. */
function freshFor(headers: Readonly<Record<string, string>>, now: number): number {
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/i.exec(headers['cache-control'] ?? '')?.[1]
  if (seconds !== undefined) return Math.min(Number(seconds) * 1000, longestHint)
  // Servers write `0` and `-1` for “at once”: no date, no wish.
  const sent = instantOf(headers['date']) ?? now
  return Math.min(Math.max((instantOf(headers['expires']) ?? sent) - sent, 0), longestHint)
}

/** HTTP dates end in GMT (RFC 9110, 5.6.7); anything else would be read in the machine's zone. */
function instantOf(date: string | undefined): number | undefined {
  const instant = date?.trim().endsWith('GMT') ? Date.parse(date) : Number.NaN
  return Number.isNaN(instant) ? undefined : instant
}

/** The first instant from `due` on that lies in no hour and on no day that the feed wants to be left alone, looked for within
 *  a day: the cap on all waiting. */
function outsideSkipped(due: number, { skipHours = [], skipDays = [] }: FeedHints): number {
  let instant = due
  for (let hours = 0; hours < 24; hours += 1) {
    const date = new Date(instant)
    if (!skipHours.includes(date.getUTCHours()) && !skipDays.includes(date.getUTCDay())) return instant
    instant = (Math.floor(instant / hour) + 1) * hour
  }
  return instant
}
