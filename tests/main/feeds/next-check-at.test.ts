import { describe, expect, test } from 'vitest'
import { nextCheckAt, type CheckFacts } from '../../../src/main/feeds/index.ts'

const now = '2026-11-22T08:00:00.000Z'
const minutesUntil = (facts: Partial<CheckFacts>): number =>
  (Date.parse(nextCheckAt({ now, intervalMinutes: 60, headers: {}, failureCount: 0, ...facts })) - Date.parse(now)) / 60_000

describe('the next check of a feed', () => {
  test.each<[why: string, facts: Partial<CheckFacts>, minutes: number]>([
    ['the reader’s interval', {}, 60],
    ['never less than nine minutes', { intervalMinutes: 1 }, 9],
    ['never more than a day', { intervalMinutes: 5000 }, 1440],
    ['the feed’s ttl when it is longer', { ttl: 90 }, 90],
    ['the interval when the ttl is shorter', { ttl: 5 }, 60],
    ['the server’s max-age', { headers: { 'cache-control': 'public, max-age=7200' } }, 120],
    ['at most five hours of max-age', { headers: { 'cache-control': 's-maxage=1, max-age=504576000' } }, 300],
    ['no other age', { headers: { 'cache-control': 's-maxage=72000' } }, 60],
    ['twice as long after a failure', { failureCount: 1 }, 120],
    ['eight times after three', { failureCount: 3 }, 480],
    ['a day after many', { failureCount: 500 }, 1440],
    ['when the host has rested', { restsUntil: '2026-11-22T12:00:00.000Z' }, 240],
    ['the interval when the rest is shorter', { restsUntil: '2026-11-22T08:05:00.000Z' }, 60],
    ['a day when the rest is absurd', { restsUntil: '2036-11-22T08:05:00.000Z' }, 1440]
  ])('is due by %s', (_why, facts, minutes) => {
    expect(minutesUntil(facts)).toBe(minutes)
  })
})
