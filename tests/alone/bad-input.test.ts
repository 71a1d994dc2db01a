/** The whole program, on real ports, in a world where nearly everything is broken. */
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { createUndiciHttp } from '../../src/main/node/undici-http.ts'
import type { LibraryView, RefreshOutcome } from '../../src/shared/contract.ts'
import type { FailureCode } from '../../src/shared/failure.ts'
import { failureSentence } from '../../src/shared/failure-sentence.ts'
import { startBadHosts, type BadHosts } from '../support/bad-hosts.ts'
import { makeApp, type TestApp } from '../support/make-app.ts'
import { watchThread } from '../support/watch-thread.ts'

/** Host, what becomes of its feed, and the advice that its sentence gives. */
const bad: readonly (readonly [host: string, code: FailureCode, advice: RegExp])[] = [
  ['dead.example', 'connection-failed', /Check your connection, or try again later/],
  ['nowhere.invalid', 'host-not-found', /Check the spelling, or your connection/],
  ['portal.example', 'not-a-feed', /Enter the site’s address under “Outlets”/],
  ['broken.example', 'feed-broken', /Tell the outlet; stored articles stay/],
  ['huge.example', 'too-large', /larger than 20 MB and was not read/],
  ['silent.example', 'timed-out', /longer than 10 seconds\. It will be tried again/],
  ['dripping.example', 'timed-out', /longer than 20 seconds\. It will be tried again/],
  ['circling.example', 'too-many-redirects', /Check the address in a browser/],
  ['failing.example', 'http-status', /status 500\. Check the address in a browser, or try again later/],
  ['picture.example', 'not-a-feed', /Enter the site’s address under “Outlets”/],
  ['quota.example', 'not-a-feed', /Enter the site’s address under “Outlets”/]
]
const hosts = ['good.example', 'closed.example', ...bad.map(([host]) => host)]
const urlOf = (host: string): string => `http://${host}/feed`
const listOf = (names: readonly string[]): string =>
  `<opml version="2.0"><head/><body>${names.map(host => `<outline text="${host}" xmlUrl="${urlOf(host)}"/>`).join('')}</body></opml>`

let world: BadHosts
beforeAll(async () => {
  world = await startBadHosts()
})
afterAll(() => world.close())

async function follow(names: readonly string[]): Promise<TestApp> {
  const desk = await makeApp({ http: createUndiciHttp({ localHosts: world.localHosts }) })
  await desk.app.api.library.importOpml({ text: listOf(names) })
  return desk
}

test('a refresh that is cancelled ends at once and blames nobody', async () => {
  const desk = await follow(['good.example', 'silent.example', 'dripping.example'])
  onTestFinished(() => desk.close())
  const { feeds, library } = desk.app.api
  const refreshing = feeds.refresh({})
  await vi.waitFor(async () => expect((await feeds.progress({})).done).toBe(1), 10_000)
  const start = performance.now()
  await feeds.cancelRefresh({})
  expect(await refreshing).toEqual({ feedCount: 3, failedCount: 0, newCount: 1, wasCancelled: true })
  expect(performance.now() - start).toBeLessThan(1000)
  expect((await library.read({})).subscriptions.map(({ health }) => health.kind)).toEqual(['ok', 'never-checked', 'never-checked'])
  expect(await feeds.progress({})).toMatchObject({ isRunning: false, failed: 0 })
})

describe('while feeds of a dozen broken servers are refreshed', () => {
  const start = Date.now()
  let desk: TestApp
  let refreshing: Promise<RefreshOutcome>
  let thread: ReturnType<typeof watchThread>

  beforeAll(async () => {
    desk = await follow(hosts)
    thread = watchThread()
    refreshing = desk.app.api.feeds.refresh({})
  })
  afterAll(() => desk.close())

  test('a site without feeds is told from one that cannot be reached', async () => {
    const { feeds } = desk.app.api
    await expect(feeds.discover({ address: 'http://bare.example/' })).rejects
      .toMatchObject({ code: 'no-feed-found', details: { address: 'http://bare.example/' } })
    await expect(feeds.discover({ address: 'http://dead.example/' })).rejects.toMatchObject({ code: 'connection-failed' })
    await expect(feeds.discover({ address: 'not an address' })).rejects.toMatchObject({ code: 'address-invalid' })
  })

  test.each([
    ['opml-empty', '<opml version="2.0"><head/><body/></opml>'],
    ['opml-empty', '<opml version="2.0"><head/><body><outline text="A folder"/></body></opml>'],
    ['opml-broken', ''],
    ['opml-broken', '{"feeds": []}'],
    ['opml-broken', '<!doctype html><title>Not a list</title>']
  ])('a subscription list is refused as %s and changes nothing: %s', async (code, text) => {
    const { library } = desk.app.api
    await expect(library.importOpml({ text })).rejects.toMatchObject({ code })
    expect((await library.read({})).subscriptions).toHaveLength(hosts.length)
  })

  describe('the refresh', () => {
    let outcome: RefreshOutcome
    let library: LibraryView
    let seconds = 0
    let longestStretch = 0

    beforeAll(async () => {
      outcome = await refreshing
      seconds = (Date.now() - start) / 1000
      longestStretch = thread.stop()
      library = await desk.app.api.library.read({})
    }, 30_000)

    const healthOf = (host: string) => library.subscriptions.find(({ feedUrl }) => feedUrl === urlOf(host))?.health

    test('ends within the longest limit of a fetch', () => {
      expect(outcome).toEqual({ feedCount: hosts.length, failedCount: hosts.length - 1, newCount: 1, wasCancelled: false })
      expect(seconds).toBeLessThan(25)
    })

    test('leaves the main thread free', () => {
      expect(longestStretch).toBeLessThan(100)
    })

    test('stores the good feed (fault 25)', async () => {
      expect(healthOf('good.example')).toMatchObject({ kind: 'ok' })
      const { rows } = await desk.app.api.articles.list({ filter: {}, limit: 10 })
      expect(rows).toMatchObject([{ headline: 'Lighthouse gets a new lamp', outletName: 'good.example' }])
    })

    test('marks a feed that is gone for good as gone', () => {
      expect(healthOf('closed.example')).toEqual({ kind: 'gone', since: expect.any(String) })
    })

    test.each(bad)('%s has failed as %s, in a sentence that says what to do (faults 24, 25, 26, 28)', (host, code, advice) => {
      const health = healthOf(host)
      if (health?.kind !== 'failing') return expect.unreachable(`${host} is ${health?.kind}`)
      expect(health).toMatchObject({ code, failureCount: 1 })
      const sentence = failureSentence(health)
      expect(sentence).toMatch(advice)
      expect(sentence).toContain(host)
      // Nothing that falls back to “this” or “the allowed” because a detail was not handed on.
      expect(sentence).not.toMatch(/undefined|the allowed|“”|status \?/)
      expect((Date.parse(health.since) - start) / 1000).toBeLessThan(host === 'dripping.example' ? 24 : 15)
    })
  })
})
