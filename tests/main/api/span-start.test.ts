import { expect, it } from 'vitest'
import { spanStart } from '../../../src/main/api/span-start.ts'

const now = new Date('2026-11-23T02:30:00.000Z')

it('now is the last three hours', () => {
  expect(spanStart('now', now, 'Europe/Lisbon')).toBe('2026-11-22T23:30:00.000Z')
})

it('today is the calendar day of the desk, wherever it is', () => {
  expect(spanStart('today', now, 'Europe/Lisbon')).toBe('2026-11-23T00:00:00.000Z')
  expect(spanStart('today', now, 'America/New_York')).toBe('2026-11-22T05:00:00.000Z')
  expect(spanStart('today', now, 'Asia/Tokyo')).toBe('2026-11-22T15:00:00.000Z')
})

it('the week is seven calendar days that end today, also over a change of the clocks', () => {
  expect(spanStart('week', now, 'Europe/Lisbon')).toBe('2026-11-17T00:00:00.000Z')
  expect(spanStart('week', new Date('2026-10-27T12:00:00.000Z'), 'Europe/Lisbon')).toBe('2026-10-20T23:00:00.000Z')
})
