import { expect, test } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createRevisions } from '../../../../src/renderer/state/article/revisions.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

function setUp() {
  const bridge = createFixtureBridge()
  return { bridge, revisions: createRevisions(createApi(bridge)) }
}

test('lists the texts an article had and compares the newest two', async () => {
  const { bridge, revisions } = setUp()
  await revisions.open('tolls')
  expect(revisions.state.value).toMatchObject({ articleId: 'tolls', comparedHash: 'r1', comparison: { headline: expect.any(Array) } })
  expect(revisions.state.value.revisions.map(({ headline }) => headline)).toEqual([expect.stringContaining('tolls'), 'Strait tolls rise'])
  expect(bridge.calls.map(call => call.method)).toEqual(['articles.revisions', 'articles.compareRevisions'])
})

test('does not compare the first text, which has none before it', async () => {
  const { bridge, revisions } = setUp()
  await revisions.open('tolls')
  await revisions.compare('r0')
  expect(bridge.calls).toHaveLength(2)
  expect(revisions.state.value.comparedHash).toBe('r1')
})

test('shows the article opened last, whichever answer comes last', async () => {
  const { revisions } = setUp()
  await Promise.all([revisions.open('tolls'), revisions.open('rates')])
  expect(revisions.state.value.articleId).toBe('rates')
  expect(revisions.state.value.revisions[0]?.headline).toContain('rates')
})
