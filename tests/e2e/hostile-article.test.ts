/** A hostile feed in the real page: nothing of it runs, asks, covers, or leaves. */
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startLoopback, type Loopback } from '../../src/main/loopback/index.ts'
import { testPlan } from '../support/contract-scenario.ts'
import { makeApp, quietLog, type TestApp } from '../support/make-app.ts'
import { startTestBrowser } from '../support/start-host.ts'
import { hostileLines, hostileVectors, type Vector } from './hostile-vectors.ts'

/** Tells the browser's requests from the program's own, which may fetch pictures. */
const browserName = 'The browser of the test'
const patient = { timeout: 30_000 }

interface Beacon {
  readonly url: string
  readonly vectors: readonly Vector[]
  readonly asked: { readonly path: string; readonly by: string; readonly referer: string | undefined }[]
  /** Connections on which nothing was asked: a preconnect. */
  silent(): number
  close(): Promise<void>
}

/** The feed and all that its articles point at. */
async function startBeacon(): Promise<Beacon> {
  const asked: Beacon['asked'] = []
  const silent = new Set<Socket>()
  let feed = ''
  const server: Server = createServer((request: IncomingMessage, response) => {
    silent.delete(request.socket)
    const path = request.url ?? '/'
    asked.push({ path, by: request.headers['user-agent'] ?? '', referer: request.headers.referer })
    if (path === '/feed.xml') return void response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed)
    response.writeHead(404, { 'access-control-allow-origin': '*' }).end()
  })
  server.on('connection', socket => silent.add(socket))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const vectors = hostileVectors(url)
  feed = feedOf(url, vectors)
  return {
    url, vectors, asked,
    silent: () => silent.size,
    close: () => new Promise(resolve => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  }
}

const cdata = (text: string): string => `<![CDATA[${text.replaceAll('\0', '').replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
// XML cannot carry these.
// oxlint-disable-next-line no-control-regex -- they are what is taken out
const withoutControls = (text: string): string => text.replaceAll(/[\u0000-\u0008\u000e-\u001f]/g, '')

const opening = (index: number): string => `Vector ${index} begins here.`

function feedOf(url: string, vectors: readonly Vector[]): string {
  const lines = hostileLines(url).map(withoutControls)
  const item = (title: string, index: number, body: string, link: string): string => {
    const line = cdata(lines[index % lines.length] ?? '')
    return `<item><title>${cdata(title)}</title><link>${link}</link><guid isPermaLink="false">vector-${index}</guid>
      <dc:creator>${line}</dc:creator><category>${line}</category><dc:rights>${line}</dc:rights>
      <pubDate>${new Date(Date.now() - (index + 1) * 60_000).toUTCString()}</pubDate>
      <enclosure url="javascript:alert(1)" type="image/png" length="1"/>
      <content:encoded>${cdata(`<p>${opening(index)}</p>${body}`)}</content:encoded></item>`
  }
  const bodies = vectors.map((vector, index) => item(`Article with ${vector.what}`, index, vector.body, `${url}/page/${index}`))
  const headlines = lines.map((line, at) =>
    item(line, vectors.length + at, '<p>Only its lines are hostile.</p>', 'javascript:top.wasRun=1'))
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${cdata(lines[1] ?? '')}</title>
    <link>javascript:top.wasRun=1</link><description>Hostile</description><language>en</language>
    ${bodies.join('')}${headlines.join('')}</channel></rss>`
}

let beacon: Beacon
let program: TestApp
let host: Loopback
let browser: Browser
let context: BrowserContext
let page: Page
let articleIds: readonly string[]
const dialogs: string[] = []
const windows: string[] = []
const faults: string[] = []

beforeAll(async () => {
  beacon = await startBeacon()
  program = await makeApp()
  host = await startLoopback({ app: program.app, log: quietLog, pageFolder: join(import.meta.dirname, '../../out/renderer') })
  await program.app.api.feeds.subscribe({ feedUrl: `${beacon.url}/feed.xml`, sectionId: 'world', allowPrivate: true })
  const { rows } = await program.app.api.articles.list({ filter: {}, limit: 200 })
  articleIds = rows.map(row => row.articleId)
  browser = await startTestBrowser()
  context = await browser.newContext({ userAgent: browserName, viewport: { width: 1280, height: 800 }, acceptDownloads: true })
  page = await watch(context)
  page.on('pageerror', error => faults.push(error.message))
  context.on('page', opened => windows.push(opened.url()))
  await page.goto(host.url)
  await page.getByRole('link', { name: 'Front page' }).waitFor()
})

afterAll(async () => {
  await browser.close()
  await host.close()
  await program.close()
  await beacon.close()
})

