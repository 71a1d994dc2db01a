/** A hostile feed and hostile pages in the real page: nothing of them runs, asks, covers, or leaves. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startLoopback, type Loopback } from '../../src/main/loopback/index.ts'
import { createUndiciHttp } from '../../src/main/node/undici-http.ts'
import { testPlan } from '../support/contract-scenario.ts'
import { makeApp, quietLog, type TestApp } from '../support/make-app.ts'
import { startTestBrowser } from '../support/start-host.ts'
import { browserName, pageUrl, secondFeedUrl, startHostileSite, withHostilePages, type HostileSite } from './hostile-site.ts'
import { hostileLines } from './hostile-vectors.ts'

const patient = { timeout: 30_000 }

let site: HostileSite
let program: TestApp
let host: Loopback
let browser: Browser
let context: BrowserContext
let page: Page
/** Of the feed's documents, then of its hostile lines. */
let articleIds: readonly string[]
let pageIds: readonly string[]
const dialogs: string[] = []
const windows: string[] = []
const faults: string[] = []

beforeAll(async () => {
  site = await startHostileSite()
  program = await makeApp({ http: withHostilePages(createUndiciHttp({}), site) })
  host = await startLoopback({ app: program.app, log: quietLog, pageFolder: join(import.meta.dirname, '../../out/renderer') })
  articleIds = await followFeed()
  pageIds = await addPages()
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
  await site.close()
})

async function followFeed(): Promise<readonly string[]> {
  const { api } = program.app
  await api.feeds.subscribe({ feedUrl: `${site.url}/feed.xml`, sectionId: 'world', allowPrivate: true })
  const { rows } = await api.articles.list({ filter: {}, limit: 200 })
  await api.feeds.subscribe({ feedUrl: secondFeedUrl, sectionId: 'world' })
  return rows.map(row => row.articleId)
}

async function addPages(): Promise<readonly string[]> {
  const added = await Promise.all(site.documents.map((_, index) =>
    program.app.api.articles.addByAddress({ url: pageUrl(index), sectionId: 'world' })))
  return added.map(({ articleId }) => articleId)
}

async function watch(inside: BrowserContext, heard: string[] = dialogs): Promise<Page> {
  const opened = await inside.newPage()
  opened.setDefaultTimeout(10_000)
  opened.on('dialog', dialog => {
    heard.push(dialog.message())
    dialog.dismiss().catch(() => undefined)
  })
  return opened
}

/** Whoever is not the program itself: this browser, or the one that prints. */
const fromBrowser = (): readonly string[] => site.asked.filter(({ by }) => !by.startsWith('PressReview/')).map(({ path }) => path)

/** Numbers of the vectors that left a mark in the page or in a frame of it. */
function marks(inside = page): Promise<readonly unknown[]> {
  return inside.evaluate(() => {
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
  expect([dialogs, windows, faults, fromBrowser(), site.silent()]).toEqual([[], [], [], [], 0])
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
    const plain = new Set(('p div br hr blockquote pre ul ol li dl dt dd table caption thead tbody tfoot tr th td figure figcaption img a span em '
      + 'strong b i u s del ins sub sup small mark q cite code kbd samp var abbr time ruby rt rp bdi h2 h3 h4 h5 h6').split(' '))
    return elements.flatMap(element => [
      ...(plain.has(element.localName) ? [] : [element.outerHTML]),
      ...[...element.attributes].filter(({ name }) => !known.has(name)).map(({ name, value }) => `${name}=${value}`),
      ...[element.getAttribute('src')].filter(src => src !== null && !/^media\/[0-9a-f]{64}$/.test(src)).map(src => `src=${src}`)
    ])
  })
}

async function openArticle(articleId: string, words: string): Promise<void> {
  await page.evaluate(id => { location.hash = `#/news/${encodeURIComponent(id)}` }, articleId)
  await page.frameLocator('#article-frame').getByText(words).first().waitFor()
  await page.locator('#article-frame.dressed').waitFor()
}

/** In some articles the first link by hand, with both buttons: that takes its time. The others as a script of ours would click
 *  them, which does the same. */
async function clickLinks(index: number): Promise<void> {
  const links = page.frameLocator('#article-frame').locator('a[href]:visible')
  const isByHand = index % 6 === 0 && await links.count() > 0
  for (const button of isByHand ? ['left', 'middle'] as const : []) await links.first().click({ button })
  await page.locator('#article-frame').evaluate((frame: HTMLIFrameElement) => {
    for (const link of frame.contentDocument?.querySelectorAll<HTMLElement>('a[href], area[href]') ?? []) link.click()
  })
}

