import { expect, test } from 'vitest'
import { newsOfFeed } from '../../../src/main/library/news-of-feed.ts'

const now = '2026-11-22T05:00:00.000Z'
const dated = (...days: readonly number[]) =>
  days.map(day => ({ publishedAt: `2026-11-${String(day).padStart(2, '0')}T05:00:00.000Z` }))

test('a feed read for the first time is as new as its newest article, not as our reading of it', () => {
  expect(newsOfFeed(dated(3, 1, 2, 4), { before: undefined, newCount: 4, now }))
    .toEqual({ newestAt: '2026-11-04T05:00:00.000Z', rhythm: { usualGap: 1440, longestGap: 1440 } })
})

test('from then on our clock tells when something new came, whatever it is dated', () => {
  const before = { newestAt: '2026-11-04T05:00:00.000Z' }
  expect(newsOfFeed(dated(1), { before, newCount: 1, now })).toEqual({ newestAt: now })
  expect(newsOfFeed(dated(1), { before, newCount: 0, now })).toEqual(before)
})

test('an announcement for next week does not make a feed new until then', () => {
  expect(newsOfFeed(dated(29, 2), { before: undefined, newCount: 2, now })).toEqual({ newestAt: '2026-11-02T05:00:00.000Z' })
})

test('a feed without dates is as new as our finding of its articles', () => {
  expect(newsOfFeed([{}, {}], { before: undefined, newCount: 2, now })).toEqual({ newestAt: now })
  expect(newsOfFeed([{}, {}], { before: undefined, newCount: 0, now })).toEqual({})
})

test('the rhythm that is known is kept when a document has too few dates to tell one', () => {
  const rhythm = { usualGap: 60, longestGap: 600 }
  expect(newsOfFeed(dated(2), { before: { newestAt: now, rhythm }, newCount: 0, now })).toEqual({ newestAt: now, rhythm })
})
