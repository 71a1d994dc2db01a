/** What was pressed and is under way, in a real browser: it keeps the focus, cannot be pressed again, and can be when it is done. */
import type { Page, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { makeApp, type TestApp } from '../support/make-app.ts'
import { focusedName } from './focused-name.ts'
import { openProgramPage, type ProgramPage } from './program-page.ts'

const patient = { timeout: 15_000 }

let program: TestApp
let opened: ProgramPage
let page: Page

beforeAll(async () => {
  program = await makeApp()
  await program.app.api.settings.change({ change: { language: 'en' } })
  opened = await openProgramPage(program)
  page = opened.page
})

afterAll(async () => {
  await opened.close()
  await program.close()
})

afterEach(() => page.unrouteAll())

/** Holds the answers of a method until it is told to let them go. */
async function hold(method: string): Promise<{ readonly asked: () => number; release(): Promise<void> }> {
  const held: Route[] = []
  await page.route(`**/api/${method}`, route => void held.push(route))
  return {
    asked: () => held.length,
    release: async () => void await Promise.all(held.map(route => route.continue()))
  }
}

interface Order {
  readonly path: string
  readonly method: string
  readonly name: string
  readonly under: string
  readonly before?: () => Promise<void>
}

const orders: readonly Order[] = [
  {
    path: 'outlets', method: 'feeds.discover', name: 'Look for feeds', under: 'Looking…',
    before: () => page.getByLabel('Address of a site or a feed').fill('nobody.invalid')
  },
  { path: 'issues', method: 'digests.compose', name: 'Compose today’s press review', under: 'Composing…' },
  { path: 'settings/backup', method: 'desk.backup', name: 'Make a backup file', under: 'Making a backup file …' }
]

describe.each(orders)('“$name”', ({ path, method, name, under, before }) => {
  test('is pressed once by keys, keeps them, and then can be pressed again', async () => {
    await page.evaluate(to => { location.hash = `#/${to}` }, path)
    await before?.()
    const held = await hold(method)
    await page.getByRole('button', { name }).focus()
    await page.keyboard.press('Enter')
    const busy = page.getByRole('button', { name: under })
    await busy.waitFor()
    expect(await busy.getAttribute('aria-disabled')).toBe('true')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Space')
    await busy.click({ force: true })
    expect(await page.evaluate(focusedName)).toBe(under)
    await expect.poll(held.asked, patient).toBe(1)
    await held.release()
    await busy.waitFor({ state: 'detached' })
    expect(held.asked()).toBe(1)
    expect(opened.faults).toEqual([])
  })
})

test('Enter in a field is no way round the button of its form', async () => {
  await page.evaluate(() => { location.hash = '#/outlets' })
  const held = await hold('feeds.discover')
  const field = page.getByLabel('Address of a site or a feed')
  await field.fill('nobody.invalid')
  await field.press('Enter')
  await page.getByRole('button', { name: 'Looking…' }).waitFor()
  await field.press('Enter')
  await expect.poll(held.asked, patient).toBe(1)
  await held.release()
  await expect.poll(() => page.getByRole('button', { name: 'Look for feeds' }).getAttribute('aria-disabled'), patient).toBe('false')
  expect(held.asked()).toBe(1)
})

describe('the button that shows more goes with the last of them', () => {
  beforeAll(async () => {
    const texts = Array.from({ length: 75 }, (_, at) => `Crane ${at} weighed in the harbour`)
    await Promise.all(texts.map(text => program.app.api.articles.addPasted({ headline: text, text, outletName: 'Quay Gazette' })))
  })

  const more = () => page.locator('.foot button')

  /** Until nothing more is there. The list may show more by itself as soon as the button comes into sight. */
  async function showAll(path: string): Promise<void> {
    await page.evaluate(to => { location.hash = to }, path)
    await page.locator('[data-article]').first().waitFor()
    for (let [button] = await more().elementHandles(); button; [button] = await more().elementHandles()) {
      const before = await button.evaluate((pressed: HTMLElement) => {
        const { innerText } = pressed
        pressed.focus()
        pressed.click()
        return innerText
      })
      await expect.poll(() => more().allInnerTexts(), patient).not.toEqual([before])
    }
  }

  test.each([['a search', '#/search?q=crane'], ['the news', '#/news']])('of %s, and the focus goes to an article', async (_name, path) => {
    await showAll(path)
    await expect.poll(() => page.evaluate(focusedName), patient).toMatch(/^Crane \d+ weighed in the harbour$/)
  })
})
