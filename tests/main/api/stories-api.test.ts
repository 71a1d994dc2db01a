import { expect, it } from 'vitest'
import { createStoriesApi } from '../../../src/main/api/stories-api.ts'
import { feedOf, storyPool } from '../routines/workshop.ts'
import { openRead, type Workbench } from './workbench.ts'

const ferry = 'Ferry Melisande runs aground off Brin harbour in fog'
const trial = 'Judge Ravel opens Lindow bribery trial against Orbis'

async function open(): Promise<Workbench> {
  const hosts = ['one', 'two', 'three']
  const bench = await openRead(Object.fromEntries(hosts.map(host =>
    [`${host}.example`, feedOf(host, [`${ferry} (${host})`, `${trial} (${host})`], `https://${host}.example/`)])))
  await bench.stories.keep()
  return bench
}

async function coverage({ api }: Workbench): Promise<readonly (readonly string[])[]> {
  const stories = await api.stories.top({ hours: 24, limit: 10 })
  return stories.map(story => story.coverage.map(({ articleId }) => articleId)).toSorted((a, b) => b.length - a.length)
}

it('says what two articles share', async () => {
  const bench = await open()
  const [[articleId = '', otherId = ''] = []] = await coverage(bench)
  const { words, similarity } = await bench.api.stories.why({ articleId, otherId })
  expect(similarity).toBeGreaterThan(0.2)
  expect(words.length).toBeGreaterThan(3)
  await expect(bench.api.stories.why({ articleId, otherId: 'none' })).rejects.toMatchObject({ code: 'not-found' })
})

it('merges stories and splits them again by hand', async () => {
  const bench = await open()
  const before = await coverage(bench)
  const top = await bench.api.stories.top({ hours: 24, limit: 10 })
  const { storyId } = await bench.api.stories.merge({ storyIds: top.map(story => story.storyId) })
  expect(await coverage(bench)).toMatchObject([{ length: 6 }])
  expect(top.map(story => story.storyId)).toContain(storyId)
  await bench.api.stories.split({ storyId, articleIds: before[0] ?? [] })
  expect((await coverage(bench)).toSorted()).toEqual(before.toSorted())
})

it('takes an article out of its story', async () => {
  const bench = await open()
  const [[articleId = ''] = []] = await coverage(bench)
  await bench.api.stories.leave({ articleId })
  expect((await coverage(bench)).flat()).not.toContain(articleId)
  await expect(bench.api.stories.leave({ articleId })).rejects.toMatchObject({ code: 'not-found' })
})

it('refuses stories and articles that are not there', async () => {
  const bench = await open()
  const [story] = await bench.api.stories.top({ hours: 24, limit: 10 })
  const storyId = story?.storyId ?? ''
  await expect(bench.api.stories.merge({ storyIds: [storyId, 's-none'] })).rejects.toMatchObject({ code: 'not-found' })
  await expect(bench.api.stories.split({ storyId, articleIds: ['none'] })).rejects.toMatchObject({ code: 'not-found' })
})

it('takes back what was decided by hand, once', async () => {
  const bench = await open()
  const before = (await coverage(bench)).toSorted()
  const top = await bench.api.stories.top({ hours: 24, limit: 10 })
  const { token } = await bench.api.stories.merge({ storyIds: top.map(story => story.storyId) })
  expect(await coverage(bench)).toHaveLength(1)
  await bench.api.stories.undo({ token })
  expect((await coverage(bench)).toSorted()).toEqual(before)
  await expect(bench.api.stories.undo({ token })).rejects.toMatchObject({ code: 'correction-expired' })
})

it('taking back a correction leaves those before it', async () => {
  const bench = await open()
  const [[first = '', second = ''] = []] = await coverage(bench)
  await bench.api.stories.leave({ articleId: first })
  const { token } = await bench.api.stories.leave({ articleId: second })
  await bench.api.stories.undo({ token })
  const covered = (await coverage(bench)).flat()
  expect(covered).toContain(second)
  expect(covered).not.toContain(first)
})

it('takes back the decisions about a story one by one, the last first, also after a restart', async () => {
  const bench = await open()
  const sorted = async () => (await coverage(bench)).map(articleIds => articleIds.toSorted()).toSorted()
  const before = await sorted()
  const [first = '', second = ''] = before[0] ?? []
  const pageOf = (articleId: string) => bench.api.stories.open({ storyId: bench.archive.findStoryOf(articleId)?.storyId ?? '' })
  expect((await pageOf(second)).undoToken).toBeUndefined()
  await bench.api.stories.leave({ articleId: first })
  const between = await sorted()
  await bench.api.stories.merge({ storyIds: (await bench.api.stories.top({ hours: 24, limit: 2 })).map(({ storyId }) => storyId) })
  expect(await sorted()).toMatchObject([{ length: 5 }])

  const restarted = createStoriesApi({ ...bench, pool: storyPool })
  for (const wanted of [between, before]) {
    await restarted.undo({ token: (await pageOf(second)).undoToken ?? expect.unreachable() })
    expect(await sorted()).toEqual(wanted)
  }
  expect((await pageOf(second)).undoToken).toBeUndefined()
})
