/** The whole program on real ports, when the line is cut. */
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createUndiciHttp } from '../../src/main/node/undici-http.ts'
import { handClock } from '../support/hand-clock.ts'
import { makeApp, type TestApp } from '../support/make-app.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const minute = 60_000
const hosts = ['quay.example', 'pier.example', 'mole.example']
/** One pixel would be taken for a tracker: 8 × 8, grey. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAAAAADhZOFXAAAADklEQVQI12NoQAMMQxwAAKe8EAHW6CxKAAAAAElFTkSuQmCC', 'base64')

function feed(host: string, headline: string): string {
  return `<rss version="2.0"><channel><title>${host}</title><link>http://${host}/</link><description>News</description>
    <item><title>${headline}</title><guid>${headline}</guid><link>http://${host}/${headline.length}</link>
    <description>The lighthouse keeper of ${host} reports calm water.</description>
    <enclosure url="http://${host}/lamp.png" type="image/png" length="100"/></item></channel></rss>`
}

/** A line that can be cut: nobody listens then. */
async function openLine(): Promise<{ port: number; headline: string; cut(): Promise<void>; mend(): Promise<void> }> {
  const line = { port: 0, headline: 'Lamp lit', cut, mend }
  const answer: RequestListener = (request, response) => {
    if (request.url === '/lamp.png') response.writeHead(200, { 'content-type': 'image/png' }).end(picture)
    else response.end(feed(request.headers.host ?? '', line.headline))
  }
  let server: Server | undefined
  async function mend(): Promise<void> {
    server = createServer(answer)
    await new Promise<void>(resolve => server?.listen(line.port, '127.0.0.1', resolve))
    line.port = (server.address() as AddressInfo).port
  }
  async function cut(): Promise<void> {
    server?.closeAllConnections()
    await new Promise(resolve => server ? server.close(resolve) : resolve(undefined))
    server = undefined
  }
  await mend()
  onTestFinished(cut)
  return line
}

test('a start without network shows what is stored, says so, and goes on when the line is back (fault 29)', async () => {
  const line = await openLine()
  const dataFolder = await temporaryFolder()
  const clock = handClock('2026-11-22T08:00:00.000Z')
  const open = (): Promise<TestApp> => makeApp({
    dataFolder, clock,
    http: createUndiciHttp({ localHosts: host => (hosts.includes(host) ? { address: '127.0.0.1', port: line.port } : undefined) })
  })
  const first = await open()
  const outlines = hosts.map(host => `<outline xmlUrl="http://${host}/feed" text="${host}"/>`)
  const text = `<opml version="2.0"><body>${outlines.join('')}</body></opml>`
  await first.app.api.library.importOpml({ text })
  expect(await first.app.api.feeds.refresh({})).toMatchObject({ newCount: 3, failedCount: 0 })
  const media = async ({ app }: TestApp): Promise<string | undefined> => {
    return (await app.api.articles.list({ filter: {}, limit: 1 })).rows[0]?.picture?.hash
  }
  await vi.waitFor(async () => {
    // Each host's second between two requests is waited out.
    clock.pass(1000)
    expect(await media(first)).toBeDefined()
  }, 10_000)
  await first.app.stop()
  await line.cut()

  clock.pass(60 * minute)
  // Its own processor time, all threads together: what other processes take does not count.
  const start = process.cpuUsage()
  const second = await open()
  onTestFinished(() => second.close())
  const { articles, feeds, library } = second.app.api
  await second.app.start()
  expect((await articles.list({ filter: {}, limit: 10 })).rows).toHaveLength(3)
  // First it only shows what it has.
  expect(await feeds.progress({})).toMatchObject({ isRunning: false, done: 0 })
  clock.pass(1500)
  expect((await articles.search({ query: 'lighthouse', limit: 10 })).hits).toHaveLength(3)
  const shown = await second.app.serveFile(`media/${await media(second)}`)
  expect(Buffer.from(shown?.bytes ?? [])).toEqual(picture)
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1000).toBeLessThan(2000)
  await vi.waitFor(async () => expect(await feeds.progress({})).toMatchObject({ isOffline: true, isRunning: false }), 10_000)
  expect((await library.read({})).subscriptions.map(({ health }) => health.kind)).toEqual(['ok', 'ok', 'ok'])

  await line.mend()
  line.headline = 'Fog horn sounds'
  await vi.waitFor(() => expect(clock.waiting()).toContain(minute))
  clock.pass(minute)
  await vi.waitFor(async () => {
    clock.pass(1000)
    expect(await feeds.progress({})).toMatchObject({ isOffline: false, isRunning: false })
    expect((await articles.counts({})).total).toBe(6)
  }, 10_000)
})
