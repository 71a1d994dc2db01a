import { describe, expect, it, test } from 'vitest'
import { proposeHeadlines } from '../../../src/main/digest/compose/propose-headlines.ts'
import type { Digest, TextBlock } from '../../../src/shared/digest.ts'
import { article, compose, plan, story } from './sample.ts'

const piece = (headline: string, others: Partial<TextBlock> = {}): TextBlock => ({
  kind: 'text', blockId: headline, sectionId: 'world', sectionTitle: 'World', headline, summary: '', direction: 'ltr', ...others
})
const propose = (...blocks: readonly TextBlock[]) => proposeHeadlines({ blocks, language: 'en' } as unknown as Digest)

test('puts each two of the first stories together, in either order, those that must be in before the others', () => {
  expect(propose(piece('A bridge shuts'), piece('A lake vanishes', { rank: 'must' }))).toEqual([
    'Press review: A lake vanishes and A bridge shuts', 'Press review: A bridge shuts and A lake vanishes'
  ])
  expect(propose(...['One', 'Two', 'Three', 'Four'].map(headline => piece(headline)))).toHaveLength(6)
})

test('takes stories in the digest’s language first', () => {
  expect(propose(piece('Пролив', { language: 'ru' }), piece('A bridge'), piece('A lake'), piece('A cup'))[0])
    .toBe('Press review: A bridge and A lake')
})

test('takes articles before an editor’s own texts', () => {
  const [told] = compose([article('a', 'Alpha'), article('b', 'Beta')], [story([article('a', 'Alpha'), article('b', 'Beta')])]).blocks
  expect(proposeHeadlines({ blocks: [piece('A word before'), { ...told!, rank: 'should' }], language: 'en' })[0])
    .toBe('Press review: Headline a and A word before')
})

test('has one story alone, and of an empty draft that there is none', () => {
  expect(propose(piece('A bridge shuts'))).toEqual(['Press review: A bridge shuts'])
  expect(propose()).toEqual(['Press review: no significant coverage'])
})

test('puts stories of two sections together before those of one', () => {
  const [first] = propose(piece('A bridge shuts'), piece('A road shuts'), piece('A cup is won', { sectionId: 'sport' }))
  expect(first).toBe('Press review: A bridge shuts and A cup is won')
})

test.each([
  ['Ships wait', 'By noon eleven ships were waiting.', 'ships wait'],
  ['Ships wait', 'Ships wait. More ships come.', 'Ships wait'],
  ['Varn Strait shuts', 'The Varn Strait is shut.', 'Varn Strait shuts'],
  ['Ship-owners wait', 'The ship has come.', 'Ship-owners wait'],
  ['ILO meets', 'No ilo is met.', 'ILO meets']
])('writes “%s” after “and” as the story’s own words “%s” do', (headline, summary, expected) => {
  expect(propose(piece('A bridge shuts'), piece(headline, { summary }))[0]).toBe(`Press review: A bridge shuts and ${expected}`)
})

interface Head {
  readonly sectionId: string
  readonly headline: string
  readonly language?: string
}

/** Proposed for stories with these headlines, the first in three outlets, the others in two. */
function headlineOf(heads: readonly Head[], language = 'en'): string {
  const groups = heads.map((head, index) => ['Alpha', 'Beta', ...(index === 0 ? ['Gamma'] : [])].map(outlet =>
    article(`${index}-${outlet}`, outlet, { ...head, sortedAt: `2017-06-07T03:${59 - index}:00.000Z` })))
  return compose(groups.flat(), groups.map(group => story(group, group[0]?.sectionId)), { plan: { ...plan, language } }).headline
}

describe('the headline of a new draft', () => {
  it('joins a story that must be in with one of another section', () => {
    expect(headlineOf([
      { sectionId: 'world', headline: 'Strait tolls bite.' },
      { sectionId: 'world', headline: 'Envoys leave' },
      { sectionId: 'science', headline: 'A lake vanishes overnight' }
    ])).toBe('Press review: Strait tolls bite and A lake vanishes overnight')
  })

  it('joins two of one section where there is no other', () => {
    expect(headlineOf([{ sectionId: 'world', headline: 'Strait tolls bite' }, { sectionId: 'world', headline: 'Envoys leave' }]))
      .toBe('Press review: Strait tolls bite and Envoys leave')
  })

  it('names one story alone', () => {
    expect(headlineOf([{ sectionId: 'world', headline: 'Strait tolls bite' }])).toBe('Press review: Strait tolls bite')
  })

  it('prefers headlines in its own language to stronger ones that its readers cannot read', () => {
    expect(headlineOf([
      { sectionId: 'world', headline: 'Пролив подорожал', language: 'ru' },
      { sectionId: 'sport', headline: 'Cup final decided', language: 'en-GB' }
    ])).toBe('Press review: Cup final decided')
    expect(headlineOf([{ sectionId: 'world', headline: 'Пролив подорожал', language: 'ru' }]))
      .toBe('Press review: Пролив подорожал')
  })

  it('is the first that is proposed for it', () => {
    const articles = [article('a', 'Alpha'), article('b', 'Beta')]
    const draft = compose(articles, [story(articles)])
    expect(draft.headline).toMatch(/Headline a$/)
    expect(proposeHeadlines(draft)[0]).toBe(draft.headline)
  })

  it('is worded in the plan’s language', () => {
    expect(headlineOf([{ sectionId: 'world', headline: 'Пролив подорожал', language: 'ru' }], 'ru'))
      .toBe('Обзор прессы: Пролив подорожал')
  })
})
