/** The first outlet of an empty library, by the address of a site with two feeds, in a real browser. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startHoldingSite, type HoldingSite } from '../support/holding-site.ts'
import { makeApp, type TestApp } from '../support/make-app.ts'
import { focusedName } from './focused-name.ts'
import { openProgramPage, type ProgramPage } from './program-page.ts'

const site = `<title>Harbour Times</title><link rel="alternate" type="application/rss+xml" href="/news.xml">
  <link rel="alternate" type="application/rss+xml" href="/sport.xml">`
const feedOf = (title: string): string => `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>
  <description>Harbour</description><item><title>First of ${title}</title><guid isPermaLink="false">${title}</guid></item>
  </channel></rss>`

/** Two cores may be shared by many. */
const patient = { timeout: 15_000 }

let harbour: HoldingSite
let program: TestApp
let opened: ProgramPage

beforeAll(async () => {
  harbour = await startHoldingSite(path =>
    path === '/' ? site : feedOf(path === '/sport.xml' ? 'Harbour Sport' : 'Harbour News'))
  program = await makeApp()
  opened = await openProgramPage(program)
})

afterAll(async () => {
  await opened.close()
  await program.close()
  await harbour.close()
})

test('the language that is chosen first is that of the press review too', async () => {
  const { page } = opened
  const plans = async (): Promise<readonly string[]> =>
    (await program.app.api.library.read({})).editionPlans.map(({ language }) => language)
  await page.getByRole('combobox', { name: 'Language of the page' }).selectOption('fr')
  await expect.poll(plans, patient).toEqual(['fr'])
  await page.evaluate(() => { location.hash = '#/settings/plans' })
  await expect.poll(() => page.getByLabel('Langue du document').locator('option:checked').textContent(), patient)
    .toBe('français')
  await page.evaluate(() => { location.hash = '#/' })
  // The settings, which are left, have one of the same name.
  await page.locator('pr-welcome').getByRole('combobox', { name: 'Langue de la page' }).selectOption('en')
  await expect.poll(plans, patient).toEqual(['en'])
})

test('an answer below the window comes into sight', async () => {
  const { page } = opened
  const address = page.getByLabel('Address of a site or a feed')
  await address.fill(harbour.url)
  await address.evaluate(field => field.scrollIntoView({ block: 'end' }))
  await address.press('Enter')
  const allow = page.getByRole('button', { name: 'Allow this private address' })
  await allow.waitFor()
  await expect.poll(() => allow.evaluate(isInSight)).toBe(true)
  await allow.press('Enter')
  await expect.poll(() => page.evaluate(focusedName), { timeout: 10_000 }).toMatch(/^Look/)
  const found = page.getByRole('button', { name: 'Subscribe to Harbour News' })
  await found.waitFor()
  await expect.poll(() => found.evaluate(isInSight)).toBe(true)
})

test('a feed that answers late is said to be subscribed to; the others that were found stay to be chosen', async () => {
  const { page } = opened
  harbour.hold()
  await page.getByRole('button', { name: 'Subscribe to Harbour News' }).click()
  await page.getByText('Subscribing…').waitFor()
  await harbour.release(feedOf('Harbour News'))
  await page.getByRole('heading', { name: 'Outlets', exact: true }).waitFor()
  await page.getByText('Subscribed', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Subscribe to Harbour Sport' }).press('Enter')
  await expect.poll(() => page.evaluate(focusedName), { timeout: 10_000 }).toBe('Done')
})

test('of a feed that is followed already that is said, until it is unsubscribed from', async () => {
  const { page } = opened
  await page.getByLabel('Address of a site or a feed').fill(`${harbour.url}/news.xml`)
  await page.getByRole('button', { name: 'Look for feeds' }).click()
  await page.getByRole('button', { name: 'Allow this private address' }).click()
  await page.getByText('1 feed found').waitFor()
  await page.getByText('Subscribed', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Unsubscribe from Harbour News' }).click()
  await page.getByRole('button', { name: 'Subscribe to Harbour News' }).waitFor()
})

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= (document.querySelector('pr-app')?.shadowRoot?.querySelector('main') ?? document.documentElement)
    .getBoundingClientRect().bottom
}
