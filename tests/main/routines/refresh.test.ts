import Database from 'better-sqlite3'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { nodeFileSystem } from '../../../src/main/node/file-system.ts'
import type { FileSystem } from '../../../src/main/ports.ts'
import { Failure } from '../../../src/shared/failure.ts'
import { handClock } from '../../support/hand-clock.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import {
  feedIdAt, feedOf, feedUrlOf, following, openWorkshop, start, systemError, type Workshop, type WorkshopOptions
} from './workshop.ts'

const minute = 60_000
const quay = 'quay.example'
const url = feedUrlOf(quay)
const etag = 'W/"a  b\'c"'
const lastModified = 'Sunday, roughly'

async function open(options: Omit<WorkshopOptions, 'folder'> = { library: following(quay) }): Promise<Workshop> {
  const workshop = await openWorkshop({ folder: await temporaryFolder(), ...options })
  onTestFinished(() => workshop.close())
  return workshop
}

const headlines = ({ archive }: Workshop): readonly string[] =>
  archive.listArticles({}, undefined, 50).rows.map(({ headline }) => headline).toSorted()

const unreachable = (): never => {
  throw new Failure('connection-failed', { host: quay })
}

describe('validators', () => {
  test('go back byte for byte, and outlive an answer that nothing has changed', async () => {
    const { http, refresher, archive, clock } = await open()
    http.answer(url, { headers: { etag, 'last-modified': lastModified }, body: feedOf('Quay', ['One']) })
    await refresher.refresh()
    expect(http.requests[0]?.headers).not.toHaveProperty('if-none-match')

    http.answer(url, { status: 304 })
    for (const count of [1, 2]) {
      clock.pass(minute)
      expect(await refresher.refresh()).toMatchObject({ newCount: 0, failedCount: 0 })
      expect(http.requests[count]?.headers).toMatchObject({ 'if-none-match': etag, 'if-modified-since': lastModified })
    }
    expect(archive.readFeedState(feedIdAt(quay))).toMatchObject({ etag, lastModified, fetchedAt: clock.now().toISOString() })
  })

  test('of a 304 replace those that were kept (RFC 9110, 15.4.5)', async () => {
    const { http, refresher, archive, clock } = await open()
    http.answer(url, { headers: { etag, 'last-modified': lastModified }, body: feedOf('Quay', ['One']) })
    await refresher.refresh()
    clock.pass(minute)
    http.answer(url, { status: 304, headers: { etag: '"new"' } })
    await refresher.refresh()
    expect(archive.readFeedState(feedIdAt(quay))).toMatchObject({ etag: '"new"', lastModified })
  })

  test('are forgotten when the server stops sending them', async () => {
    const { http, refresher, archive, clock } = await open()
    http.answer(url, { headers: { etag }, body: feedOf('Quay', ['One']) })
    await refresher.refresh()
    clock.pass(minute)
    http.answer(url, { body: feedOf('Quay', ['One']) })
    await refresher.refresh()
    expect(archive.readFeedState(feedIdAt(quay))).not.toHaveProperty('etag')
  })
})

