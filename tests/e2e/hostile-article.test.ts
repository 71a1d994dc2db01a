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
import { keepPaper, marksIn, strangersIn, takePaper } from './hostile-marks.ts'
import { hostileLines } from '../support/hostile-vectors.ts'

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
  await keepPaper(page)
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

async function expectNothingHappened(): Promise<void> {
  // A request needs a moment to arrive.
  await page.waitForTimeout(150)
  expect(await marksIn(page)).toEqual([])
  expect([dialogs, windows, faults, fromBrowser(), site.silent()]).toEqual([[], [], [], [], 0])
}

/** Our own masthead is what the reader sees and touches at its place. */
function topmost(): Promise<string | undefined> {
  return page.evaluate(() => document.elementFromPoint(60, 20)?.shadowRoot?.elementFromPoint(60, 20)?.localName)
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

/** The article that is open, put on paper by its key. */
async function expectHarmlessOnPaper(what: string, words: string): Promise<void> {
  await page.keyboard.press('Control+p')
  const paper = await takePaper(page)
  expect(paper.text, what).toContain(words)
  expect(paper.strangers, what).toEqual([])
}

/** Opens files, each by itself, where scripts may run; answers the addresses of their links. */
async function openFiles(paths: readonly string[]): Promise<readonly string[]> {
  const reader = await browser.newContext({ userAgent: browserName })
  const files = paths.map(path => pathToFileURL(path).href)
  const requests: string[] = []
  reader.on('request', request => !request.url().startsWith('data:') && requests.push(request.url()))
  const inTurn = files.values()
  const hrefs = await Promise.all(Array.from({ length: 4 }, async () => openInTurn(await watch(reader), inTurn)))
  expect(requests.toSorted()).toEqual(files.toSorted())
  await reader.close()
  return hrefs.flat()
}

async function openInTurn(tab: Page, files: Iterable<string>): Promise<readonly string[]> {
  const hrefs: string[] = []
  for (const file of files) {
    await tab.goto(file)
    hrefs.push(...await tab.locator('a').evaluateAll(links => links.map(link => link.getAttribute('href') ?? '')))
    expect(await marksIn(tab), file).toEqual([])
  }
  await tab.waitForLoadState('networkidle')
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

  test('are opened article by article, every link in them clicked, and put on paper', async () => {
    for (const [index, articleId] of articleIds.slice(0, site.documents.length).entries()) {
      await openArticle(articleId, openingOf(index))
      expect(await strangersIn(page.locator('#article-frame')), nameOf(index)).toEqual([])
      await clickLinks(index)
      await expectHarmlessOnPaper(nameOf(index), openingOf(index))
      await expectPageInPlace(nameOf(index), articleId)
    }
    await expectNothingHappened()
    expectSafeLinks()
  })

  test('are opened page by page too, with what the page says of itself, and put on paper', async () => {
    for (const [index, articleId] of pageIds.entries()) {
      await openArticle(articleId, 'The harbour office said')
      expect(await strangersIn(page.locator('#article-frame')), nameOf(index)).toEqual([])
      await clickLinks(index)
      await expectHarmlessOnPaper(nameOf(index), 'The harbour office said')
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
      expect(await strangersIn(page.locator('#article-frame')), articleId).toEqual([])
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
      if (index % 4 === 0) await expectHarmlessOnPaper(nameOf(index), openingOf(index))
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

  test('are plain words in an error that quotes them (S8)', async () => {
    const markup = `<img src="${site.url}/asked/error.png" onerror="top.wasRun=1">`
    const failure = { ok: false, code: 'address-invalid', message: markup, details: { address: markup } }
    await page.route('**/api/articles.open', route => route.fulfill({ json: failure }))
    await page.evaluate(id => { location.hash = `#/news/${encodeURIComponent(id)}` }, pageIds.at(-1) ?? '')
    await page.locator('pr-reader').getByText(markup).first().waitFor()
    await page.unroute('**/api/articles.open')
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
    const preview = page.frameLocator('#preview-frame')
    await preview.getByRole('heading').first().waitFor(patient)
    const harmful = 'script, iframe, object, embed, form, foreignObject, [onerror], [onclick], [onload], img:not([src^="data:image/"])'
    expect(await preview.locator(harmful).count()).toBe(0)
    expect(await topmost()).toBe('pr-masthead')
    const hrefs = await openFiles([(await api.digests.export({ digestId, format: 'html' })).path])
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
    const { api } = program.app
    const files = await Promise.all([...articleIds, ...pageIds].map(articleId => api.articles.exportSnapshot({ articleId })))
    const hrefs = await openFiles(files.map(({ path }) => path))
    expect(hrefs.length).toBeGreaterThan(10)
    expect(hrefs.filter(href => !/^(https?:|mailto:)/.test(href))).toEqual([])
    await expectNothingHappened()
  })

  test('never learn where they are read: no Referer has left (S12)', () => {
    expect(site.asked.length).toBeGreaterThan(0)
    expect(site.asked.filter(({ referer }) => referer !== undefined)).toEqual([])
  })
})
