import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, splitWords } from '../../../src/main/language/split-words.ts'
import { createWordNumbers } from '../../../src/main/language/word-numbers.ts'

const text = fc.array(fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom('don’t', "l'État", 'U.S.', '3,000', 'Straße', 'ПОРТ', 'ferry', ' ', '.', "'", 'é', 'हिन्दी', 'القاهرة', '東京都', '\ud800', '😀', 'ไทย')
), { maxLength: 12 }).map(parts => parts.join(''))

describe('word numbers', () => {
  it('stand for the words that splitting gives, in any script', () => {
    const numbers = createWordNumbers()
    fc.assert(fc.property(text, some => {
      expect(Array.from(numbers.read(foldText(some)), numbers.wordOf)).toEqual(splitWords(some))
    }), { numRuns: 2_000 })
  })

  it('are the same for the same word, in a text and alone', () => {
    const numbers = createWordNumbers()
    const [first, , third] = numbers.read('ferry late ferry')
    expect([third, numbers.numberOf('ferry')]).toEqual([first, first])
    expect(numbers.size()).toBe(2)
  })

  it('stay right when there are many', () => {
    const numbers = createWordNumbers(7)
    const words = Array.from({ length: 20_000 }, (_, index) => `w${index}`)
    expect([...numbers.read(words.join(' '))]).toEqual(words.map((_, index) => index))
    expect(words.map(numbers.numberOf)).toEqual(words.map((_, index) => index))
  })
})
