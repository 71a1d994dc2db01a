import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { createUndiciHttp } from '../../src/main/node/undici-http.ts'
import { makeApp } from '../support/make-app.ts'
import { watchThread } from '../support/watch-thread.ts'

const sentence = 'The harbour council of Port Verne met on Sunday to talk about the price of berths, ropes and lamps. '

/** So many entries of about a kilobyte. */
function feedOf(count: number): string {
  const items = Array.from({ length: count }, (_, index) => `<item><title>Headline number ${index} of the day</title>
    <guid isPermaLink="false">entry-${index}</guid><description>${index}. ${sentence.repeat(9)}</description></item>`)
  return `<rss version="2.0"><channel><title>Quay</title><description>All</description>${items.join('')}</channel></rss>`
}

async function follow(body: string) {
  const server = createServer((_request, response) => void response.end(body))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const desk = await makeApp({
    http: createUndiciHttp({ localHosts: host => (host === 'quay.example' ? { address: '127.0.0.1', port } : undefined) })
  })
  onTestFinished(async () => {
    await desk.close()
    server.closeAllConnections()
    server.close()
  })
  const text = '<opml version="2.0"><body><outline text="Quay" xmlUrl="http://quay.example/feed"/></body></opml>'
  await desk.app.api.library.importOpml({ text })
  return desk.app.api
}

test('a feed of 10 MB and 10,000 entries is read within 10 seconds and leaves the main thread free (fault 27)', async () => {
  const body = feedOf(10_000)
  expect(body.length).toBeGreaterThan(9_000_000)
  const { feeds, articles } = await follow(body)
  const thread = watchThread()
  const start = performance.now()
  expect(await feeds.refresh({})).toMatchObject({ failedCount: 0, newCount: 10_000 })
  expect(performance.now() - start).toBeLessThan(10_000)
  expect(thread.stop()).toBeLessThan(50)
  expect((await articles.counts({})).total).toBe(10_000)
})

test('a feed beyond the limit is not read, and it is said so (fault 27)', async () => {
  const { feeds, library } = await follow(feedOf(22_000))
  expect(await feeds.refresh({})).toMatchObject({ failedCount: 1, newCount: 0 })
  expect((await library.read({})).subscriptions[0]?.health)
    .toMatchObject({ kind: 'failing', code: 'too-large', details: { megabytes: '20' } })
})
