import { describe, expect, it } from 'vitest'
import type { ScoredArticle } from '../../../src/main/stories/score-story.ts'
import { independentVoices, rankCovered, scoreStory } from '../../../src/main/stories/index.ts'

const options = { now: '2026-11-22T12:00:00.000Z', halfLifeHours: 6 }

function article(articleId: string, outletId: string, change: Partial<ScoredArticle> = {}): ScoredArticle {
  return { articleId, outletId, sectionId: 'world', sortedAt: '2026-11-22T12:00:00.000Z', ...change }
}

describe('voices', () => {
  it('of ten reprints of one text are one voice', () => {
    const wire = article('wire', 'agency')
    const copies = Array.from({ length: 10 }, (_, at) => article(`copy-${at}`, `paper-${at}`))
    const reprints = copies.map(({ articleId }) => ({ articleId, ofId: 'wire' }))
    expect(independentVoices([wire, ...copies], reprints)).toEqual([wire])
  })

  it('of reprints whose text is not among them are one voice, the first of them', () => {
    const copies = [article('one', 'harbour'), article('two', 'quay')]
    expect(independentVoices(copies, copies.map(({ articleId }) => ({ articleId, ofId: 'wire' })))).toEqual([copies[0]])
  })

  it('of an outlet that prints the wire and has words of its own are one voice', () => {
    const own = article('own', 'harbour')
    expect(independentVoices([own, article('copy', 'harbour')], [{ articleId: 'copy', ofId: 'wire' }])).toEqual([own])
  })
})

describe('the score', () => {
  it('is the sum of its parts: outlets, sections, freshness', () => {
    const articles = [article('a', 'harbour'), article('b', 'quay', { sectionId: 'business', sortedAt: '2026-11-22T06:00:00.000Z' })]
    expect(scoreStory(articles, [], options)).toEqual({
      points: 33,
      parts: [
        { kind: 'outlets', count: 2, points: 20 }, { kind: 'sections', count: 2, points: 3 },
        { kind: 'freshness', count: 0, points: 10 }
      ]
    })
  })

  it('halves its freshness with each half-life, and counts nothing that is yet to come', () => {
    const freshness = (sortedAt: string): unknown => scoreStory([article('a', 'harbour', { sortedAt })], [], options).parts[2]
    expect(freshness('2026-11-22T06:00:00.000Z')).toEqual({ kind: 'freshness', count: 360, points: 5 })
    expect(freshness('2026-11-22T00:00:00.000Z')).toEqual({ kind: 'freshness', count: 720, points: 2.5 })
    expect(freshness('2026-11-22T13:00:00.000Z')).toEqual({ kind: 'freshness', count: 0, points: 10 })
  })
})

describe('a ranking', () => {
  const at = (hour: number): string => `2026-11-22T${String(hour).padStart(2, '0')}:00:00.000Z`
  const covering = (storyId: string, outlets: readonly string[], sortedAt: string, sectionId = 'world') =>
    outlets.map(outletId => ({ ...article(`${storyId}-${outletId}`, outletId, { sortedAt, sectionId }), storyId }))

  it('by coverage asks for outlets alone, then for the newest; by score for freshness and breadth too', () => {
    const articles = [
      ...covering('old', ['a', 'b', 'c'], at(1)), ...covering('fresh', ['a', 'b'], at(12), 'world'),
      ...covering('fresh', ['c'], at(12), 'sport'), ...covering('late', ['a', 'b', 'c'], at(2))
    ]
    const ranked = (order: 'coverage' | 'score') => rankCovered(articles, { ...options, order, limit: 9 }).map(({ storyId }) => storyId)
    expect(ranked('coverage')).toEqual(['fresh', 'late', 'old'])
    expect(ranked('score')).toEqual(['fresh', 'late', 'old'])
    const many = [...covering('many', ['a', 'b', 'c', 'd'], at(0)), ...covering('new', ['a', 'b', 'c'], at(12), 'sport'),
      ...covering('new', ['a'], at(12)), ...covering('new', ['b'], at(12), 'society')]
    const [first, second] = ['coverage', 'score'].map(order =>
      rankCovered(many, { ...options, order: order as 'coverage' | 'score', limit: 1 })[0]?.storyId)
    expect([first, second]).toEqual(['many', 'new'])
  })

  it('leaves out what one outlet alone has, and what is beyond the limit', () => {
    const articles = [...covering('alone', ['a'], at(12)), ...covering('one', ['a', 'b'], at(12)), ...covering('two', ['a', 'b'], at(11))]
    expect(rankCovered(articles, { ...options, order: 'score', limit: 1 }).map(({ storyId }) => storyId)).toEqual(['one'])
  })

  it('counts wire copy once', () => {
    const copies = covering('copied', ['a', 'b', 'c', 'd'], at(12)).map((one, place) =>
      place === 0 ? one : { ...one, reprintOf: 'copied-a' })
    const ranked = rankCovered([...copies, ...covering('told', ['a', 'b'], at(12))], { ...options, order: 'coverage', limit: 9 })
    expect(ranked.map(({ storyId, score }) => [storyId, score.parts[0]?.count])).toEqual([['told', 2], ['copied', 1]])
  })
})
