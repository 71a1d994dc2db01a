import { describe, expect, test } from 'vitest'
import { Failure } from '../../../src/shared/failure.ts'
import { encodeText } from '../../support/encode-text.ts'
import { feedIdAt, feedOf, feedUrlOf, following } from '../routines/workshop.ts'
import { openRead, openWorkbench, type Workbench } from './workbench.ts'

const quay = 'quay.example'
const url = feedUrlOf(quay)
const feedId = feedIdAt(quay)
const hour = 3_600_000

const headlines = ({ archive }: Workbench): readonly string[] =>
  archive.listArticles({}, undefined, 50).rows.map(({ headline }) => headline).toSorted()

/** An RSS feed as a server sends it that says nothing true of its encoding. */
const russian = (headlines: readonly string[], { hasGuids = true, date = '' } = {}): string => {
  const items = headlines.map((headline, index) => `<item><title>${headline}</title>
    ${hasGuids ? `<guid isPermaLink="false">news-${index}</guid>` : ''}<description>${headline}.</description>
    ${date && `<pubDate>${date}</pubDate>`}</item>`)
  return `<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><title>Волна</title><link>https://${quay}/</link>
    ${items.join('')}</channel></rss>`
}
const news = ['Мост закрыт', 'Паром ходит']

async function openMisread(options: { readonly hasGuids?: boolean } = {}): Promise<Workbench> {
  const bench = await openWorkbench(following(quay))
  bench.http.answer(url, { headers: { etag: '"1"' }, body: encodeText(russian(news, options), 'iso-8859-5') })
  await bench.api.feeds.refresh({})
  bench.clock.pass(hour)
  return bench
}

describe('feed health', () => {
  test('has a row for every feed, in the library’s order, with what fails and what to do', async () => {
    const { api, http, clock } = await openRead({ [quay]: feedOf('Quay', ['One']), 'mole.example': feedOf('Mole', ['Two']) })
    http.answer(feedUrlOf('mole.example'), () => { throw new Failure('certificate-invalid', { host: 'mole.example' }) })
    await api.feeds.refresh({})
    const [ok, failing] = await api.feeds.health({})
    const now = clock.now().toISOString()
    expect(ok).toMatchObject({
      feedId, health: { kind: 'ok', fetchedAt: now }, encoding: 'utf-8', isSalvaged: false, isSignedIn: false
    })
    expect(ok?.intervalMinutes).toBeGreaterThan(0)
    expect(failing).toMatchObject({ feedId: feedIdAt('mole.example'), health: { kind: 'failing', code: 'certificate-invalid' } })
    expect(Date.parse(failing?.nextCheckAt ?? '')).toBeGreaterThan(Date.parse(now))
  })

  test('raises the alarm for a feed that answers but has brought nothing for a month', async () => {
    const { api, clock } = await openRead({ [quay]: feedOf('Quay', ['One']) })
    const [{ newestAt } = {}] = await api.feeds.health({})
    clock.pass(31 * 24 * hour)
    await api.feeds.refresh({})
    expect((await api.feeds.health({}))[0]).toMatchObject({ health: { kind: 'ok' }, silentSince: newestAt })
    expect((await api.library.read({})).subscriptions[0]).toMatchObject({ silentSince: newestAt })
  })

  test('says that a feed is signed in', async () => {
    const { api } = await openRead({ [quay]: feedOf('Quay', ['One']) })
    await api.feeds.signIn({ feedId, user: 'ines', password: 'open', acceptsPlain: true })
    expect((await api.feeds.health({}))[0]).toMatchObject({ isSignedIn: true })
    await api.feeds.signOut({ feedId })
    expect((await api.feeds.health({}))[0]).toMatchObject({ isSignedIn: false })
  })
})

describe('changing a feed’s address', () => {
  const newUrl = feedUrlOf('new.example')

  test('keeps the feed with its articles, asks the new address first, and forgets the failure', async () => {
    const bench = await openRead({ [quay]: feedOf('Quay', ['One']) })
    const { api, http, clock } = bench
    http.answer(url, { status: 410 })
    await api.feeds.refresh({})
    http.answer(newUrl, { body: feedOf('Quay', ['One', 'Two']) })
    expect(await api.feeds.changeAddress({ feedId, feedUrl: newUrl })).toMatchObject({ feedId, feedUrl: newUrl })
    expect(headlines(bench)).toEqual(['One', 'Two'])
    expect((await api.feeds.health({}))[0]).toMatchObject({ feedId, health: { kind: 'ok' } })
    clock.pass(hour)
    await api.feeds.refresh({})
    expect(http.requests.at(-1)?.url).toBe(newUrl)
  })

  test('is refused, and changes nothing, for what is no feed, no address, or followed already', async () => {
    const mole = feedOf('Mole', ['Two'], 'https://mole.example/')
    const { api, http, documents } = await openRead({ [quay]: feedOf('Quay', ['One']), 'mole.example': mole })
    const before = documents.library()
    http.answer(newUrl, { body: '<!doctype html><p>No feed' })
    await expect(api.feeds.changeAddress({ feedId, feedUrl: newUrl })).rejects.toMatchObject({ code: 'not-a-feed' })
    await expect(api.feeds.changeAddress({ feedId, feedUrl: 'quay' })).rejects.toMatchObject({ code: 'address-invalid' })
    await expect(api.feeds.changeAddress({ feedId, feedUrl: feedUrlOf('mole.example') })).rejects
      .toMatchObject({ code: 'already-subscribed', details: { title: 'Mole' } })
    expect(documents.library()).toEqual(before)
  })
})

