/** What is remembered of a feed after it was asked. Pure: from what was known and what came to what is known now. */
import type { Article } from '../../shared/article.ts'
import type { Failure } from '../../shared/failure.ts'
import type { FeedHead, FeedHints, FeedState, HostRest } from '../../shared/feed.ts'
import { nextCheckAt } from '../feeds/index.ts'
import { newsOfFeed } from '../library/news-of-feed.ts'
import type { FetchOutcome, RestingHost } from '../network/index.ts'
import { announcedMove } from './announced-move.ts'

export interface Check {
  readonly feedId: string
  /** ISO instant of the attempt. */
  readonly now: string
  /** The reader's interval. */
  readonly intervalMinutes: number
}

/** What the document held, when there was one to be read. */
export interface ReadDocument {
  readonly head: FeedHead
  /** Articles that were not in the archive before. */
  readonly newCount: number
  readonly entryCount: number
  /** WHATWG name. */
  readonly encoding: string
  readonly isEncodingGuessed: boolean
  readonly isSalvaged: boolean
  readonly articles: readonly Pick<Article, 'publishedAt'>[]
}

const minute = 60_000
const day = 24 * 60 * minute
/** A document of fewer entries is no measure of how fast they come. */
const fewestEntries = 5
/** So long a host may rest before its feeds count as failing. */
const longestRest = day
/** Days on which a feed must be missing before it counts as lost: servers are rebuilt over a weekend. */
const missingDays = 3

export function stateAfterAnswer(
  previous: FeedState | undefined, check: Check, answer: FetchOutcome, read: ReadDocument | undefined
): FeedState {
  const { feedId, now, intervalMinutes } = check
  const hints = read ? hintsOf(read.head) : previous?.hints
  const newest = read && read.newCount > 0 ? now : previous?.newestFirstSeenAt
  const turnover = turnoverOf(previous, now, read)
  const movedTo = announcedMove(previous?.movedTo, answer.permanentUrl, now)
  const activity = {
    ...(hints && { hints }), ...(newest !== undefined && { newestFirstSeenAt: newest }),
    ...(turnover !== undefined && { turnoverMinutes: turnover })
  }
  const next = nextCheckAt({ now, intervalMinutes, headers: answer.headers, failureCount: 0, ...activity })
  return {
    feedId, ...validatorsOf(answer, previous), ...activity, ...(movedTo && { movedTo }), ...documentFacts(previous, now, read),
    checkedAt: now, fetchedAt: now, failureCount: 0, nextCheckAt: next, intervalMinutes: minutesBetween(now, next)
  }
}

export function stateAfterFailure(previous: FeedState | undefined, check: Check, cause: Failure): FeedState {
  const { feedId, now, intervalMinutes } = check
  const rest = restOf(previous?.rest, cause, now)
  if (rest && Date.parse(now) - Date.parse(rest.since) < longestRest) return stateAtRest(previous, check, rest)
  const { missingOn: before = [], ...known } = previous ?? { feedId, failureCount: 0 }
  const missingOn = isMissing(cause) ? withDay(before, now) : []
  const { code, details } = lastingFailure(previous, cause, missingOn)
  const failureCount = known.failureCount + 1
  const { rest: _rest, ...lasting } = known
  return {
    ...lasting, feedId, ...(missingOn.length > 0 && { missingOn }), ...(rest && { rest }),
    checkedAt: now, failureCount, failureCode: code, failureDetails: details,
    failingSince: known.failingSince ?? rest?.since ?? now,
    nextCheckAt: nextCheckAt({
      ...known, now, intervalMinutes, failureCount, headers: {}, ...(rest && { restsUntil: rest.until })
    })
  }
}

/** It stays as it was before it was asked, but for the time of the next check. */
function stateAtRest(previous: FeedState | undefined, { feedId, now, intervalMinutes }: Check, rest: HostRest): FeedState {
  const known = previous ?? { feedId, failureCount: 0 }
  const next = nextCheckAt({ ...known, now, intervalMinutes, headers: {}, restsUntil: rest.until })
  return { ...known, rest, checkedAt: now, nextCheckAt: next }
}

