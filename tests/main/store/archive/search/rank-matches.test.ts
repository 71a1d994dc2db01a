import { expect, it } from 'vitest'
import { rankMatches } from '../../../../../src/main/store/archive/search/rank-matches.ts'

/** A key of the archive, so many days back. */
const daysBack = (days: number): number => (Date.UTC(2026, 10, 22) - days * 86_400_000) * 1024

it('puts the better match first, and of equal ones the newer', () => {
  const matches = [{ articleKey: daysBack(0), fit: 1 }, { articleKey: daysBack(1), fit: 3 }, { articleKey: daysBack(9), fit: 1 }]
  expect(rankMatches(matches)).toEqual([daysBack(1), daysBack(0), daysBack(9)])
})

it('lets a newer match pass one that is slightly better, but none that is twice as good, however old', () => {
  const matches = (fit: number) => [{ articleKey: daysBack(0), fit: 1 }, { articleKey: daysBack(3650), fit }]
  expect(rankMatches(matches(1.9))).toEqual([daysBack(0), daysBack(3650)])
  expect(rankMatches(matches(2.1))).toEqual([daysBack(3650), daysBack(0)])
})

it('leaves what fits in nothing in the order of time', () => {
  expect(rankMatches([{ articleKey: 2, fit: 0 }, { articleKey: 7, fit: 0 }, { articleKey: 5, fit: 0 }])).toEqual([7, 5, 2])
})
