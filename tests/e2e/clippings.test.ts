/** What was put aside, in a real browser: by day and label, with its notes, in days that are chosen, and written into a file. */
import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handClock } from '../support/hand-clock.ts'
import { makeApp, type TestApp } from '../support/make-app.ts'
import { focusedName } from './focused-name.ts'
import { openProgramPage, type ProgramPage } from './program-page.ts'

const patient = { timeout: 15_000 }
const day = 24 * 3_600_000

let program: TestApp
let opened: ProgramPage
let page: Page

/** Each with a note, kept three days ago, yesterday and today. */
const headlines = ['Ferries run again', 'Lake vanishes overnight', 'Strait tolls bite'] as const
const daysBetween = [0, 2, 1] as const

beforeAll(async () => {
  const start = Date.now() - 3 * day
  const clock = handClock(new Date(start).toISOString())
  program = await makeApp({ clock })
  const { api } = program.app
  await api.settings.change({ change: { language: 'en', zone: 'UTC' } })
  for (const [at, headline] of headlines.entries()) {
    clock.pass((daysBetween[at] ?? 0) * day)
    const { articleId } = await api.articles.addPasted({ headline, text: `${headline}, the port said.`, outletName: 'Quay Gazette' })
    await api.annotations.save({
      annotation: { articleId, note: `Ask about ${headline}`, labels: headline === 'Lake vanishes overnight' ? ['Ice'] : ['Sea'] }
    })
  }
  opened = await openProgramPage(program)
  page = opened.page
  await page.evaluate(() => { location.hash = '#/clippings' })
})

afterAll(async () => {
  await opened.close()
  await program.close()
})

const shown = (): Promise<readonly string[]> => page.locator('pr-clippings h3').allInnerTexts()
const isoDay = (ago: number): string => new Date(Date.now() - ago * day).toISOString().slice(0, 10)

test('stand under the day on which they were kept, the latest first, with their notes and labels', async () => {
  await expect.poll(shown, patient).toEqual(headlines.toReversed())
  const days = await page.locator('pr-clippings h2').allInnerTexts()
  expect(days).toEqual([expect.stringMatching(/^Today, /), expect.stringMatching(/^Yesterday, /), expect.not.stringMatching(/day, .*,/)])
  const today = page.locator('pr-clippings section').first()
  await today.getByText('Ask about Strait tolls bite').waitFor()
  await today.getByRole('link', { name: 'Sea' }).waitFor()
})

test('are narrowed down to days by keys, and the address keeps them', async () => {
  const to = page.getByLabel('To', { exact: true })
  await to.fill(isoDay(1))
  await expect.poll(shown, patient).toEqual(['Lake vanishes overnight', 'Ferries run again'])
  // Day and month, in whichever order, and then the year: 0002, 0020, 0202, and what is meant.
  await to.focus()
  for (const key of ['Tab', 'Tab', ...isoDay(1).slice(0, 4)]) await page.keyboard.press(key)
  expect(await to.inputValue()).toBe(isoDay(1))
  expect(await page.evaluate(() => location.hash)).toBe(`#/clippings?to=${isoDay(1)}`)
  await page.getByLabel('From').fill(isoDay(1))
  await expect.poll(shown, patient).toEqual(['Lake vanishes overnight'])
  expect(await page.evaluate(() => location.hash)).toBe(`#/clippings?from=${isoDay(1)}&to=${isoDay(1)}`)
  await page.reload()
  await expect.poll(shown, patient).toEqual(['Lake vanishes overnight'])
})

test('of days and a label that have nothing in common say so, and all come back by keys', async () => {
  await page.getByRole('link', { name: 'Sea, 2 articles' }).click()
  await page.getByText('Nothing was put aside in these days.').waitFor()
  await page.getByRole('link', { name: 'All days' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(shown, patient).toEqual(['Strait tolls bite', 'Ferries run again'])
  expect(await page.evaluate(focusedName)).toBe('All days')
})

test('are exported as they are chosen, by keys', async () => {
  await page.getByRole('button', { name: 'RIS' }).focus()
  const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(saved.suggestedFilename()).toMatch(/^clippings-\d{4}-\d\d-\d\d\.ris$/)
  await page.getByText('2 clippings saved as').waitFor()
})

test('show how far their export is, which can be cancelled by keys, and that there is no file then', async () => {
  const held: Route[] = []
  await page.route('**/api/clippings.export', route => void held.push(route))
  await page.getByRole('button', { name: 'CSV' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => held.length, patient).toBe(1)
  program.app.events.emit('export-progress', { subject: { kind: 'clippings' }, done: 100, total: 412 })
  await page.getByRole('status').filter({ hasText: 'Making CSV: 100 of 412 clippings' }).waitFor()
  expect(await page.evaluate(focusedName)).toBe('Cancel export')
  const [request] = await Promise.all([page.waitForRequest('**/api/clippings.cancelExport'), page.keyboard.press('Enter')])
  expect(request.method()).toBe('POST')
  await held[0]?.fulfill({ json: { ok: false, code: 'cancelled', message: '', details: {} } })
  await page.getByRole('status').filter({ hasText: 'Export cancelled. No file was made.' }).waitFor()
  await page.getByRole('button', { name: 'CSV' }).waitFor()
  expect(await page.evaluate(focusedName)).toBe('Markdown')
  expect(opened.faults).toEqual([])
})
