import { describe, expect, onTestFinished, test } from 'vitest'
import { healthOf } from '../../../src/main/library/feed-health.ts'
import { addSubscription } from '../../../src/main/library/library-changes.ts'
import { Failure } from '../../../src/shared/failure.ts'
import type { FeedState } from '../../../src/shared/feed.ts'
import type { Library } from '../../../src/shared/library.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { emptyLibrary, feedIdAt, feedOf, feedUrlOf, following, openWorkshop, type Workshop, type WorkshopOptions } from './workshop.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const quay = 'quay.example'
const url = feedUrlOf(quay)
const newUrl = 'https://news.quay.example/rss'

async function open(options: Omit<WorkshopOptions, 'folder'> = { library: following(quay) }): Promise<Workshop> {
  const workshop = await openWorkshop({ folder: await temporaryFolder(), ...options })
  onTestFinished(() => workshop.close())
  return workshop
}

const stateOf = ({ archive }: Workshop): FeedState | undefined => archive.readFeedState(feedIdAt(quay))
const addressOf = ({ documents }: Workshop): string | undefined => documents.library().subscriptions[0]?.feedUrl
const headlines = ({ archive }: Workshop): readonly string[] =>
  archive.listArticles({}, undefined, 50).rows.map(({ headline }) => headline).toSorted()
const minutesToNext = (workshop: Workshop): number =>
  (Date.parse(stateOf(workshop)?.nextCheckAt ?? '') - workshop.clock.now().getTime()) / minute

async function check(workshop: Workshop, later = 0): Promise<void> {
  workshop.clock.pass(later)
  await workshop.refresher.refresh([feedIdAt(quay)])
}

describe('an answer that nothing has changed', () => {
  test('is not read, keeps the validators byte for byte and takes the new date (fault 20)', async () => {
    const workshop = await open()
    const { http } = workshop
    const etag = 'W/"a  b\'c"'
    http.answer(url, { headers: { etag, 'last-modified': 'Sunday, roughly' }, body: feedOf('Quay', ['One']) })
    await check(workshop)
    http.answer(url, { status: 304, headers: { 'last-modified': 'Monday' }, body: feedOf('Quay', ['One', 'Two']) })
    await check(workshop, hour)
    await check(workshop, hour)
    expect(http.requests[2]?.headers).toMatchObject({ 'if-none-match': etag, 'if-modified-since': 'Monday' })
    expect(headlines(workshop)).toEqual(['One'])
    expect(stateOf(workshop)).toMatchObject({ failureCount: 0, fetchedAt: workshop.clock.now().toISOString() })
  })

  test('keeps what the feed wishes for its polling', async () => {
    const workshop = await open()
    const body = feedOf('Quay', ['One']).replace('<language>', '<ttl>90</ttl><language>')
    workshop.http.answer(url, { headers: { etag: '"1"' }, body })
    await check(workshop)
    expect(stateOf(workshop)).toMatchObject({ hints: { ttl: 90 }, intervalMinutes: 90 })
    workshop.http.answer(url, { status: 304 })
    await check(workshop, 90 * minute)
    expect(stateOf(workshop)).toMatchObject({ hints: { ttl: 90 }, intervalMinutes: 90 })
  })
})

describe('the activity of a feed', () => {
  const many = (from: number): readonly string[] => Array.from({ length: 10 }, (_, index) => `Headline ${from + index}`)

  test('is measured: one whose entries all give way between two checks is asked sooner, and later again', async () => {
    const workshop = await open()
    workshop.http.answer(url, { body: feedOf('Quay', many(0)) })
    await check(workshop)
    expect(minutesToNext(workshop)).toBe(30)
    workshop.http.answer(url, { body: feedOf('Quay', many(10)) })
    await check(workshop, 30 * minute)
    expect(stateOf(workshop)).toMatchObject({ turnoverMinutes: 30, intervalMinutes: 15 })
    await check(workshop, 15 * minute)
    expect(minutesToNext(workshop)).toBe(19)
  })

  test('is remembered as the time of its last new article; a silent feed is asked less often', async () => {
    const workshop = await open()
    workshop.http.answer(url, { body: feedOf('Quay', ['One']) })
    await check(workshop)
    const newestFirstSeenAt = workshop.clock.now().toISOString()
    await check(workshop, 2 * day)
    expect(stateOf(workshop)).toMatchObject({ newestFirstSeenAt, intervalMinutes: 120 })
  })
})

