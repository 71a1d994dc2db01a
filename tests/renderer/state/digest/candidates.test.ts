import { expect, test } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { articlesIn, findArticles, listCandidates, waitingIn } from '../../../../src/renderer/state/digest/candidates.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'
import { draft } from '../../fixture/digests.ts'
import { now } from '../../fixture/outlets.ts'

test('offers stories of the window that have no piece yet', async () => {
  const bridge = createFixtureBridge()
  const stories = await listCandidates(createApi(bridge), draft, now)
  expect(stories.map(story => story.storyId)).toEqual(['s-rates', 's-cup'])
  expect(bridge.calls[0]?.args).toEqual({ hours: 26, limit: 60 })
})

test('leaves out what was over before the window opened', async () => {
  const late = { ...draft, window: { ...draft.window, from: '2026-11-22T00:00:00.000Z' } }
  const stories = await listCandidates(createApi(createFixtureBridge()), late, now)
  expect(stories.map(story => story.storyId)).toEqual(['s-rates'])
})

test('has waiting what came late, until it is taken or left', () => {
  const late = ['tolls', 'rates', 'cup'].map(articleId =>
    ({ articleId, outletName: 'Quay Courier', headline: articleId, sortedAt: now, storyId: 's' }))
  expect(waitingIn({ ...draft, left: ['cup'] }, late).map(({ articleId }) => articleId)).toEqual(['rates'])
})

test('finds articles by words, none without words, and knows which are in the press review', async () => {
  const bridge = createFixtureBridge()
  const api = createApi(bridge)
  expect((await findArticles(api, 'tolls')).length).toBeGreaterThan(0)
  const { length } = bridge.calls
  expect(await findArticles(api, ' ')).toEqual([])
  expect(bridge.calls.length).toBe(length)
  expect(articlesIn(draft)).toEqual(new Set(['tolls', 'tolls-ar', 'lake', 'grain-h']))
})
