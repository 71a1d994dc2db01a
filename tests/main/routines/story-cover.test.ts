import { expect, it } from 'vitest'
import { isCovered, noteCover, readCovers } from '../../../src/main/routines/story-cover.ts'

const at = (day: number, hour = 7): string => new Date(Date.UTC(2026, 10, day, hour)).toISOString()

function openMemos() {
  const memos = new Map<string, string>()
  return { readMemo: (name: string) => memos.get(name), saveMemo: (name: string, value: string) => void memos.set(name, value) }
}

/** Kept at each of these instants, with what was sorted in the three days before. */
function coverAfter(...instants: readonly string[]) {
  const memos = openMemos()
  for (const now of instants) noteCover(memos, new Date(Date.parse(now) - 72 * 3_600_000).toISOString(), now)
  return readCovers(memos)
}

it('goes on as long as stories are kept day by day', () => {
  expect(readCovers(openMemos())).toEqual([])
  expect(coverAfter(at(10), at(11), at(12, 3))).toEqual([{ from: at(7), until: at(12, 3) }])
})

it.each([
  ['of more than a day', [at(10), at(12, 8)], at(9, 8)], ['of a week', [at(10), at(17)], at(14)]
])('begins anew after a gap %s, and what was covered before it stays so but for what came last', (_, instants, from) => {
  expect(coverAfter(...instants)).toEqual([{ from: at(7), until: '2026-11-10T06:45:00.000Z' }, { from, until: instants.at(-1) }])
})

it('forgets what a clock that was ahead told of days to come', () => {
  expect(coverAfter(at(20), at(10))).toEqual([{ from: at(7), until: at(10) }])
})

it('takes the one cover that was noted before there were several', () => {
  const memos = openMemos()
  memos.saveMemo('stories-covered', JSON.stringify({ from: at(1), until: at(10) }))
  noteCover(memos, at(8), at(11))
  expect(readCovers(memos)).toEqual([{ from: at(1), until: at(11) }])
})

it('covers what was sorted since, and seen in time', () => {
  const covers = [{ from: at(7), until: at(12) }, { from: at(15), until: at(18) }]
  const isOne = (sortedAt: string, firstSeenAt = sortedAt): boolean => isCovered([{ sortedAt, firstSeenAt }], covers)
  expect([isOne(at(7)), isOne(at(12)), isOne(at(9), at(11)), isOne(at(15))]).toEqual([true, true, true, true])
  expect([isOne(at(7, 6)), isOne(at(12), at(12, 8)), isOne(at(9), at(11, 8)), isOne(at(14), at(15))])
    .toEqual([false, false, false, false])
})
