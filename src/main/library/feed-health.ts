import type { FollowedFeed } from '../../shared/contract.ts'
import type { FeedHealth, FeedHealthRow, FeedState } from '../../shared/feed.ts'
import { silentSince } from './silent-since.ts'

/** The last outcome of refreshing a feed, from what the archive remembers. `now` is an ISO instant. */
export function healthOf(state: FeedState | undefined, now: string): FeedHealth {
  if (state?.failureCode !== undefined && state.failureCount > 0) {
    const since = state.failingSince ?? state.checkedAt ?? ''
    if (state.failureCode === 'gone') return { kind: 'gone', since }
    return {
      kind: 'failing', since, failureCount: state.failureCount, code: state.failureCode, details: state.failureDetails ?? {}
    }
  }
  if (state?.rest !== undefined && state.rest.until > now) {
    const { host, status, until } = state.rest
    return { kind: 'resting', until, details: { host, status, until } }
  }
  return state?.fetchedAt === undefined ? { kind: 'never-checked' } : { kind: 'ok', fetchedAt: state.fetchedAt }
}

/** All that may make a feed need attention: the outcome, and what may be wrong with one that answers. `now` is an ISO instant. */
export function howItFares(
  state: FeedState | undefined, now: string
): Pick<FollowedFeed, 'health' | 'silentSince' | 'isSalvaged' | 'movedTo'> {
  const health = healthOf(state, now)
  const silent = state && health.kind === 'ok' ? silentSince(state, now) : undefined
  return {
    health, ...(silent !== undefined && { silentSince: silent }), ...(state?.isSalvaged && { isSalvaged: true }),
    ...(state?.movedTo && { movedTo: state.movedTo.url })
  }
}

export interface FeedHealthFacts {
  readonly state: FeedState | undefined
  readonly isSignedIn: boolean
  /** ISO instant. */
  readonly now: string
}

/** How one feed fares, from what the archive remembers of it. */
export function feedHealth(feedId: string, { state, isSignedIn, now }: FeedHealthFacts): FeedHealthRow {
  const fares = howItFares(state, now)
  if (state === undefined) return { feedId, ...fares, isSalvaged: false, isEncodingGuessed: false, isSignedIn }
  const { checkedAt, fetchedAt, newestAt, rhythm, intervalMinutes, nextCheckAt, encoding, rest } = state
  return {
    feedId, ...fares, isSignedIn, isSalvaged: state.isSalvaged === true, isEncodingGuessed: state.isEncodingGuessed === true,
    ...(checkedAt !== undefined && { checkedAt }), ...(fetchedAt !== undefined && { fetchedAt }),
    ...(newestAt !== undefined && { newestAt }), ...(rhythm && { rhythm }),
    ...(intervalMinutes !== undefined && { intervalMinutes }), ...(nextCheckAt !== undefined && { nextCheckAt }),
    ...(rest && rest.until > now && { restsUntil: rest.until }), ...(encoding !== undefined && { encoding })
  }
}
