import { expect, it } from 'vitest'
import { readInterval } from '../../../../../src/main/store/archive/search/search-interval.ts'

/** Clocks in Riga are two hours ahead of UTC in November, three in summer. */
const desk = { now: '2026-11-22T10:30:00.000Z', zone: 'Europe/Riga' }

it.each([
  ['2026-11-20', '2026-11-19T22:00:00.000Z', '2026-11-20T22:00:00.000Z', 'a day'],
  ['20261120', '2026-11-19T22:00:00.000Z', '2026-11-20T22:00:00.000Z', 'a day without hyphens'],
  ['2026-11', '2026-10-31T22:00:00.000Z', '2026-11-30T22:00:00.000Z', 'a month'],
  ['2026-10-25', '2026-10-24T21:00:00.000Z', '2026-10-25T22:00:00.000Z', 'a day of 25 hours'],
  ['2026', '2025-12-31T22:00:00.000Z', '2026-12-31T22:00:00.000Z', 'a year'],
  ['2026-11-20T08', '2026-11-20T06:00:00.000Z', '2026-11-20T07:00:00.000Z', 'an hour'],
  ['2026-11-20T08:15Z', '2026-11-20T08:15:00.000Z', '2026-11-20T08:16:00.000Z', 'a minute of UTC'],
  ['2026-11-20T08:15:30-05:00', '2026-11-20T13:15:30.000Z', '2026-11-20T13:15:31.000Z', 'a second elsewhere'],
  ['2026-11-20/', '2026-11-19T22:00:00.000Z', undefined, 'a day and all after it'],
  ['/2026-11-20', undefined, '2026-11-20T22:00:00.000Z', 'all until the end of a day'],
  ['2026-11-18/2026-11-20', '2026-11-17T22:00:00.000Z', '2026-11-20T22:00:00.000Z', 'from a day to the end of another'],
  ['P3D', '2026-11-19T10:30:00.000Z', undefined, 'the last three days'],
  ['p3d/', '2026-11-19T10:30:00.000Z', undefined, 'the same, in small letters'],
  ['P1M', '2026-10-22T09:30:00.000Z', undefined, 'the last month, by the clock of the desk'],
  ['P1WT12H', '2026-11-14T22:30:00.000Z', undefined, 'a week and twelve hours'],
  ['/P1Y', undefined, '2025-11-22T10:30:00.000Z', 'all that is older than a year'],
  ['2026-11-18/P2D', '2026-11-17T22:00:00.000Z', '2026-11-19T22:00:00.000Z', 'two days from a day on'],
  ['P2D/2026-11-20', '2026-11-18T22:00:00.000Z', '2026-11-20T22:00:00.000Z', 'two days until the end of a day']
])('%s is from %s to %s: %s', (text, from, before, _meaning) => {
  expect(readInterval(text, desk)).toEqual({ ...(from && { from }), ...(before && { before }) })
})

it('takes the last day of a month that is too short', () => {
  expect(readInterval('P1M', { now: '2027-03-31T12:00:00.000Z', zone: 'UTC' })).toEqual({ from: '2027-02-28T12:00:00.000Z' })
})

it.each([
  '', '/', 'P', 'PT', 'P3', 'yesterday', '2026-13', '2026-02-30', '2026-11-20T25', '1/2/3', 'P1D/P2D', '/x'
])('%j is none', text => {
  expect(readInterval(text, desk)).toBeUndefined()
})
