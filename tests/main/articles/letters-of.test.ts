import fc from 'fast-check'
import { expect, it } from 'vitest'
import { haveSameLetters, lettersOf } from '../../../src/main/articles/letters-of.ts'

it('tells texts with the same letters from others as comparing all of their letters does', () => {
  const part = fc.constantFrom('Ferry', 'FERRY', 'ferry ', '“late”', ' — ', '4', 'ΟΔΟΣ', 'οδός', 'İ', 'i̇', '日本', '😀', '&amp;', '')
  const text = fc.oneof(fc.array(part, { maxLength: 4 }).map(parts => parts.join('')), fc.string({ unit: 'grapheme', maxLength: 5 }))
  let same = 0
  fc.assert(fc.property(text, text, (one, other) => {
    const wanted = lettersOf(one) === lettersOf(other)
    same += wanted ? 1 : 0
    expect(haveSameLetters(one, other)).toBe(wanted)
  }), { numRuns: 3_000 })
  expect(same).toBeGreaterThan(50)
})