describe('a feed that says that it is gone', () => {
  test('is never asked again by itself, and its articles stay (fault 22)', async () => {
    const workshop = await open()
    const { http, refresher } = workshop
    http.answer(url, { body: feedOf('Quay', ['One']) })
    await check(workshop)
    http.answer(url, { status: 410 })
    await check(workshop, hour)
    expect(stateOf(workshop)).toMatchObject({ failureCode: 'gone' })
    expect(await refresher.refresh()).toMatchObject({ feedCount: 0 })
    workshop.timetable.start()
    workshop.clock.pass(0)
    expect(http.requests).toHaveLength(2)
    expect(headlines(workshop)).toEqual(['One'])
  })

  test('stays gone when its server fails later, until it answers', async () => {
    const workshop = await open()
    workshop.http.answer(url, { status: 410 })
    await check(workshop)
    workshop.http.answer(url, { status: 500 })
    await check(workshop, day)
    expect(stateOf(workshop)).toMatchObject({ failureCode: 'gone', failureDetails: { host: quay } })
    workshop.http.answer(url, { body: feedOf('Quay', ['One']) })
    await check(workshop, day)
    expect(stateOf(workshop)).not.toHaveProperty('failureCode')
  })
})

test('a feed that is not found on three days is flagged, on one day it is not (fault 22)', async () => {
  const workshop = await open()
  workshop.http.answer(url, { status: 404 })
  for (const later of [0, hour, hour]) await check(workshop, later)
  expect(stateOf(workshop)).toMatchObject({ failureCode: 'http-status', missingOn: ['2026-11-22'] })
  await check(workshop, day)
  expect(stateOf(workshop)).toMatchObject({ failureCode: 'http-status' })
  await check(workshop, day)
  expect(stateOf(workshop)).toMatchObject({ failureCode: 'feed-missing', failureDetails: { host: quay }, failureCount: 5 })
  workshop.http.answer(url, { body: feedOf('Quay', ['One']) })
  await check(workshop, day)
  expect(stateOf(workshop)).not.toHaveProperty('missingOn')
})