async function expectPageInPlace(what: string, articleId: string): Promise<void> {
  expect(await topmost(), what).toBe('pr-masthead')
  expect(page.frames().map(frame => frame.url()).slice(1), what).toEqual(['about:srcdoc'])
  expect(new URL(page.url()).hash, what).toBe(`#/news/${encodeURIComponent(articleId)}`)
}

function expectSafeLinks(): void {
  expect(program.openedLinks.length).toBeGreaterThan(5)
  expect(program.openedLinks.filter(link => !/^(https?|mailto):/.test(link))).toEqual([])
  expect(program.openedLinks.filter(link => /^mailto:.*%0[ad]/i.test(link))).toEqual([])
}

const nameOf = (index: number): string => site.documents[index]?.numbers.map(number => site.vectors[number]?.what).join(' · ') ?? 'hostile lines'
const openingOf = (index: number): string => `Vector ${site.documents[index]?.numbers[0]} begins here.`

/** Opens a file by itself where scripts may run; answers the addresses of its links. */
async function openFile(path: string): Promise<readonly string[]> {
  const reader = await browser.newContext({ userAgent: browserName })
  const opened = await watch(reader)
  const requests: string[] = []
  opened.on('request', request => !request.url().startsWith('data:') && requests.push(request.url()))
  await opened.goto(pathToFileURL(path).href, { waitUntil: 'networkidle' })
  expect(requests).toEqual([pathToFileURL(path).href])
  expect(await marks(opened)).toEqual([])
  const hrefs = await opened.locator('a').evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''))
  await reader.close()
  return hrefs
}

describe('the traps themselves', () => {
  test('spring in a page without protection, and the server sees it', async () => {
    const control = await startHostileSite()
    const bare = await browser.newContext({ userAgent: browserName })
    const heard: string[] = []
    const open = await watch(bare, heard)
    await open.goto(`${control.url}/`)
    await open.evaluate(vectors => {
      for (const { body } of vectors) document.write(`<div>${body}</div>`)
    }, control.vectors.filter(({ what }) => !/refresh|text|comment|base|twice|<[!?]|plaintext|<(?:title|style|template|noscript|noembed)/i.test(what)))
    const sprung = () => open.evaluate(() => (window as Window & { readonly wasRun?: unknown }).wasRun)
    const asked = () => control.asked.filter(({ by, path }) => by === browserName && path.startsWith('/asked/')).length
    await expect.poll(sprung, patient).toEqual(expect.any(Number))
    await expect.poll(() => heard.length, patient).toBeGreaterThan(0)
    await expect.poll(asked, patient).toBeGreaterThan(10)
    await bare.close()
    await control.close()
  })
})

