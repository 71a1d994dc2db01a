import { describe, expect, test, vi } from 'vitest'
import { feedOf } from '../routines/workshop.ts'
import { openRead, type Workbench } from './workbench.ts'

const bridge = ['Harbour bridge of Port Verne closes after crack in main cable', 'Crack in main cable closes harbour bridge of Port Verne']
const feeds = {
  'quay.example': feedOf('Quay Gazette', [bridge[0] ?? '', 'Herring quota cut by a third'], 'https://quay.example/'),
  'pier.example': feedOf('Pier Post', [bridge[1] ?? ''], 'https://pier.example/')
}

async function open(): Promise<Workbench> {
  const bench = await openRead(feeds)
  await vi.waitFor(() => expect(bench.told).toContain('stories-changed'), 10_000)
  return bench
}

async function find({ api }: Workbench, query: string): Promise<string> {
  return (await api.articles.search({ query, limit: 1 })).hits[0]?.articleId ?? expect.unreachable(query)
}

describe('an article', () => {
  test('that is opened names the other media on its story, and not its own outlet', async () => {
    const bench = await open()
    const article = await bench.api.articles.open({ articleId: await find(bench, 'closes after crack') })
    expect(article).toMatchObject({ outletName: 'Quay Gazette', sectionTitle: 'World', storyId: expect.any(String) })
    expect(article.inOtherMedia.map(({ outletName, lagMinutes }) => [outletName, lagMinutes])).toEqual([['Pier Post', 0]])
    expect(article.amongVoices).toMatchObject({ count: 2 })
    const alone = await bench.api.articles.open({ articleId: await find(bench, 'herring') })
    expect(alone.inOtherMedia).toEqual([])
    expect(alone).not.toHaveProperty('storyId')
  })

  test('that is not there cannot be opened', async () => {
    const { api } = await open()
    await expect(api.articles.open({ articleId: 'nothing' })).rejects.toMatchObject({ code: 'not-found' })
  })

  test('is moved to a section that is there, and to no other', async () => {
    const bench = await open()
    const { articles } = bench.api
    const articleId = await find(bench, 'herring')
    await articles.move({ articleId, sectionId: 'business' })
    expect((await articles.list({ filter: { sectionIds: ['business'] }, limit: 5 })).rows).toMatchObject([{ articleId }])
    await expect(articles.move({ articleId, sectionId: 'gossip' })).rejects.toMatchObject({ code: 'not-found' })
  })
})

test('all that was marked as read at once can be undone at once', async () => {
  const bench = await open()
  const { articles } = bench.api
  await articles.mark({ articleIds: [await find(bench, 'herring')], isRead: true })
  const { token, count } = await articles.markAllRead({ filter: {} })
  expect(count).toBe(2)
  expect((await articles.counts({})).unread).toBe(0)
  await articles.undoMarkAllRead({ token })
  expect((await articles.counts({})).unread).toBe(2)
  await expect(articles.undoMarkAllRead({ token })).rejects.toMatchObject({ code: 'undo-expired' })
})

test('an outlet that is renamed is renamed in articles that were stored before', async () => {
  const bench = await open()
  const { feeds: subscriptions, library, articles, stories } = bench.api
  const [quay] = (await library.read({})).subscriptions
  await subscriptions.edit({ feedId: quay?.feedId ?? '', title: 'The Gazette' })
  const names = new Set((await articles.list({ filter: {}, limit: 5 })).rows.map(({ outletName }) => outletName))
  expect(names).toEqual(new Set(['The Gazette', 'Pier Post']))
  const [story] = await stories.top({ hours: 24, limit: 5 })
  expect(new Set(story?.coverage.map(({ outletName }) => outletName))).toEqual(names)
})

test('the front page shows a story once and leaves its articles out of the latest; a muted outlet leaves no story of one', async () => {
  const bench = await open()
  const { articles, feeds: subscriptions, library } = bench.api
  const front = await articles.front({})
  expect(front.stories).toMatchObject([{ outletCount: 2 }])
  expect(front.latest.map(({ headline }) => headline)).toEqual(['Herring quota cut by a third'])
  expect(front.sections.map(({ sectionId }) => sectionId)).toContain('world')
  const pier = (await library.read({})).subscriptions.find(({ outletId }) => outletId === 'pier.example')
  await subscriptions.edit({ feedId: pier?.feedId ?? '', isMuted: true })
  expect((await articles.front({})).stories).toEqual([])
  expect((await articles.open({ articleId: await find(bench, 'closes after crack') })).inOtherMedia).toEqual([])
})
