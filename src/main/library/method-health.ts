import type { DigestMethod, MethodHealth } from '../../shared/digest.ts'
import { failureSentence } from '../../shared/failure-sentence.ts'
import type { FeedHealth, FeedState } from '../../shared/feed.ts'
import type { Library, Subscription } from '../../shared/library.ts'
import { howItFares } from './feed-health.ts'
import { outletNameOf } from './outlet-name-of.ts'

/** A press review of a thousand broken feeds still has one page of back matter. */
const mostFeeds = 20
const mostOutlets = 12

/** How the feeds fare that are not muted, for the method note of a press review that is composed at `now` (ISO instant). */
export function methodHealth(
  library: Library, states: readonly FeedState[], now: string
): { readonly failedFeeds: DigestMethod['failedFeeds']; readonly feedHealth: MethodHealth } {
  const byFeed = new Map(states.map(state => [state.feedId, state]))
  const feeds = library.subscriptions.filter(({ isMuted }) => !isMuted)
    .map(subscription => ({ subscription, ...howItFares(byFeed.get(subscription.feedId), now) }))
  const failed = feeds.flatMap(({ subscription, health }) => {
    const reason = reasonOf(health)
    return reason === undefined ? [] : { title: titleOf(subscription, library), reason }
  })
  const concerned = feeds.filter(({ health, silentSince }) => silentSince !== undefined || reasonOf(health) !== undefined)
  const outlets = [...new Set(concerned.map(({ subscription }) => outletNameOf(library, subscription.outletId)))]
  return {
    failedFeeds: failed.slice(0, mostFeeds),
    feedHealth: {
      readCount: feeds.filter(({ health }) => health.kind === 'ok').length,
      failedCount: failed.length,
      silentCount: feeds.filter(({ silentSince }) => silentSince !== undefined).length,
      outlets: outlets.slice(0, mostOutlets),
      furtherOutlets: Math.max(0, outlets.length - mostOutlets)
    }
  }
}

function reasonOf(health: FeedHealth): string | undefined {
  if (health.kind === 'gone') return failureSentence({ code: 'gone', details: {} })
  return health.kind === 'failing' ? failureSentence(health) : undefined
}

function titleOf({ title, outletId }: Subscription, library: Library): string {
  return title ?? outletNameOf(library, outletId)
}
