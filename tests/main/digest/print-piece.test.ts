import { describe, expect, it } from 'vitest'
import { addBlock, printDigest } from '../../../src/main/digest/index.ts'
import type { Digest } from '../../../src/shared/digest.ts'
import { article, pickAll } from './sample.ts'

/** What stands for the time among a piece's facts; the desk is in Lisbon, the day the seventh. */
function timeOf(publishedAt: string, publishedOffset?: number): string {
  const { publishedOffset: _, ...other } = article('t1', 'Harbour Times', { publishedAt })
  const digest = pickAll(publishedOffset === undefined ? other : { ...other, publishedOffset })
  return printDigest(digest).sections[0]?.pieces[0]?.facts.find(({ text }) => /^[^r]*UTC/u.test(text))?.text ?? ''
}

it.each([
  ['2017-06-07T03:00:00.000Z', 480, '11:00 UTC+8 (04:00 UTC+1)'], ['2017-06-06T21:30:00.000Z', 180, '00:30 UTC+3 (Jun 6, 22:30 UTC+1)'],
  ['2017-06-07T03:00:00.000Z', 60, '04:00 UTC+1'], ['2017-06-07T03:00:00.000Z', undefined, '04:00 UTC+1']
])('a piece of %s has the publisher’s time, and the desk’s beside it where that is another: %s', (at, offset, time) => {
  expect(timeOf(at, offset)).toBe(time)
})

it('an address stands as RFC 3986 has it, as books and pages must hold it, in facts, sources and an editor’s own words', () => {
  const url = 'https://quay.example/a|b[1]/?q={x}^`&p=50%&r=%7b#a#b'
  const plain = 'https://quay.example/a%7Cb%5B1%5D/?q=%7Bx%7D%5E%60&p=50%25&r=%7b#a%23b'
  const draft = pickAll(article('t1', 'Harbour Times', { url }))
  const edited = { ...draft, blocks: draft.blocks.map(block => ({ ...block, summary: `[more](${url})`, summaryOrigin: 'editor' as const })) }
  const { sections, sources } = printDigest(edited)
  const { facts = [], paragraphs = [], url: printed } = sections[0]?.pieces[0] ?? {}
  const links = [...facts, ...paragraphs.flat(), ...sources?.items.flatMap(({ lines }) => lines) ?? []].flatMap(({ href }) => href ?? [])
  expect([...links, printed]).toEqual([plain, plain, plain, plain])
})

it('under a quotation stands who said it: the verb alone is no sentence', () => {
  const quote = { quoteId: 'q', text: 'It was late', exact: 'It was late', prefix: '', suffix: '', revisionHash: 'h', attribution: 'told' }
  const draft = pickAll(article('t1', 'Harbour Times'))
  const quotes = [{ ...quote, speaker: 'the mayor' }, quote]
  const { sections } = printDigest({ ...draft, blocks: draft.blocks.map(block => ({ ...block, quotes })) })
  expect(sections[0]?.pieces[0]?.quotes.map(({ attribution }) => attribution)).toEqual(['the mayor', undefined])
})

it.each([
  ['en', '365712.4', 'about €366,000'], ['en', '36571240', 'about €36.6M'], ['fr', '999500', 'environ 1\u00a0M\u00a0€'], ['fr', '999499', 'environ 999\u202f000\u00a0€'],
  ['de', '365712.4', 'etwa 366.000\u00a0€']
])('what a sum is worth is said in %s as newspapers do: %s is %s', (language, value, said) => {
  const draft = pickAll(article('t1', 'Harbour Times'))
  const money = [{
    sum: '$412,000', amount: '412000', currency: 'USD', target: 'EUR', value, source: 'ecb' as const, date: '2017-06-06', publisher: 'Bank'
  }]
  const { sections } = printDigest({ ...draft, language, blocks: draft.blocks.map(block => ({ ...block, money })) })
  expect(sections[0]?.pieces[0]?.remarks[0]?.text.split(' (')[0]).toBe(said)
})

it.each([
  ['ar', '412 000 USD', '\u200e412 000 USD\u200f'], ['ar', '412 ألف دولار', '412 ألف دولار'], ['en', '412 000 USD', '412 000 USD']
])('a sum keeps its order in %s: %s', (language, sum, shown) => {
  const draft = pickAll(article('t1', 'Harbour Times'))
  const money = [{ sum, amount: '412000', currency: 'USD', target: 'EUR', value: '366000', source: 'ecb' as const, date: '2017-06-06' }]
  const { sections } = printDigest({ ...draft, language, blocks: draft.blocks.map(block => ({ ...block, money })) })
  expect(sections[0]?.pieces[0]?.remarks[0]?.label).toBe(shown)
})

describe('a piece of clippings', () => {
  const rights = { profile: 'clippings' as const, maxQuoteWords: 120, maxQuoteShare: 20, licence: 'CFC 12', recipients: 40 }
  const text = 'The tolls double in June.\nShippers protest.\nThe port says it has no choice.'
  const toll = article('t1', 'Harbour Times', { bodyText: text })
  const clipped = { ...pickAll(toll), rights }
  const taken = addBlock({ ...clipped, blocks: [] }, toll, { sectionId: 'world', sectionTitle: 'World', coverage: [], isWhole: true }, clipped.savedAt)
  const pieceOf = (digest: Digest) => printDigest(digest).sections[0]?.pieces[0]
  const saidBy = (digest: Digest) => pieceOf(digest)?.paragraphs.map(runs => runs.map(run => run.text).join(''))
  const edited: Digest = { ...taken, blocks: taken.blocks.map(block => ({ ...block, angle: 'Who pays.', summary: '**Dear** tolls.', summaryOrigin: 'editor' as const })) }

  it('has the stored text in full, as the outlet’s own words', () => {
    expect(saidBy(taken)).toEqual(text.split('\n'))
    expect(pieceOf(taken)).toMatchObject({ isQuotation: true, origin: expect.any(String) })
  })

  it('has what the editor wrote above the text, not for the text', () => {
    expect(saidBy(edited)).toEqual(text.split('\n'))
    expect(pieceOf(edited)).toMatchObject({
      angle: 'Who pays.', isQuotation: true, summary: [[{ text: 'Dear', isBold: true }, { text: ' tolls.' }]]
    })
  })

  it.each(['bulletins', 'glance', 'voices'] as const)('keeps to a few sentences where the layout is one of %s, the editor’s where there are', layout => {
    expect(JSON.stringify(printDigest({ ...taken, layout }).sections)).not.toContain('no choice')
    const words = JSON.stringify(printDigest({ ...edited, layout }).sections)
    expect(words).toContain('Dear')
    expect(words).not.toContain('double in June')
  })

  it('says in its rights that texts stand in full for inside use, where a review says that they do not', () => {
    const rightsOf = (digest: Digest) => JSON.stringify(printDigest(digest).back.at(-1))
    expect(rightsOf(taken)).toMatch(/given here in full, for internal use only.*CFC 12.*40 copies/u)
    expect(rightsOf(pickAll(toll))).toMatch(/given here with their source/u)
  })

  it('of a review has no more than a few sentences', () => {
    expect(saidBy(pickAll(toll))).not.toContain('The port says it has no choice.')
  })
})