describe('a redirect', () => {
  function moving(workshop: Workshop, status: number, location = newUrl, body = feedOf('Quay', ['One'])): void {
    workshop.http.answer(url, { status, headers: { location } })
    workshop.http.answer(location, { body })
  }

  async function checkThrice(workshop: Workshop, apart = 13 * hour): Promise<void> {
    for (const later of [0, apart, apart]) await check(workshop, later)
  }

  test.each([301, 308])('%i on three checks over a day moves the feed, which stays the same feed (fault 23)', async status => {
    const workshop = await open()
    moving(workshop, status)
    await check(workshop)
    await check(workshop, 13 * hour)
    expect(addressOf(workshop)).toBe(url)
    await check(workshop, 13 * hour)
    expect(workshop.documents.library().subscriptions).toMatchObject([{ feedId: feedIdAt(quay), feedUrl: newUrl }])
    expect(headlines(workshop)).toEqual(['One'])
    await check(workshop, day)
    expect(workshop.http.requests.at(-2)?.url).toBe(newUrl)
    expect(workshop.http.requests.at(-1)?.url).toBe(newUrl)
    expect(stateOf(workshop)).not.toHaveProperty('movedTo')
  })

  test.each([302, 303, 307])('%i never moves it (fault 23)', async status => {
    const workshop = await open()
    moving(workshop, status)
    await checkThrice(workshop)
    expect(addressOf(workshop)).toBe(url)
  })

  test('on three checks within an hour does not move it', async () => {
    const workshop = await open()
    moving(workshop, 301)
    await checkThrice(workshop, 20 * minute)
    expect(addressOf(workshop)).toBe(url)
  })

  test('that was taken back meanwhile begins anew', async () => {
    const workshop = await open()
    moving(workshop, 301)
    await check(workshop)
    await check(workshop, 20 * hour)
    workshop.http.answer(url, { body: feedOf('Quay', ['One']) })
    await check(workshop, hour)
    moving(workshop, 301)
    await check(workshop, 20 * hour)
    expect(addressOf(workshop)).toBe(url)
    expect(stateOf(workshop)?.movedTo).toMatchObject({ count: 1 })
  })

  test('to a web page never moves it (fault 23)', async () => {
    const workshop = await open()
    moving(workshop, 301, newUrl, '<!doctype html><title>Welcome</title><p>Our new site.')
    await checkThrice(workshop)
    expect(addressOf(workshop)).toBe(url)
    expect(stateOf(workshop)).toMatchObject({ failureCode: 'not-a-feed' })
  })

  test('to another feed that is followed never moves it (fault 23)', async () => {
    const workshop = await open({ library: following(quay, 'pier.example') })
    moving(workshop, 301, feedUrlOf('pier.example'))
    await checkThrice(workshop)
    expect(workshop.documents.library().subscriptions.map(({ feedUrl }) => feedUrl)).toEqual([url, feedUrlOf('pier.example')])
  })

  test('from https to http never moves it', async () => {
    const workshop = await open()
    moving(workshop, 301, 'http://www.quay.example/feed.xml')
    await checkThrice(workshop)
    expect(stateOf(workshop)?.movedTo).toMatchObject({ count: 3 })
    expect(addressOf(workshop)).toBe(url)
  })
})

test('a feed that comes empty with status 200 deletes nothing and marks nothing read (fault 30)', async () => {
  const workshop = await open()
  const { http, archive } = workshop
  http.answer(url, { body: feedOf('Quay', ['One', 'Two']) })
  await check(workshop)
  for (const body of [feedOf('Quay', []), '<feed xmlns="http://www.w3.org/2005/Atom"><title>Quay</title></feed>', '']) {
    http.answer(url, { body })
    await check(workshop, hour)
    expect(headlines(workshop)).toEqual(['One', 'Two'])
    expect(archive.counts()).toMatchObject({ total: 2, unread: 2 })
  }
})

describe('a feed that wants to be signed in to', () => {
  const origin = 'https://quay.example'

  test('gets user and password, and says when it gets none', async () => {
    const workshop = await open()
    workshop.http.answer(url, { status: 401 })
    await check(workshop)
    expect(stateOf(workshop)).toMatchObject({ failureCode: 'sign-in-needed', failureDetails: { host: quay, status: '401' } })
    await workshop.secrets.save(feedIdAt(quay), { origin, user: 'désk', password: 'a:b' }, { acceptsPlain: true })
    workshop.http.answer(url, { body: feedOf('Quay', ['One']) })
    await check(workshop, hour)
    expect(workshop.http.requests.at(-1)?.headers).toMatchObject({ authorization: `Basic ${btoa('d\u00c3\u00a9sk:a:b')}` })
  })

  test('gets a header of its own', async () => {
    const workshop = await open()
    await workshop.secrets.save(feedIdAt(quay), { origin, header: { name: 'X-Api-Key', value: 'k1' } }, { acceptsPlain: true })
    workshop.http.answer(url, { body: feedOf('Quay', ['One']) })
    await check(workshop)
    expect(workshop.http.requests[0]?.headers).toMatchObject({ 'x-api-key': 'k1' })
  })

  test.each([
    'https://other.example/rss', 'http://quay.example:8080/rss'
  ])('gives nothing away to %s, where it redirects', async location => {
    const workshop = await open()
    const header = { name: 'x-api-key', value: 'k1' }
    await workshop.secrets.save(feedIdAt(quay), { origin, user: 'desk', password: 'tide', header }, { acceptsPlain: true })
    workshop.http.answer(url, { status: 302, headers: { location } })
    workshop.http.answer(location, { body: feedOf('Quay', ['One']) })
    await check(workshop)
    expect(workshop.http.requests.map(request => request.url)).toEqual([url, location])
    expect(JSON.stringify(workshop.http.requests[1])).not.toMatch(/authorization|x-api-key|k1/)
  })

  test('keeps them out of library, archive and log', async () => {
    const workshop = await open()
    await workshop.secrets.save(feedIdAt(quay), { origin, user: 'desk', password: 'tide-table' }, { acceptsPlain: true })
    workshop.http.answer(url, () => { throw new Failure('certificate-invalid', { host: quay, reason: 'expired' }) })
    await check(workshop)
    const { documents, archive, log, refresher } = workshop
    const kept = [documents.library(), archive.listFeedStates(), log.lines, refresher.progress()]
    expect(JSON.stringify(kept)).not.toContain('tide-table')
  })
})

