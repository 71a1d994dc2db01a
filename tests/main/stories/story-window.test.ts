import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StoryArticle } from '../../../src/shared/story.ts'
import { createStoryWindow, putTogether, splitOff, takeOut, type StoryWindow } from '../../../src/main/stories/index.ts'
import { randIndex, scoreStories } from './fixtures/agreement.ts'
import { fullTexts } from './fixtures/full-texts.ts'
import { inventedNews, newsInOtherScripts, type EventArticle } from './fixtures/invented-news.ts'

const news = inventedNews()
const wanted = wantedOf(news)

function wantedOf(articles: readonly EventArticle[]): ReadonlyMap<string, string> {
  return new Map(articles.map(({ articleId, event }) => [articleId, event]))
}

function storiesOf(window: StoryWindow): ReadonlyMap<string, string> {
  return new Map(window.stories().flatMap(({ storyId, articleIds }) => articleIds.map(articleId => [articleId, storyId] as const)))
}

/** As they come in: a few at a time. */
function takeIn(articles: readonly StoryArticle[], step = 3): StoryWindow {
  const window = createStoryWindow()
  for (let start = 0; start < articles.length; start += step) window.add(articles.slice(start, start + step))
  return window
}

function article(articleId: string, changes: Partial<StoryArticle> = {}): StoryArticle {
  return {
    articleId, outletId: `outlet of ${articleId}`, sectionId: 'world', language: 'en', sortedAt: '2026-11-22T06:00:00.000Z',
    headline: 'Ferry Melisande runs aground off Brin', text: '', ...changes
  }
}

const trial = { headline: 'Judge Ravel opens Lindow bribery trial' }

