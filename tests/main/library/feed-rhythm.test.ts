import { expect, test } from 'vitest'
import { feedRhythm } from '../../../src/main/library/feed-rhythm.ts'

const day = 1440
const at = (days: number, hours = 0, minutes = 0): string => new Date(Date.UTC(2026, 10, 1 + days, hours, minutes)).toISOString()

test('is the usual and the longest gap between a feed’s articles, in minutes, in whatever order it lists them', () => {
  expect(feedRhythm([at(0), at(9), at(1), at(3), at(2)])).toEqual({ usualGap: day, longestGap: 6 * day })
})

test('is not known of fewer than four dates', () => {
  expect(feedRhythm([])).toBeUndefined()
  expect(feedRhythm([at(0), at(1), at(2)])).toBeUndefined()
})

test('counts what comes together once: an issue of a journal, a day’s articles without a time', () => {
  const batches = [0, 1, 2, 3, 4].flatMap(days => Array.from({ length: 8 }, (_, index) => at(days, 6, index)))
  expect(feedRhythm(batches)).toEqual({ usualGap: day - 7, longestGap: day - 7 })
  expect(feedRhythm(Array.from({ length: 30 }, () => at(0)))).toBeUndefined()
})

test('is minutes of a feed that never rests', () => {
  expect(feedRhythm(Array.from({ length: 40 }, (_, index) => at(0, 0, index * 3)))).toEqual({ usualGap: 3, longestGap: 3 })
})

test('looks at the newest articles alone: what a feed did years ago is no habit', () => {
  const recent = Array.from({ length: 50 }, (_, index) => at(0, -index))
  expect(feedRhythm([at(-3000), ...recent, at(-2000)])).toEqual({ usualGap: 60, longestGap: 60 })
})
