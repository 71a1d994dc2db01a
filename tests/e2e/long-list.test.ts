/** A list of some thousand articles in a real browser: without blank frames, and where it was after a restart of the program, when
 *  news come in, and when all is marked read and that is taken back. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWordIndexer } from '../../src/main/language/index.ts'
import type { ArchiveInput } from '../../src/main/ports.ts'
import { openArchive } from '../../src/main/store/index.ts'
import type { Anchor } from '../../src/shared/page-settings.ts'
import { quietLog } from '../support/make-app.ts'
import { startHost, startTestBrowser, type StartedHost } from '../support/start-host.ts'
import { askPage } from './ask-page.ts'
import { focusedName } from './focused-name.ts'

/** Two cores may be shared by many. */
const patient = { timeout: 20_000 }
const articleCount = 3_000

/** Nothing is fetched: the feed is made up. */
const settings = {
  schemaVersion: 1, theme: 'light', zone: 'Europe/Riga', city: 'Riga', refreshMinutes: 0, pictures: 'never', hasSingleKeys: true
}
const library = {
  schemaVersion: 1, editionPlans: [], sections: [{ sectionId: 'world', title: 'World', isHidden: false }],
  outlets: [{ outletId: 'harbour', name: 'Harbour News' }],
  subscriptions: [{
    feedId: 'harbour', feedUrl: 'https://harbour.example/feed.xml', outletId: 'harbour', sectionId: 'world', isMuted: false,
    allowPrivate: false
  }]
}

const indexArticle = createWordIndexer()

/** The newest first, a minute apart, with headlines of one line to four. */
function makeInput(at: number): ArchiveInput {
  const instant = new Date(Date.UTC(2026, 10, 22, 6, -at)).toISOString()
  const article = {
    articleId: `notice-${at}`, feedId: 'harbour', outletId: 'harbour', sectionId: 'world', revisionHash: `notice-${at}`,
    headline: `Notice ${at} ${'of the harbour council '.repeat(at % 4)}`, bodyHtml: '<p>The council met.</p>',
    bodyText: 'The council met.', excerpt: 'The council met.', language: 'en', direction: 'ltr' as const,
    publishedAt: instant, firstSeenAt: instant, sortedAt: instant, tags: [], pictureUrls: []
  }
  return { article, outletName: 'Harbour News', words: indexArticle(article) }
}

let folder: string
let host: StartedHost
let browser: Browser
let page: Page
const faults: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'press-review-long-'))
  const archive = openArchive({ folder, log: quietLog })
  archive.addArticles(Array.from({ length: articleCount }, (_, at) => makeInput(at)))
  archive.close()
  await writeFile(join(folder, 'library.json'), JSON.stringify(library))
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings))
  browser = await startTestBrowser()
  await start()
  await page.evaluate(() => { location.hash = '#/news' })
  await rows().first().waitFor()
})

afterAll(async () => {
  await browser.close()
  await host.stop()
  await rm(folder, { recursive: true, force: true })
})

/** @param lateBy how long each part of a list is under way, in milliseconds */
async function start(lateBy = 0): Promise<void> {
  host = await startHost(['--data', folder])
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', reducedMotion: 'reduce' })
  page.setDefaultTimeout(30_000)
  page.on('pageerror', error => faults.push(error.message))
  if (lateBy > 0) {
    await page.route('**/api/articles.list', async route => {
      await setTimeout(lateBy)
      await route.continue()
    })
  }
  await page.goto(host.url)
  await page.locator('pr-app').waitFor()
}

const rows = (): Locator => page.locator('pr-news [data-article]')
const scroller = (): Locator => page.locator('pr-article-rows .scroller')
const chosen = (): Locator => page.locator('pr-article-rows .row.selected [data-article]')

/** The headline of the uppermost row that is whole, under the day that stays in sight. */
function firstInSight(): Promise<string> {
  return scroller().evaluate(element => {
    const { top } = element.getBoundingClientRect()
    const links = [...element.querySelectorAll('[data-article]')]
    return links.find(link => link.getBoundingClientRect().top > top + 31)?.textContent ?? ''
  })
}

/** Whether the chosen row is whole between the day that stays in sight and the lower end of the list. */
function isChosenInSight(): Promise<boolean> {
  return scroller().evaluate(element => {
    const list = element.getBoundingClientRect()
    const row = element.querySelector('.row.selected')?.getBoundingClientRect()
    return row !== undefined && row.top >= list.top + 30 && row.bottom <= list.bottom + 1
  })
}

const ask = <Value>(method: string, args: object): Promise<Value> => askPage(page, method, args)

/** Where the reader is, as the program has kept it. */
async function savedPlace(): Promise<Place> {
  const { page: { place } } = await ask<{ readonly page: { readonly place: Place } }>('settings.read', {})
  return place
}

interface LoadedRows {
  indexOf(articleId: string): number
}

