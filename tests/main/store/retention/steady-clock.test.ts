import { expect, it } from 'vitest'
import { isSteady, noteClock, type ClockNote } from '../../../../src/main/store/index.ts'

const day = 24 * 3_600_000
const start = Date.UTC(2026, 10, 22)

/** Looks at the clock at these days, counted from the start; answers after which looks it was steady. */
function look(...days: readonly number[]): readonly boolean[] {
  let note: ClockNote | undefined
  return days.map(count => {
    note = noteClock(note, start + count * day)
    return isSteady(note)
  })
}

it('is steady once it has run evenly for two days', () => {
  expect(look(0, 1, 2, 3, 9)).toEqual([false, false, true, true, true])
})

it('that jumps ten years ahead and back is not, so that nothing is removed (fault 13)', () => {
  expect(look(0, 1, 2, 3650, 3651, 3, 4, 5)).toEqual([false, false, true, false, false, false, false, true])
})

it('is not after a long time switched off, until it has run again for two days', () => {
  expect(look(0, 1, 2, 30, 31, 32)).toEqual([false, false, true, false, false, true])
})
