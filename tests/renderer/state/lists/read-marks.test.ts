import { expect, test } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createReadMarks, withChange, type MarkedRow, type RowChange } from '../../../../src/renderer/state/lists/read-marks.ts'
import { Failure } from '../../../../src/shared/failure.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

const row = (articleId: string, changes: Partial<MarkedRow> = {}): MarkedRow =>
  ({ articleId, feedId: 'feed', outletId: 'outlet', sectionId: 'world', sortedAt: readAt, ...changes })
const readAt = '2026-11-22T08:00:00.000Z'

function setUp() {
  const bridge = createFixtureBridge()
  const changes: RowChange[] = []
  const seen: number[] = []
  const marks = createReadMarks(createApi(bridge), () => seen.push(bridge.calls.length))
  marks.onChanged(change => void changes.push(change))
  return { bridge, changes, seen, marks }
}

test.each([
  ['a mark', 'articles.mark', 'readAt'], ['a clipping', 'articles.clip', 'clippedAt']
] as const)('%s that the program refuses is taken back', async (_name, method, column) => {
  const { bridge, changes, marks } = setUp()
  bridge.failNext(method, new Failure('disk-full'))
  const order = method === 'articles.mark' ? marks.mark(['tolls'], true) : marks.clip(['tolls'], true)
  await expect(order).rejects.toMatchObject({ code: 'disk-full' })
  expect(changes[0]?.(row('tolls'))).toHaveProperty(column)
  expect(changes[1]?.(row('tolls', { [column]: readAt }))).toEqual(row('tolls'))
})

test('tells afterwards only when the program has taken it', async () => {
  const { marks, seen } = setUp()
  await marks.markAll({ sectionIds: ['science'] })
  expect(seen).toEqual([1])
})

test('marks what the filter means, and takes back just that', async () => {
  const { marks, changes } = setUp()
  const marked = await marks.markAll({ sectionIds: ['science'] })
  expect(marked.count).toBe(2)
  const [science, world] = [row('lake', { sectionId: 'science' }), row('tolls')]
  expect(changes[0]?.(science)).toEqual({ ...science, readAt: marked.readAt })
  expect(changes[0]?.(world)).toBe(world)
  await marks.undoMarkAll(marked)
  expect(changes[1]?.({ ...science, readAt: marked.readAt })).toEqual(science)
  expect(changes[1]?.({ ...science, readAt })).toEqual({ ...science, readAt })
})

test('marks what stands below an article, and no other', async () => {
  const { bridge, marks, changes } = setUp()
  const marked = await marks.markAll({}, { articleId: 'tolls', isBelow: ({ articleId }) => articleId !== 'rates' })
  expect(bridge.calls.findLast(({ method }) => method === 'articles.markAllRead')?.args)
    .toEqual({ filter: {}, olderThanId: 'tolls' })
  expect(changes[0]?.(row('lake'))).toEqual({ ...row('lake'), readAt: marked.readAt })
  expect(changes[0]?.(row('rates'))).toEqual(row('rates'))
})

test('leaves rows alone that are not meant', async () => {
  const { marks, changes } = setUp()
  await marks.mark(['b'], false)
  const [change] = changes
  const rows = [row('a'), row('b', { readAt })]
  expect(withChange([row('a')].slice(0, 0), change!)).toEqual([])
  expect(withChange(rows.slice(0, 1), change!)).toStrictEqual(rows.slice(0, 1))
  expect(withChange(rows, change!)).toEqual([row('a'), row('b')])
})
