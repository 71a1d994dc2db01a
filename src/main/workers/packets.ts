/** Articles cross from a worker in packets, each opened by itself: a feed of ten thousand entries opened at once would hold up
 *  the main thread for half a second. */
import { deserialize, serialize } from 'node:v8'
import type { Article } from '../../shared/article.ts'
import type { ArticlePacket, ArticleSketch, ReadArticle } from './tasks.ts'

/** A packet fills a transaction of the main thread, and opening one takes a millisecond. */
const mostTogether = 60

/** In the opposite of their order, which is from the newest on: the archive is written fastest from the oldest on. */
export function packArticles(articles: readonly ReadArticle[]): readonly ArticlePacket[] {
  const kept = withoutShared(articles)
  const starts = Array.from({ length: Math.ceil(kept.length / mostTogether) }, (_, index) => index * mostTogether)
  return starts.map(start => pack(kept.slice(start, start + mostTogether))).toReversed()
}

export function openPacket({ bytes }: ArticlePacket): readonly ReadArticle[] {
  return deserialize(bytes) as readonly ReadArticle[]
}

/** All of them, in the feed's order. */
export function openPackets(packets: readonly ArticlePacket[]): readonly ReadArticle[] {
  return packets.toReversed().flatMap(openPacket)
}

function pack(articles: readonly ReadArticle[]): ArticlePacket {
  return { bytes: serialize(articles), articles: articles.map(({ article }) => sketch(article)) }
}

function sketch({ articleId, feedId, publishedAt, publishedOffset, sortedAt, leadPicture }: Article): ArticleSketch {
  return {
    articleId, feedId, sortedAt, ...(leadPicture && { leadPicture }),
    ...(publishedAt !== undefined && { publishedAt }), ...(publishedOffset !== undefined && { publishedOffset })
  }
}

/** A sign that two entries of a document share tells nothing of either. Whoever stores one packet does not see the others. */
function withoutShared(articles: readonly ReadArticle[]): readonly ReadArticle[] {
  if (articles.length <= mostTogether) return articles
  const counts = new Map<number, number>()
  const count = (mark: number): void => void counts.set(mark, (counts.get(mark) ?? 0) + 1)
  for (const { marks } of articles) [...marks.addresses, marks.guid ?? [], marks.text ?? []].flat().forEach(count)
  const isOwn = (mark: number | undefined): boolean => mark !== undefined && counts.get(mark) === 1
  return articles.map(({ marks: { guid, text, ...marks }, ...read }) => ({
    ...read,
    marks: {
      ...marks, addresses: marks.addresses.filter(isOwn),
      ...(guid !== undefined && isOwn(guid) && { guid }), ...(text !== undefined && isOwn(text) && { text })
    }
  }))
}
