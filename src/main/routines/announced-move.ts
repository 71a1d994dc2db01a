import type { AnnouncedMove } from '../../shared/feed.ts'
import type { Library, Subscription } from '../../shared/library.ts'
import { findSubscription } from '../library/library-changes.ts'

/** One checked thrice, at the shortest interval, would be moved by a mistake of half an hour. */
const neededChecks = 3
const neededTime = 24 * 3_600_000

/** Counts the checks in a row that were sent to one new address; an answer from the old one forgets them. */
export function announcedMove(
  known: AnnouncedMove | undefined, permanentUrl: string | undefined, now: string
): AnnouncedMove | undefined {
  if (permanentUrl === undefined) return undefined
  if (known?.url !== permanentUrl) return { url: permanentUrl, firstSeenAt: now, count: 1 }
  return { ...known, count: known.count + 1 }
}

/** The address a subscription is to have from now on: announced on three checks over a day, and by nobody else's feed taken.
 *  From https to http no feed moves: whoever stands between us and the outlet could do that. */
export function moveOf(
  library: Library, { feedUrl, feedId }: Subscription, announced: AnnouncedMove | undefined, now: string
): string | undefined {
  if (announced === undefined || announced.count < neededChecks) return undefined
  if (Date.parse(now) - Date.parse(announced.firstSeenAt) < neededTime) return undefined
  const other = findSubscription(library, announced.url)
  if (other !== undefined && other.feedId !== feedId) return undefined
  const isDowngrade = feedUrl.startsWith('https:') && !announced.url.startsWith('https:')
  return isDowngrade || announced.url === feedUrl ? undefined : announced.url
}

/** The feed keeps its id, and so its articles, whatever its address is called. */
export function moveFeeds(library: Library, moves: ReadonlyMap<string, string>): Library {
  return {
    ...library,
    subscriptions: library.subscriptions.map(subscription => {
      const feedUrl = moves.get(subscription.feedId)
      return feedUrl === undefined ? subscription : { ...subscription, feedUrl }
    })
  }
}
