import { describe, expect, test } from 'vitest'
import {
  dayAtOffset, dayOf, daysBetween, longDay, offsetName, offsetOf, publishedMoment, shortDay, timeAtOffset, timeIn, timeWithOffset, weekdayAndDay, weekdayName
} from '../../../src/renderer/format/times.ts'

const instant = '2026-11-22T23:02:00.000Z'

test('writes an instant in the reader’s zone and at the publisher’s offset', () => {
  expect(timeIn(instant, 'Europe/Lisbon')).toBe('23:02')
  expect(timeAtOffset(instant, 60)).toBe('00:02 UTC+1')
  expect([dayAtOffset(instant, 60), dayAtOffset(instant, -180)]).toEqual([dayOf(instant, 'Etc/GMT-1'), dayOf(instant, 'Etc/GMT+3')])
  expect(timeAtOffset(instant, -180)).toBe('20:02 UTC−3')
  expect(timeWithOffset(instant, 'Asia/Kolkata')).toBe('04:32 UTC+5:30')
})

test('knows the day in a zone', () => {
  expect(dayOf(instant, 'Europe/Lisbon')).toBe('2026-11-22')
  expect(dayOf(instant, 'Europe/Istanbul')).toBe('2026-11-23')
})

test.each([['Europe/Lisbon', 0], ['America/St_Johns', -210], ['Asia/Kathmandu', 345]])('knows the offset of %s',
  (zone, offset) => {
  expect(offsetOf(instant, zone)).toBe(offset)
})

test('follows summer time', () => {
  expect(offsetOf('2026-07-01T00:00:00.000Z', 'Europe/Lisbon')).toBe(60)
})

test.each([[0, 'UTC+0'], [60, 'UTC+1'], [-210, 'UTC−3:30'], [345, 'UTC+5:45']])('names %d minutes', (offset, name) => {
  expect(offsetName(offset)).toBe(name)
})

test('writes days, with the year only where it is another', () => {
  // Whether a comma stands there is up to the edition of Unicode's data.
  expect(longDay('2026-11-22')).toMatch(/^Sunday,? 22 November 2026$/)
  expect(weekdayAndDay('2026-11-22', '2026-12-01')).toBe('Sunday 22 November')
  expect(weekdayAndDay('2025-11-22', '2026-12-01')).toMatch(/^Saturday,? 22 November 2025$/)
  expect(shortDay('2026-11-21', '2026-11-22')).toBe('21 Nov')
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  expect([weekdayName(1), weekdayName(7, 'short')]).toEqual(['Monday', 'Sun'])
})

describe('the time of an article', () => {
  const now = '2026-11-22T08:14:00.000Z'
  const written = (article: Parameters<typeof publishedMoment>[0]): string => publishedMoment(article, 'Europe/Lisbon', now)

  test('is the publisher’s, with its offset', () => {
    expect(written({ publishedAt: '2026-11-22T07:02:00.000Z', publishedOffset: 60, sortedAt: now })).toBe('08:02 UTC+1')
  })

  test('has the publisher’s day where that is not the reader’s', () => {
    expect(written({ publishedAt: '2026-11-21T22:51:00.000Z', publishedOffset: 60, sortedAt: now })).toBe('21 Nov, 23:51 UTC+1')
    expect(written({ publishedAt: '2026-11-22T01:30:00.000Z', publishedOffset: -180, sortedAt: now })).toBe('21 Nov, 22:30 UTC−3')
    expect(written({ publishedAt: '2025-11-22T08:00:00.000Z', publishedOffset: 0, sortedAt: now })).toBe('22 Nov 2025, 08:00 UTC+0')
  })

  test('is the reader’s where the publisher gives none', () => {
    expect(written({ sortedAt: '2026-11-22T07:02:00.000Z' })).toBe('07:02 UTC+0')
    expect(written({ publishedAt: '2026-07-01T07:02:00.000Z', sortedAt: '2026-07-01T07:05:00.000Z' })).toBe('1 Jul, 08:05 UTC+1')
  })
})
