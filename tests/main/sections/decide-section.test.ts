import { describe, expect, it } from 'vitest'
import {
  createSectionsReader, decideSection, emptyModel, forgetMove, learnExamples, learnMove, openSections, packSections, sectionMarks,
  sectionWords, type SectionFacts, type SectionModel
} from '../../../src/main/sections/index.ts'
import { defaultSections } from '../../../src/shared/library.ts'
import { headlines } from './headlines.ts'

const sectionIds = [...defaultSections.map(({ sectionId }) => sectionId), 'harbour']

const facts = (headline: string, other: Partial<SectionFacts> = {}): SectionFacts =>
  ({ headline, excerpt: '', language: 'en', outletId: 'quay.example', tags: [], ...other })

const decide = (article: SectionFacts, model: SectionModel = emptyModel) =>
  decideSection(article, openSections(sectionIds, model))

/** The model after the reader has moved these there. */
const moved = (sectionId: string, articles: readonly SectionFacts[], model: SectionModel = emptyModel): SectionModel =>
  articles.reduce((before, article, index) => learnMove(before, {
    articleId: `${sectionId}-${index}`, sectionId, stems: [...sectionWords(article).keys()], marks: sectionMarks(article)
  }), model)

describe('what an outlet says itself', () => {
  it('a tag decides, and is named as it is printed', () => {
    expect(decide(facts('Dawn', { tags: ['Fußball'] }))).toEqual({ sectionId: 'sport', reason: { kind: 'tag', tag: 'Fußball' } })
  })

  it.each([
    ['https://quay.example/sport/2026/cup.html', 'sport', 'sport'],
    ['https://quay.example/politik/x.html', 'politics', 'politik'],
    ['https://quay.example/%D1%8D%D0%BA%D0%BE%D0%BD%D0%BE%D0%BC%D0%B8%D0%BA%D0%B0/x.html', 'business', 'экономика'],
    ['https://quay.example/экономика/x.html', 'business', 'экономика'],
    ['https://quay.example/%E0%A4%A/sport/x.html', 'sport', 'sport']
  ])('a folder of %s decides for %s', (url, sectionId, folder) => {
    expect(decide(facts('Dawn', { url }))).toEqual({ sectionId, reason: { kind: 'address', folder } })
  })

  it('never decides for a section that the reader does not have', () => {
    const sections = openSections(['world', 'politics'])
    expect(decideSection(facts('Dawn', { tags: ['Sport'] }), sections)).toBeUndefined()
    expect(decideSection(facts('Goalkeeper saves the cup final for his club'), sections)).toBeUndefined()
  })
})

describe('words', () => {
  const verdicts = headlines.map(({ sectionId, ...one }) => ({ sectionId, given: decide(facts(one.headline, one))?.sectionId }))

  it('put at least nine in ten of the marked headlines of six languages where they belong, and hardly any wrongly', () => {
    expect(headlines.length).toBeGreaterThanOrEqual(120)
    expect(verdicts.filter(({ sectionId, given }) => given === sectionId).length / headlines.length).toBeGreaterThanOrEqual(0.9)
    expect(verdicts.filter(({ sectionId, given }) => given !== undefined && given !== sectionId).length).toBeLessThanOrEqual(3)
  })

  it('are named as the reason, the most telling first', () => {
    const decision = decide(facts('Late penalty sends Calder Rovers into the cup final'))
    expect(decision?.reason).toEqual({ kind: 'words', words: ['penalty', 'cup', 'final'] })
  })

  it('count in their own language alone: an English port is no Italian goalkeeper', () => {
    expect(decide(facts('The main port of Verne', { language: 'en' }))).toBeUndefined()
    expect(decide(facts('Il portiere para tutto', { language: 'it' }))?.sectionId).toBe('sport')
  })

  it('leave an article where its feed stands when they tell nothing, or as much of two sections', () => {
    expect(decide(facts('A quiet morning in Brayholm'))).toBeUndefined()
    expect(decide(facts('Parliament debates the cup'))).toBeUndefined()
    expect(decide(facts(''))).toBeUndefined()
  })

  it('are learned from articles whose section is known', () => {
    const article = facts('Tide tables: pilots and berths this week')
    expect(decide(article)).toBeUndefined()
    const stems = [...sectionWords(article).keys()]
    const model = learnExamples(emptyModel, Array.from({ length: 6 }, () => ({ sectionId: 'harbour', stems })))
    expect(decide(facts('Pilots wait for the tide'), model)?.sectionId).toBe('harbour')
  })

  it('old lessons fade, so that a section is what it is lately', () => {
    const taught = learnExamples(emptyModel, Array.from({ length: 2500 }, () => ({ sectionId: 'harbour', stems: ['tide'] })))
    expect(taught.taught['harbour']).toEqual({ articles: 1250, words: { tide: 1250 } })
  })

  it('names that objects have of their own are words like others', () => {
    const model = learnExamples(emptyModel, [{ sectionId: 'constructor', stems: ['constructor', '__proto__', 'toString'] }])
    expect(model.taught['constructor']).toMatchObject({ articles: 1 })
    expect(openSections(['constructor', 'sport'], model).judge(['tostring'], true)).toBeUndefined()
  })
})

describe('the reader’s moves', () => {
  const tides = ['Pilots wait for the tide at Brayholm', 'New tide gauge for the pilots', 'Pilots strike at low tide']
    .map(headline => facts(headline))

  it('teach words, and are counted in the reason', () => {
    const model = moved('harbour', tides)
    expect(decide(facts('Low tide keeps the pilots ashore'), model))
      .toEqual({ sectionId: 'harbour', reason: { kind: 'moves', count: 3, words: ['tide', 'pilots', 'low'] } })
  })

  it('are forgotten when they are taken back', () => {
    const model = moved('harbour', tides)
    const back = tides.reduce((before, _, index) => forgetMove(before, `harbour-${index}`), model)
    expect(back).toEqual(emptyModel)
  })

  it('the last move of an article holds', () => {
    const article = facts('Pilots wait for the tide')
    const twice = learnMove(moved('harbour', [article]), { ...moved('society', [article]).moves[0]!, articleId: 'harbour-0' })
    expect(twice.moves.map(({ sectionId }) => sectionId)).toEqual(['society'])
  })

  it('two of what an outlet tags alike overrule the tag, for this outlet alone', () => {
    const tagged = ['The cranes of Brayholm', 'A walk on the mole'].map(one => facts(one, { tags: ['Culture'] }))
    const model = moved('harbour', tagged)
    expect(decide(facts('Lanterns', { tags: ['Culture'] }), model))
      .toEqual({ sectionId: 'harbour', reason: { kind: 'moves', count: 2, words: ['culture'] } })
    expect(decide(facts('Lanterns', { tags: ['Culture'], outletId: 'other.example' }), model)?.sectionId).toBe('society')
    expect(decide(facts('Lanterns', { tags: ['Culture'] }), moved('sport', tagged.slice(0, 1), model))?.sectionId).toBe('society')
  })
})

it('a worker opens what was packed, once for each version', () => {
  const read = createSectionsReader()
  const model = moved('harbour', [facts('Pilots wait for the tide')])
  const packed = packSections(1, sectionIds, model)
  const sections = read(packed)
  expect(read(packSections(1, sectionIds, emptyModel))).toBe(sections)
  expect(decideSection(facts('Tide and pilots'), sections)?.sectionId).toBe('harbour')
  expect(decideSection(facts('Tide and pilots'), read(packSections(2, sectionIds, emptyModel)))).toBeUndefined()
})
