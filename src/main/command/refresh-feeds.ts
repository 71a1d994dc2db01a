import type { RefreshOutcome } from '../../shared/contract.ts'
import type { Failure } from '../../shared/failure.ts'
import { failureSentence } from '../../shared/failure-sentence.ts'
import type { App } from '../app.ts'
import type { Voice } from './voice.ts'

export interface FailedFeed {
  readonly title: string
  readonly feedUrl: string
  readonly sentence: string
}

/** Refreshes all feeds and shows how far it has come. */
export async function refreshFeeds(app: App, voice: Voice): Promise<RefreshOutcome> {
  const silence = app.events.on((name, payload) => {
    if (name !== 'refresh-progress') return
    const { done, total, newCount } = payload as { done: number; total: number; newCount: number }
    voice.show(`${done} of ${total} feeds, ${newCount} new articles`)
  })
  try {
    return await app.api.feeds.refresh({})
  } finally {
    silence()
  }
}

export function refreshLine({ feedCount, failedCount, newCount }: RefreshOutcome): string {
  return `${feedCount - failedCount} of ${feedCount} feeds read, ${newCount} new articles`
}

/** The feeds that could not be read when they were asked last, or that were not asked because their host rests, and why. */
export async function listFailedFeeds(app: App): Promise<readonly FailedFeed[]> {
  const { subscriptions } = await app.api.library.read({})
  return subscriptions.flatMap(({ health, title, feedTitle, feedUrl }) => {
    const feed = { title: title ?? feedTitle ?? feedUrl, feedUrl }
    if (health.kind === 'failing') return [{ ...feed, sentence: sentenceOf(health) }]
    if (health.kind === 'resting') {
      return [{ ...feed, sentence: failureSentence({ code: 'http-status', details: health.details }) }]
    }
    return health.kind === 'gone' ? [{ ...feed, sentence: failureSentence({ code: 'gone', details: {} }) }] : []
  })
}

export function failedLine({ title, sentence }: FailedFeed): string {
  return `  ${title}: ${sentence}`
}

/** What to do about a private address is another thing here than in the window. */
function sentenceOf(failure: Pick<Failure, 'code' | 'details'>): string {
  if (failure.code !== 'address-private') return failureSentence(failure)
  return `${failure.details['host'] ?? 'This address'} is on a private network. If it is your intranet’s, add --allow-private.`
}