describe('a feed that fails', () => {
  test('keeps its articles, its validators and the day since which it fails; the next success forgets the failure', async () => {
    const workshop = await open()
    const { http, refresher, archive, clock } = workshop
    http.answer(url, { headers: { etag }, body: feedOf('Quay', ['One', 'Two']) })
    await refresher.refresh()
    const fetchedAt = clock.now().toISOString()

    http.answer(url, unreachable)
    clock.pass(minute)
    const failingSince = clock.now().toISOString()
    await refresher.refresh()
    clock.pass(minute)
    http.answer(url, { body: '<rss version="2.0"><channel><item><title>Cut o' })
    expect(await refresher.refresh()).toMatchObject({ feedCount: 1, failedCount: 1, newCount: 0 })
    expect(headlines(workshop)).toEqual(['One', 'Two'])
    expect(archive.readFeedState(feedIdAt(quay))).toMatchObject({
      etag, fetchedAt, failingSince, failureCount: 2, failureCode: 'feed-broken', checkedAt: clock.now().toISOString()
    })

    clock.pass(minute)
    http.answer(url, { headers: { etag }, body: feedOf('Quay', ['Three']) })
    expect(await refresher.refresh()).toMatchObject({ failedCount: 0, newCount: 1 })
    expect(headlines(workshop)).toEqual(['One', 'Three', 'Two'])
    const state = archive.readFeedState(feedIdAt(quay))
    expect(state).toMatchObject({ failureCount: 0 })
    expect(state).not.toHaveProperty('failureCode')
    expect(state).not.toHaveProperty('failingSince')
  })

  test('is asked more and more seldom', async () => {
    const { http, refresher, archive, clock } = await open()
    http.answer(url, unreachable)
    const pauses: number[] = []
    for (let count = 0; count < 3; count += 1) {
      await refresher.refresh()
      pauses.push((Date.parse(archive.readFeedState(feedIdAt(quay))?.nextCheckAt ?? '') - clock.now().getTime()) / minute)
      clock.pass(minute)
    }
    expect(pauses).toEqual([60, 120, 240])
  })

  test('does not stop the others (fault 11)', async () => {
    const workshop = await open({ library: following('mole.example', quay, 'pier.example') })
    workshop.http.answer(url, () => { throw new TypeError('caused by the test') })
    workshop.http.answer(feedUrlOf('mole.example'), { body: feedOf('Mole', ['A']) })
    workshop.http.answer(feedUrlOf('pier.example'), { body: feedOf('Pier', ['B']) })
    expect(await workshop.refresher.refresh()).toEqual({ feedCount: 3, failedCount: 1, newCount: 2, wasCancelled: false })
    expect(headlines(workshop)).toEqual(['A', 'B'])
    expect(workshop.log.lines).toContainEqual(expect.stringContaining(`refreshing ${url}: TypeError`))
  })
})

