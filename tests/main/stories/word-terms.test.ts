import { expect, it } from 'vitest'
import { shareOf, termsOf } from '../../../src/main/stories/word-terms.ts'

it('a word of a language with a stemmer is its stem', () => {
  expect(termsOf('ferries', 'en')).toEqual(termsOf('ferry', 'en'))
  expect(termsOf('ferries', 'en')).toHaveLength(1)
})

it('a word of a language without one is all runs of four letters, which its forms share', () => {
  const forms = [termsOf('моста́ми', 'uk'), termsOf('будівництва', 'uk'), termsOf('будівництвом', 'uk')]
  expect(forms[1]?.length).toBeGreaterThan(5)
  expect(forms[1]?.filter(term => forms[2]?.includes(term)).length).toBeGreaterThanOrEqual(6)
  expect(forms[0]?.some(term => forms[1]?.includes(term))).toBe(false)
})

it('inflected forms count as about one shared word, not as many', () => {
  const [one, other] = [termsOf('შენობაში', 'ka'), termsOf('შენობიდან', 'ka')]
  const shared = one.filter(term => other.includes(term)).reduce((sum, term) => sum + shareOf(term), 0)
  expect(shared).toBeGreaterThan(0)
  expect(shared).toBeLessThanOrEqual(1)
})

it('short words, numbers and words that a dictionary cut stay whole, and stop words tell nothing', () => {
  expect(termsOf('міст', 'uk')).toEqual(['міст'])
  expect(termsOf('412000', 'uk')).toEqual(['412000'])
  expect(termsOf('เรือข้ามฟาก', 'th')).toEqual(['เรือข้ามฟาก'])
  expect(termsOf('після', 'uk')).toEqual([])
})