/** How the host rests, if that is why the feed could not be had. A feed that only stood in line hears of the same refusal. */
function restOf(previous: HostRest | undefined, { code, details }: Failure, now: string): HostRest | undefined {
  const { host, status, until } = details
  if (code !== 'http-status' || host === undefined || status === undefined || until === undefined) return undefined
  const refusals = previous?.until === until ? previous.refusals : (previous?.refusals ?? 0) + 1
  return { host, status, since: previous?.since ?? now, until, refusals }
}

/** Nothing is ever put off by more than a day: what lies further away, or was checked in the future, comes from a clock that
 *  was wrong and has been put right. */
export function isDue(state: FeedState | undefined, now: string): boolean {
  if (state?.failureCode === 'gone') return false
  const { nextCheckAt: next = now, checkedAt = now } = state ?? {}
  return next <= now || checkedAt > now || Date.parse(next) - Date.parse(now) > day
}

/** Hosts that still want to be left alone, for a program that is started anew. */
export function restingHosts(states: readonly FeedState[], now: string): readonly RestingHost[] {
  return states.flatMap(({ rest }) => rest && rest.until > now ? [{ ...rest, status: Number(rest.status) }] : [])
}

/** A 304 keeps the validators it was asked with, unless it sends new ones (RFC 9110, 15.4.5). */
function validatorsOf(answer: FetchOutcome, previous: FeedState | undefined): Pick<FeedState, 'etag' | 'lastModified'> {
  const kept = answer.kind === 'not-modified' ? previous : undefined
  const etag = answer.etag ?? kept?.etag
  const lastModified = answer.lastModified ?? kept?.lastModified
  return { ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) }
}

function hintsOf({ ttl, updateMinutes, skipHours, skipDays }: FeedHead): FeedHints | undefined {
  const hints: FeedHints = {
    ...(ttl !== undefined && { ttl }), ...(updateMinutes !== undefined && { updateMinutes }),
    ...(skipHours && { skipHours }), ...(skipDays && { skipDays })
  }
  return Object.keys(hints).length > 0 ? hints : undefined
}

/** What is shown of the last document: an answer that nothing has changed leaves it as it was. */
function documentFacts(
  previous: FeedState | undefined, now: string, read: ReadDocument | undefined
): Pick<FeedState, 'newestAt' | 'rhythm' | 'encoding' | 'isEncodingGuessed' | 'isSalvaged'> {
  if (read === undefined) {
    const { newestAt, rhythm, encoding, isEncodingGuessed, isSalvaged } = previous ?? {}
    return {
      ...(newestAt !== undefined && { newestAt }), ...(rhythm && { rhythm }), ...(encoding !== undefined && { encoding }),
      ...(isEncodingGuessed && { isEncodingGuessed }), ...(isSalvaged && { isSalvaged })
    }
  }
  const news = newsOfFeed(read.articles, { before: previous, newCount: read.newCount, now })
  return {
    ...news, encoding: read.encoding, ...(read.isEncodingGuessed && { isEncodingGuessed: true }),
    ...(read.isSalvaged && { isSalvaged: true })
  }
}

/** The fastest that was measured; it fades by a quarter with each check, since a day of great news passes. */
function turnoverOf(previous: FeedState | undefined, now: string, read: ReadDocument | undefined): number | undefined {
  const faded = (previous?.turnoverMinutes ?? Infinity) * 1.25
  const isMeasure = previous?.fetchedAt !== undefined && read !== undefined && read.entryCount >= fewestEntries
  const elapsed = isMeasure ? Math.max(0, minutesBetween(previous.fetchedAt, now)) : Infinity
  const measured = isMeasure && read.newCount > 0 ? elapsed * read.entryCount / read.newCount : Infinity
  const turnover = Math.round(Math.min(faded, measured))
  return turnover * minute < day ? turnover : undefined
}

function minutesBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / minute)
}

function isMissing({ code, details }: Failure): boolean {
  return code === 'http-status' && details['status'] === '404'
}

function withDay(days: readonly string[], now: string): readonly string[] {
  const today = now.slice(0, 10)
  return days.includes(today) ? days : [...days, today].slice(-missingDays)
}

/** What was gone for good stays gone although its server is out of reach today. */
function lastingFailure(
  previous: FeedState | undefined, cause: Failure, missingOn: readonly string[]
): Pick<Failure, 'code' | 'details'> {
  if (previous?.failureCode === 'gone') return { code: 'gone', details: previous.failureDetails ?? {} }
  return { code: missingOn.length >= missingDays ? 'feed-missing' : cause.code, details: cause.details }
}
