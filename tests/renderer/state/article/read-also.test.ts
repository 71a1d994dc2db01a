import { expect, it } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createReadAlso, groupByDay } from '../../../../src/renderer/state/article/read-also.ts'
import { Failure } from '../../../../src/shared/failure.ts'
import { rowOf } from '../../fixture/articles.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

it('asks for what is related once an article is shown, and for more behind it', async () => {
  const bridge = createFixtureBridge()
  const readAlso = createReadAlso(createApi(bridge))
  await readAlso.show('tolls')
  await readAlso.show('tolls')
  expect(readAlso.state.value).toMatchObject({ articleId: 'tolls', rows: [{ articleId: 'bill' }, { articleId: 'audit' }], hasMore: false })
  await readAlso.more()
  expect(bridge.calls.map(({ args }) => args)).toEqual([
    { articleId: 'tolls', offset: 0, limit: 6 }, { articleId: 'tolls', offset: 2, limit: 12 }
  ])
  expect(readAlso.state.value.rows).toHaveLength(2)
})

it('an answer that comes after the reader went on is not shown', async () => {
  const readAlso = createReadAlso(createApi(createFixtureBridge()))
  const first = readAlso.show('tolls')
  const second = readAlso.show('rates')
  await Promise.all([first, second])
  expect(readAlso.state.value).toMatchObject({ articleId: 'rates', rows: { length: 2 } })
})

it('shows nothing when the asking fails', async () => {
  const bridge = createFixtureBridge()
  bridge.failNext('articles.readAlso', new Failure('worker-limit'))
  const readAlso = createReadAlso(createApi(bridge))
  await readAlso.show('tolls')
  expect(readAlso.state.value.rows).toEqual([])
})

it('groups by calendar day, the latest first, in the order of relevance within', () => {
  const row = (articleId: string, sortedAt: string) => ({ ...rowOf('tolls'), articleId, sortedAt })
  const rows = [row('a', '2026-11-20T08:00:00.000Z'), row('b', '2026-11-22T08:00:00.000Z'), row('c', '2026-11-20T23:30:00.000Z')]
  const shape = (zone: string) => groupByDay(rows, zone).map(({ day, rows: found }) => [day, ...found.map(({ articleId }) => articleId)])
  expect(shape('Europe/Lisbon')).toEqual([['2026-11-22', 'b'], ['2026-11-20', 'a', 'c']])
  expect(shape('Europe/Berlin')).toEqual([['2026-11-22', 'b'], ['2026-11-21', 'c'], ['2026-11-20', 'a']])
})
