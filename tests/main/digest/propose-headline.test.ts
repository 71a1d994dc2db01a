import { describe, expect, it } from 'vitest'
import { shortenHeadline } from '../../../src/main/digest/shorten-headline.ts'
import { article, compose, plan, story } from './sample.ts'

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

describe('the proposed headline', () => {
  it('joins the strongest story with the strongest of another section', () => {
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

  it('is worded in the plan’s language', () => {
    expect(headlineOf([{ sectionId: 'world', headline: 'Пролив подорожал', language: 'ru' }], 'ru'))
      .toBe('Обзор прессы: Пролив подорожал')
  })
})

describe('a headline cut short', () => {
  it.each([
    ['stays as it is when short', 'Strait tolls bite', 'Strait tolls bite'],
    ['loses its full stop, but not an ellipsis or a question mark', 'Strait tolls bite.', 'Strait tolls bite'],
    ['keeps an ellipsis', 'And then there were two...', 'And then there were two...'],
    ['keeps a question mark', 'Who pays?', 'Who pays?'],
    ['ends at its last clause that fits',
      'Shipping firms turn back as tolls double, insurers brace for a long summer, and the port waits',
      'Shipping firms turn back as tolls double'],
    ['is not cut within a number', 'Port authority raises the passage fee for freighters to $412,000 a day from Monday on',
      'Port authority raises the passage fee for freighters to $412,000 a…'],
    ['is not cut within a quotation',
      '“We learned of it from the invoice, which came late, and nobody called us,” says a captain',
      '“We learned of it from the invoice, which came late, and nobody…'],
    ['is cut between words of Chinese', '铁'.repeat(60) + '，' + '路'.repeat(60), '铁'.repeat(60)]
  ])('%s', (_, headline, expected) => {
    expect(shortenHeadline(headline)).toBe(expected)
  })
})
