import { expect, test } from 'vitest'
import { openPacket, openPackets, packArticles } from '../../../src/main/workers/packets.ts'
import type { ReadArticle } from '../../../src/main/workers/tasks.ts'
import { makeArticle } from '../store/sample-contents.ts'

const words = { headline: '', body: '', byline: '', stems: '' }

/** Articles of one feed, newest first; every tenth link leads to the same page. */
function read(count: number): readonly ReadArticle[] {
  return Array.from({ length: count }, (_, index) => ({
    article: makeArticle({ articleId: `a${index}` }), words,
    marks: { addresses: [index % 10 === 0 ? 7 : 1000 + index], guid: 5000 + index, headline: 9 }
  }))
}

test('articles come out as they went in, a packet at a time from the oldest on', () => {
  const articles = read(250)
  const packets = packArticles(articles)
  expect(packets.map(packet => openPacket(packet).length)).toEqual([10, 60, 60, 60, 60])
  expect(openPackets(packets).map(({ article }) => article)).toEqual(articles.map(({ article }) => article))
  expect(packArticles([])).toEqual([])
})

test('what two entries of a long feed share tells nothing of either, whichever packet they are in', () => {
  const [first, second] = openPackets(packArticles(read(250)))
  expect(first?.marks).toEqual({ addresses: [], guid: 5000, headline: 9 })
  expect(second?.marks).toEqual({ addresses: [1001], guid: 5001, headline: 9 })
  expect(openPackets(packArticles(read(50)))[0]?.marks.addresses).toEqual([7])
})
