import { describe, expect, test } from 'vitest'
import { silentSince } from '../../../src/main/library/silent-since.ts'

const day = 1440
const newestAt = '2026-11-20T18:00:00.000Z'
const after = (minutes: number): string => new Date(Date.parse(newestAt) + minutes * 60_000).toISOString()

describe('a feed is silent', () => {
  test('when it has been quiet for four times its usual gap', () => {
    const weekly = { newestAt, rhythm: { usualGap: 7 * day, longestGap: 8 * day } }
    expect(silentSince(weekly, after(28 * day))).toBeUndefined()
    expect(silentSince(weekly, after(28 * day + 1))).toBe(newestAt)
  })

  test('not before half as long again as the longest pause it ever made', () => {
    const moody = { newestAt, rhythm: { usualGap: 60, longestGap: 20 * day } }
    expect(silentSince(moody, after(29 * day))).toBeUndefined()
    expect(silentSince(moody, after(31 * day))).toBe(newestAt)
  })

  test('not over a weekend, however busy it is on workdays', () => {
    const busy = { newestAt, rhythm: { usualGap: 12, longestGap: 540 } }
    expect(silentSince(busy, '2026-11-23T08:00:00.000Z')).toBeUndefined()
    expect(silentSince(busy, '2026-11-24T08:00:00.000Z')).toBe(newestAt)
  })

  test('after a month, where it has too few articles to have a rhythm', () => {
    expect(silentSince({ newestAt }, after(29 * day))).toBeUndefined()
    expect(silentSince({ newestAt }, after(31 * day))).toBe(newestAt)
  })

  test('never, where it brought nothing yet', () => {
    expect(silentSince({}, after(900 * day))).toBeUndefined()
  })
})
