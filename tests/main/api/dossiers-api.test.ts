import { expect, it, vi } from 'vitest'
import { feedOf, feedUrlOf } from '../routines/workshop.ts'
import { openRead, type Workbench } from './workbench.ts'

const ferry = 'Ferry Melisande runs aground off Brin harbour in fog'

async function open(): Promise<Workbench & { readonly storyId: string }> {
  const bench = await openRead(Object.fromEntries(['one', 'two'].map(host =>
    [`${host}.example`, feedOf(host, [`${ferry} (${host})`], `https://${host}.example/`)])))
  await bench.stories.keep()
  const [story] = await bench.api.stories.top({ hours: 24, limit: 1 })
  return { ...bench, storyId: story?.storyId ?? expect.unreachable('no story') }
}

it('a followed story keeps its articles in a dossier, and new ones join by themselves', async () => {
  const { api, clock, http, told, stories, storyId } = await open()
  const { dossierId } = await api.dossiers.follow({ storyId })
  expect(await api.dossiers.follow({ storyId })).toMatchObject({ dossierId })
  expect(await api.stories.open({ storyId })).toMatchObject({ dossierId })
  expect(await api.dossiers.list({})).toMatchObject([{ title: expect.stringContaining('Ferry'), articleCount: 2, isFollowing: true }])
  clock.pass(3_600_000)
  http.answer(feedUrlOf('one.example'), { body: feedOf('one', [`${ferry}: all rescued`], 'https://one.example/') })
  const before = told.length
  await api.feeds.refresh({})
  await stories.keep()
  await vi.waitFor(() => expect(told.slice(before)).toContain('dossiers-changed'))
  const dossier = await api.dossiers.open({ dossierId })
  expect(dossier.articles.map(({ headline }) => headline)[0]).toContain('rescued')
  expect(dossier).toMatchObject({ storyIds: [storyId], articles: { length: 3 } })
})

it('is renamed, left, filled and emptied by hand', async () => {
  const { api, storyId } = await open()
  const { dossierId } = await api.dossiers.follow({ storyId, title: 'Melisande' })
  expect(await api.dossiers.change({ dossierId, title: 'The grounding', isFollowing: false }))
    .toMatchObject({ title: 'The grounding', isFollowing: false })
  const [article] = (await api.dossiers.open({ dossierId })).articles
  const articleId = article?.articleId ?? ''
  await api.dossiers.removeArticle({ dossierId, articleId })
  expect((await api.dossiers.open({ dossierId })).articles).toHaveLength(1)
  expect(await api.dossiers.change({ dossierId, isFollowing: true })).toMatchObject({ articleCount: 1 })
  await api.dossiers.addArticle({ dossierId, articleId })
  expect((await api.dossiers.open({ dossierId })).articles).toHaveLength(2)
  await api.dossiers.remove({ dossierId })
  expect(await api.dossiers.list({})).toEqual([])
  expect(await api.dossiers.undoRemove({ dossierId }))
    .toMatchObject({ title: 'The grounding', isFollowing: true, articleCount: 2 })
})

it('refuses what is not there', async () => {
  const { api, storyId } = await open()
  const { dossierId } = await api.dossiers.follow({ storyId })
  for (const attempt of [
    api.dossiers.open({ dossierId: 'none' }), api.dossiers.follow({ storyId: 'none' }), api.dossiers.remove({ dossierId: 'none' }),
    api.dossiers.addArticle({ dossierId, articleId: 'none' }), api.dossiers.change({ dossierId: 'none', title: 'x' }),
    api.dossiers.undoRemove({ dossierId: 'none' })
  ]) await expect(attempt).rejects.toMatchObject({ code: 'not-found' })
})