interface Place {
  readonly hash: string
  readonly anchor?: Anchor
}

/** Whether the list stands where the program has kept it, but for what is rounded. */
async function isKept(): Promise<boolean> {
  const { anchor } = await savedPlace()
  return anchor !== undefined && await standsAt(anchor)
}

function standsAt(anchor: Anchor): Promise<boolean> {
  return scroller().evaluate((element, { articleId, offset }) => {
    const row = element.querySelector(`[data-article="${articleId}"]`)?.closest('[data-index]')?.getBoundingClientRect()
    return row !== undefined && Math.abs(element.getBoundingClientRect().top - row.top - offset) <= 2
  }, anchor)
}

test('goes to its end by wheel and by dragging, with a row in the middle of every frame', async () => {
  const blank = await scroller().evaluate(async (element, count) => {
    const list = element.getRootNode() as ShadowRoot
    const loaded = (): number => (list.host as Element & { readonly rows: readonly unknown[] }).rows.length
    const { left, top, width, height } = element.getBoundingClientRect()
    let [frames, still] = [0, 0]
    while (still < 60) {
      const before = element.scrollTop
      element.scrollTop += height * 4
      await new Promise(requestAnimationFrame)
      if (!list.elementFromPoint(left + width / 2, top + height / 2)?.closest('[data-index], .foot, slot')) frames += 1
      still = element.scrollTop === before && loaded() === count ? still + 1 : 0
    }
    // Back in one go, as the bar is dragged.
    for (const share of [0.5, 0.1, 0.8, 0]) {
      element.scrollTop = element.scrollHeight * share
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
      if (!list.elementFromPoint(left + width / 2, top + height / 2)?.closest('[data-index]')) frames += 1
    }
    return frames
  }, articleCount)
  expect(blank).toBe(0)
  await scroller().evaluate(element => { element.scrollTop = element.scrollHeight })
  await expect.poll(() => rows().last().textContent(), patient).toContain(`Notice ${articleCount - 1} of the harbour council`)
  // Of so many rows only those around are elements.
  expect(await rows().count()).toBeLessThan(60)
})

test('makes the rows in sight first where it leaps, and those around them when it stands', async () => {
  const made = (): Promise<number> => rows().count()
  for (const share of [0.2, 0.7, 0.4]) {
    const atOnce = await scroller().evaluate(async (element, to) => {
      element.scrollTop = element.scrollHeight * to
      // The scrolling is told, and rows are made, before what waits for the frame.
      await new Promise(requestAnimationFrame)
      return element.querySelectorAll('[data-article]').length
    }, share)
    await expect.poll(made, patient).toBeGreaterThanOrEqual(atOnce + 8)
  }
  const list = await scroller().boundingBox() ?? { y: 0, height: 0 }
  const [first, last] = await Promise.all([rows().first().boundingBox(), rows().last().boundingBox()])
  expect(first?.y).toBeLessThan(list.y - 300)
  expect(last?.y).toBeGreaterThan(list.y + list.height + 300)
})

test('goes up without a jump, past rows whose height nobody knew', async () => {
  // All rows are laid out anew and stand where they were guessed to be.
  await page.setViewportSize({ width: 1240, height: 800 })
  const moved = await scroller().evaluate(async element => {
    /** Until one was drawn: the scrolling is told in it, and rows are made, measured and put in place. */
    const frame = (): Promise<unknown> => new Promise(resolve => { requestAnimationFrame(() => window.setTimeout(resolve)) })
    const middle = (): Element | undefined => [...element.querySelectorAll('[data-article]')]
      .find(row => row.getBoundingClientRect().top > 300)
    element.scrollTop = 150_000
    for (let at = 0; at < 5; at += 1) await frame()
    const steps: number[] = []
    for (let at = 0; at < 60; at += 1) {
      const row = middle()
      const before = row?.getBoundingClientRect().top ?? NaN
      element.scrollTop -= 70
      await frame()
      steps.push(Math.round((row?.getBoundingClientRect().top ?? NaN) - before))
    }
    return steps
  })
  expect(moved.filter(step => Math.abs(step - 70) > 1)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })
})

test('keeps the chosen row in sight, down and up, a thousand rows deep', async () => {
  await scroller().evaluate(element => { element.scrollTop = 100_000 })
  await expect.poll(() => rows().first().textContent(), patient).not.toContain('Notice 0')
  await rows().nth(12).click()
  await chosen().waitFor()
  const first = await chosen().textContent()
  for (const key of ['j', 'k']) {
    for (let at = 0; at < 9; at += 1) {
      const before = await chosen().textContent()
      await page.keyboard.press(key)
      await expect.poll(() => chosen().textContent(), patient).not.toBe(before)
      await expect.poll(isChosenInSight, patient).toBe(true)
    }
  }
  expect(await chosen().textContent()).toBe(first)
})

