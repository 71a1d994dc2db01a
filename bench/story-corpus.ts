/** Invented events as outlets report them within three days: sentences of common words around what is the event's own. */
import type { StoryArticle } from '../src/shared/story.ts'
import { pick, seeded, type Random } from './random.ts'
import { makeText, makeVocabulary } from './words.ts'

const vocabulary = makeVocabulary(seeded(7), 30_000)
const outletCount = 200
const sentences = 12
const start = Date.UTC(2026, 10, 20)
const window = 72 * 3_600_000

/** `articleCount` articles, a quarter of them alone and the others two to eight on an event, in the order of their time. */
export function makeStoryArticles(articleCount: number): readonly StoryArticle[] {
  const random = seeded(23)
  const articles: StoryArticle[] = []
  while (articles.length < articleCount) {
    const facts = Array.from({ length: 14 }, () => makeFact(random))
    const sortedAt = start + random() * window
    const count = random() < 0.55 ? 1 : 2 + Math.floor(random() * 7)
    for (let number = 0; number < count; number += 1) articles.push(makeArticle(random, facts, sortedAt, articles.length))
  }
  return articles.slice(0, articleCount).toSorted((a, b) => Date.parse(a.sortedAt) - Date.parse(b.sortedAt))
}

/** Two words, every third with a capital: a name. */
function makeFact(random: Random): string {
  const words = [pick(random, vocabulary), pick(random, vocabulary)]
  return (random() < 0.33 ? words.map(word => word.charAt(0).toUpperCase() + word.slice(1)) : words).join(' ')
}

function makeArticle(random: Random, facts: readonly string[], eventAt: number, number: number): StoryArticle {
  const sentence = (): string => `${makeText(random, vocabulary, 12)} ${pick(random, facts)} ${makeText(random, vocabulary, 6)}.`
  return {
    articleId: `a${number}`, outletId: `outlet-${Math.floor(random() * outletCount)}`, sectionId: 'world', language: 'en',
    headline: `${pick(random, facts)} ${makeText(random, vocabulary, 4)} ${pick(random, facts)}`,
    text: Array.from({ length: sentences }, sentence).join(' '),
    sortedAt: new Date(Math.min(start + window - 1, eventAt + random() * 6 * 3_600_000)).toISOString()
  }
}