describe('a hostile feed and hostile pages (fault 39) (S1) (S2) (S4) (S5)', () => {
  test('hold at least 150 traps, each with its own name, and all of them are there', () => {
    expect(site.vectors.length).toBeGreaterThanOrEqual(150)
    expect(new Set(site.vectors.map(({ what }) => what)).size).toBe(site.vectors.length)
    expect(site.documents.flatMap(({ numbers }) => numbers).toSorted((a, b) => a - b)).toEqual(site.vectors.map((_, number) => number))
    expect(articleIds).toHaveLength(site.documents.length + hostileLines('').length)
    expect(new Set(pageIds).size).toBe(site.documents.length)
  })

  test('show in lists and on the front page as plain words', async () => {
    for (const [hash, element] of [['#/news', 'pr-news'], ['#/front', 'pr-front']] as const) {
      await page.evaluate(to => { location.hash = to }, hash)
      const shown = page.locator(element)
      await shown.getByText(/Headline/).first().waitFor()
      expect(await shown.innerText()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
      expect(await shown.locator('script, iframe, object, embed, [onerror], [onload], img:not([src^="media/"])').count()).toBe(0)
    }
    await expectNothingHappened()
  })

  test('are opened article by article, and every link in them clicked', async () => {
    for (const [index, articleId] of articleIds.slice(0, site.documents.length).entries()) {
      await openArticle(articleId, openingOf(index))
      expect(await strangersInFrame(), nameOf(index)).toEqual([])
      await clickLinks(index)
      await expectPageInPlace(nameOf(index), articleId)
    }
    await expectNothingHappened()
    expectSafeLinks()
  })

  test('are opened page by page too, with what the page says of itself', async () => {
    for (const [index, articleId] of pageIds.entries()) {
      await openArticle(articleId, 'The harbour office said')
      expect(await strangersInFrame(), nameOf(index)).toEqual([])
      await clickLinks(index)
      await expectPageInPlace(nameOf(index), articleId)
    }
    await expectNothingHappened()
    expectSafeLinks()
  })

  test('come as whole texts of articles of which a feed gave a line', async () => {
    const { api } = program.app
    const { rows } = await api.articles.list({ filter: {}, limit: 200 })
    const lines = rows.filter(({ headline }) => headline.endsWith(' again')).slice(0, 3)
    expect(lines).toHaveLength(3)
    for (const { articleId } of lines) {
      await api.articles.fetchText({ articleId })
      await openArticle(articleId, 'The harbour office said')
      await page.frameLocator('#article-frame').getByText(/^Vector \d+ begins here/).first().waitFor({ state: 'attached' })
      expect(await strangersInFrame(), articleId).toEqual([])
      await clickLinks(0)
      await expectPageInPlace(articleId, articleId)
    }
    await expectNothingHappened()
    expectSafeLinks()
  })

  test('name their own page only where that is one', async () => {
    const original = page.getByRole('link', { name: /^Read at / })
    await openArticle(articleIds[0] ?? '', openingOf(0))
    await original.click()
    await expect.poll(() => program.openedLinks.at(-1)).toBe(`${site.url}/page/0`)
    await openArticle(articleIds.at(-1) ?? '', 'Only its lines are hostile.')
    expect(await original.count()).toBe(0)
    await expectNothingHappened()
  })

  test('do no harm in the page even if they had come through the program as they were sent', async () => {
    await page.route('**/api/articles.open', async route => {
      const answer = await (await route.fetch()).json() as { readonly value: { readonly articleId: string } }
      const index = articleIds.indexOf(answer.value.articleId)
      await route.fulfill({ json: { ...answer, value: { ...answer.value, bodyHtml: site.documents[index]?.html } } })
    })
    let foreignPictures = 0
    for (const [index, articleId] of articleIds.slice(0, site.documents.length).entries()) {
      await openArticle(articleId, openingOf(index))
      foreignPictures += await page.frameLocator('#article-frame').locator('img[src^="http"]').count()
      await clickLinks(index)
      await expectPageInPlace(nameOf(index), articleId)
    }
    await page.unroute('**/api/articles.open')
    expect(foreignPictures).toBeGreaterThan(3)
    await expectNothingHappened()
    expectSafeLinks()
  })

  test('get nothing else into the frame that stays there: the text comes back, and its links are heard', async () => {
    await openArticle(articleIds.at(-1) ?? '', 'Only its lines are hostile.')
    for (const address of ['about:blank', `${site.url}/page/0`]) {
      await page.locator('#article-frame').evaluate((frame: HTMLIFrameElement, to) => {
        frame.contentDocument?.getElementById('article-body')?.replaceChildren('gone')
        frame.contentWindow?.location.replace(to)
      }, address)
      await page.frameLocator('#article-frame').getByText('Only its lines are hostile.').first().waitFor()
      expect(page.frames().map(frame => frame.url()).slice(1)).toEqual(['about:srcdoc'])
    }
    await openArticle(articleIds[0] ?? '', openingOf(0))
    const before = program.openedLinks.length
    await page.locator('#article-frame').evaluate((frame: HTMLIFrameElement) => {
      const link = frame.contentDocument?.createElement('a')
      link?.setAttribute('href', 'https://quay.example/heard')
      frame.contentDocument?.getElementById('article-body')?.append(link ?? '')
      link?.click()
    })
    await expect.poll(() => program.openedLinks.length).toBe(before + 1)
    await expectNothingHappened()
  })

  test('are put on paper one by one without a script or a request', async () => {
    await page.evaluate(() => {
      const remove = Element.prototype.remove
      // Without a printer the document goes away as soon as it was made.
      Element.prototype.remove = function removeAllButPaper() {
        if (this.id !== 'print-frame') remove.call(this)
        else this.id = 'printed-frame'
      }
    })
    for (const [index, articleId] of [...articleIds.slice(0, site.documents.length), ...pageIds].entries()) {
      if (index % 6 !== 0) continue
      const words = index < site.documents.length ? openingOf(index) : 'The harbour office said'
      await openArticle(articleId, words)
      await page.keyboard.press('.')
      await page.getByRole('menuitem', { name: 'Print', exact: true }).click()
      const paper = page.locator('#printed-frame').last().contentFrame()
      await paper.getByText(words).first().waitFor({ state: 'attached' })
      expect(await paper.locator('script, iframe, object, embed, form, [onerror], [onload], [style], img:not([src*="media/"])').count(),
        nameOf(index % site.documents.length)).toBe(0)
      await page.evaluate(() => { for (const frame of document.querySelectorAll('#printed-frame')) frame.parentNode?.removeChild(frame) })
    }
    await expectNothingHappened()
  })

  test('show in a search as plain words', async () => {
    for (const query of ['begins', 'quay']) {
      await page.evaluate(words => { location.hash = `#/search?q=${words}` }, query)
      await page.locator('pr-search mark').getByText(query).first().waitFor()
      expect(await page.locator('pr-search').locator('li script, li iframe, li [onerror], li img:not([src^="media/"])').count()).toBe(0)
    }
    await expectNothingHappened()
  })

  test('show on the page of a story as plain words', async () => {
    const { api } = program.app
    await expect.poll(async () => (await api.stories.top({ hours: 24, limit: 5 })).length, patient).toBeGreaterThan(0)
    const [story] = await api.stories.top({ hours: 24, limit: 5 })
    await page.evaluate(id => { location.hash = `#/stories/${encodeURIComponent(id)}` }, story?.storyId ?? '')
    await page.locator('pr-story').getByText(/Headline|Article/).first().waitFor()
    expect(await page.locator('pr-story').locator('script, iframe, [onerror], [onload], img:not([src^="media/"])').count()).toBe(0)
    expect(await topmost()).toBe('pr-masthead')
    await expectNothingHappened()
  })

  test('show in the preview of a press review as plain words, and ask for nothing from its file, even where scripts may run', async () => {
    const { api } = program.app
    await api.library.savePlan({ plan: testPlan })
    const { digestId } = await api.digests.compose({ planId: testPlan.planId })
    for (const articleId of [...articleIds, ...pageIds]) await api.digests.addArticle({ digestId, articleId })
    await page.evaluate(id => { location.hash = `#/issues/${encodeURIComponent(id)}` }, digestId)
    await page.frameLocator('#preview-frame').getByRole('heading').first().waitFor()
    const preview = page.frameLocator('#preview-frame')
    const harmful = 'script, iframe, object, embed, form, foreignObject, [onerror], [onclick], [onload], img:not([src^="data:image/"])'
    expect(await preview.locator(harmful).count()).toBe(0)
    expect(await topmost()).toBe('pr-masthead')
    const hrefs = await openFile((await api.digests.export({ digestId, format: 'html' })).path)
    expect(hrefs.length).toBeGreaterThan(0)
    expect(hrefs.filter(href => !/^(https?:|mailto:|#)/.test(href))).toEqual([])
    await expectNothingHappened()
  })

  test('are printed without a script, a request or a link to elsewhere than the web', async () => {
    const { api } = program.app
    const [row] = await api.digests.list({})
    const { path } = await api.digests.export({ digestId: row?.digestId ?? '', format: 'pdf' })
    const pdf = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise
    expect(await pdf.getJSActions()).toBeNull()
    const links: string[] = []
    for (let at = 1; at <= pdf.numPages; at += 1) {
      const annotations = await (await pdf.getPage(at)).getAnnotations() as readonly { readonly unsafeUrl?: string }[]
      links.push(...annotations.flatMap(({ unsafeUrl }) => unsafeUrl ?? []))
    }
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter(link => !/^(https?|mailto):/.test(link))).toEqual([])
    await expectNothingHappened()
  })

  test('are saved as evidence in files that run nothing and ask for nothing', async () => {
    for (const articleId of [articleIds[0] ?? '', articleIds.at(-1) ?? '', pageIds[0] ?? '', pageIds.at(-1) ?? '']) {
      const hrefs = await openFile((await program.app.api.articles.exportSnapshot({ articleId })).path)
      expect(hrefs.filter(href => !/^(https?:|mailto:)/.test(href))).toEqual([])
    }
    await expectNothingHappened()
  })

  test('never learn where they are read: no Referer has left (S12)', () => {
    expect(site.asked.length).toBeGreaterThan(0)
    expect(site.asked.filter(({ referer }) => referer !== undefined)).toEqual([])
  })
})
