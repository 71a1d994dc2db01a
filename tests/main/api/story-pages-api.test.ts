import { expect, it } from 'vitest'
import { feedIdAt, feedOf, feedUrlOf } from '../routines/workshop.ts'
import { openRead, type Workbench } from './workbench.ts'

const ferry = 'Ferry Melisande Gray runs aground off Brin Harbour in fog'
const trial = 'Judge Ravel opens Lindow bribery trial against Orbis'
const hosts = ['one', 'two', 'three']

async function open(): Promise<Workbench> {
  const bench = await openRead({
    ...Object.fromEntries(hosts.map(host =>
      [`${host}.example`, feedOf(host, [`${ferry} (${host})`, ...(host === 'three' ? [] : [`${trial} (${host})`])], `https://${host}.example/`)])),
    'four.example': feedOf('four', ['Herring quota cut by a third'], 'https://four.example/')
  })
  await bench.stories.keep()
  return bench
}

async function idOf({ api }: Workbench, headline: string): Promise<string> {
  const stories = await api.stories.ranked({ span: 'week', order: 'score', limit: 9 })
  return stories.find(story => story.headline.startsWith(headline))?.storyId ?? expect.unreachable(headline)
}

it('ranks the stories of a span, each with the parts of its score', async () => {
  const { api, clock } = await open()
  const stories = await api.stories.ranked({ span: 'now', order: 'coverage', limit: 9 })
  expect(stories.map(({ headline, score }) => [headline.slice(0, 5), score?.parts[0]])).toEqual([
    ['Ferry', { kind: 'outlets', count: 3, points: 30 }], ['Judge', { kind: 'outlets', count: 2, points: 20 }]
  ])
  expect((await api.articles.front({})).stories.map(({ score }) => score?.parts[0]?.count)).toEqual([3, 2])
  expect(stories[0]).toMatchObject({ outletCount: 3, coverage: { length: 3 } })
  clock.pass(4 * 3_600_000)
  expect(await api.stories.ranked({ span: 'now', order: 'score', limit: 9 })).toEqual([])
  expect(await api.stories.ranked({ span: 'today', order: 'score', limit: 9 })).toHaveLength(2)
})

it('opens a story with its outlets by time and those of mine that have nothing of it', async () => {
  const bench = await open()
  const story = await bench.api.stories.open({ storyId: await idOf(bench, 'Ferry') })
  expect(story.coverage.map(({ lagMinutes }) => lagMinutes)).toEqual([0, 0, 0])
  expect(story.absentOutlets.map(({ name }) => name)).toEqual(['four'])
  expect(story.linked).toEqual([])
  await bench.api.feeds.edit({ feedId: feedIdAt('four.example'), isMuted: true })
  expect((await bench.api.stories.open({ storyId: story.storyId })).absentOutlets).toEqual([])
  await expect(bench.api.stories.open({ storyId: 'none' })).rejects.toMatchObject({ code: 'not-found' })
})

it('a story that has left the window is found still, and is linked with what goes on of it', async () => {
  const bench = await open()
  const before = await idOf(bench, 'Ferry')
  bench.clock.pass(80 * 3_600_000)
  for (const host of ['one', 'two']) {
    bench.http.answer(feedUrlOf(`${host}.example`), {
      body: feedOf(host, [`A court hears the captain of the ferry Melisande Gray on what he saw at Brin Harbour (${host})`], `https://${host}.example/`)
    })
  }
  await bench.api.feeds.refresh({})
  await bench.stories.keep()
  const now = await idOf(bench, 'A court')
  expect(now).not.toBe(before)
  const story = await bench.api.stories.open({ storyId: now })
  expect(story.linked).toMatchObject([{ storyId: before, isByHand: false, coverage: { length: 3 } }])
  expect(story.linked[0]?.sharedNames).toEqual(expect.arrayContaining([expect.stringContaining('Melisande Gray')]))
  expect((await bench.api.stories.open({ storyId: before })).linked.map(({ storyId }) => storyId)).toEqual([now])

  await bench.api.stories.link({ storyId: now, otherId: before, isLinked: false })
  expect((await bench.api.stories.open({ storyId: now })).linked).toEqual([])
  const old = await idOf(bench, 'Judge')
  await bench.api.stories.link({ storyId: now, otherId: old, isLinked: true })
  expect((await bench.api.stories.open({ storyId: now })).linked).toMatchObject([{ storyId: old, isByHand: true, sharedNames: [] }])
  await expect(bench.api.stories.link({ storyId: now, otherId: 'none' })).rejects.toMatchObject({ code: 'not-found' })
})

