/** The news page by mouse and keys, in a real browser over the demo: lists, filter, sections, panes, palette, keys. */
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PageSettings } from '../../src/shared/page-settings.ts'
import type { Settings } from '../../src/shared/settings.ts'
import { askPage } from './ask-page.ts'
import { axeViolations } from './axe-violations.ts'
import { startDemo, type StartedDemo } from './start-demo.ts'
import { steady } from './steady.ts'

/** Two cores may be shared by many. */
const patient = { timeout: 20_000 }

let demo: StartedDemo
let page: Page
const faults: string[] = []

beforeAll(async () => {
  demo = await startDemo()
  page = await openPage()
  await page.locator('pr-front .lead').waitFor()
  await page.getByText(/last refresh/).waitFor()
})

afterAll(() => demo.close())

async function openPage(hash = ''): Promise<Page> {
  const opened = await demo.context.newPage()
  opened.setDefaultTimeout(30_000)
  opened.on('pageerror', error => faults.push(error.message))
  await opened.goto(demo.url)
  await opened.locator('pr-app').waitFor()
  if (hash) await opened.evaluate(to => { location.hash = to }, hash)
  return opened
}

async function goTo(hash: string): Promise<void> {
  await page.evaluate(to => { location.hash = to }, hash)
}

const rows = (): Locator => page.locator('pr-news [data-article]')
const scroller = (): Locator => page.locator('pr-article-rows .scroller')
const topOf = (): Promise<number> => scroller().evaluate(element => element.scrollTop)

/** Whether the chosen row is seen from edge to edge, under the day that stays over it: once heights that were guessed are
 *  known. */
const isWhole = (): Promise<boolean> => page.locator('pr-news .row.selected').evaluate(async row => {
  for (let frame = 0; frame < 40; frame += 1) await new Promise(requestAnimationFrame)
  const list = row.closest('.scroller')
  const { top = 0, bottom = 0 } = list?.getBoundingClientRect() ?? {}
  const covered = list?.querySelector('.pinned')?.getBoundingClientRect().height ?? 0
  const bounds = row.getBoundingClientRect()
  return bounds.top >= top + covered - 1 && bounds.bottom <= bottom + 1
})

const violations = (): Promise<readonly string[]> => axeViolations(page)

describe('the list', () => {
  test('goes on by scrolling, and stands where it was when one comes back from another view', async () => {
    await goTo('#/news')
    await rows().first().waitFor()
    await scroller().evaluate(element => { element.scrollTop = 1_500 })
    const before = await steady(page, topOf)
    await goTo('#/outlets')
    await page.locator('pr-outlets').waitFor()
    await page.goBack()
    await rows().first().waitFor()
    await expect.poll(async () => Math.abs(await topOf() - before), patient).toBeLessThan(40)
  })

  test('stands where it was after the page is loaded anew', async () => {
    const before = await steady(page, savedPlace)
    await scroller().evaluate(element => { element.scrollTop = 2_000 })
    // Rows that come into sight are measured, and may move it once more: kept is what stays the same for a second.
    let last = before
    await expect.poll(async () => {
      const saved = await savedPlace()
      const isKept = saved !== before && saved === last
      last = saved
      return isKept
    }, { ...patient, interval: 1_000 }).toBe(true)
    const shown = await firstInSight()
    await page.reload()
    await rows().first().waitFor()
    await expect.poll(firstInSight, patient).toBe(shown)
  })

  test('is stepped through by j and k, past what is read by n, and the chosen row stays in sight', async () => {
    await goTo('#/news')
    await page.keyboard.press('j')
    const chosen = page.locator('pr-news .row.selected')
    await chosen.waitFor()
    for (let at = 0; at < 12; at += 1) await page.keyboard.press('j')
    await expect.poll(() => chosen.evaluate(element => {
      const { top, bottom } = element.getBoundingClientRect()
      return top > 0 && bottom <= innerHeight
    }), patient).toBe(true)
    const before = await chosen.innerText()
    await page.keyboard.press('n')
    await expect.poll(() => chosen.innerText(), patient).not.toBe(before)
    await page.keyboard.press('Escape')
  })

  test('shows the whole row of an article that is opened by its address, above or below', async () => {
    await goTo('#/news')
    await rows().first().waitFor()
    const ids = await rows().evaluateAll(links => links.map(link => (link as HTMLElement).dataset['article'] ?? ''))
    const hidden: string[] = []
    for (const place of [-1, 20, -10, 5]) {
      const id = ids.at(place) ?? ''
      await goTo(`#/news/${id}`)
      await page.locator(`pr-news .row.selected [data-article="${id}"]`).waitFor()
      if (!await isWhole()) hidden.push(`row ${place}`)
    }
    expect(hidden).toEqual([])
    await page.keyboard.press('Escape')
  })

  test('is made compact, and has no days when the reader wants none, and that stays', async () => {
    await page.getByRole('button', { name: 'View', exact: true }).click()
    await page.getByLabel('Compact').check()
    await page.getByLabel('Group by date').uncheck()
    await expect.poll(() => page.locator('pr-article-rows .day').count(), patient).toBe(0)
    await expect.poll(kept, patient).toMatchObject({ density: 'compact', isUngrouped: true })
    await page.reload()
    await page.locator('pr-article-rows .rows.compact').waitFor()
    await page.getByRole('button', { name: 'View' }).click()
    await page.getByLabel('Comfortable').check()
    await page.getByLabel('Group by date').check()
    await page.keyboard.press('Escape')
  })
})

