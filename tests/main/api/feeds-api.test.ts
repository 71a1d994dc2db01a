import { describe, expect, test } from 'vitest'
import { Failure } from '../../../src/shared/failure.ts'
import { emptyLibrary, feedIdAt, feedOf, feedUrlOf, following } from '../routines/workshop.ts'
import { openRead, openWorkbench } from './workbench.ts'

const url = feedUrlOf('quay.example')
const gazette = feedOf('Quay Gazette', ['One', 'Two'], 'https://www.quay.example/')

describe('subscribing', () => {
  test('follows a feed that can be read, stores what it holds, and asks it once', async () => {
    const { api, http, told } = await openWorkbench(emptyLibrary)
    http.answer(url, { headers: { etag: '"1"' }, body: gazette })
    expect(await api.feeds.subscribe({ feedUrl: url, sectionId: 'sport' }))
      .toMatchObject({ feedId: feedIdAt('quay.example'), outletId: 'quay.example', feedTitle: 'Quay Gazette', sectionId: 'sport' })
    expect(http.requests).toHaveLength(1)
    const { subscriptions } = await api.library.read({})
    expect(subscriptions).toMatchObject([{ health: { kind: 'ok' }, unread: 2 }])
    expect(told).toEqual(expect.arrayContaining(['library-changed', 'articles-changed']))
  })

  test.each([
    ['a page', { body: '<!doctype html><title>Quay Gazette</title>' }, 'not-a-feed'],
    ['a broken feed', { body: '<rss version="2.0"><channel><title>Quay' }, 'feed-broken'],
    ['an address that is not there', { status: 404 }, 'http-status'],
    ['a server that says that nothing has changed', { status: 304 }, 'not-a-feed']
  ])('to %s is refused and changes nothing', async (_what, answer, code) => {
    const { api, http } = await openWorkbench(emptyLibrary)
    http.answer(url, answer)
    await expect(api.feeds.subscribe({ feedUrl: url, sectionId: 'world' })).rejects.toMatchObject({ code })
    expect(await api.library.read({})).toMatchObject({ outlets: [], subscriptions: [] })
  })

  test('twice to one feed is refused by name, also when both are asked for at once', async () => {
    const { api, http, clock } = await openWorkbench(emptyLibrary)
    http.answer(url, { body: gazette })
    const subscribe = () => api.feeds.subscribe({ feedUrl: url, sectionId: 'world' })
    const both = Promise.allSettled([subscribe(), subscribe()])
    await expect.poll(() => clock.waiting()).toContain(1000)
    clock.pass(1000)
    expect((await both).map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    await expect(subscribe()).rejects.toMatchObject({ code: 'already-subscribed', details: { title: 'Quay Gazette' } })
    expect((await api.library.read({})).subscriptions).toHaveLength(1)
  })

  test('ends “offline”, since somebody has answered', async () => {
    const { api, http } = await openWorkbench(following('mole.example', 'pier.example', 'dock.example'))
    for (const host of ['mole.example', 'pier.example', 'dock.example']) {
      http.answer(feedUrlOf(host), () => { throw new Failure('connection-failed', { host }) })
    }
    await api.feeds.refresh({})
    expect(await api.feeds.progress({})).toMatchObject({ isOffline: true })
    http.answer(url, { body: gazette })
    await api.feeds.subscribe({ feedUrl: url, sectionId: 'world' })
    expect(await api.feeds.progress({})).toMatchObject({ isOffline: false })
  })

  test('to what is no address is refused before anything is asked', async () => {
    const { api, http } = await openWorkbench(emptyLibrary)
    await expect(api.feeds.subscribe({ feedUrl: 'quay', sectionId: 'world' })).rejects.toMatchObject({ code: 'address-invalid' })
    expect(http.requests).toEqual([])
  })
})

describe('a subscription', () => {
  test('that is muted takes its articles out of all lists, and brings them back', async () => {
    const { api } = await openRead({ 'quay.example': gazette, 'pier.example': feedOf('Pier Post', ['Three']) })
    const feedId = feedIdAt('quay.example')
    const total = async (): Promise<number> => (await api.articles.list({ filter: {}, limit: 10 })).total
    await api.feeds.edit({ feedId, isMuted: true })
    expect(await total()).toBe(1)
    expect((await api.articles.counts({})).unread).toBe(1)
    expect((await api.articles.search({ query: 'One', limit: 10 })).hits).toEqual([])
    await api.feeds.edit({ feedId, isMuted: false })
    expect(await total()).toBe(3)
  })

  test('that is ended keeps its articles and their outlet’s name; what is not there cannot be ended', async () => {
    const { api } = await openRead({ 'quay.example': gazette })
    await api.feeds.unsubscribe({ feedId: feedIdAt('quay.example') })
    const { rows } = await api.articles.list({ filter: {}, limit: 10 })
    expect(rows.map(({ outletName }) => outletName)).toEqual(['Quay Gazette', 'Quay Gazette'])
    for (const call of ['unsubscribe', 'edit', 'refresh'] as const) {
      await expect((async () => api.feeds[call]({ feedId: 'nothing' }))()).rejects.toMatchObject({ code: 'not-found' })
    }
  })

  test('that is ended by mistake comes back as it was, with its sign-in, though its server is down', async () => {
    const feedId = feedIdAt('quay.example')
    const { api, http, documents, secrets } = await openRead({ 'quay.example': gazette })
    await api.feeds.edit({ feedId, title: 'The Gazette', isMuted: true })
    await api.feeds.signIn({ feedId, user: 'desk', password: 'quay', acceptsPlain: true })
    const before = documents.library().subscriptions
    http.answer(url, { status: 503 })
    await api.feeds.unsubscribe({ feedId })
    expect(secrets.find(feedId)).toBeUndefined()
    expect(await api.feeds.undoUnsubscribe({ feedId })).toMatchObject({ feedId, title: 'The Gazette' })
    expect(documents.library().subscriptions).toEqual(before)
    expect(secrets.find(feedId)).toMatchObject({ user: 'desk' })
    await expect(api.feeds.undoUnsubscribe({ feedId })).rejects.toMatchObject({ code: 'not-found' })
  })

  test('alone is refreshed when it is named', async () => {
    const { api, http } = await openWorkbench(following('quay.example', 'pier.example'))
    http.answer(url, { body: gazette })
    expect(await api.feeds.refresh({ feedId: feedIdAt('quay.example') })).toMatchObject({ feedCount: 1, newCount: 2 })
    expect(http.requests.map(request => request.url)).toEqual([url])
  })
})