describe('a wrong encoding', () => {
  test('shows in the headlines as they read in others; what is stored is put right once one is chosen (fault 35)', async () => {
    const bench = await openMisread()
    const { api, archive, http, documents } = bench
    expect(headlines(bench)).not.toContain(news[0])
    const readings = await api.feeds.previewEncodings({ feedId })
    expect(readings.headlines['iso-8859-5']).toEqual(news)
    expect(readings.likely).toContain('iso-8859-5')
    const before = archive.listArticles({}, undefined, 9).rows.map(({ articleId }) => articleId)
    archive.markRead(before.slice(0, 1), '2026-11-22T05:30:00.000Z')

    expect(await api.feeds.setReading({ feedId, encoding: 'iso-8859-5' })).toEqual({ changed: 2 })
    const { rows } = archive.listArticles({}, undefined, 9)
    expect(rows.map(({ headline }) => headline).toSorted()).toEqual(news)
    expect(rows.map(({ articleId }) => articleId)).toEqual(before)
    expect(rows.filter(({ readAt }) => readAt !== undefined)).toHaveLength(1)
    expect(archive.searchArticles('паром', {}, undefined, 5).total).toBe(1)
    expect(documents.library())
      .toMatchObject({ subscriptions: [{ feedTitle: 'Волна', encoding: 'iso-8859-5' }], outlets: [{ name: 'Волна' }] })
    expect((await api.feeds.health({}))[0]).toMatchObject({ encoding: 'iso-8859-5' })
    expect(http.requests).toHaveLength(1)
  })

  test('stays chosen for what comes later, which brings no article twice and revises none', async () => {
    const bench = await openMisread()
    const { api, http, told } = bench
    await api.feeds.setReading({ feedId, encoding: 'iso-8859-5' })
    const changes = told.filter(name => name === 'article-changed').length
    http.answer(url, { body: encodeText(russian([...news, 'Третья новость']), 'iso-8859-5') })
    expect(await api.feeds.refresh({})).toMatchObject({ newCount: 1 })
    expect(headlines(bench)).toEqual([...news, 'Третья новость'].toSorted())
    expect(told.filter(name => name === 'article-changed')).toHaveLength(changes)
  })

  test('is put right by place where entries have nothing but their text', async () => {
    const bench = await openMisread({ hasGuids: false })
    expect(await bench.api.feeds.setReading({ feedId, encoding: 'iso-8859-5' })).toEqual({ changed: 2 })
    expect(headlines(bench)).toEqual(news)
    expect(await bench.api.feeds.setReading({ feedId, encoding: 'windows-1251' })).toEqual({ changed: 2 })
    expect(await bench.api.feeds.setReading({ feedId, encoding: 'iso-8859-5' })).toEqual({ changed: 2 })
    bench.http.answer(url, { body: encodeText(russian(news, { hasGuids: false }), 'iso-8859-5') })
    expect(await bench.api.feeds.refresh({})).toMatchObject({ newCount: 0 })
  })

  test('can be taken back', async () => {
    const bench = await openMisread()
    const misread = headlines(bench)
    await bench.api.feeds.setReading({ feedId, encoding: 'iso-8859-5' })
    expect(await bench.api.feeds.setReading({ feedId })).toEqual({ changed: 2 })
    expect(headlines(bench)).toEqual(misread)
    expect(bench.documents.library().subscriptions[0]).not.toHaveProperty('encoding')
  })

  test('of a feed that is surely UTF-8 is looked at in its document as it is now', async () => {
    const { api, archive, http } = await openRead({ [quay]: feedOf('Quay', ['Überfahrt']) })
    expect(archive.findFeedDocument(feedId)).toBeUndefined()
    expect((await api.feeds.previewEncodings({ feedId })).headlines).toMatchObject({
      'utf-8': ['Überfahrt'], 'windows-1252': ['Ãœberfahrt']
    })
    expect(http.requests).toHaveLength(2)
  })
})

describe('dates without a zone', () => {
  test('are kept as they came, and read in the zone that is chosen', async () => {
    const { api, archive, http } = await openWorkbench(following(quay))
    http.answer(url, { body: russian(news, { date: '2026-11-21 06:30' }) })
    await api.feeds.refresh({})
    const dates = () => archive.listArticles({}, undefined, 9).rows.map(({ publishedAt }) => publishedAt)
    expect(dates()).toEqual(Array(2).fill('2026-11-21T06:30:00.000Z'))
    expect((await api.feeds.previewEncodings({ feedId })).datesWithoutZone).toEqual(Array(2).fill('2026-11-21 06:30'))
    expect(await api.feeds.setReading({ feedId, zone: 'Europe/Moscow' })).toEqual({ changed: 2 })
    expect(dates()).toEqual(Array(2).fill('2026-11-21T03:30:00.000Z'))
  })
})

describe('leaving a feed', () => {
  test('forgets the document that was kept of it', async () => {
    const { api, archive } = await openMisread()
    expect(archive.findFeedDocument(feedId)).toBeDefined()
    await api.feeds.unsubscribe({ feedId })
    expect(archive.findFeedDocument(feedId)).toBeUndefined()
  })
})