async function watch(inside: BrowserContext, heard: string[] = dialogs): Promise<Page> {
  const opened = await inside.newPage()
  opened.setDefaultTimeout(10_000)
  opened.on('dialog', dialog => {
    heard.push(dialog.message())
    dialog.dismiss().catch(() => undefined)
  })
  return opened
}

const fromBrowser = (): readonly string[] => beacon.asked.filter(({ by }) => by === browserName).map(({ path }) => path)

/** Marks that a script would have left in the page or in a frame of it. */
function marks(): Promise<readonly unknown[]> {
  return page.evaluate(() => {
    const found: unknown[] = []
    const look = (view: Window): void => {
      const mark = (view as Window & { readonly wasRun?: unknown }).wasRun
      if (mark !== undefined) found.push(mark)
      for (let at = 0; at < view.length; at += 1) look(view[at] as Window)
    }
    look(window)
    return found
  })
}

async function expectNothingHappened(): Promise<void> {
  // A request needs a moment to arrive.
  await page.waitForTimeout(150)
  expect(await marks()).toEqual([])
  expect(dialogs).toEqual([])
  expect(windows).toEqual([])
  expect(faults).toEqual([])
  expect(fromBrowser()).toEqual([])
  expect(beacon.silent()).toBe(0)
}

/** Our own masthead is what the reader sees and touches at its place. */
function topmost(): Promise<string | undefined> {
  return page.evaluate(() => document.elementFromPoint(60, 20)?.shadowRoot?.elementFromPoint(60, 20)?.localName)
}

/** What stands in the article's frame though it should not: other elements than text has, attributes that do something. */
function strangersInFrame(): Promise<readonly string[]> {
  return page.locator('#article-frame').evaluate((frame: HTMLIFrameElement) => {
    const elements = [...frame.contentDocument?.querySelectorAll('#article-body *') ?? []]
    const known = new Set('href rel src alt width height lang dir colspan rowspan start datetime title'.split(' '))
    const plain = new Set('p div br hr blockquote pre ul ol li table tbody tr td img a span em strong h2 h3'.split(' '))
    return elements.flatMap(element => [
      ...(plain.has(element.localName) ? [] : [element.outerHTML]),
      ...[...element.attributes].filter(({ name }) => !known.has(name)).map(({ name, value }) => `${name}=${value}`),
      ...[element.getAttribute('src')].filter(src => src !== null && !/^media\/[0-9a-f]{64}$/.test(src)).map(src => `src=${src}`)
    ])
  })
}

async function openArticle(index: number, articleId: string): Promise<void> {
  await page.evaluate(id => { location.hash = `#/news/${encodeURIComponent(id)}` }, articleId)
  await page.frameLocator('#article-frame').getByText(opening(index), { exact: true }).waitFor()
}

async function clickEveryLink(buttons: readonly ('left' | 'middle')[]): Promise<void> {
  const links = page.frameLocator('#article-frame').locator('a[href]')
  for (let at = await links.count() - 1; at >= 0; at -= 1) {
    for (const button of buttons) await links.nth(at).click({ button })
  }
}

async function expectPageInPlace(index: number, articleId: string): Promise<void> {
  const what = beacon.vectors[index]?.what ?? 'hostile lines'
  expect(await topmost(), what).toBe('pr-masthead')
  expect(page.frames().map(frame => frame.url()).slice(1), what).toEqual(['about:srcdoc'])
  expect(new URL(page.url()).hash, what).toBe(`#/news/${encodeURIComponent(articleId)}`)
}

function expectSafeLinks(): void {
  expect(program.openedLinks.length).toBeGreaterThan(5)
  expect(program.openedLinks.filter(link => !/^(https?|mailto):/.test(link))).toEqual([])
  expect(program.openedLinks.filter(link => /^mailto:.*%0[ad]/i.test(link))).toEqual([])
}

describe('the traps themselves', () => {
  test('spring in a page without protection, and the server sees it', async () => {
    const control = await startBeacon()
    const bare = await browser.newContext({ userAgent: browserName })
    const heard: string[] = []
    const open = await watch(bare, heard)
    await open.goto(`${control.url}/`)
    await open.evaluate(vectors => {
      for (const { body } of vectors) document.write(`<div>${body}</div>`)
    }, control.vectors.filter(({ what }) => !/refresh|text|comment|base|twice/.test(what)))
    const sprung = () => open.evaluate(() => (window as Window & { readonly wasRun?: unknown }).wasRun)
    const asked = () => control.asked.filter(({ by, path }) => by === browserName && path.startsWith('/asked/')).length
    await expect.poll(sprung, patient).toBe('x')
    await expect.poll(() => heard, patient).toContain('x')
    await expect.poll(asked, patient).toBeGreaterThan(10)
    await bare.close()
    await control.close()
  })
})

