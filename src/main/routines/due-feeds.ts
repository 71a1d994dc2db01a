import type { FeedState } from '../../shared/feed.ts'
import type { Subscription } from '../../shared/library.ts'
import { isDue } from './feed-state.ts'

/** Feeds that are to be asked, those that have waited longest first. */
export function dueFeeds(
  subscriptions: readonly Subscription[], states: readonly FeedState[], now: string
): readonly Subscription[] {
  const byFeed = new Map(states.map(state => [state.feedId, state]))
  const since = ({ feedId }: Subscription): string => byFeed.get(feedId)?.nextCheckAt ?? ''
  return subscriptions
    .filter(({ feedId, isMuted }) => !isMuted && isDue(byFeed.get(feedId), now))
    .toSorted((a, b) => (since(a) < since(b) ? -1 : since(a) > since(b) ? 1 : 0))
}

/** After a sleep all feeds are due at once: so many at a time have all of them asked within five minutes. */
const batches = 5
const smallestBatch = 30

export function batchSize(feedCount: number): number {
  return Math.max(smallestBatch, Math.ceil(feedCount / batches))
}

/** One feed of each of three hosts, others each time: to see whether the line is up again, whoever may be down for good. */
export function probeFeeds(due: readonly Subscription[], attempt: number): readonly Subscription[] {
  const byHost = new Map(due.map(subscription => [new URL(subscription.feedUrl).host, subscription]))
  const one = [...byHost.values()]
  return [0, 1, 2].slice(0, one.length).flatMap(step => one[(attempt * 3 + step) % one.length] ?? [])
}