describe('a window of stories', () => {
  it('finds the events of invented news in eleven languages', () => {
    const score = scoreStories(storiesOf(takeIn(news)), wanted)
    console.info(`invented news: ${new Set(wanted.values()).size} events, B-cubed F1 ${score.toFixed(3)}`)
    expect(new Set(wanted.values()).size).toBeGreaterThanOrEqual(60)
    expect(score).toBeGreaterThanOrEqual(0.94)
  })

  it('finds most of them by bare headlines', () => {
    const score = scoreStories(storiesOf(takeIn(news.map(one => ({ ...one, text: '' })))), wanted)
    console.info(`invented news, headlines only: B-cubed F1 ${score.toFixed(3)}`)
    expect(score).toBeGreaterThanOrEqual(0.92)
  })

  it.each([...new Set(news.map(({ language }) => language))])('finds the events told in %s', language => {
    const own = news.filter(one => one.language === language)
    expect(scoreStories(storiesOf(takeIn(own)), wantedOf(own))).toBeGreaterThanOrEqual(0.85)
  })

  it.each(['pl', 'el', 'he', 'hi', 'ka', 'am', 'th', 'ko', 'fa'])('finds the events told in %s, which has no stemmer', language => {
    const own = newsInOtherScripts().filter(one => one.language === language)
    expect(scoreStories(storiesOf(takeIn(own)), wantedOf(own))).toBeCloseTo(1)
    const undeclared = own.map(({ language: _language, ...rest }) => rest)
    expect(scoreStories(storiesOf(takeIn(undeclared)), wantedOf(own))).toBeCloseTo(1)
  })

  it('finds what three outlets tell in full and in words of their own, and keeps events of the same people apart', () => {
    const full = fullTexts()
    const score = scoreStories(storiesOf(takeIn(full)), wantedOf(full))
    console.info(`three outlets in full: ${new Set(full.map(({ event }) => event)).size} events, B-cubed F1 ${score.toFixed(3)}`)
    expect(Math.min(...full.map(({ text }) => text.split(/\s+/u).length))).toBeGreaterThan(120)
    expect(score).toBeGreaterThanOrEqual(0.98)
    const inEnglish = full.filter(({ language }) => language === 'en')
    expect(scoreStories(storiesOf(takeIn(inEnglish)), wantedOf(inEnglish))).toBeGreaterThanOrEqual(0.98)
  })

  it('does not take for one event what an outlet, or an agency, writes under each of its texts', () => {
    const towns = ['Brin', 'Osk', 'Hest', 'Lindow', 'Marrow', 'Saltfield', 'Dunmore', 'Calderby', 'Pell', 'Denby', 'Carrick', 'Milburn', 'Ashford', 'Cray']
    const subjects = ['harvest', 'library', 'swimming', 'orchestra', 'railway', 'parliament', 'vaccine', 'chess', 'volcano', 'bakery', 'satellite', 'museum', 'beekeeping', 'novel']
    const footer = 'The Harbour Gazette relies on subscribers across Westmarch. Photograph courtesy Gazette archive desk.'
    const window = takeIn(towns.flatMap((town, place) => ['one', 'two'].map(outletId => article(`${town} ${outletId}`, {
      outletId, headline: `${town}: ${subjects[(place + (outletId === 'one' ? 0 : 7)) % 14]}`, text: footer
    }))), 28)
    expect(window.stories()).toEqual([])
  })

  it('finds them when no language is declared', () => {
    const undeclared = news.map(({ language: _language, ...rest }) => rest)
    expect(scoreStories(storiesOf(takeIn(undeclared)), wanted)).toBeGreaterThanOrEqual(0.93)
  })

  it('gives nearly the same stories whatever order articles come in, one by one or many at once', () => {
    const ids = [...wanted.keys()]
    const atOnce = storiesOf(takeIn(news, news.length))
    const indexes: number[] = []
    fc.assert(fc.property(fc.shuffledSubarray([...news], { minLength: news.length }), fc.integer({ min: 1, max: 40 }), (shuffled, step) => {
      indexes.push(randIndex(storiesOf(takeIn(shuffled, step)), atOnce, ids))
    }), { numRuns: 12, seed: 5 })
    console.info(`orders of arrival: adjusted Rand index ${Math.min(...indexes).toFixed(3)} at least`)
    expect(Math.min(...indexes)).toBeGreaterThanOrEqual(0.98)
  })

  it('goes by what articles say, not by their ids', () => {
    const names = new Map(news.map(({ articleId }, number) => [articleId, `renamed ${(number * 7919) % 1009}`]))
    const renamed = news.map(one => ({ ...one, articleId: names.get(one.articleId) ?? '' }))
    const found = storiesOf(takeIn(renamed))
    const back = new Map(news.map(({ articleId }) => [articleId, found.get(names.get(articleId) ?? '') ?? `alone ${articleId}`]))
    expect(randIndex(back, storiesOf(takeIn(news)), [...wanted.keys()])).toBeGreaterThanOrEqual(0.98)
  })

  it('keeps the id of a story that grows, whatever comes before its first article', () => {
    const window = takeIn([article('first'), article('second')])
    const [before] = window.stories()
    window.add([article('earlier', { sortedAt: '2026-11-22T05:00:00.000Z' }), article('later', { sortedAt: '2026-11-22T08:00:00.000Z' })])
    expect(window.stories()).toMatchObject([{ storyId: before?.storyId, articleIds: ['earlier', 'first', 'second', 'later'] }])
  })

  it('tells only of stories that are others now', () => {
    const window = takeIn([article('a'), article('b'), article('c', trial), article('d', trial)])
    expect(window.takeChanges().changed).toHaveLength(2)
    window.add([article('e', trial)])
    expect(window.takeChanges()).toMatchObject({ changed: [{ articleIds: ['c', 'd', 'e'] }], removedIds: [] })
    expect(window.takeChanges()).toEqual({ changed: [], removedIds: [] })
  })

  it('lets go of what is past, and of stories that nothing is left of', () => {
    const window = takeIn([
      article('a'), article('b'), article('c', { ...trial, sortedAt: '2026-11-23T06:00:00.000Z' }), article('d', trial),
      article('e', { ...trial, sortedAt: '2026-11-23T07:00:00.000Z' })
    ])
    const ids = storiesOf(window)
    window.takeChanges()
    window.removeBefore('2026-11-23T00:00:00.000Z')
    expect(window.size).toBe(2)
    expect(window.takeChanges()).toMatchObject({
      changed: [{ storyId: ids.get('c'), articleIds: ['c', 'e'] }], removedIds: [ids.get('a')]
    })
  })

  it('stays the same when everything in it has changed hands many times', () => {
    const day = (number: number): readonly EventArticle[] => news.map(one => ({
      ...one, articleId: `${one.articleId}/${number}`, sortedAt: new Date(Date.parse(one.sortedAt) + number * 4 * 86_400_000).toISOString()
    }))
    const window = createStoryWindow()
    for (let number = 0; number < 4; number += 1) {
      const coming = day(number)
      window.removeBefore(coming[0]?.sortedAt ?? '')
      window.add(coming)
    }
    expect(window.size).toBe(news.length)
    expect(scoreStories(storiesOf(window), new Map(day(3).map(({ articleId, event }) => [articleId, event])))).toBeGreaterThanOrEqual(0.94)
  })

  it('takes up the ids that stories had before it was begun', () => {
    const window = createStoryWindow()
    window.add([article('a'), article('b')], new Map([['a', 's-of-yesterday'], ['b', 's-of-yesterday']]))
    expect(window.stories().map(({ storyId }) => storyId)).toEqual(['s-of-yesterday'])
  })
})

