import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextCheckAt, type CheckFacts } from '../../../src/main/feeds/index.ts'

/** A Sunday. */
const now = '2026-11-22T08:00:00.000Z'
const minutesUntil = (facts: Partial<CheckFacts>): number =>
  (Date.parse(nextCheckAt({ now, intervalMinutes: 60, headers: {}, failureCount: 0, ...facts })) - Date.parse(now)) / 60_000

describe('the next check of a feed', () => {
  test.each<[why: string, facts: Partial<CheckFacts>, minutes: number]>([
    ['the reader’s interval', {}, 60],
    ['never less than nine minutes', { intervalMinutes: 1 }, 9],
    ['never more than a day', { intervalMinutes: 5000 }, 1440],
    ['the feed’s ttl when it is longer', { hints: { ttl: 90 } }, 90],
    ['the interval when the ttl is shorter', { hints: { ttl: 5 } }, 60],
    ['the update period of the feed', { hints: { updateMinutes: 120 } }, 120],
    ['at most five hours of update period', { hints: { updateMinutes: 10_080 } }, 300],
    ['the server’s max-age', { headers: { 'cache-control': 'public, max-age=7200' } }, 120],
    ['at most five hours of max-age', { headers: { 'cache-control': 's-maxage=1, max-age=504576000' } }, 300],
    ['no other age', { headers: { 'cache-control': 's-maxage=72000' } }, 60],
    ['what the server calls expired', { headers: { expires: 'Sun, 22 Nov 2026 10:00:00 GMT' } }, 120],
    ['the server’s own clock for that', {
      headers: { date: 'Sun, 22 Nov 2026 07:00:00 GMT', expires: 'Sun, 22 Nov 2026 10:00:00 GMT' }
    }, 180],
    ['at most five hours of it', { headers: { expires: 'Sun, 22 Nov 2099 10:00:00 GMT' } }, 300],
    ['max-age before Expires', {
      headers: { 'cache-control': 'max-age=0', expires: 'Sun, 22 Nov 2026 10:00:00 GMT' }
    }, 60],
    ['the interval when Expires is no date', { headers: { expires: '-1' } }, 60],
    ['twice as long after a failure', { failureCount: 1 }, 120],
    ['eight times after three', { failureCount: 3 }, 480],
    ['a day after many', { failureCount: 500 }, 1440],
    ['when the host has rested', { restsUntil: '2026-11-22T12:00:00.000Z' }, 240],
    ['the interval when the rest is shorter', { restsUntil: '2026-11-22T08:05:00.000Z' }, 60],
    ['a day when the rest is absurd', { restsUntil: '2036-11-22T08:05:00.000Z' }, 1440],
    ['an hour after a day of silence', { newestFirstSeenAt: '2026-11-21T08:00:00.000Z' }, 60],
    ['longer after a week of silence', { newestFirstSeenAt: '2026-11-15T08:00:00.000Z' }, 420],
    ['a day after a year of silence', { newestFirstSeenAt: '2025-11-22T08:00:00.000Z' }, 1440],
    ['half the time in which the document turns over', { turnoverMinutes: 50 }, 25],
    ['nine minutes however fast it turns over', { turnoverMinutes: 4 }, 9],
    ['what the feed wishes although it turns over', { turnoverMinutes: 50, hints: { ttl: 30 } }, 30],
    ['after the hours in which it wants to be left alone', { hints: { skipHours: [9, 10, 12] } }, 180],
    ['after the day on which it wants to be left alone', { intervalMinutes: 600, hints: { skipDays: [0] } }, 960],
    ['a day when it always wants to be left alone', { hints: { skipDays: [0, 1, 2, 3, 4, 5, 6] } }, 1440]
  ])('is due by %s', (_why, facts, minutes) => {
    expect(minutesUntil(facts)).toBe(minutes)
  })

  test('is between nine minutes and a day away, whatever feed and server say', () => {
    const header = fc.oneof(fc.string(), fc.integer().map(age => `max-age=${age}`), fc.date({ noInvalidDate: true }).map(date => date.toUTCString()))
    const instant = fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }).map(date => date.toISOString())
    fc.assert(fc.property(fc.record({
      intervalMinutes: fc.integer({ min: 0, max: 1e6 }), failureCount: fc.nat(), restsUntil: instant, newestFirstSeenAt: instant,
      turnoverMinutes: fc.nat(), headers: fc.record({ 'cache-control': header, expires: header, date: header }),
      hints: fc.record({
        ttl: fc.nat(), updateMinutes: fc.nat(), skipHours: fc.array(fc.nat({ max: 23 })), skipDays: fc.array(fc.nat({ max: 6 }))
      })
    }), facts => {
      const minutes = minutesUntil(facts)
      expect(minutes).toBeGreaterThanOrEqual(9)
      expect(minutes).toBeLessThanOrEqual(1440)
    }))
  })
})
