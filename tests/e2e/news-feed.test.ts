/** The feed of all news in a real browser over the demo: by date, more of it, its tabs, its keys, and views whose news do not
 *  come. */
import type { Locator, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openDemoPage, type DemoPage } from './demo-page.ts'

/** Two cores may be shared by many. */
const patient = { timeout: 20_000 }

let demo: DemoPage
let page: Page

beforeAll(async () => {
  demo = await openDemoPage()
  page = demo.page
  await page.setViewportSize({ width: 1280, height: 800 })
})

afterAll(() => demo.close())

const hash = (): string => new URL(page.url()).hash
const rows = (): Locator => page.locator('pr-news [data-article]')
const scroller = (): Locator => page.locator('pr-article-rows .scroller')
const foot = (): Locator => page.locator('pr-news .foot button')
const title = (): Promise<string> => page.locator('pr-reader').getByRole('heading', { level: 1 }).innerText()

async function goTo(to: string): Promise<void> {
  await page.evaluate(given => { location.hash = given }, to)
}

/** The uppermost row that is whole, once heights that were guessed are known: its headline, and how far down it stands. */
function firstInSight(): Promise<{ readonly headline: string; readonly top: number }> {
  return scroller().evaluate(async element => {
    const look = () => {
      const { top } = element.getBoundingClientRect()
      const first = [...element.querySelectorAll('[data-article]')].find(link => link.getBoundingClientRect().top > top + 31)
      return { headline: first?.textContent ?? '', top: Math.round(first?.getBoundingClientRect().top ?? Infinity) }
    }
    let seen = look()
    for (let still = 0; still < 10; still += 1) {
      await new Promise(requestAnimationFrame)
      const before = seen
      seen = look()
      if (seen.headline !== before.headline || seen.top !== before.top) still = 0
    }
    return seen
  })
}

/** The list as it is when the page is opened. */
async function openAnew(to = '#/news'): Promise<void> {
  await goTo(to)
  await page.reload()
}

describe('the feed', () => {
  test('stands by day, the newest first', async () => {
    await openAnew()
    await rows().first().waitFor()
    const times = await page.locator('pr-article-rows .row time')
      .evaluateAll(all => all.map(one => one.getAttribute('datetime') ?? ''))
    expect(times.length).toBeGreaterThan(3)
    expect(times).toEqual(times.toSorted().reverse())
    expect(await page.locator('pr-article-rows .day').first().innerText()).toMatch(/^(Today|Yesterday), /i)
  })

  test('says how much has come while more is loaded by scrolling, and does not move when it comes', async () => {
    await openAnew()
    await rows().first().waitFor()
    expect(await foot().innerText()).toMatch(/^More news \(\d+\)$/)
    const held = Promise.withResolvers<Route>()
    await page.route('**/api/articles.list', route => held.resolve(route), { times: 1 })
    await scroller().evaluate(element => { element.scrollTop = element.scrollHeight })
    const more = await held.promise
    await expect.poll(() => foot().innerText(), patient).toMatch(/^Loading… 60 of \d{3}$/)
    const before = await firstInSight()
    expect(before.top).toBeLessThan(800)
    await more.continue()
    await expect.poll(() => foot().count(), patient).toBe(0)
    const after = await firstInSight()
    expect(after.headline).toBe(before.headline)
    expect(Math.abs(after.top - before.top)).toBeLessThan(3)
  })

  test('goes on by its button, and after a fault when it is asked again', async () => {
    await openAnew('#/news?unread=1')
    await rows().first().waitFor()
    await page.route('**/api/articles.list', refuse, { times: 1 })
    await foot().evaluate(button => (button as HTMLElement).click())
    const fault = page.locator('pr-news').getByRole('alert')
    await fault.getByText('This is already under way.').waitFor({ state: 'attached' })
    await fault.getByRole('button', { name: 'Try again' }).press('Enter')
    await expect.poll(() => fault.count(), patient).toBe(0)
    await expect.poll(() => foot().count(), patient).toBe(0)
  })

  test('is parted into news, search and topics by tabs', async () => {
    await openAnew()
    const tabs = page.getByRole('navigation', { name: 'All news' })
    for (const [name, address] of [['Topics', '#/topics'], ['Search', '#/search?q='], ['News', '#/news']] as const) {
      await tabs.getByRole('link', { name, exact: true }).click()
      await expect.poll(hash, patient).toBe(address)
      await expect.poll(() => tabs.getByRole('link', { name, exact: true }).getAttribute('aria-current'), patient).toBe('page')
    }
  })

  test('is narrowed down to outlets, counted, by keys', async () => {
    await openAnew()
    await rows().first().waitFor()
    await page.keyboard.press('f')
    const dialog = page.getByRole('dialog', { name: 'Use filter' })
    await dialog.getByLabel('Nordpost').press('Space')
    await dialog.getByText('1 choice ticked').waitFor()
    await dialog.getByRole('button', { name: 'OK' }).press('Enter')
    await page.getByText('Only Nordpost').waitFor()
    await page.getByRole('button', { name: 'Filter (1)' }).waitFor()
    await page.reload()
    await rows().first().waitFor()
    const outlets = await page.locator('pr-article-rows .row .who b').allTextContents()
    expect(new Set(outlets)).toEqual(new Set(['Nordpost']))
    await page.getByRole('button', { name: 'Clear filter' }).press('Enter')
    await page.getByRole('button', { name: 'Use filter' }).waitFor()
  })
})

