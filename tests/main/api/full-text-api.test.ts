import { describe, expect, test, vi } from 'vitest'
import { createLoginsApi } from '../../../src/main/api/logins-api.ts'
import { createEventHub } from '../../../src/main/event-hub.ts'
import { Failure } from '../../../src/shared/failure.ts'
import { feedIdAt, feedOf, feedUrlOf, following } from '../routines/workshop.ts'
import { openRead, openWorkbench, type Workbench } from './workbench.ts'

const url = 'https://quay.example/strike'
const feed = feedOf('Quay', ['Strike']).replace('<guid', `<link>${url}</link><guid`)
const page = `<!doctype html><html lang="en"><head><title>Strike</title><meta property="og:type" content="article">
  <meta property="article:section" content="Transport"></head><body><article><h1>Strike</h1>
  <p>The ferries of Port Verne stand still since Sunday, and nobody knows when they are to run again.</p>
  <p>A walrus that came ashore beside the quay was led back into the water by the crew of a tug.</p></article></body></html>`

async function openArticle(body = feed): Promise<Workbench & { readonly articleId: string }> {
  const bench = await openRead({ 'quay.example': body })
  const [row] = (await bench.api.articles.list({ filter: {}, limit: 1 })).rows
  return { ...bench, articleId: row?.articleId ?? '' }
}

/** The hand clock is moved on, since one host is asked a second apart. */
async function fetchText({ api, clock, articleId }: Workbench & { readonly articleId: string }) {
  const fetching = api.articles.fetchText({ articleId })
  clock.pass(5_000)
  return fetching
}

const fullTextOf = async ({ api, articleId }: Workbench & { readonly articleId: string }) => (await api.articles.open({ articleId })).fullText

