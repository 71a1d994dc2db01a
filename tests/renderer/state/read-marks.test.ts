import { expect, test } from 'vitest'
import { createApi } from '../../../src/renderer/client/api.ts'
import { createReadMarks, withMarks } from '../../../src/renderer/state/read-marks.ts'
import { Failure } from '../../../src/shared/failure.ts'
import { createFixtureBridge } from '../fixture/bridge.ts'

test('takes a mark back that the program refuses', async () => {
  const bridge = createFixtureBridge()
  const marks = createReadMarks(createApi(bridge))
  const told: boolean[] = []
  marks.onMarked((_, isRead) => told.push(isRead))
  bridge.failNext('articles.mark', new Failure('disk-full'))
  await expect(marks.mark(['tolls'], true)).rejects.toMatchObject({ code: 'disk-full' })
  expect(told).toEqual([true, false])
})

test('tells afterwards only when the program has taken it', async () => {
  const bridge = createFixtureBridge()
  const seen: number[] = []
  const marks = createReadMarks(createApi(bridge), () => seen.push(bridge.calls.length))
  await marks.markAll({ sectionIds: ['science'] })
  expect(seen).toEqual([1])
})

test('answers the ids of all marked, to undo it', async () => {
  const marks = createReadMarks(createApi(createFixtureBridge()))
  expect(await marks.markAll({ sectionIds: ['science'] })).toEqual(['lake-no', 'lake'])
})

test('leaves rows alone that are not meant', () => {
  const rows = [{ articleId: 'a' }, { articleId: 'b', readAt: '2026-11-22T08:00:00.000Z' }]
  expect(withMarks(rows, new Set(['c']), true)).toBe(rows)
  expect(withMarks(rows, new Set(['b']), false)).toEqual([{ articleId: 'a' }, { articleId: 'b' }])
})