function refuse(route: Route): Promise<void> {
  return route.fulfill({ json: { ok: false, code: 'busy', details: {}, message: '' } })
}

describe('a view whose news do not come', () => {
  test.each([
    ['#/', 'articles.front'], ['#/news', 'articles.list'], ['#/clippings', 'clippings.list'], ['#/dossiers', 'dossiers.list'],
    ['#/topics', 'topics.list'], ['#/issues', 'digests.list'], ['#/outlets/health', 'feeds.health'], ['#/cities', 'desk.cities']
  ] as const)('says at %s what to do, and is whole when it is asked again', async (address, method) => {
    await page.route(`**/api/${method}`, refuse)
    await openAnew(address)
    const alert = page.locator('main').getByRole('alert')
      .filter({ hasText: 'This is already under way. Wait until it has finished.' })
    await alert.first().waitFor()
    await page.unroute(`**/api/${method}`)
    await alert.getByRole('button', { name: 'Try again' }).first().click()
    await expect.poll(() => alert.count(), patient).toBe(0)
  })

  test.each([
    ['#/section/nowhere', 'There is no section at this address any more.', 'Sections', '#/sections'],
    ['#/news/nowhere', 'This article is not there any more.', 'Back to the list', '#/news'],
    ['#/issues/nowhere', 'This press review is not there any more.', 'All issues', '#/issues'],
    ['#/dossiers/nowhere', 'This dossier is not there any more.', 'All dossiers', '#/dossiers']
  ] as const)('because its address %s leads nowhere says where to go on', async (address, words, name, to) => {
    await goTo(address)
    await page.locator('main').getByText(words).waitFor()
    const main = page.locator('main')
    await main.getByRole('link', { name, exact: true }).or(main.getByRole('button', { name, exact: true })).first().click()
    await expect.poll(hash, patient).toBe(to)
  })
})

describe('keys', () => {
  beforeEach(async () => {
    await goTo('#/news')
    await rows().first().waitFor()
    await page.evaluate(() => {
      let active = document.activeElement
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
      if (active instanceof HTMLElement) active.blur()
    })
  })

  test('Ctrl+F leads into the search where no article is open', async () => {
    await page.keyboard.press('Control+f')
    await expect.poll(() => page.locator('pr-masthead input').evaluate(field => field.matches(':focus')), patient).toBe(true)
    await page.keyboard.press('Escape')
  })

  test('scroll the article by Space, and lead to the next unread one at its end', async () => {
    await page.keyboard.press('j')
    await page.locator('pr-article-body iframe.dressed').waitFor()
    const first = await title()
    for (let at = 0; at < 12 && await title() === first; at += 1) {
      await page.keyboard.press('Space')
      await page.evaluate(() => new Promise(requestAnimationFrame))
    }
    await expect.poll(title, patient).not.toBe(first)
    await page.keyboard.press('Shift+Space')
    expect(await page.locator('pr-reader').evaluate(element => element.scrollTop)).toBe(0)
  })
})
