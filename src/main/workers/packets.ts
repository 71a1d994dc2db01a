/** Articles cross from a worker in packets, each opened by itself: a feed of ten thousand entries opened at once would hold up
 *  the main thread for half a second. */
import { deserialize, serialize } from 'node:v8'
import type { ReadArticle } from './tasks.ts'

/** Two packets fill a transaction, and opening one takes a few milliseconds. */
const mostTogether = 60

/** In the opposite of their order, which is from the newest on: the archive is written fastest from the oldest on. */
export function packArticles(articles: readonly ReadArticle[]): readonly Uint8Array[] {
  const kept = withoutShared(articles)
  const starts = Array.from({ length: Math.ceil(kept.length / mostTogether) }, (_, index) => index * mostTogether)
  return starts.map(start => serialize(kept.slice(start, start + mostTogether))).toReversed()
}

export function openPacket(packet: Uint8Array): readonly ReadArticle[] {
  return deserialize(packet) as readonly ReadArticle[]
}

/** All of them, in the feed's order. */
export function openPackets(packets: readonly Uint8Array[]): readonly ReadArticle[] {
  return packets.toReversed().flatMap(openPacket)
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