/** How the page is set up, as the program has kept it. */
async function kept(): Promise<PageSettings> {
  return (await askPage<Settings>(page, 'settings.read', {})).page ?? {}
}

/** Where the list stands. */
async function savedPlace(): Promise<string> {
  return JSON.stringify((await kept()).place?.anchor)
}

/** The headline of the uppermost row that is whole. */
async function firstInSight(): Promise<string> {
  return scroller().evaluate(element => {
    const { top } = element.getBoundingClientRect()
    const links = [...element.querySelectorAll('[data-article]')]
    return links.find(link => link.getBoundingClientRect().top > top + 31)?.textContent ?? ''
  })
}

describe('the filter', () => {
  test('is ticked, shown, counted, kept over a restart of the page, and cleared in one step', async () => {
    await goTo('#/news')
    await page.getByRole('button', { name: 'Use filter' }).click()
    const dialog = page.getByRole('dialog', { name: 'Use filter' })
    await dialog.getByLabel('French').check()
    await dialog.getByLabel('Sport').check()
    await dialog.getByText('2 choices ticked').waitFor()
    expect(await violations()).toEqual([])
    await dialog.getByRole('button', { name: 'OK' }).click()
    await page.getByText('Only Sport and French').waitFor()
    await page.getByRole('button', { name: 'Filter (2)' }).waitFor()
    const languages = await page.locator('pr-news h3[lang]').evaluateAll(all => all.map(one => one.getAttribute('lang')))
    expect(new Set(languages)).toEqual(new Set(['fr']))
    await page.getByRole('link', { name: 'Front page' }).click()
    await page.getByRole('link', { name: /^All news/ }).click()
    await page.getByText('Only Sport and French').waitFor()
    await page.getByRole('button', { name: 'Clear filter' }).click()
    await page.getByRole('button', { name: 'Use filter' }).waitFor()
    expect(new URL(page.url()).hash).toBe('#/news')
  })
})

