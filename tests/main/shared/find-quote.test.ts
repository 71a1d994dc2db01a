import { describe, expect, test } from 'vitest'
import { findQuote, quoteAt } from '../../../src/shared/find-quote.ts'

const text = 'The toll rose on Monday. Captains say the toll rose too fast for them to plan.\nThe authority declined to say more.'
const quoteOf = (words: string, from = 0) => quoteAt(text, text.indexOf(words, from), text.indexOf(words, from) + words.length)
const found = (inside: string, quote: Parameters<typeof findQuote>[1]): string | undefined => {
  const place = findQuote(inside, quote)
  return place && inside.slice(place.start, place.end)
}

test('a quote holds its words and 32 characters on either side', () => {
  expect(quoteOf('Captains say')).toEqual({
    exact: 'Captains say', prefix: 'The toll rose on Monday. ', suffix: ' the toll rose too fast for them'
  })
})

describe('word for word', () => {
  test('is found wherever it has moved', () => {
    expect(findQuote(`New first paragraph.\n${text}`, quoteOf('Captains say'))).toEqual({ start: 46, end: 58, isExact: true })
  })

  test('of two places the one with the same words around it is taken', () => {
    const second = text.indexOf('toll rose', 10)
    expect(findQuote(text, quoteAt(text, second, second + 9))?.start).toBe(second)
    expect(findQuote(text, quoteOf('toll rose'))?.start).toBe(4)
  })
})

describe('after a revision', () => {
  const quote = quoteOf('Captains say the toll rose too fast for them to plan.')

  test('a word that was replaced, added or left out does not lose it', () => {
    expect(found(text.replace('too fast', 'far too quickly'), quote)).toBe('Captains say the toll rose far too quickly for them to plan')
    expect(found(text.replace('for them ', ''), quote)).toBe('Captains say the toll rose too fast to plan')
    expect(found(text.replace('Captains', 'Three captains'), quote)).toBe('captains say the toll rose too fast for them to plan')
  })

  test('a text without space between words is compared by its letters', () => {
    const chinese = '港口管理局宣布新费用。船只在外面等待。'
    const quoted = quoteAt(chinese, 0, 10)
    expect(found(chinese.replace('宣布', '公布'), quoted)).toBe('港口管理局公布新费用')
  })

  test('a passage that is gone is gone', () => {
    expect(findQuote('The authority declined to say more, and the ferry keeps its timetable.', quote)).toBeUndefined()
    expect(findQuote('', quote)).toBeUndefined()
  })

  test('fewer than three words are only found word for word', () => {
    expect(findQuote('The fee rose.', quoteAt('The toll', 0, 8))).toBeUndefined()
  })

  test('a long passage in a long text is found', () => {
    const long = Array.from({ length: 10_000 }, (_, at) => `word${at % 977}x${at}`).join(' ')
    const from = long.indexOf('word1x')
    const passage = quoteAt(long, from, from + 3000)
    expect(findQuote(long.replace(passage.exact.slice(40, 60), 'other words here'), passage)?.isExact).toBe(false)
  })
})
