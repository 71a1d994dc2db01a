import { expect, test } from 'vitest'
import { moneyNote, rateDay, sumsWithoutNote, valueOf } from '../../../../src/renderer/state/digest/money-notes.ts'
import type { ArticleBlock } from '../../../../src/shared/digest.ts'
import { blockOf } from '../../fixture/digests.ts'

const block: ArticleBlock = { ...blockOf('tolls'), headline: 'Fee of $412,000',
  summary: 'It was $412,000, or 3 million euros a week.', language: 'en' }

test('finds each sum of a piece once, but those that have a note', () => {
  expect(sumsWithoutNote(block).map(({ text, currency }) => [text, currency])).toEqual([['$412,000', 'USD'],
    ['3 million euros', 'EUR']])
  const [sum] = sumsWithoutNote(block)
  const note = moneyNote(sum!, 'EUR', {
    kind: 'converted', conversion: { value: '380700.4', rate: '0.924', source: 'ecb', date: '2026-11-20' },
      askedDate: '2026-11-21', isOld: false
  })
  expect(note).toEqual({ sum: '$412,000', amount: '412000', currency: 'USD', target: 'EUR', value: '380700.4', source: 'ecb',
    date: '2026-11-20' })
  expect(sumsWithoutNote({ ...block, money: [note!] }).map(({ text }) => text)).toEqual(['3 million euros'])
  expect(valueOf(note!)).toBe('€381,000')
})

test('names who published the rate where it is neither of the two banks', () => {
  const [sum] = sumsWithoutNote(block)
  const publisher = 'Bank of the Harbour Union (invented)'
  const conversion = { value: '1', rate: '1', source: 'ecb', publisher, date: '2026-11-20' } as const
  expect(moneyNote(sum!, 'EUR', { kind: 'converted', conversion, askedDate: '2026-11-20', isOld: false }))
    .toMatchObject({ publisher })
})

test('has no note where no bank has a rate', () => {
  expect(moneyNote(sumsWithoutNote(block)[0]!, 'XAU', { kind: 'no-rate', currency: 'XAU', source: 'ecb' })).toBeUndefined()
})

test('takes the rate of the day of issue of what was printed, else of the article', () => {
  const { publishedAt: _, ...without } = block
  expect(rateDay({ ...block, publishedAt: '2026-11-20T23:00:00.000Z' })).toBe('2026-11-20')
  expect(rateDay({ ...without, printedOn: '2026-11-19' })).toBe('2026-11-19')
})