describe('across languages and scripts', () => {
  const english = article('en', { headline: 'Shmidt and Melisande Wagner rescued off Brin with 214 others', text: 'The Orlov ferry sank near Brin.' })

  it('joins what shares several names and numbers, however they are written', () => {
    const russian = article('ru', {
      headline: 'У Брина спасены 214 пассажиров парома Орлова', text: 'Среди них Шмидт и Мелисанда Вагнер.', language: 'ru'
    })
    const german = article('de', {
      headline: 'Schmidt und Melisande Wagner unter 214 Geretteten vor Brin', text: 'Die Fähre Orlow sank bei Brin.', language: 'de'
    })
    expect(takeIn([english, russian, german]).stories().map(({ articleIds }) => articleIds.toSorted())).toEqual([['de', 'en', 'ru']])
  })

  it('does not join what shares two names, or words that are spelled alike', () => {
    const german = article('de', { headline: 'Melisande aus Brin singt in Lindow im Hotel', text: 'Die Ferry, das Hotel, das Radio.', language: 'de' })
    expect(takeIn([english, german]).stories()).toEqual([])
  })
})

describe('corrections by hand', () => {
  const all = [article('a'), article('b'), article('c'), article('d', trial), article('e', trial)]
  const coverage = (window: StoryWindow): readonly (readonly string[])[] => window.stories().map(({ articleIds }) => articleIds)

  it('bring two stories together, under the id of the larger, and hold against what comes', () => {
    const window = takeIn(all)
    const { storyId } = window.stories().find(({ articleIds }) => articleIds.includes('a')) ?? { storyId: '' }
    window.correct(putTogether(['a', 'b', 'c', 'd', 'e']).corrections)
    expect(window.stories()).toMatchObject([{ storyId, articleIds: ['a', 'b', 'c', 'd', 'e'] }])
    window.add([article('f', trial)])
    expect(window.stories()[0]?.articleIds).toEqual(expect.arrayContaining(['a', 'b', 'c', 'd', 'e']))
  })

  it('split a story, whose larger part keeps the id', () => {
    const more = [...all, article('g'), article('h')]
    const window = takeIn(more)
    const { storyId } = window.stories().find(({ articleIds }) => articleIds.includes('a')) ?? { storyId: '' }
    window.correct(splitOff(['a', 'b'], ['c', 'g', 'h']).corrections)
    expect(window.stories().find(story => story.storyId === storyId)?.articleIds).toEqual(['c', 'g', 'h'])
    expect(coverage(window)).toContainEqual(['a', 'b'])
  })

  it('give the articles that left a story an id of their own, also where the story was named after them', () => {
    const window = takeIn([...all, article('g'), article('h')])
    window.correct(splitOff(['a', 'b'], ['c', 'g', 'h']).corrections)
    const ids = window.stories().map(({ storyId }) => storyId)
    expect(ids).toContain('s-a')
    expect(ids).toContain('s-a-2')
    expect(new Set(ids).size).toBe(3)
  })

  it('take an article out of its story for good', () => {
    const window = takeIn(all)
    window.correct(takeOut('a', ['b', 'c']).corrections)
    expect(coverage(window)).toEqual([['b', 'c'], ['d', 'e']])
    window.add(['g', 'h', 'i'].map(articleId => article(articleId)))
    expect(coverage(window).filter(ids => ids.includes('a') && (ids.includes('b') || ids.includes('c')))).toEqual([])
  })

  it('win over the program also where all is clustered anew', () => {
    const window = createStoryWindow()
    window.correct([...takeOut('a', ['b', 'c']).corrections, ...putTogether(['b', 'd']).corrections])
    window.add(all)
    expect(coverage(window)).toContainEqual(['b', 'c', 'd', 'e'])
    for (let number = 0; number < 80; number += 1) window.add([article(`x${number}`, { headline: `Word${number} Other${number}` })])
    expect(coverage(window)).toContainEqual(['b', 'c', 'd', 'e'])
  })

  it('are undone by leaving them out', () => {
    const window = takeIn(all)
    window.correct(takeOut('a', ['b', 'c']).corrections)
    window.correct([])
    expect(coverage(window)).toEqual([['a', 'b', 'c'], ['d', 'e']])
  })
})