describe('a host that wants to be left alone', () => {
  test('rests without blame for its feeds, the ones not asked among them (fault 21)', async () => {
    const library = [url, 'https://quay.example/culture.xml'].reduce<Library>((some, feedUrl) =>
      addSubscription(some, { feedUrl, sectionId: 'world', allowPrivate: false }), emptyLibrary)
    const workshop = await open({ library })
    const { http, clock, archive, documents, refresher } = workshop
    http.answer(url, { status: 503, headers: { 'retry-after': '7200' } })
    const until = new Date(clock.now().getTime() + 2 * hour).toISOString()
    for (const { feedId } of documents.library().subscriptions) {
      expect(await refresher.refresh([feedId])).toMatchObject({ feedCount: 1, failedCount: 1 })
      clock.pass(minute)
    }
    expect(http.requests).toHaveLength(1)
    for (const state of archive.listFeedStates()) {
      expect(state).toMatchObject({ failureCount: 0, nextCheckAt: until, rest: { status: '503', until, refusals: 1 } })
      expect(healthOf(state, clock.now().toISOString())).toMatchObject({ kind: 'resting', until })
    }
    http.answer(url, { body: feedOf('Quay', ['One']) })
    await check(workshop, 2 * hour)
    expect(stateOf(workshop)).not.toHaveProperty('rest')
    expect(healthOf(stateOf(workshop), clock.now().toISOString())).toMatchObject({ kind: 'ok' })
  })

  test('for longer than a day is a failure of its feeds after all', async () => {
    const workshop = await open()
    workshop.http.answer(url, { status: 429, headers: { 'retry-after': '86400' } })
    await check(workshop)
    const since = workshop.clock.now().toISOString()
    await check(workshop, day)
    expect(stateOf(workshop)).toMatchObject({
      failureCount: 1, failureCode: 'http-status', failingSince: since, rest: { since, refusals: 2 }
    })
  })
})

test('a host that rests is left alone after a new start of the program (fault 21)', async () => {
  const folder = await temporaryFolder()
  const library = following(quay)
  const first = await openWorkshop({ folder, library })
  const { clock, http } = first
  http.answer(url, { status: 429, headers: { 'retry-after': '7200' } })
  await first.refresher.refresh()
  expect(minutesToNext(first)).toBe(120)
  await first.close()

  clock.pass(hour)
  const second = await openWorkshop({ folder, clock, http })
  onTestFinished(() => second.close())
  await expect(second.fetcher.fetch({ url: 'https://quay.example/other.xml', kind: 'feed' })).rejects
    .toMatchObject({ code: 'http-status', details: { status: '429', until: '2026-11-22T07:00:00.000Z' } })
  expect(http.requests).toHaveLength(1)
})