describe('the whole text of an article', () => {
  test('is wanted when it is opened, fetched, and shown with what the page says', async () => {
    const bench = await openArticle()
    bench.http.answer(url, { body: page })
    expect(await fullTextOf(bench)).toEqual({ isWanted: true, isQueued: false, isPart: true, facts: [] })
    const view = await fetchText(bench)
    expect(view).toMatchObject({ isWanted: false, fetchedAt: bench.clock.now().toISOString() })
    expect(view.facts).toContainEqual({ name: 'section', value: 'Transport', source: 'open-graph' })
    const article = await bench.api.articles.open({ articleId: bench.articleId })
    expect(article).toMatchObject({ textFrom: 'page', fullText: view })
    expect(article.bodyHtml).toContain('walrus')
    expect(bench.told).toContain('article-changed')
  })

  test('says why it could not be had, and is not wanted again by itself', async () => {
    const bench = await openArticle()
    bench.http.answer(url, { status: 403 })
    await expect(fetchText(bench)).rejects.toMatchObject({ code: 'page-closed' })
    expect(await fullTextOf(bench)).toMatchObject({ isWanted: false, failure: { code: 'page-closed', details: { host: 'quay.example' } } })
    bench.http.answer(url, { body: page })
    await expect(fetchText(bench)).resolves.not.toHaveProperty('failure')
  })

  test('is not wanted of a feed that brings it, or whose reader wants none; it is where the reader says so', async () => {
    const whole = 'The ferries of Port Verne stand still since Sunday, and nobody knows when they will run. '.repeat(20)
    const bench = await openArticle(feed.replace('<description>Strike.', `<description>${whole}`))
    const feedId = feedIdAt('quay.example')
    expect(await fullTextOf(bench)).toMatchObject({ isWanted: false })
    expect(await bench.api.feeds.setFullText({ feedId, fullText: 'onOpening' })).toMatchObject({ fullText: 'onOpening' })
    expect(await fullTextOf(bench)).toMatchObject({ isWanted: true })
    await bench.api.feeds.setFullText({ feedId, fullText: 'never' })
    expect(await fullTextOf(bench)).toMatchObject({ isWanted: false })
    expect(await bench.api.feeds.setFullText({ feedId })).not.toHaveProperty('fullText')
    await expect(bench.api.feeds.setFullText({ feedId: 'other' })).rejects.toMatchObject({ code: 'not-found' })
  })

  test('is fetched in the background as soon as the reader wants it always', async () => {
    const bench = await openArticle()
    bench.http.answer(url, { body: page })
    await bench.api.feeds.setFullText({ feedId: feedIdAt('quay.example'), fullText: 'always' })
    await vi.waitFor(async () => {
      bench.clock.pass(1_000)
      expect((await bench.api.feeds.fullTextProgress({})).isRunning).toBe(false)
    })
    expect(await bench.api.feeds.fullTextProgress({})).toEqual({ isRunning: false, done: 1, total: 1, failed: 0 })
    await bench.api.feeds.cancelFullText({})
    expect(await fullTextOf(bench)).toHaveProperty('fetchedAt')
  })

  test('of a print item there is none', async () => {
    const { api } = await openWorkbench(following('quay.example'))
    const { articleId } = await api.articles.addPrintItem({ outletName: 'Pier Post', headline: 'Herring', date: '2026-11-20', sectionId: 'world' })
    expect((await api.articles.open({ articleId })).fullText).toBeUndefined()
    await expect(api.articles.fetchText({ articleId })).rejects.toMatchObject({ code: 'not-found' })
    await expect(api.queue.addText({ articleId })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('without a line', () => {
  async function openCut() {
    const bench = await openArticle()
    const cut = (): never => { throw new Failure('connection-failed', { host: 'quay.example' }) }
    for (const address of [url, feedUrlOf('quay.example')]) bench.http.answer(address, cut)
    const hosts = ['pier.example', 'dock.example']
    for (const host of hosts) bench.http.answer(feedUrlOf(host), cut)
    await bench.documents.changeLibrary(library => ({ ...library, subscriptions: following('quay.example', ...hosts).subscriptions }))
    const refreshed = bench.api.feeds.refresh({})
    bench.clock.pass(2_000)
    await refreshed
    expect(await bench.api.feeds.progress({})).toMatchObject({ isOffline: true })
    return bench
  }

  test('an article waits in the queue, which is no error, and is fetched when the line is back', async () => {
    const bench = await openCut()
    expect(await fetchText(bench)).toMatchObject({ isQueued: true, isWanted: false })
    await fetchText(bench)
    expect(await bench.api.queue.list({})).toMatchObject([{ url, title: 'Strike', articleId: bench.articleId }])
    bench.http.answer(url, { body: page })
    await vi.waitFor(async () => {
      bench.clock.pass(60_000)
      await bench.fullTextWork.queue.settled()
      expect(await bench.api.queue.list({})).toEqual([])
    })
    expect(await fullTextOf(bench)).toMatchObject({ isQueued: false, fetchedAt: expect.any(String) })
  })

  test('an address waits too, until it is removed', async () => {
    const { api } = await openCut()
    const { queueId } = await api.queue.add({ url: 'https://me:secret@pier.example/a', title: 'Read \u202ethis' })
    expect(await api.queue.list({})).toMatchObject([{ url: 'https://pier.example/a', title: 'Read this' }])
    await api.queue.remove({ queueId })
    expect(await api.queue.list({})).toEqual([])
  })
})

describe('the queue', () => {
  test.each(['javascript:steal()', 'mailto:ida@quay.example', 'ftp://quay.example/', 'nonsense'])('takes no %j', async address => {
    const { api } = await openWorkbench(following('quay.example'))
    await expect(api.queue.add({ url: address })).rejects.toMatchObject({ code: 'address-invalid' })
  })

  test('says what could not be had, and tries it again when it is asked to', async () => {
    const { api, http, clock, fullTextWork, addedUrls, told } = await openWorkbench(following('quay.example'))
    await api.queue.add({ url })
    await fullTextWork.queue.settled()
    expect(await api.queue.list({})).toMatchObject([
      { title: url, failure: { code: 'page-missing', details: expect.not.objectContaining({ for: 'article' }) } }])
    http.answer(url, { body: page })
    clock.pass(2_000)
    await api.queue.retry({})
    await fullTextWork.queue.settled()
    expect(await api.queue.list({})).toEqual([])
    expect(addedUrls).toEqual([url])
    expect(told).toContain('queue-changed')
  })
})

describe('logins', () => {
  test('open the outlet’s site in a window, and can be ended', async () => {
    const calls: string[] = []
    const { documents } = await openWorkbench(following('quay.example'))
    const logins = createLoginsApi({
      documents, events: createEventHub(), loginWindow: {
        list: async () => ['quay.example'], cookiesFor: async () => undefined,
        open: async (outletId, site) => void calls.push(`open ${outletId} ${site}`), end: async outletId => void calls.push(`end ${outletId}`)
      }
    })
    expect(await logins.list({})).toEqual({ isSupported: true, outletIds: ['quay.example'] })
    await logins.open({ outletId: 'quay.example' })
    await logins.end({ outletId: 'quay.example' })
    expect(calls).toEqual(['open quay.example https://quay.example/', 'end quay.example'])
    await expect(logins.open({ outletId: 'other' })).rejects.toMatchObject({ code: 'not-found' })
  })

  test('are unsupported where there are no windows', async () => {
    const { api } = await openWorkbench(following('quay.example'))
    expect(await api.logins.list({})).toEqual({ isSupported: false, outletIds: [] })
    await expect(api.logins.open({ outletId: 'quay.example' })).rejects.toMatchObject({ code: 'unsupported' })
    await expect(api.logins.end({ outletId: 'quay.example' })).rejects.toMatchObject({ code: 'unsupported' })
  })
})
