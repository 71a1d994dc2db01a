/** What stands around the text of an article, in a real browser: its pages, ways to hand it on, what to read also, its
 *  neighbours. */
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { ArticleRow } from '../../src/shared/article.ts'
import { makeApp, type TestApp } from '../support/make-app.ts'
import { serve, type Served } from '../support/serve.ts'
import { openProgramPage, type ProgramPage } from './program-page.ts'

/** Two cores may be shared by many. */
const patient = { timeout: 20_000 }
const days = 5
const pageWords = ['anchors', 'ballast', 'cargo']
const titles = {
  channel: 'Varn channel: dredgers begin to deepen it', three: 'Three pages of the council', two: 'Two pages of the council'
}

let town: Served
let program: TestApp
let opened: ProgramPage
let page: Page
let rows: readonly ArticleRow[]

/** A page of a report over several, with the numbered links by which outlets lead from one to the others. */
function pageOf(at: number, count: number): string {
  const links = Array.from({ length: count }, (_, other) => `<a href="/report-${count}/${other + 1}">${other + 1}</a>`)
  const paragraphs = Array.from({ length: 8 }, (_, line) => `<p>Page ${at}, line ${line + 1}: the harbour council looked into
    ${pageWords[at - 1]} for a whole day, heard nine captains, and wrote down what each of them said about the strait.</p>`)
  return `<!doctype html><html lang="en"><head><title>Report</title><meta property="og:type" content="article"></head>
    <body><article><h1>Report of the council</h1>${paragraphs.join('')}</article><nav>${links.join(' ')}</nav></body></html>`
}

const item = (guid: string, title: string, body: string, hoursAgo: number, link = `https://harbour.example/${guid}`): string =>
  `<item><title>${title}</title><link>${link}</link><guid isPermaLink="false">${guid}</guid><dc:creator>Ines Calder</dc:creator>
  <pubDate>${new Date(Date.now() - hoursAgo * 3_600_000).toUTCString()}</pubDate><description><![CDATA[${body}]]></description></item>`

/** Four articles a day share the words of the first, for *Read also*. */
function feed(url: string): string {
  const related = Array.from({ length: days * 4 }, (_, at) =>
    item(
      `dredging-${at}`, `Dredging the Varn channel, part ${at}`, `<p>Dredgers of berth ${at} deepen the Varn channel.</p>`,
      6 + at * 6))
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
    <title>Harbour Times</title><link>https://harbour.example/</link><description>Harbour</description><language>en-GB</language>
    ${item('varn', titles.channel, '<p>Dredgers deepen the Varn channel from Monday.</p>', 1)}
    ${item('three', titles.three, 'A report.', 2, `${url}/report-3/1`)}
    ${item('two', titles.two, 'Another report.', 3, `${url}/report-2/1`)}${related.join('')}</channel></rss>`
}

/** A headless browser has no system to share with: this one keeps what it is given. */
function giveShare(): void {
  const shared: unknown[] = []
  Object.defineProperty(navigator, 'share', { value: async (what: unknown) => void shared.push(what) })
  Object.assign(window, { shared })
}

beforeAll(async () => {
  town = await serve((request, response) => {
    const [, count, at] = /^\/report-(\d)\/(\d)$/.exec(request.url ?? '') ?? []
    if (count && at) return void response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(Number(at), Number(count)))
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed(town.url))
  })
  program = await makeApp()
  const { api } = program.app
  await api.feeds.subscribe({ feedUrl: `${town.url}/feed.xml`, sectionId: 'world', allowPrivate: true })
  rows = (await api.articles.list({ filter: {}, limit: 60 })).rows
  opened = await openProgramPage(program, { before: giveShare })
  page = opened.page
})

afterAll(async () => {
  await opened.close()
  await program.close()
  await town.close()
})

beforeEach(() => open(titles.channel))

async function open(headline: string): Promise<void> {
  const articleId = rows.find(row => row.headline === headline)?.articleId ?? expect.unreachable(headline)
  await page.evaluate(id => { location.hash = `#/news/${id}` }, articleId)
  await reader().getByRole('heading', { level: 1, name: headline }).waitFor()
  await page.locator('pr-article-body iframe.dressed').waitFor()
}

async function speak(language: 'de' | 'en' | 'ru'): Promise<void> {
  await program.app.api.settings.change({ change: { language } })
  await page.locator(`html[lang^=${language}]`).waitFor({ state: 'attached' })
}

const reader = (): Locator => page.locator('pr-reader')
const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

