import { expect, test, vi } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createFront } from '../../../../src/renderer/state/lists/front.ts'
import { anglesOf, layOutFront } from '../../../../src/renderer/state/lists/front-layout.ts'
import { createReadMarks } from '../../../../src/renderer/state/lists/read-marks.ts'
import { stories } from '../../fixture/articles.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

function setUp(isEmpty = false) {
  const bridge = createFixtureBridge({ isEmpty })
  const api = createApi(bridge)
  const marks = createReadMarks(api)
  return { bridge, marks, front: createFront(api, marks) }
}

test('puts stories first and fills up with single articles', async () => {
  const { front } = setUp()
  await front.reload()
  const { lead, seconds, briefs } = layOutFront(front.page.state.value.value!)
  expect(lead).toMatchObject({ row: { articleId: 'tolls' }, picture: { hash: 'ship' } })
  expect(seconds.map(item => item.row.articleId)).toEqual(['rates', 'lake', 'grain-h', 'cup'])
  expect(briefs).toHaveLength(6)
  expect(briefs.every(item => item.story === undefined)).toBe(true)
})

test('shows a read mark wherever the article stands', async () => {
  const { front, marks } = setUp()
  await front.reload()
  await marks.mark(['tolls'], true)
  const { stories: shown, sections } = front.page.state.value.value!
  const world = sections.find(section => section.sectionId === 'world')
  expect([shown[0]?.lead.readAt, shown[0]?.coverage.at(-1)?.readAt, world?.rows[0]?.readAt].every(Boolean)).toBe(true)
})

test('lets new articles wait on a full page and takes them on an empty one', async () => {
  const full = setUp()
  await full.front.reload()
  full.front.noteNew(12)
  expect(full.front.waiting.value).toBe(12)
  const empty = setUp(true)
  await empty.front.reload()
  empty.front.noteNew(12)
  expect(empty.front.waiting.value).toBe(0)
  expect(empty.bridge.calls.filter(call => call.method === 'articles.front')).toHaveLength(2)
})

test('asks once more for stories that come while the first articles are asked for', async () => {
  const { bridge, front } = setUp()
  const asked = (): number => bridge.calls.filter(call => call.method === 'articles.front').length
  const first = front.reload()
  front.noteStories()
  await first
  await expect.poll(asked).toBe(2)
  front.noteStories()
  expect(asked()).toBe(2)
})

test('takes up the picture of a lead that was shown without, and leaves a page in place whose leads have theirs', async () => {
  const { bridge, front } = setUp()
  await front.reload()
  const asked = () => bridge.calls.filter(call => call.method === 'articles.front').length
  front.noteArticle('tolls')
  expect(asked()).toBe(1)
  const bare = structuredClone(front.page.state.value.value!)
  for (const { lead, coverage } of bare.stories) for (const row of [lead, ...coverage]) Reflect.deleteProperty(row, 'picture')
  front.page.put(bare)
  front.noteArticle('tolls')
  expect(asked()).toBe(2)
})

test('heads the lead story with the first article of each other outlet', () => {
  const [story] = stories
  if (!story) throw new Error('the fixture has stories')
  const angles = anglesOf({ ...story, coverage: [...story.coverage, ...story.coverage] }, 3)
  expect(angles).toHaveLength(3)
  expect(new Set([story.lead.outletId, ...angles.map(({ outletId }) => outletId)]).size).toBe(4)
  expect(angles[0]?.articleId).toBe(story.coverage.find(({ outletId }) => outletId !== story.lead.outletId)?.articleId)
})

test('keeps room for stories and pictures while an empty page fills, and not on a page that had articles', async () => {
  vi.useFakeTimers()
  try {
    const full = setUp()
    await full.front.reload()
    expect(full.front.isFilling.value).toBe(false)
    const empty = setUp(true)
    await empty.front.reload()
    expect(empty.front.isFilling.value).toBe(true)
    empty.front.page.put(full.front.page.state.value.value!)
    expect(empty.front.isFilling.value).toBe(true)
    vi.advanceTimersByTime(12_000)
    empty.front.page.put(structuredClone(full.front.page.state.value.value!))
    expect(empty.front.isFilling.value).toBe(false)
  } finally {
    vi.useRealTimers()
  }
})