test('stands where it was, with its article open, when the program is started anew', async () => {
  await page.keyboard.press('j')
  const id = await chosen().getAttribute('data-article') ?? ''
  await expect.poll(async () => (await savedPlace()).hash, patient).toContain(id)
  // The row that `j` chose may still be coming into sight, which is kept a moment later.
  await expect.poll(isChosenInSight, patient).toBe(true)
  await expect.poll(isKept, patient).toBe(true)
  const [top, article] = [await firstInSight(), await page.locator('pr-reader h1').textContent()]
  expect(await savedPlace()).toHaveProperty('anchor')
  await page.close()
  await host.stop()
  await start()
  await chosen().waitFor()
  await expect.poll(firstInSight, patient).toBe(top)
  expect(await page.locator('pr-reader h1').textContent()).toBe(article)
})

test('does not move when news come in, and shows them when asked', async () => {
  const top = await firstInSight()
  await ask('articles.addPasted', { headline: 'Ferry back on Monday', text: 'The ferry is back.', outletName: 'Harbour News' })
  await page.getByRole('button', { name: 'Show 1 new article' }).waitFor()
  expect(await firstInSight()).toBe(top)
  await page.getByRole('button', { name: 'Show 1 new article' }).press('Enter')
  await expect.poll(firstInSight, patient).toBe('Ferry back on Monday')
  // The button is gone, and the focus with the first of what it brought.
  await expect.poll(() => page.evaluate(focusedName), patient).toBe('Ferry back on Monday')
})

test('is marked read as a whole by Shift+A, and unread again by the way back', async () => {
  const unread = async (): Promise<number> => (await ask<{ readonly unread: number }>('articles.counts', {})).unread
  const before = await unread()
  expect(before).toBeGreaterThan(articleCount - 100)
  await page.keyboard.press('Shift+A')
  await page.getByText(/articles marked read/).waitFor()
  await expect.poll(() => page.locator('pr-article-rows .row:not(.read)').count(), patient).toBe(0)
  expect(await unread()).toBe(0)
  await page.locator('pr-toasts').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(unread, patient).toBe(before)
  await expect.poll(() => page.locator('pr-article-rows .row:not(.read)').count(), patient).toBeGreaterThan(0)
})

test('is marked read below the chosen article by its menu, and unread again by the way back', async () => {
  const unread = async (): Promise<number> => (await ask<{ readonly unread: number }>('articles.counts', {})).unread
  await page.keyboard.press('Escape')
  await scroller().evaluate(element => { element.scrollTop = 0 })
  const fourth = rows().nth(3)
  await expect.poll(() => page.locator('pr-article-rows .row').first().textContent(), patient).toContain('Ferry back on Monday')
  const all = await unread()
  await fourth.click()
  await expect.poll(() => chosen().textContent(), patient).toBe(await fourth.textContent())
  // An article that is opened is read, soon after it is shown.
  await expect.poll(unread, patient).toBe(all - 1)
  await page.getByRole('button', { name: 'Mark read', exact: true }).press('Enter')
  await page.getByRole('menuitem', { name: 'Mark all read' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(unread, patient).toBe(3)
  expect(await page.locator('pr-article-rows .row:not(.read)').count()).toBe(3)
  await page.locator('pr-toasts').getByRole('button', { name: 'Undo' }).last().click()
  await expect.poll(unread, patient).toBe(all - 1)
})

test('is stepped through by arrow keys from the row that has the focus', async () => {
  await rows().nth(6).click()
  await expect.poll(() => chosen().textContent(), patient).toContain('Notice 5')
  await rows().first().focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => chosen().textContent(), patient).toContain('Notice 0')
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => chosen().textContent(), patient).toBe('Ferry back on Monday')
})

test.each([
  ['comes last', 'notice-1020'], ['stands far below it', 'notice-1500']
])('stands where it was when rows come late and the chosen one %s', async (_, articleId) => {
  const anchor: Anchor = { articleId: 'notice-1018', offset: 20 }
  await page.close()
  await host.stop()
  const path = join(folder, 'settings.json')
  const kept = JSON.parse(await readFile(path, 'utf8')) as { readonly page: object }
  await writeFile(path, JSON.stringify({ ...kept, page: { ...kept.page, place: { hash: `#/news/${articleId}`, anchor } } }))
  await start(700)
  await expect.poll(() => page.locator('pr-article-rows').evaluate((list, id) => {
    return (list as Element as Element & { readonly rows: LoadedRows }).rows.indexOf(id) > 0
  }, articleId), patient).toBe(true)
  // It does not go on to the chosen row either, which would take some frames.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 40; frame += 1) await new Promise(requestAnimationFrame)
  })
  expect(await standsAt(anchor)).toBe(true)
  expect(await savedPlace()).toEqual({ hash: `#/news/${articleId}`, anchor })
})

test('nothing failed on the way', () => {
  expect(faults).toEqual([])
})