describe('a refresh', () => {
  test('learns from the first document which outlet a feed belongs to, and what it is called', async () => {
    const { http, refresher, archive, documents } = await open({ library: following('one.feeds.example', 'two.feeds.example') })
    http.answer(feedUrlOf('one.feeds.example'), { body: feedOf('Quay Gazette', ['A'], 'https://www.quay.example/') })
    http.answer(feedUrlOf('two.feeds.example'), { body: feedOf('Pier Post', ['B'], 'https://pier.example/') })
    expect(new Set(documents.library().subscriptions.map(({ outletId }) => outletId)).size).toBe(1)
    await refresher.refresh()
    expect(documents.library().subscriptions.map(({ outletId, feedTitle }) => [outletId, feedTitle]))
      .toEqual([['quay.example', 'Quay Gazette'], ['pier.example', 'Pier Post']])
    const rows = archive.listArticles({}, undefined, 10).rows
    expect(rows.map(({ headline, outletId, outletName }) => [headline, outletId, outletName]).toSorted())
      .toEqual([['A', 'quay.example', 'Quay Gazette'], ['B', 'pier.example', 'Pier Post']])
  })

  test('leaves muted feeds alone unless they are named', async () => {
    const library = following(quay, 'pier.example')
    const { http, refresher } = await open({
      library: { ...library, subscriptions: library.subscriptions.map(one => ({ ...one, isMuted: one.feedId === feedIdAt(quay) })) }
    })
    http.answer(feedUrlOf('pier.example'), { body: feedOf('Pier', ['B']) })
    expect(await refresher.refresh()).toMatchObject({ feedCount: 1 })
    expect(http.requests.map(request => request.url)).toEqual([feedUrlOf('pier.example')])
    http.answer(url, { body: feedOf('Quay', ['One']) })
    expect(await refresher.refresh([feedIdAt(quay)])).toMatchObject({ feedCount: 1, newCount: 1 })
  })

  test('that is asked for twice at once is made once', async () => {
    const { http, refresher } = await open()
    http.answer(url, { body: feedOf('Quay', ['One']) })
    const [first, second] = await Promise.all([refresher.refresh(), refresher.refresh()])
    expect(second).toEqual(first)
    expect(http.requests).toHaveLength(1)
  })

  test('that cannot write what it learned says so, can be made again, and learns it then', async () => {
    let isFull = false
    const files: FileSystem = {
      ...nodeFileSystem,
      writeNew: (path, bytes) => isFull ? Promise.reject(systemError('ENOSPC')) : nodeFileSystem.writeNew(path, bytes)
    }
    const { http, refresher, documents, clock } = await open({ library: following(quay), files })
    http.answer(url, { headers: { etag }, body: feedOf('Quay Gazette', ['One'], 'https://quay.example/') })
    isFull = true
    await expect(refresher.refresh()).rejects.toMatchObject({ code: 'disk-full' })
    expect(refresher.progress()).toMatchObject({ isRunning: false, done: 1, newCount: 1 })
    isFull = false
    clock.pass(minute)
    http.answer(url, { status: 304 })
    await refresher.refresh()
    expect(documents.library().subscriptions[0]).toMatchObject({ feedTitle: 'Quay Gazette' })
  })

  test('that stores half of a large feed counts that half, and the other half when it is there', async () => {
    const folder = await temporaryFolder()
    const workshop = await openWorkshop({ folder, library: following(quay) })
    onTestFinished(() => workshop.close())
    const { http, refresher, archive, clock } = workshop
    const database = new Database(join(folder, 'archive.db'))
    onTestFinished(() => void database.close())
    database.exec(`CREATE TRIGGER broken BEFORE INSERT ON articles WHEN NEW.headline = 'Crane 150'
      BEGIN SELECT raise(ABORT, 'broken'); END`)
    http.answer(url, { body: feedOf('Quay', Array.from({ length: 200 }, (_, index) => `Crane ${index}`)) })
    const first = await refresher.refresh()
    expect(first.failedCount).toBe(1)
    expect(first.newCount).toBeGreaterThan(0)
    expect(first.newCount).toBe(archive.counts().total)
    database.exec('DROP TRIGGER broken')
    clock.pass(60 * minute)
    expect(await refresher.refresh()).toMatchObject({ failedCount: 0, newCount: 200 - first.newCount })
  })

  test('that is cancelled does not pass for one that has read all feeds', async () => {
    const { http, refresher } = await open()
    const { promise: asked, resolve: noteAsked } = Promise.withResolvers<void>()
    http.answer(url, () => {
      noteAsked()
      return new Promise((_resolve, reject) => setTimeout(() => reject(new Failure('cancelled')), 20))
    })
    const refreshing = refresher.refresh()
    await asked
    refresher.cancel()
    expect(await refreshing).toMatchObject({ wasCancelled: true, failedCount: 0 })
    expect(refresher.progress()).not.toHaveProperty('refreshedAt')
    expect(refresher.progress()).toMatchObject({ isRunning: false, wasCancelled: true })
    const next = refresher.refresh()
    expect(refresher.progress()).toMatchObject({ isRunning: true, wasCancelled: false })
    refresher.cancel()
    await next
  })

  test('begins with a few feeds in each turn of the event loop, so that the page is answered between', async () => {
    const hosts = Array.from({ length: 500 }, (_, index) => `quay-${index}.example`)
    const clock = handClock(start)
    let looks = 0
    // Whoever puts a host into the line looks at the clock.
    const { http, refresher } = await open({
      library: following(...hosts), clock: { ...clock, now: () => (looks += 1, clock.now()) }
    })
    for (const host of hosts) http.answer(feedUrlOf(host), { status: 304 })
    looks = 0
    const refreshing = refresher.refresh()
    await setImmediate()
    expect(looks).toBeLessThan(hosts.length)
    expect(await refreshing).toMatchObject({ feedCount: 500, failedCount: 0 })
    expect(http.requests).toHaveLength(500)
  })
})
