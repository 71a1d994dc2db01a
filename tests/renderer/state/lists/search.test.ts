import { expect, test } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createReadMarks } from '../../../../src/renderer/state/lists/read-marks.ts'
import { createSearch } from '../../../../src/renderer/state/lists/search.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

function setUp() {
  const bridge = createFixtureBridge()
  const api = createApi(bridge)
  return { bridge, search: createSearch(api, createReadMarks(api), 2) }
}

test('finds, counts, and pages on', async () => {
  const { search } = setUp()
  await search.find('pilots')
  expect(search.state.value.rows).toHaveLength(2)
  expect(search.state.value.total).toBe(54)
  await search.more()
  expect(search.state.value.rows).toHaveLength(4)
})

test('asks anew for another order', async () => {
  const { bridge, search } = setUp()
  await search.find('pilots')
  await search.find('pilots', 'newest')
  await search.find('pilots', 'newest')
  expect(bridge.calls.map(({ args }) => (args as { order: string }).order)).toEqual(['relevance', 'newest'])
})

test('asks nothing for an empty query', async () => {
  const { bridge, search } = setUp()
  await search.find('  ')
  expect(bridge.calls).toEqual([])
})

test('drops the answer to an older query', async () => {
  const { search } = setUp()
  await Promise.all([search.find('pilots'), search.find('glacier')])
  expect(search.state.value.rows.map(row => row.articleId)).toEqual(['lake'])
})

test('does not ask for what was typed over while an answer was awaited', async () => {
  const { bridge, search } = setUp()
  await Promise.all(['pil', 'pilo', 'pilot', 'glacier'].map(query => search.find(query)))
  expect(bridge.calls.map(({ args }) => (args as { query: string }).query)).toEqual(['glacier'])
  const first = search.find('pil')
  await Promise.resolve()
  await Promise.all([first, search.find('pilo'), search.find('pilots')])
  expect(bridge.calls.map(({ args }) => (args as { query: string }).query)).toEqual(['glacier', 'pil', 'pilots'])
  expect(search.state.value.rows).toHaveLength(2)
})
