/** Stories by mouse and keys, in a real browser over the demo: their page, corrections, dossiers, rankings. */
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeViolations } from './axe-violations.ts'
import { focusedName } from './focused-name.ts'
import { startDemo, type StartedDemo } from './start-demo.ts'

const patient = { timeout: 20_000 }

let demo: StartedDemo
let page: Page

beforeAll(async () => {
  demo = await startDemo({ width: 1280, height: 900 })
  page = await demo.context.newPage()
  page.setDefaultTimeout(30_000)
  await page.goto(demo.url)
  // Which stories are today's depends on the hour at which the test runs.
  await page.getByRole('group', { name: 'Most covered: in which time' }).getByRole('button', { name: 'This week' }).click()
  await page.locator('pr-front-side ol a[href^="#/stories/"]').first().click()
  await page.locator('pr-story h1').waitFor()
})

afterAll(() => demo.close())

const voices = (): Locator => page.locator('pr-story section > .media > li')

const violations = (): Promise<readonly string[]> => axeViolations(page)

test('a story shows who has it, how far behind the first, and who of one’s outlets has not', async () => {
  await expect.poll(() => voices().count(), patient).toBeGreaterThan(3)
  expect(await voices().first().innerText()).toMatch(/first/)
  expect(await voices().nth(1).innerText()).toMatch(/\+\d+ min/)
  expect(await page.locator('pr-story details.absent summary').innerText()).toMatch(/without it/)
  await page.locator('pr-story pr-score button').click()
  expect(await page.locator('pr-story pr-score dl').innerText()).toMatch(/outlets in words of their own/)
  expect(await violations()).toEqual([])
  await page.keyboard.press('Escape')
})

test('other media are gone through by keys, and lead to the whole story', async () => {
  const hash = (): string => new URL(page.url()).hash
  const media = page.locator('pr-in-other-media')
  const story = hash()
  await voices().first().getByRole('link').first().press('Enter')
  await media.getByRole('heading', { name: /In other media/ }).waitFor()
  const title = (): Promise<string> => page.locator('pr-reader h1').innerText()
  const other = media.locator('.headline a').first()
  const headline = await other.innerText()
  const first = await title()
  expect(headline).not.toBe(first)
  await other.press('Enter')
  await expect.poll(title, patient).toBe(headline)
  await page.goBack()
  await expect.poll(title, patient).toBe(first)
  await media.getByRole('link', { name: /story/i }).press('Enter')
  await expect.poll(hash, patient).toBe(story)
})

test('two articles that are ticked say why they are together', async () => {
  for (const at of [0, 1]) await voices().nth(at).getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Why together?' }).click()
  await expect.poll(() => page.locator('pr-story .words li').count(), patient).toBeGreaterThan(2)
  for (const at of [0, 1]) await voices().nth(at).getByRole('checkbox').first().uncheck()
})

test('the whole story is taken into the press review, which is composed first where there is none', async () => {
  await page.locator('pr-story').getByRole('button', { name: 'Add to press review' }).click()
  await page.locator('pr-story').getByRole('button', { name: /^In no\. \d+$/ }).waitFor()
  await page.keyboard.press('e')
  await page.getByText(/^It stands in no\. \d+ already$/).first().waitFor()
})

test('an article that is taken out of the story comes back when that is undone', async () => {
  const before = await voices().count()
  await voices().last().getByRole('button', { name: /^Not this story/ }).press('Enter')
  await expect.poll(() => voices().count(), patient).toBe(before - 1)
  await expect.poll(() => page.evaluate(focusedName), patient).toMatch(/^Not this story/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => voices().count(), patient).toBe(before)
})

test('a decision that was made before is taken back on the page of the story', async () => {
  const before = await voices().count()
  expect(await page.getByRole('button', { name: 'Take back last decision' }).count()).toBe(0)
  await voices().last().getByRole('button', { name: /^Not this story/ }).click()
  await page.reload()
  await expect.poll(() => voices().count(), patient).toBe(before - 1)
  await page.getByRole('button', { name: 'Take back last decision' }).click()
  await expect.poll(() => voices().count(), patient).toBe(before)
  await expect.poll(() => page.getByRole('button', { name: 'Take back last decision' }).count(), patient).toBe(0)
})

test('a followed story has a dossier, which is renamed and removed, and comes back when that is undone', async () => {
  await page.getByRole('button', { name: 'Follow', exact: true }).press('Enter')
  await expect.poll(() => page.evaluate(focusedName), patient).toBe('Open dossier')
  await page.getByRole('link', { name: 'Open dossier' }).click()
  const title = page.getByRole('textbox', { name: 'Title' })
  await title.fill('My dossier')
  await title.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'My dossier' }).waitFor()
  expect(await violations()).toEqual([])
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await page.getByText('No dossier yet.').waitFor()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await page.locator('pr-dossiers').getByRole('link', { name: 'My dossier' }).waitFor()
})

test('the headline of a story does not break a compound at its hyphen', async () => {
  // Which stories have such a headline depends on the hour at which the test runs: it is put into the program's answer.
  await page.route('**/api/stories.open', async route => {
    const answer = await route.fetch()
    const { value, ...rest } = await answer.json() as { readonly value: object }
    await route.fulfill({ response: answer, json: { ...rest, value: { ...value, headline: 'Cup final: ten-man Saltmarsh win in extra time' } } })
  })
  await page.evaluate(() => { location.hash = '#/' })
  await page.getByRole('group', { name: 'Most covered: in which time' }).getByRole('button', { name: 'This week' }).click()
  await page.locator('pr-front-side ol a[href^="#/stories/"]').first().click()
  const compound = page.locator('pr-story h1 .unbroken')
  await compound.waitFor()
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await compound.evaluate(one => one.getClientRects().length)).toBe(1)
})
