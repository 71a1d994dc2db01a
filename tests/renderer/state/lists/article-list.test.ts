import { expect, test } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createArticleList } from '../../../../src/renderer/state/lists/article-list.ts'
import { createReadMarks } from '../../../../src/renderer/state/lists/read-marks.ts'
import { Failure } from '../../../../src/shared/failure.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

function setUp(pageSize = 10) {
  const bridge = createFixtureBridge()
  const api = createApi(bridge)
  const marks = createReadMarks(api)
  return { bridge, marks, list: createArticleList(api, marks, { first: pageSize, further: pageSize }) }
}

const ids = (list: ReturnType<typeof setUp>['list']) => [...list.state.value.rows].map(row => row.articleId)

test('loads the first page, then further ones behind it', async () => {
  const { list } = setUp()
  await list.show({ sectionIds: ['world'] })
  expect(list.state.value).toMatchObject({ total: 45, isLoading: false, nextCursor: '10' })
  expect(ids(list).slice(0, 3)).toEqual(['tolls', 'tolls-ar', 'tolls-no'])
  await list.more()
  expect(new Set(ids(list)).size).toBe(20)
})

test('asks once for what it shows already', async () => {
  const { bridge, list } = setUp()
  await list.show({ isUnread: true })
  await list.show({ isUnread: true })
  expect(bridge.calls).toHaveLength(1)
})

test('drops the answer to an older filter', async () => {
  const { list } = setUp()
  await Promise.all([list.show({ sectionIds: ['sport'] }), list.show({ sectionIds: ['science'] })])
  expect(ids(list)).toEqual(['lake-no', 'lake'])
})

test('keeps a failure until the next asking', async () => {
  const { bridge, list } = setUp()
  bridge.failNext('articles.list', new Failure('connection-failed'))
  await list.show({})
  expect(list.state.value.failure?.code).toBe('connection-failed')
  await list.reload()
  expect(list.state.value.failure).toBeUndefined()
  expect(ids(list)).toHaveLength(10)
})

test('steps from row to row, not beyond the ends', async () => {
  const { list } = setUp()
  await list.show({ sectionIds: ['science'] })
  expect(list.step(1)?.articleId).toBe('lake-no')
  expect(list.step(1)?.articleId).toBe('lake')
  expect(list.step(1)?.articleId).toBe('lake')
  expect(list.step(-1)?.articleId).toBe('lake-no')
  expect(list.state.value.selectedId).toBe('lake-no')
})

test('asks for more when the end comes near', async () => {
  const { bridge, list } = setUp()
  await list.show({})
  for (let at = 0; at < 7; at += 1) list.step(1)
  expect(bridge.calls.filter(call => call.method === 'articles.list')).toHaveLength(2)
})

test('lets new articles wait until it is loaded anew', async () => {
  const { list } = setUp()
  await list.show({})
  list.noteNew(5)
  list.noteNew(7)
  expect(list.state.value.waiting).toBe(12)
  await list.reload()
  expect(list.state.value.waiting).toBe(0)
})

test('takes new articles at once into an empty list', async () => {
  const { bridge, list } = setUp()
  await list.show({ sectionIds: ['press-review'] })
  list.noteNew(3)
  expect(list.state.value.waiting).toBe(0)
  expect(bridge.calls).toHaveLength(2)
})

test('shows marks made elsewhere, and keeps the row in its place', async () => {
  const { list, marks } = setUp()
  await list.show({ isUnread: true })
  const before = ids(list)
  await marks.mark(['tolls'], true)
  expect(ids(list)).toEqual(before)
  expect(list.state.value.rows.at(ids(list).indexOf('tolls'))?.readAt).toBeDefined()
})

test('a list that was left stands as it was, with what waits, and is not asked for again', async () => {
  const { bridge, list, marks } = setUp()
  await list.show({})
  await list.more()
  list.keepAnchor({ articleId: 'grain', offset: 12 })
  await list.show({ sectionIds: ['science'] })
  list.noteNew(3)
  await marks.mark(['tolls'], true)
  const asked = bridge.calls.length
  await list.show({})
  expect(bridge.calls).toHaveLength(asked)
  expect(list.state.value).toMatchObject({ waiting: 3, returnTo: { articleId: 'grain', offset: 12 } })
  expect(ids(list)).toHaveLength(20)
  expect(list.state.value.rows.at(ids(list).indexOf('tolls'))?.readAt).toBeDefined()
})

test('a list that was left at its head is asked for anew, and shown meanwhile as it was', async () => {
  const { bridge, list } = setUp()
  await list.show({})
  await list.show({ sectionIds: ['science'] })
  const coming = list.show({})
  expect(ids(list)).toHaveLength(10)
  await coming
  expect(bridge.calls.filter(call => call.method === 'articles.list')).toHaveLength(3)
})

test('what is loaded anew forgets how other lists were left', async () => {
  const { list } = setUp()
  await list.show({})
  list.keepAnchor({ articleId: 'grain', offset: 0 })
  await list.show({ sectionIds: ['science'] })
  await list.reload()
  await list.show({})
  expect(list.state.value.returnTo).toBeUndefined()
})

test('loads down to the article that the address names', async () => {
  const { list } = setUp()
  await list.show({}, 'audit')
  expect(ids(list)).toContain('audit')
  await list.returnTo({ articleId: 'trains', offset: 4 })
  expect(list.state.value.returnTo).toEqual({ articleId: 'trains', offset: 4 })
  expect(ids(list)).toContain('trains')
})

test('asks once for each part when two articles are looked for at a time', async () => {
  const { bridge, list } = setUp(5)
  await Promise.all([list.show({}, 'audit'), list.returnTo({ articleId: 'trains', offset: 0 })])
  expect(ids(list)).toEqual(expect.arrayContaining(['audit', 'trains']))
  expect(bridge.calls).toHaveLength(ids(list).length / 5)
})

test('steps to the next unread article, past those that are read', async () => {
  const { list } = setUp(60)
  await list.show({ sectionIds: ['society'] })
  expect(ids(list).slice(0, 2)).toEqual(['library', 'trains'])
  const isUnread = (row: { readonly readAt?: string }): boolean => row.readAt === undefined
  expect(list.step(1, isUnread)?.articleId).toBe('library')
  const after = list.step(1, isUnread)?.articleId
  expect(after).not.toBe('trains')
  expect(list.step(-1, isUnread)?.articleId).toBe('library')
})
