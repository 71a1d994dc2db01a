import { expect, it } from 'vitest'
import { isCovered, noteCover, readCover } from '../../../src/main/routines/story-cover.ts'

const at = (day: number, hour = 7): string => new Date(Date.UTC(2026, 10, day, hour)).toISOString()

function openMemos() {
  const memos = new Map<string, string>()
  return { readMemo: (name: string) => memos.get(name), saveMemo: (name: string, value: string) => void memos.set(name, value) }
}

/** Kept at each of these instants, with what was sorted in the three days before. */
function coverAfter(...instants: readonly string[]) {
  const memos = openMemos()
  for (const now of instants) noteCover(memos, new Date(Date.parse(now) - 72 * 3_600_000).toISOString(), now)
  return readCover(memos)
}

it('goes on as long as stories are kept day by day', () => {
  expect(readCover(openMemos())).toBeUndefined()
  expect(coverAfter(at(10), at(11), at(12, 3))).toEqual({ from: at(7), until: at(12, 3) })
})

it.each([
  ['of more than a day', [at(10), at(12, 8)], at(9, 8)], ['of a week', [at(10), at(17)], at(14)],
  ['by a clock that was ahead', [at(20), at(10)], at(7)]
])('begins anew after a gap %s', (_, instants, from) => {
  expect(coverAfter(...instants)?.from).toBe(from)
})

it('covers what was sorted since, and seen in time', () => {
  const cover = { from: at(7), until: at(12) }
  const isOne = (sortedAt: string, firstSeenAt = sortedAt): boolean => isCovered([{ sortedAt, firstSeenAt }], cover)
  expect([isOne(at(7)), isOne(at(12)), isOne(at(9), at(11))]).toEqual([true, true, true])
  expect([isOne(at(7, 6)), isOne(at(12), at(12, 8)), isOne(at(9), at(11, 8))]).toEqual([false, false, false])
})
