import { expect, test } from 'vitest'
import { groupByDay } from '../../../src/renderer/state/days.ts'

test('cuts rows where the desk’s day changes, not the day in UTC', () => {
  const rows = ['2026-11-22T05:00:00.000Z', '2026-11-21T23:30:00.000Z',
    '2026-11-21T20:00:00.000Z'].map(sortedAt => ({ sortedAt }))
  const groups = groupByDay(rows, 'Europe/Istanbul')
  expect(groups.map(group => [group.day, group.rows.length])).toEqual([['2026-11-22', 2], ['2026-11-21', 1]])
})
