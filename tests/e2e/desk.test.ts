/** A morning at the desk, in a real browser on the loopback host: follow, read, compose, edit, issue, export. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startFeedTown, type FeedTown } from '../support/feed-town.ts'
import { startHost, startTestBrowser, type StartedHost } from '../support/start-host.ts'

let town: FeedTown
let folder: string
let host: StartedHost
let browser: Browser
let context: BrowserContext
let page: Page
const faults: string[] = []

beforeAll(async () => {
  town = await startFeedTown()
  folder = await mkdtemp(join(tmpdir(), 'press-review-desk-'))
  host = await startHost(['--data', join(folder, 'data')])
  browser = await startTestBrowser()
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true, locale: 'en-GB' })
  page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('pageerror', error => faults.push(error.message))
  page.on('console', message => message.type() === 'error' && faults.push(message.text()))
  await page.goto(host.url)
})

afterAll(async () => {
  await browser.close()
  await host.stop()
  await town.close()
  await rm(folder, { recursive: true, force: true })
})

async function lookFor(address: string): Promise<void> {
  await page.getByLabel('Address of a site or a feed').fill(address)
  await page.getByRole('button', { name: 'Look for feeds' }).click()
}

describe('a morning at the desk', () => {
  test('begins with help on an empty page, and the token is out of the address', async () => {
    await page.getByRole('heading', { name: 'Your paper starts with an outlet' }).waitFor()
    expect(page.url()).not.toContain('token')
  })

  test('an address without a feed, and a broken feed, end in a sentence that says what to do', async () => {
    await page.getByRole('link', { name: /Outlets/ }).first().click()
    await lookFor(`${town.url}/page.html`)
    await page.getByRole('button', { name: 'Allow this private address' }).click()
    await page.getByText(/No feed was found at .*Look on the site/).waitFor()
    await lookFor('http://127.0.0.1:1/feed.xml')
    await page.getByText(/private network/).waitFor()
  })

  test('an outlet is followed by the address of its site', async () => {
    await lookFor(`${town.url}/site/`)
    await page.getByRole('button', { name: 'Allow this private address' }).click()
    await page.getByText('Harbour bridge closes after crack').first().waitFor()
    await page.getByRole('button', { name: 'Subscribe to Quay Gazette' }).click()
    await page.getByRole('list', { name: 'Feeds in World' }).getByText('Quay Gazette').waitFor()
  })

  test('the feeds of another reader come along as an OPML file, and private addresses are asked for, not taken', async () => {
    const file = join(folder, 'feeds.opml')
    await writeFile(file, town.opml())
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Import OPML' }).click()
    await (await chooser).setFiles(file)
    await page.getByText(/4 feeds added/).waitFor()
    const asked = page.getByRole('button', { name: /^Allow this private address of/ })
    await expect.poll(() => asked.count(), { timeout: 20_000 }).toBe(4)
    for (let left = 4; left > 0; left -= 1) {
      await asked.first().click()
      await expect.poll(() => asked.count(), { timeout: 20_000 }).toBe(left - 1)
    }
    await page.getByText('5 outlets · 5 feeds').first().waitFor()
  })

  test('the front page shows which story the outlets share', async () => {
    await page.getByRole('link', { name: 'Front page' }).click()
    const story = page.getByRole('heading', { level: 2, name: /bridge/i }).first()
    await story.waitFor()
    await page.getByText(/3 outlets, first at/).first().waitFor()
  })

  test('an article is read with its facts, in a frame that runs nothing, and is marked read', async () => {
    await page.getByRole('link', { name: /^All news/ }).click()
    await page.getByText('11 unread').waitFor()
    await page.getByText('Crack in main cable shuts harbour bridge').first().click()
    await page.getByRole('heading', { level: 1, name: 'Crack in main cable shuts harbour bridge in Port Verne' }).waitFor()
    await page.getByText(/Jon Aske/).waitFor()
    await page.getByText(/UTC[+−]0/).first().waitFor()
    const frame = page.frameLocator('#article-frame')
    await frame.getByText('Ferries will run every ten minutes').waitFor()
    expect(await page.locator('#article-frame').getAttribute('sandbox')).not.toContain('allow-scripts')
    await page.getByRole('heading', { name: /In other media/ }).waitFor()
    await page.getByText('10 unread').waitFor()
  })

  test('j and k step through the news, m marks unread again', async () => {
    await page.keyboard.press('m')
    await page.getByText('11 unread').waitFor()
    const title = page.getByRole('heading', { level: 1 })
    const before = await title.innerText()
    await page.keyboard.press('j')
    await expect.poll(() => title.innerText()).not.toBe(before)
    await page.keyboard.press('k')
    await expect.poll(() => title.innerText()).toBe(before)
  })

  test('search finds words in another case of Russian', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('трещиной')
    await page.keyboard.press('Enter')
    await page.getByText('2 results').waitFor()
    expect(await page.locator('mark').first().textContent()).toMatch(/трещин/i)
  })

  test('today’s press review is composed, edited and issued', async () => {
    await page.getByRole('link', { name: 'Front page' }).click()
    await page.getByRole('button', { name: /Compose today’s/ }).click()
    const headline = page.getByLabel('Headline', { exact: true }).first()
    await expect.poll(() => headline.inputValue()).toMatch(/^Press review: .+ and .+/)
    await page.getByText('The outlet’s own words').first().waitFor()
    await headline.fill('Press review: A bridge closed and a cup won')
    const summary = page.getByLabel(/^Summary of the piece from/).first()
    await summary.fill('The bridge stays shut until the cable is replaced.')
    await page.getByText('Your words').waitFor()
    await page.getByRole('button', { name: /^Move down: / }).first().click()
    await page.getByText(/saved \d\d:\d\d/).waitFor()
    await page.getByRole('button', { name: 'Issue', exact: true }).click()
    await page.getByRole('button', { name: 'Issue no. 1' }).click()
    await page.getByText(/issued .*\d\d:\d\d/).first().waitFor()
    expect(await page.getByLabel(/^Summary of the piece from/).count()).toBe(0)
  })

  test('its PDF has text, pages, outline and links', async () => {
    const download = page.waitForEvent('download', { timeout: 60_000 })
    await page.getByRole('button', { name: 'Export PDF' }).click()
    const path = await (await download).path()
    const pdf = await getDocument({ data: new Uint8Array(await readFile(path)) }).promise
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => {
      const onePage = await pdf.getPage(index + 1)
      const { items } = await onePage.getTextContent()
      const links = (await onePage.getAnnotations()).filter(annotation => annotation.subtype === 'Link')
      return { text: items.map(item => ('str' in item ? item.str : '')).join(' ').replaceAll(/\s+/g, ' '), links }
    }))
    const text = pages.map(one => one.text).join(' ')
    expect(text).toContain('A bridge closed and a cup won')
    expect(text).toContain('The bridge stays shut until the cable is replaced.')
    expect(text).toContain('Маяк')
    expect(pages.at(-1)?.text).toContain(`${pdf.numPages} / ${pdf.numPages}`)
    const [title] = await pdf.getOutline() ?? []
    expect(title?.title).toBe('Press review: A bridge closed and a cup won')
    const links = pages.flatMap(one => one.links)
    expect(links.some(link => link.url?.startsWith(town.url))).toBe(true)
    expect(links.some(link => link.dest !== undefined && link.dest !== null)).toBe(true)
  })

  test('everything is there after a restart, and nothing went wrong in the page', async () => {
    await host.stop()
    host = await startHost(['--data', join(folder, 'data')])
    await page.goto('about:blank')
    expect(faults.filter(fault => !/ERR_|Failed to (load|fetch)/.test(fault))).toEqual([])
    await page.goto(host.url)
    await page.getByRole('link', { name: /^All news/ }).waitFor()
    await page.getByText('No. 1').first().waitFor()
    await page.getByText('5 outlets · 5 feeds').first().waitFor()
  })
})
