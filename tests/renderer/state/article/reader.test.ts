import { expect, test, vi } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createReadMarks } from '../../../../src/renderer/state/lists/read-marks.ts'
import { createReader } from '../../../../src/renderer/state/article/reader.ts'
import { createFixtureBridge, type FixtureBridge } from '../../fixture/bridge.ts'

/** Its notes are asked for beside the article. */
const methods = ({ calls }: FixtureBridge): readonly string[] =>
  calls.map(call => call.method).filter(method => method.startsWith('articles.'))

function setUp() {
  const bridge = createFixtureBridge()
  const api = createApi(bridge)
  const marks = createReadMarks(api)
  return { bridge, marks, reader: createReader(api, marks) }
}

test('marks an article read when it is opened, once', async () => {
  const { bridge, reader } = setUp()
  await reader.open('tolls')
  await reader.open('tolls')
  expect(methods(bridge)).toEqual(['articles.open', 'articles.mark'])
  expect(reader.state.value.article?.readAt).toBeDefined()
})

test('asks for the text before all that stands beside it', async () => {
  const { bridge, reader } = setUp()
  await reader.open('rates')
  expect(bridge.calls.map(({ method }) => method)).toEqual(['articles.open', 'annotations.list', 'annotations.labels'])
})

test('leaves a read article as it is', async () => {
  const { bridge, reader } = setUp()
  await reader.open('rates')
  expect(methods(bridge)).toEqual(['articles.open'])
})

test('shows the article opened last, whichever answer comes last', async () => {
  const { reader } = setUp()
  await Promise.all([reader.open('tolls'), reader.open('lake')])
  expect(reader.state.value.article?.articleId).toBe('lake')
})

test('says what became of an article that is gone', async () => {
  const { reader } = setUp()
  await reader.open('nowhere')
  expect(reader.state.value).toMatchObject({ article: undefined, failure: { code: 'not-found' } })
})

test('takes a changed article anew only when it is the one shown', async () => {
  const { bridge, reader } = setUp()
  await reader.open('rates')
  await reader.reload('lake')
  await reader.reload('rates')
  expect(methods(bridge)).toHaveLength(2)
})

test('shows an article with its notes', async () => {
  const { reader } = setUp()
  await reader.notes.open('tolls')
  await reader.notes.save({ articleId: 'tolls', note: 'Call Holt', labels: [] })
  await reader.open('lake')
  await reader.open('tolls')
  await vi.waitFor(() => expect(reader.notes.state.value.annotations).toMatchObject([{ note: 'Call Holt' }]))
})

test('asks for the pictures of an article once, and forgets them with it', async () => {
  const { bridge, reader } = setUp()
  await reader.open('tolls')
  await reader.loadPictures()
  await reader.loadPictures()
  expect(reader.state.value.pictures).toHaveLength(2)
  expect(methods(bridge).filter(method => method === 'articles.pictures')).toHaveLength(1)
  await reader.open('lake')
  expect(reader.state.value.pictures).toBeUndefined()
})

test('asks for the pictures again when the article is changed while they are shown', async () => {
  const { bridge, reader } = setUp()
  const asked = (): number => methods(bridge).filter(method => method === 'articles.pictures').length
  await reader.open('tolls')
  await reader.reload('tolls')
  expect(asked()).toBe(0)
  await reader.loadPictures()
  await reader.reload('tolls')
  expect(asked()).toBe(2)
  expect(reader.state.value.pictures).toHaveLength(2)
})

test('shows an article that was asked for ahead at once, and asks again whether it is still so', async () => {
  const { bridge, reader } = setUp()
  await reader.open('tolls', ['lake', 'nowhere'])
  expect(bridge.calls.filter(({ method }) => method === 'articles.open').map(({ args }) => args)).toEqual([
    { articleId: 'tolls' }, { articleId: 'lake', isAhead: true }, { articleId: 'nowhere', isAhead: true }
  ])
  const opening = reader.open('lake')
  expect(reader.state.value.article?.articleId).toBe('lake')
  const shown = reader.state.value.article
  await opening
  expect(methods(bridge).slice(-2)).toEqual(['articles.open', 'articles.mark'])
  expect(reader.state.value.article).toEqual({ ...shown, readAt: expect.any(String) })
})

test('goes back to the article before at once, as it was marked meanwhile', async () => {
  const { marks, reader } = setUp()
  await reader.open('tolls')
  await reader.open('lake')
  await marks.clip(['tolls'], true)
  const opening = reader.open('tolls')
  expect(reader.state.value.article).toMatchObject({ articleId: 'tolls', clippedAt: expect.any(String) })
  await opening
})

test('shows nothing of an article at hand that has changed since', async () => {
  const { reader } = setUp()
  await reader.open('tolls', ['lake'])
  await reader.reload('lake')
  const opening = reader.open('lake')
  expect(reader.state.value.article?.articleId).toBe('tolls')
  await opening
  expect(reader.state.value.article?.articleId).toBe('lake')
})

test('asks nothing about articles that are stepped over', async () => {
  const { bridge, reader } = setUp()
  await reader.open('rates', ['tolls', 'lake'])
  bridge.calls.length = 0
  await Promise.all([reader.open('tolls'), reader.open('lake')])
  expect(bridge.calls.filter(({ method }) => method.endsWith('.open')).map(({ args }) => args)).toEqual([{ articleId: 'lake' }])
})
