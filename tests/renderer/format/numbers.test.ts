import { expect, test } from 'vitest'
import { bytes, list, number, plural, span } from '../../../src/renderer/format/numbers.ts'

test('writes counts with their words', () => {
  expect([plural(1, 'feed', 'feeds'), plural(0, 'feed', 'feeds'), plural(48_210, 'feed', 'feeds')]).toEqual(['1 feed',
    '0 feeds', '48,210 feeds'])
  expect(number(48_210)).toBe('48,210')
  expect(list(['a', 'b', 'c'])).toBe('a, b and c')
})

test.each([[0, '0 min'], [59, '59 min'], [60, '1 h'], [72, '1 h 12 min'], [1440, '1 d'],
  [3060, '2 d 3 h']])('writes %d minutes as %s', (minutes, words) => {
  expect(span(minutes)).toBe(words)
})

test('writes sizes of files', () => {
  expect([bytes(200), bytes(482_113), bytes(1_440_000)]).toEqual(['1 kB', '482 kB', '1.4 MB'])
})