it.each([
  ['zh', '渡轮“梅丽桑德号”在奥尔德港外搁浅，船长约纳斯·维克获救', '船长约纳斯·维克在法庭上谈梅丽桑德号在奥尔德港的事故'],
  ['ar', 'جنوح العبارة «ملساندا» قبالة ميناء ألدر وإنقاذ القبطان يونس ويك', 'المحكمة تستمع إلى القبطان يونس ويك قبطان العبارة «ملساندا» قبالة ميناء ألدر']
])('a story told in %s is found again in the archive by its names', async (language, told, goesOn) => {
  const feedIn = (host: string, headline: string) => feedOf(host, [`${headline} ${host}`]).replace('<language>en<', `<language>${language}<`)
  const bench = await openRead({ 'one.example': feedIn('one', told), 'two.example': feedIn('two', told) })
  await bench.stories.keep()
  const [before] = await bench.api.stories.ranked({ span: 'week', order: 'score', limit: 9 })
  bench.clock.pass(80 * 3_600_000)
  for (const host of ['one', 'two']) bench.http.answer(feedUrlOf(`${host}.example`), { body: feedIn(host, goesOn) })
  await bench.api.feeds.refresh({})
  await bench.stories.keep()
  const stories = await bench.api.stories.ranked({ span: 'week', order: 'score', limit: 9 })
  const now = stories.find(({ storyId }) => storyId !== before?.storyId)?.storyId ?? expect.unreachable()
  expect((await bench.api.stories.open({ storyId: now })).linked).toMatchObject([{ storyId: before?.storyId, isByHand: false }])
})

it('an article of a past story still knows its other media', async () => {
  const bench = await open()
  const { lead } = await bench.api.stories.open({ storyId: await idOf(bench, 'Ferry') })
  bench.clock.pass(80 * 3_600_000)
  await bench.stories.keep()
  expect((await bench.api.articles.open({ articleId: lead.articleId })).inOtherMedia).toHaveLength(2)
})

it('read also leaves out the story itself, and gives more when asked', async () => {
  const told = await open()
  const { coverage } = await told.api.stories.open({ storyId: await idOf(told, 'Ferry') })
  const related = await told.api.articles.readAlso({ articleId: coverage[0]?.articleId ?? '', offset: 0, limit: 9 })
  expect(related.rows.map(({ headline }) => headline).filter(headline => headline.startsWith('Ferry'))).toEqual([])

  const { api } = await openRead({
    'one.example': feedOf('one', [ferry, ...Array.from({ length: 5 }, (_, at) => `Lamps are bought for Brin Harbour, part ${at}`)])
  })
  const articleId = (await api.articles.search({ query: 'aground', limit: 1 })).hits[0]?.articleId ?? ''
  const first = await api.articles.readAlso({ articleId, offset: 0, limit: 3 })
  expect(first).toMatchObject({ rows: { length: 3 }, hasMore: true })
  const rest = await api.articles.readAlso({ articleId, offset: 3, limit: 3 })
  expect(rest).toMatchObject({ rows: { length: 2 }, hasMore: false })
  expect(new Set([...first.rows, ...rest.rows].map(({ headline }) => headline)).size).toBe(5)
  await expect(api.articles.readAlso({ articleId: 'none', offset: 0, limit: 3 })).rejects.toMatchObject({ code: 'not-found' })
})