describe('an article over several pages', () => {
  test.each([[3, titles.three], [2, titles.two]] as const)('of %d says how many, and leads to each', async (count, headline) => {
    await open(headline)
    await page.keyboard.press('d')
    const pager = reader().getByRole('navigation', { name: `${count} pages in this article` })
    await pager.waitFor()
    expect(await pager.getByRole('button').count()).toBe(count)
    const top = (): Promise<number> => reader().evaluate(element => element.scrollTop)
    const before = await top()
    await pager.getByRole('button', { name: `Page ${count} of ${count}` }).press('Enter')
    await expect.poll(top, patient).toBeGreaterThan(before + 200)
    const first = page.frameLocator('#article-frame').getByText(`Page ${count}, line 1:`)
    await expect.poll(async () => (await first.boundingBox())?.y ?? -1, patient).toBeLessThan(800)
  })

  test.each([['de', '3 Seiten in diesem Artikel'], ['ru', 'в этой статье 3 страницы']] as const)(
    'says so in %s with the plural of that language', async (language, words) => {
      onTestFinished(() => speak('en'))
      await speak(language)
      await open(titles.three)
      await reader().getByText(words, { exact: true }).first().waitFor()
    })

  test('is told from one that has a single page', async () => {
    expect(await reader().getByRole('navigation', { name: /in this article$/ }).count()).toBe(0)
  })
})

describe('handing on', () => {
  const choose = async (name: string): Promise<void> => {
    await reader().getByRole('button', { name: 'Share', exact: true }).click()
    await page.getByRole('menuitem', { name, exact: true }).click()
  }

  test('copies the link, and says so', async () => {
    await choose('Copy link')
    await page.getByText('Link copied').waitFor()
    expect(await clipboard()).toBe('https://harbour.example/varn')
  })

  test('copies a piece of Markdown with its source, by keys', async () => {
    await page.keyboard.press('.')
    const entry = page.getByRole('menuitem', { name: 'Copy as Markdown' })
    await entry.waitFor()
    for (let at = 0; at < 9 && !await entry.evaluate(element => element.matches(':focus')); at += 1) {
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Enter')
    await expect.poll(clipboard, patient).toMatch(/^> Dredgers deepen the Varn channel/)
    expect(await clipboard()).toContain(`[${titles.channel}](<https://harbour.example/varn>)`)
  })

  test('hands title and address to the system, where the system can share', async () => {
    await choose('More ways to share…')
    await expect.poll(() => page.evaluate('shared'), patient)
      .toEqual([{ title: titles.channel, url: 'https://harbour.example/varn' }])
  })
})

describe('read also', () => {
  const also = (): Locator => page.locator('pr-read-also')
  const dayOfEach = (): Promise<readonly string[]> => also().locator('h3').allInnerTexts()

  test('stands by day, the latest first, and shows more when asked by key', async () => {
    await also().getByRole('heading', { level: 2, name: 'Read also' }).waitFor()
    const before = await also().locator('li').count()
    expect(before).toBe(6)
    await also().getByRole('button', { name: 'Show more' }).press('Enter')
    await expect.poll(() => also().locator('li').count(), patient).toBeGreaterThan(before)
    const times = await also().locator('li a').evaluateAll(links => links.map(link => link.textContent ?? ''))
    expect(new Set(times).size).toBe(times.length)
    const named = await dayOfEach()
    expect(named.length).toBeGreaterThanOrEqual(4)
    expect(named[0]).toMatch(/^(Today|Yesterday)$/)
    expect(new Set(named).size).toBe(named.length)
  })

  test('opens an article beside the list', async () => {
    const first = also().locator('li a').first()
    const headline = await first.innerText()
    await first.click()
    await reader().getByRole('heading', { level: 1, name: headline }).waitFor()
    await expect.poll(() => page.locator('pr-news .row.selected h3').innerText(), patient).toBe(headline)
  })
})

test('the articles before and after it are opened by mouse', async () => {
  const title = (): Promise<string> => reader().getByRole('heading', { level: 1 }).innerText()
  await reader().getByRole('button', { name: 'Next article' }).click()
  await expect.poll(title, patient).toBe(titles.three)
  await reader().getByRole('button', { name: 'Previous article' }).click()
  await expect.poll(title, patient).toBe(titles.channel)
})

test.each([['first', 'Previous article', 'k', 0], ['last', 'Next article', 'j', -1]] as const)(
  'beyond the %s article of the list nothing is opened, by mouse or by key', async (_end, name, key, at) => {
    const headline = rows.at(at)?.headline ?? expect.unreachable()
    const address = (): string => page.url()
    await open(headline)
    const before = address()
    await reader().getByRole('button', { name }).click()
    await page.keyboard.press(key)
    // A way back from the end is open: what was pressed before it has been answered by then.
    await page.keyboard.press(key === 'k' ? 'j' : 'k')
    await expect.poll(address, patient).not.toBe(before)
    await page.keyboard.press(key)
    await expect.poll(address, patient).toBe(before)
    expect(await reader().getByRole('heading', { level: 1 }).innerText()).toBe(headline)
  })

test('nothing failed or was refused on the way', () => {
  expect(opened.faults).toEqual([])
})
