/** Articles of 250 invented words by Zipf's law, as the archive takes them; the same for the same seed. */
import { createHash } from 'node:crypto'
import { createWordIndexer } from '../src/main/language/index.ts'
import type { ArchiveInput } from '../src/main/ports.ts'
import type { Article } from '../src/shared/article.ts'
import { defaultSections } from '../src/shared/library.ts'
import { pick, seeded, type Random } from './random.ts'
import { makeText, makeVocabulary } from './words.ts'

export const feedCount = 400
export const outletCount = 200
const wordsInParagraph = 50
const paragraphs = 5

/** One article every minute; feeds are read late and early, so that neighbours come in another order. */
const interval = 60_000
const mostEarly = 3_600_000

export const vocabulary = makeVocabulary(seeded(7), 30_000)

export interface Corpus {
  /** The next `count` articles, with their words for the index. */
  next(count: number): readonly ArchiveInput[]
}

/** `start`: the instant, in milliseconds, from which articles come. */
export function createCorpus(start = Date.UTC(2025, 0, 1)): Corpus {
  const random = seeded(11)
  const indexArticle = createWordIndexer()
  let number = 0
  return {
    next: count => Array.from({ length: count }, () => {
      number += 1
      const article = makeArticle(random, number, start)
      return { article, outletName: `Outlet ${article.outletId.slice(7)}`, words: indexArticle(article) }
    })
  }
}

function makeArticle(random: Random, number: number, start: number): Article {
  const feed = Math.floor(feedCount * random() ** 2)
  const seenAt = start + number * interval
  const sortedAt = new Date(seenAt - Math.floor(random() * mostEarly)).toISOString()
  const texts = Array.from({ length: paragraphs }, () => makeText(random, vocabulary, wordsInParagraph))
  const headline = makeText(random, vocabulary, 9)
  return {
    articleId: createHash('sha256').update(String(number)).digest('hex').slice(0, 32),
    feedId: `feed-${feed}`, outletId: `outlet-${feed % outletCount}`, sectionId: pick(random, defaultSections).sectionId,
    guid: String(number), url: `https://outlet-${feed % outletCount}.example/${number}`,
    headline, byline: makeText(random, vocabulary.slice(2_000), 2), excerpt: (texts[0] ?? '').slice(0, 280),
    bodyHtml: texts.map(text => `<p>${text}.</p>`).join(''), bodyText: texts.join('.\n'),
    language: 'en', direction: 'ltr', publishedAt: sortedAt, publishedOffset: 60, firstSeenAt: new Date(seenAt).toISOString(),
    sortedAt, tags: [], pictureUrls: [],
    revisionHash: createHash('sha256').update(headline).digest('hex')
  }
}
