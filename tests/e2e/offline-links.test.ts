/** On a train: a link inside an article is put aside, named as the article names it, and fetched when the line is back. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startLoopback, type Loopback } from '../../src/main/loopback/index.ts'
import { createUndiciHttp } from '../../src/main/node/undici-http.ts'
import { handClock } from '../support/hand-clock.ts'
import { makePng } from '../support/make-png.ts'
import { makeApp, quietLog, type TestApp } from '../support/make-app.ts'
import { startTestBrowser } from '../support/start-host.ts'

const hosts = ['quay.example', 'pier.example', 'mole.example']
const sentence = 'The pilots said on Sunday that the channel would be dredged in spring, and that the port would pay for it.'
const prose = `<p>${sentence}</p>`.repeat(4)
const title = 'Plan of the dredgers, by the port'

const feed = (host: string): string => `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
  <title>${host}</title><link>http://${host}/</link><description>News</description><language>en</language>
  <item><title>Channel of ${host}</title><guid>${host}</guid><link>http://${host}/channel</link>
  <content:encoded><![CDATA[${prose}<p>See the <a href="http://pier.example/plan">plan of the
    <em>dredgers</em></a>,
    <a href="http://mole.example/map"><img src="http://mole.example/map.png" alt="Map of the channel"></a>.</p>]]></content:encoded></item></channel></rss>`

let server: Server | undefined
let port = 0
let program: TestApp
let host: Loopback
let browser: Browser
let page: Page
const clock = handClock('2026-11-22T08:00:00.000Z')

async function mendLine(): Promise<void> {
  server = createServer((request, response) => {
    const name = request.headers.host ?? ''
    if (request.url === '/feed') return void response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed(name))
    if (request.url === '/map.png') return void response.writeHead(200, { 'content-type': 'image/png' }).end(makePng(640, 360))
    response.writeHead(200, { 'content-type': 'text/html' })
      .end(`<title>${title}</title><article><h1>${title}</h1>${prose}</article>`)
  })
  await new Promise<void>(resolve => server?.listen(port, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
}

async function cutLine(): Promise<void> {
  server?.closeAllConnections()
  await new Promise(resolve => server ? server.close(resolve) : resolve(undefined))
  server = undefined
}

beforeAll(async () => {
  await mendLine()
  program = await makeApp({
    clock, http: createUndiciHttp({ localHosts: name => (hosts.includes(name) ? { address: '127.0.0.1', port } : undefined) })
  })
  const { api } = program.app
  const outlines = hosts.map(name => `<outline xmlUrl="http://${name}/feed" text="${name}"/>`)
  await api.library.importOpml({ text: `<opml version="2.0"><body>${outlines.join('')}</body></opml>` })
  await api.feeds.refresh({})
  host = await startLoopback({ app: program.app, log: quietLog, pageFolder: join(import.meta.dirname, '../../out/renderer') })
  browser = await startTestBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  page.setDefaultTimeout(15_000)
  await page.goto(host.url)
  await page.getByRole('link', { name: 'Front page' }).waitFor()
})

afterAll(async () => {
  await browser.close()
  await host.close()
  await program.close()
  await cutLine()
})

test('a link is put aside by its words with its host beside it, and comes by itself when the line is back', async () => {
  const { api } = program.app
  const [row] = (await api.articles.list({ filter: {}, limit: 1 })).rows
  const articleId = row?.articleId ?? ''
  await expect.poll(async () => {
    clock.pass(1000)
    return (await api.articles.open({ articleId })).bodyHtml
  }, { timeout: 15_000 }).toContain('media/')
  await cutLine()
  clock.pass(3_600_000)
  const refreshed = api.feeds.refresh({})
  await expect.poll(async () => {
    // Between two tries time has to pass.
    clock.pass(1000)
    return (await api.feeds.progress({})).isOffline
  }, { timeout: 15_000 }).toBe(true)
  await refreshed
  await page.locator('pr-status-bar').getByText('offline: refreshing resumes by itself').waitFor()

  await page.evaluate(id => { location.hash = `#/news/${id}` }, articleId)
  const text = page.frameLocator('#article-frame')
  await text.getByText('plan of the').waitFor()
  await page.locator('#article-frame').evaluate((frame: HTMLIFrameElement) => {
    for (const link of frame.contentDocument?.querySelectorAll<HTMLElement>('a[href]') ?? []) link.click()
  })
  await page.getByText('Put aside: it is fetched when the line is back').first().waitFor()
  await page.locator('pr-status-bar').getByRole('button', { name: 'to fetch' }).click()
  const waiting = page.locator('pr-queue').getByRole('listitem')
  await waiting.nth(1).waitFor()
  expect((await waiting.locator('div').allInnerTexts()).map(words => words.split(/\s*\n\s*/).filter(Boolean))).toEqual([
    ['plan of the dredgers', 'pier.example · Link · waits for the line'],
    ['Map of the channel', 'mole.example · Link · waits for the line']
  ])
  expect(program.openedLinks).toEqual([])

  const list = page.locator('pr-queue')
  await list.getByRole('button', { name: 'Remove Map of the channel' }).click()
  await list.getByRole('button', { name: 'Remove plan of the dredgers' }).click()
  await list.getByText('Nothing waits.').waitFor()
  await list.getByRole('button', { name: 'Undo' }).click()
  await waiting.getByText('plan of the dredgers').waitFor()

  await mendLine()
  await expect.poll(async () => {
    clock.pass(60_000)
    return (await api.articles.list({ filter: {}, limit: 20 })).rows.map(({ headline }) => headline)
  }, { timeout: 15_000 }).toContain(title)
  await expect.poll(async () => {
    clock.pass(1000)
    return (await api.queue.list({})).length
  }, { timeout: 15_000 }).toBe(0)
  await page.locator('pr-queue').getByText('Nothing waits.').waitFor()
})