describe('sections', () => {
  test('have a page of their own with top stories', async () => {
    await goTo('#/section/business')
    await page.getByRole('heading', { name: 'Top stories' }).waitFor()
    await page.locator('pr-section-top h3').first().waitFor()
    expect(await violations()).toEqual([])
  })

  test('have their top stories over the whole width of a narrow window', async () => {
    await page.setViewportSize({ width: 390, height: 800 })
    await goTo('#/section/business')
    await page.getByRole('button', { name: 'Top stories' }).click()
    await expect.poll(() => page.locator('pr-section-top').evaluate(top => top.clientWidth), patient).toBe(390)
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  test('give their top stories to all news too, each under its name, unless these are narrowed down', async () => {
    await goTo('#/news')
    await page.getByRole('heading', { name: 'Top stories' }).waitFor()
    // Which sections have a top story depends on the hour at which the test runs.
    await page.locator('pr-section-top .kick bdi').getByText(/^(World|Politics & Diplomacy|Business & Economy|Sport)$/).first().waitFor()
    await page.locator('pr-section-top h3 a').first().click()
    await page.locator('pr-reader h1').waitFor()
    expect(await page.evaluate(() => location.hash)).toMatch(/^#\/news\/[^/]+$/)
    await goTo('#/news?sections=world')
    await page.getByText('Choose an article from the list').waitFor()
    expect(await page.locator('pr-section-top').count()).toBe(0)
  })

  test('are put in order by dragging, on the page and in the rail', async () => {
    await goTo('#/sections')
    const items = page.locator('pr-sections li')
    await items.nth(2).waitFor()
    const names = (): Promise<readonly string[]> => items.locator('h2').allTextContents()
    const [first = '', second = '', third = '', ...others] = await names()
    await items.nth(2).locator('.grip').dragTo(items.first())
    await expect.poll(names, patient).toEqual([third, first, second, ...others])
    await expect.poll(() => page.locator('pr-rail.rail a[href^="#/section/"]').first().innerText(), patient).toContain(third)
    await items.first().locator('.grip').dragTo(items.nth(2))
    await expect.poll(names, patient).toEqual([first, second, third, ...others])
  })

  test('are added, renamed, put in order by keys and hidden', async () => {
    await goTo('#/sections')
    await page.getByLabel('Name of the new section').fill('Ports')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('link', { name: 'Ports' }).waitFor()
    await page.getByRole('button', { name: 'Rename Ports' }).click()
    await page.getByLabel('Name of Ports').fill('Ports and shipping')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Ports and shipping' }).waitFor()
    await page.getByRole('button', { name: 'Move up: Ports and shipping' }).press('Enter')
    await page.getByText('Ports and shipping is number 8 of 9.').waitFor()
    await page.getByRole('button', { name: 'Hide Ports and shipping' }).click()
    await expect.poll(() => page.getByRole('link', { name: 'Ports and shipping' }).count(), patient).toBe(0)
    expect(await violations()).toEqual([])
    await page.getByLabel('Name of the new section').fill('world')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByText('There is a section called world already. Choose another name.').waitFor()
  })
})

describe('panes', () => {
  test('are made wider by keys and by dragging, and stay so', async () => {
    await goTo('#/news')
    const edge = page.getByRole('separator', { name: 'Width of the list' })
    const list = page.locator('pr-news .list')
    const widthOf = async (): Promise<number> => Math.round((await list.boundingBox())?.width ?? 0)
    const before = await widthOf()
    expect(await edge.getAttribute('aria-valuenow')).toBe(String(before))
    await edge.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(widthOf, patient).toBe(before + 16)
    const box = await edge.boundingBox()
    await page.mouse.move((box?.x ?? 0) + 4, 400)
    await page.mouse.down()
    await page.mouse.move((box?.x ?? 0) + 64, 400, { steps: 4 })
    await page.mouse.up()
    await expect.poll(widthOf, patient).toBe(before + 76)
    await expect.poll(kept, patient).toMatchObject({ listWidth: before + 76 })
    await page.reload()
    await expect.poll(widthOf, patient).toBe(before + 76)
    await edge.dblclick()
    await expect.poll(widthOf, patient).toBe(before)
  })

  test('are three, two and one by the width of the window', async () => {
    await goTo('#/news')
    await page.keyboard.press('j')
    const inSight = (): Promise<readonly boolean[]> =>
      Promise.all(['pr-rail.rail', 'pr-news .list', 'pr-reader'].map(name => page.locator(name).first().isVisible()))
    await expect.poll(inSight, patient).toEqual([true, true, true])
    // Room for 55 characters in a line.
    expect((await page.locator('pr-reader .text').boundingBox())?.width).toBeGreaterThanOrEqual(450)
    await page.setViewportSize({ width: 900, height: 700 })
    await expect.poll(inSight, patient).toEqual([false, true, true])
    await page.setViewportSize({ width: 390, height: 800 })
    await expect.poll(inSight, patient).toEqual([false, false, true])
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.keyboard.press('Escape')
  })
})

describe('keys', () => {
  test('lead to anything by the palette', async () => {
    await page.keyboard.press('Control+k')
    const palette = page.getByRole('combobox', { name: 'Go to anything' })
    await palette.fill('busi')
    await page.getByRole('option', { name: /Business & Economy/ }).waitFor()
    expect(await violations()).toEqual([])
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).hash, patient).toBe('#/section/business')
  })

  test('step through the results after Enter', async () => {
    await goTo('#/')
    await page.keyboard.press('/')
    await page.keyboard.type('strait')
    await page.keyboard.press('Enter')
    await page.locator('pr-search mark').first().waitFor()
    await page.keyboard.press('j')
    await page.locator('pr-search .row.selected').waitFor()
    await expect.poll(() => new URL(page.url()).hash, patient).toMatch(/^#\/search\/\w+\?.*q=strait/)
    expect(await page.getByRole('searchbox', { name: 'Search' }).first().inputValue()).toBe('strait')
  })

  test('empty the search field by Escape, leave what was found, and go on among the results', async () => {
    const field = page.getByRole('searchbox', { name: 'Search' }).first()
    await goTo('#/')
    await page.keyboard.press('/')
    await page.keyboard.type('strait')
    await page.locator('pr-search mark').first().waitFor()
    await page.keyboard.press('Escape')
    expect(await field.inputValue()).toBe('')
    expect(await field.evaluate(element => element.matches(':focus'))).toBe(true)
    expect(await page.locator('pr-search mark').count()).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await expect.poll(() => field.inputValue(), patient).toBe('strait')
    await page.keyboard.press('j')
    await expect.poll(() => new URL(page.url()).hash, patient).toMatch(/^#\/search\/\w+\?.*q=strait/)
  })

  test('are listed by ?, and changed in the settings, where a conflict is told', async () => {
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).getByText('Next unread article', { exact: true }).waitFor()
    expect(await violations()).toEqual([])
    await page.keyboard.press('Escape')
    await goTo('#/settings')
    await page.locator('pr-own-keys summary').click()
    await page.getByRole('button', { name: 'Change the keys of: Clip or unclip' }).click()
    await page.keyboard.press('k')
    await page.getByText('k already means “Previous article”.').waitFor()
    await page.getByRole('button', { name: 'Leave it' }).click()
    await page.getByRole('button', { name: 'Change the keys of: Next article', exact: true }).click()
    await page.keyboard.press('x')
    await page.getByRole('button', { name: 'Reset the keys of: Next article', exact: true }).waitFor()
    expect(await violations()).toEqual([])
    await goTo('#/news')
    await rows().first().waitFor()
    await page.keyboard.press('x')
    await page.locator('pr-news .row.selected').waitFor()
  })

  test('search while one types, without a step back for each letter', async () => {
    await goTo('#/')
    await page.keyboard.press('/')
    await page.keyboard.type('strait', { delay: 30 })
    await page.locator('pr-search').getByText(/“strait”/).waitFor()
    await page.locator('pr-search mark').first().waitFor()
    await page.goBack()
    await expect.poll(() => new URL(page.url()).hash, patient).toBe('#/')
  })
})

test('nothing went wrong in the page', () => expect(faults).toEqual([]))
