import { expect, test } from 'vitest'
import { createApi } from '../../../src/renderer/client/api.ts'
import { createReadMarks } from '../../../src/renderer/state/read-marks.ts'
import { createReader } from '../../../src/renderer/state/reader.ts'
import { createFixtureBridge } from '../fixture/bridge.ts'

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
  expect(bridge.calls.map(call => call.method)).toEqual(['articles.open', 'articles.mark'])
  expect(reader.state.value.article?.readAt).toBeDefined()
})

test('leaves a read article as it is', async () => {
  const { bridge, reader } = setUp()
  await reader.open('rates')
  expect(bridge.calls.map(call => call.method)).toEqual(['articles.open'])
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
  expect(bridge.calls).toHaveLength(2)
})
