import { describe, expect, it } from 'vitest'
import { alertTime, countTerms, queryOfTerm, unusualTerms } from '../../../src/main/topics/index.ts'
import type { TermCount } from '../../../src/shared/topic.ts'

const day = '2026-11-22'
const termsIn = (headline: string, language: string, excerpt = ''): readonly string[] =>
  countTerms([{ headline, excerpt, language, day }]).map(({ term }) => term)

describe('countTerms', () => {
  it.each([
    ['en', 'A storm took Ada Voss by surprise', 'Ada Voss'], ['ru', 'Вчера шторм застал Аду Восс врасплох', 'Аду Восс'],
    ['fr', 'La tempête a surpris Maud Perrin hier', 'Maud Perrin'], ['de', 'Gestern traf der Sturm Ada Lenz im Hafen', 'Ada Lenz'],
    ['zh', '中央银行今天宣布降低基准利率', '中央银行'], ['ar', 'وصول السفينة الى الميناء', 'وصول السفينة']
  ])('finds names and phrases in %s: %s', (language, headline, term) => {
    expect(termsIn(headline, language).some(one => one.includes(term) || term.includes(one))).toBe(true)
  })

  it('counts a term once an article, by day and language', () => {
    const headline = 'A storm took Ada Voss by surprise'
    const article = { headline, excerpt: 'It was Ada Voss who called.', language: 'en-GB', day }
    expect(countTerms([article, article]).find(({ term }) => term === 'Ada Voss'))
      .toEqual({ day, language: 'en', term: 'Ada Voss', articles: 2 })
  })

  it('a pair goes over no comma and no stop word', () => {
    expect(termsIn('harbour, bridge of steel', 'en')).toEqual([])
    expect(termsIn('harbour bridge of steel', 'en')).toEqual(['harbour bridge'])
  })

  it('reads the longest headline without delay', () => {
    expect(termsIn('Ada Voss '.repeat(5000), 'en').length).toBeLessThanOrEqual(40)
  })
})

describe('unusualTerms', () => {
  const days = Array.from({ length: 14 }, (_, index) => `2026-11-${String(index + 8).padStart(2, '0')}`)
  const background: readonly TermCount[] = days.flatMap(date => [
    ...Array.from({ length: 60 }, (_, at) => ({ day: date, language: 'en', term: `Word ${at}`, articles: 4 })),
    { day: date, language: 'en', term: 'Prime Minister', articles: 30 }
  ])
  const today = (term: string, articles: number, language = 'en'): TermCount => ({ day, language, term, articles })
  const usual = Array.from({ length: 60 }, (_, at) => today(`Word ${at}`, 4))

  it('finds what is new today and leaves what is frequent every day', () => {
    const found = unusualTerms([...background, ...usual, today('Prime Minister', 33), today('Ada Voss', 12)], day, 10)
    expect(found.map(({ term, articles }) => [term, articles])).toEqual([['Ada Voss', 12]])
  })

  it('two articles make no topic', () => {
    expect(unusualTerms([...background, ...usual, today('Ada Voss', 2)], day, 10)).toEqual([])
    expect(unusualTerms([], day, 10)).toEqual([])
  })

  it('where little was stored before, what is frequent follows without a score', () => {
    const found = unusualTerms([today('Ada Voss', 6), today('Quay Strike', 9), today('Once', 4)], day, 10)
    expect(found.map(({ term, score }) => [term, score])).toEqual([['Quay Strike', 0], ['Ada Voss', 0]])
  })

  it('forms of a name are one term, shown as it is printed most often', () => {
    const russian = background.map(count => ({ ...count, language: 'ru' }))
    const found = unusualTerms([...russian, today('Ады Восс', 4, 'ru'), today('Адой Восс', 2, 'ru'), today('Ада Восс', 6, 'ru'),
      ...usual.map(count => ({ ...count, language: 'ru' }))], day, 10)
    expect(found[0]).toMatchObject({ term: 'Ада Восс', language: 'ru' })
  })

  it('of a name and a part of it the longer one is kept', () => {
    const found = unusualTerms([...background, ...usual, today('Voss', 13), today('Ada Voss', 12)], day, 10)
    expect(found.map(({ term }) => term)).toEqual(['Ada Voss'])
  })

  it('each language is compared with itself', () => {
    const found = unusualTerms([...background, ...usual, today('Hafenfest', 9, 'de'), today('Ada Voss', 12)], day, 10)
    expect(found.map(({ language }) => language)).toContain('en')
  })

  it('invents no word: every term was counted that day', () => {
    const counts = [...background, ...usual, today('Ada Voss', 12), today('Quay Strike', 20)]
    const printed = new Set(counts.filter(one => one.day === day).map(({ term }) => term))
    for (const { term } of unusualTerms(counts, day, 10)) expect(printed).toContain(term)
  })
})

describe('alertTime', () => {
  const night = { quietFrom: '22:00', quietTo: '07:00', batchMinutes: 15 }

  it.each([
    ['2026-11-22T21:59:00.000Z', true], ['2026-11-22T22:00:00.000Z', false], ['2026-11-23T06:59:00.000Z', false],
    ['2026-11-23T07:00:00.000Z', true]
  ])('at %s in Lisbon: %s', (now, may) => {
    expect(alertTime(night, { zone: 'Europe/Lisbon', now })).toBe(may)
  })

  it('quiet hours are those of the desk', () => {
    expect(alertTime(night, { zone: 'Asia/Tokyo', now: '2026-11-22T12:59:00.000Z' })).toBe(true)
    expect(alertTime(night, { zone: 'Asia/Tokyo', now: '2026-11-22T13:00:00.000Z' })).toBe(false)
  })

  it('waits until a batch is full, but not for a clock that was ahead', () => {
    const at = (lastAt: string): boolean => alertTime(night, { zone: 'UTC', now: '2026-11-22T12:00:00.000Z', lastAt })
    expect(at('2026-11-22T11:46:00.000Z')).toBe(false)
    expect(at('2026-11-22T11:45:00.000Z')).toBe(true)
    expect(at('2026-11-25T11:45:00.000Z')).toBe(true)
  })

  it('without quiet hours any time is good', () => {
    const now = '2026-11-22T03:00:00.000Z'
    expect(alertTime({ batchMinutes: 0 }, { zone: 'UTC', now, lastAt: now })).toBe(true)
  })
})

it('a term becomes a phrase of the search', () => {
  expect(queryOfTerm('Ada Voss')).toBe('"Ada Voss"')
  expect(queryOfTerm('The "Ada" affair')).toBe('"The  Ada  affair"')
})
