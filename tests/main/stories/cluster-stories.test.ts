import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusterStories } from '../../../src/main/stories/index.ts'
import type { Story, StoryArticle } from '../../../src/shared/story.ts'
import { eventArticles } from './event-articles.ts'
import { processorTime } from '../../support/processor-time.ts'

const articles: readonly StoryArticle[] = eventArticles.map(({ event, outlet, language, headline, text }, index) => ({
  articleId: `${event}/${outlet}`, outletId: outlet, sectionId: 'world', headline, text, language,
  sortedAt: new Date(Date.UTC(2026, 10, 22, 6, index)).toISOString()
}))

/** Stories as lists of the events their articles are of, to compare with the fixture. */
function eventsOf(stories: readonly Story[]): readonly (readonly string[])[] {
  return stories.map(({ articleIds }) => articleIds.map(articleId => articleId.split('/')[0] ?? '')).toSorted()
}

const expected = [...Map.groupBy(eventArticles, ({ event }) => event)]
  .filter(([, some]) => some.length > 1).map(([event, some]) => some.map(() => event)).toSorted()

function article(articleId: string, outletId: string, headline: string, changes: Partial<StoryArticle> = {}): StoryArticle {
  return { articleId, outletId, headline, sectionId: 'world', text: '', language: 'en', sortedAt: '2026-11-22T06:00:00.000Z', ...changes }
}

describe('clusterStories', () => {
  it('finds each event in eight languages, and keeps similar events apart', () => {
    expect(eventsOf(clusterStories(articles))).toEqual(expected)
  })

  it('finds them when no language is declared', () => {
    const undeclared = articles.map(({ language: _language, ...rest }) => rest)
    expect(eventsOf(clusterStories(undeclared))).toEqual(expected)
  })

  it('puts no two events into one story when there are only headlines, and still finds most', () => {
    const found = eventsOf(clusterStories(articles.map(one => ({ ...one, text: '' }))))
    expect(found.filter(events => new Set(events).size > 1)).toEqual([])
    expect(found.length).toBeGreaterThanOrEqual(expected.length * 0.7)
  })

  it('gives the same stories whatever the order of the articles', () => {
    const stories = clusterStories(articles)
    fc.assert(fc.property(fc.shuffledSubarray([...articles], { minLength: articles.length }), shuffled => {
      expect(clusterStories(shuffled)).toEqual(stories)
    }), { numRuns: 20 })
  })

  it('counts an article once that is given twice', () => {
    expect(clusterStories([...articles, ...articles])).toEqual(clusterStories(articles))
  })

  it('makes no story of what one outlet alone reports', () => {
    const headline = 'Ferry Melisande runs aground off Brin harbour in fog'
    expect(clusterStories([article('a', 'one', headline), article('b', 'one', headline)])).toEqual([])
    expect(clusterStories([article('a', 'one', headline), article('b', 'two', headline)])).toHaveLength(1)
  })

  it('does not join what shares a single word', () => {
    expect(clusterStories([
      article('a', 'one', 'Melisande wins'), article('b', 'two', 'Melisande sinks'), article('c', 'three', 'Storm in Brin')
    ])).toEqual([])
  })

  it('joins articles in two languages only when they share names and numbers', () => {
    const english = article('a', 'one', 'Melisande: 214 rescued off Brin', { text: 'The ferry Melisande of Calder Lines carried 214.' })
    const german = article('b', 'two', 'Melisande: 214 vor Brin gerettet', { text: 'Die Fähre Melisande der Calder Lines hatte 214 an Bord.', language: 'de' })
    const other = article('c', 'three', 'Fähre vor Osk gestrandet', { text: 'Eine Fähre ist vor Osk auf Grund gelaufen.', language: 'de' })
    expect(clusterStories([english, german, other]).map(({ articleIds }) => articleIds)).toEqual([['a', 'b']])
  })

  it('is named after its earliest article and led by a central one that has text', () => {
    const text = 'The ferry Melisande ran aground off Brin harbour in fog; 214 passengers were rescued.'
    const [story] = clusterStories([
      article('late', 'one', 'Ferry Melisande aground off Brin', { text, sortedAt: '2026-11-22T09:00:00.000Z', sectionId: 'society' }),
      article('early', 'two', 'Ferry Melisande aground off Brin', { sortedAt: '2026-11-22T07:00:00.000Z' }),
      article('middle', 'two', 'Melisande ferry aground off Brin, 214 rescued', { sortedAt: '2026-11-22T08:00:00.000Z', sectionId: 'society' })
    ])
    expect(story).toEqual({
      storyId: 's-early', leadArticleId: 'late', articleIds: ['early', 'middle', 'late'], outletCount: 2, sectionId: 'society',
      firstAt: '2026-11-22T07:00:00.000Z', latestAt: '2026-11-22T09:00:00.000Z'
    })
  })

  it('puts the story of most outlets first', () => {
    expect(clusterStories(articles)[0]?.outletCount).toBe(3)
  })

  it('takes what has no words', () => {
    expect(clusterStories([])).toEqual([])
    expect(clusterStories([article('a', 'one', ''), article('b', 'two', '—'), article('c', 'three', 'constructor __proto__')])).toEqual([])
  })

  it('clusters two thousand articles in seconds', () => {
    const many = Array.from({ length: 80 }, (_, day) => articles.map(one => ({
      ...one, articleId: `${one.articleId}/${day}`, headline: `${one.headline} ${'abcdefghij'[day % 10]}${day}x`
    }))).flat()
    expect(processorTime(() => expect(clusterStories(many).length).toBeGreaterThan(0))).toBeLessThan(10_000)
  })

  it('counts ten reprints of an agency text as one voice', () => {
    const wire = 'BRIN (Meridian) - The ferry Melisande ran aground off Brin harbour in fog on Saturday evening, and lifeboats took all ' +
      '214 passengers to land within two hours. Nobody was hurt, the coast guard said. Calder Lines, which runs the ferry, has begun an inquiry.'
    const copies = Array.from({ length: 10 }, (_, place) => article(`copy ${place}`, `outlet ${place}`, 'Ferry Melisande aground off Brin', {
      text: place % 2 === 0 ? wire : `Our correspondent adds this. ${wire}`, sortedAt: `2026-11-22T07:0${place}:00.000Z`
    }))
    const own = article('own', 'Daily Quay', 'Passengers tell of night on the Melisande off Brin', {
      text: 'Wrapped in blankets, the 214 passengers of the ferry Melisande came ashore at Brin and told of fog, a jolt and a long wait in the dark.'
    })
    const [story] = clusterStories([...copies, own])
    expect(story).toMatchObject({ outletCount: 2, articleIds: { length: 11 } })
    expect(story?.reprints).toEqual(copies.slice(1).map(({ articleId }) => ({ articleId, ofId: 'copy 0' })))
  })

  it('takes no two reports of one event for reprints of each other', () => {
    expect(clusterStories(articles).flatMap(({ reprints = [] }) => reprints)).toEqual([])
  })
})
