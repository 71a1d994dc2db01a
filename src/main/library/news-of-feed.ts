import type { Article } from '../../shared/article.ts'
import type { FeedState } from '../../shared/feed.ts'
import { feedRhythm } from './feed-rhythm.ts'

export type FeedNews = Pick<FeedState, 'newestAt' | 'rhythm'>

/** What a document just read tells of its feed's habits, with what was known before. Its own dates count where they are past:
 *  some feeds announce. Without dates only our clock tells when something new came. `now` is an ISO instant. */
export function newsOfFeed(
  articles: readonly Pick<Article, 'publishedAt'>[], { before, newCount, now }: {
    readonly before: FeedNews | undefined
    readonly newCount: number
    readonly now: string
  }
): FeedNews {
  const dates = articles.flatMap(({ publishedAt }) => (publishedAt !== undefined && publishedAt <= now ? [publishedAt] : []))
  const rhythm = feedRhythm(dates) ?? before?.rhythm
  const isFirst = before?.newestAt === undefined
  const seen = newCount > 0 && (!isFirst || dates.length === 0) ? [now] : []
  const newestAt = [...dates, ...seen, ...(isFirst ? [] : [before.newestAt])].toSorted().at(-1)
  return { ...(newestAt !== undefined && { newestAt }), ...(rhythm && { rhythm }) }
}