describe('a hostile feed (fault 39)', () => {
  test('has at least forty kinds of traps, and each article of it is there', () => {
    expect(beacon.vectors.length).toBeGreaterThanOrEqual(40)
    expect(articleIds).toHaveLength(beacon.vectors.length + hostileLines('').length)
  })

  test('shows in lists as plain words', async () => {
    await page.evaluate(() => { location.hash = '#/news' })
    await expect.poll(() => page.locator('pr-news [data-article]').count()).toBe(articleIds.length)
    const text = await page.locator('pr-news .list').innerText()
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    expect(await page.locator('pr-news .list').locator('img, script, svg, iframe').count()).toBe(0)
    await expectNothingHappened()
  })

  test('is opened article by article, and every link in it clicked', async () => {
    for (const [index, articleId] of articleIds.entries()) {
      await openArticle(index, articleId)
      expect(await strangersInFrame(), `article ${index}`).toEqual([])
      await clickEveryLink(['left', 'middle'])
      await expectPageInPlace(index, articleId)
    }
    await expectNothingHappened()
    expectSafeLinks()
  })

  test('names its own page only where that is one', async () => {
    const original = page.getByRole('link', { name: /^Read at / })
    await openArticle(0, articleIds[0] ?? '')
    await original.click()
    await expect.poll(() => program.openedLinks.at(-1)).toBe(`${beacon.url}/page/0`)
    await openArticle(articleIds.length - 1, articleIds.at(-1) ?? '')
    expect(await original.count()).toBe(0)
    await expectNothingHappened()
  })

  test('does no harm in the page even if it had come through the program as it was sent', async () => {
    await page.route('**/api/articles.open', async route => {
      const answer = await (await route.fetch()).json() as { readonly value: { readonly articleId: string } }
      const index = articleIds.indexOf(answer.value.articleId)
      const bodyHtml = `<p>${opening(index)}</p>${beacon.vectors[index]?.body ?? ''}`
      await route.fulfill({ json: { ...answer, value: { ...answer.value, bodyHtml } } })
    })
    let foreignPictures = 0
    for (const [index, articleId] of articleIds.slice(0, beacon.vectors.length).entries()) {
      await openArticle(index, articleId)
      foreignPictures += await page.frameLocator('#article-frame').locator('img[src^="http"]').count()
      await clickEveryLink(['left'])
      await expectPageInPlace(index, articleId)
    }
    await page.unroute('**/api/articles.open')
    expect(foreignPictures).toBeGreaterThan(3)
    await expectNothingHappened()
    expectSafeLinks()
  })

  test('shows in a search as plain words', async () => {
    await page.evaluate(() => { location.hash = '#/search?q=begins' })
    await page.locator('pr-search mark').first().waitFor()
    expect(await page.locator('pr-search').locator('li img, li script, li svg').count()).toBe(0)
    await expectNothingHappened()
  })

  test('shows in the preview of a press review as plain words', async () => {
    const { api } = program.app
    await api.library.savePlan({ plan: testPlan })
    const { digestId } = await api.digests.compose({ planId: testPlan.planId })
    for (const articleId of articleIds) await api.digests.addArticle({ digestId, articleId })
    await page.evaluate(id => { location.hash = `#/issues/${encodeURIComponent(id)}` }, digestId)
    await page.frameLocator('#preview-frame').getByRole('heading').first().waitFor()
    const preview = page.frameLocator('#preview-frame')
    expect(await preview.locator('script, img, svg, iframe, object, form, [onerror], [onclick], [onload]').count()).toBe(0)
    expect(await topmost()).toBe('pr-masthead')
    await expectNothingHappened()
  })

  test('asks for nothing from an exported file either, even where scripts may run', async () => {
    const { api } = program.app
    const [row] = await api.digests.list({})
    const { path } = await api.digests.export({ digestId: row?.digestId ?? '', format: 'html' })
    const reader = await browser.newContext({ userAgent: browserName })
    const opened = await watch(reader)
    const requests: string[] = []
    opened.on('request', request => !request.url().startsWith('data:') && requests.push(request.url()))
    await opened.goto(pathToFileURL(path).href, { waitUntil: 'networkidle' })
    expect(requests).toEqual([pathToFileURL(path).href])
    expect(await opened.evaluate(() => (window as Window & { readonly wasRun?: unknown }).wasRun)).toBeUndefined()
    const hrefs = await opened.locator('a').evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''))
    expect(hrefs.length).toBeGreaterThan(0)
    expect(hrefs.filter(href => !/^(https?:|mailto:|#)/.test(href))).toEqual([])
    await reader.close()
    await expectNothingHappened()
  })

  test('never learns where it is read: no Referer has left', () => {
    expect(beacon.asked.length).toBeGreaterThan(0)
    expect(beacon.asked.filter(({ referer }) => referer !== undefined)).toEqual([])
  })
})
