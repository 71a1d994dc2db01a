/** What comes after the cut-off, what is new since the issue before, and finding either again, in a real browser over the demo. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isArticleBlock, type ArticleBlock, type Digest } from '../../src/shared/digest.ts'
import type { Library } from '../../src/shared/library.ts'
import { openDemoPage, type DemoPage } from './demo-page.ts'

const patient = { timeout: 20_000 }

let demo: DemoPage
let page: Page
let draft: Digest

beforeAll(async () => {
  demo = await openDemoPage()
  page = demo.page
  const { editionPlans: [plan] } = await demo.ask<Library>('library.read', {})
  draft = await demo.ask<Digest>('digests.compose', { planId: plan?.planId })
  await open(draft)
})
afterAll(() => demo.close())

const pieces = (): readonly ArticleBlock[] => draft.blocks.filter(isArticleBlock)
const stored = (): Promise<Digest> => demo.ask('digests.open', { digestId: draft.digestId })

async function open({ digestId, number }: Digest): Promise<void> {
  await page.evaluate(to => { location.hash = to }, `#/issues/${digestId}`)
  await page.locator('pr-issue header').getByText(new RegExp(String.raw`^No\. ${number}\b`, 'u')).waitFor()
}

const takeIn = (issue: Digest): Promise<Digest> => demo.ask('digests.importIssue', { text: JSON.stringify(issue) })

/** The issue before: without the first of today's pieces, and with one that nobody has any more. */
async function importYesterdays(): Promise<void> {
  const [, second, ...rest] = pieces()
  if (second === undefined) return expect.unreachable('the demo has news')
  const day = new Date(Date.parse(draft.day) - 86_400_000).toISOString().slice(0, 10)
  const gone = { ...second, blockId: 'gone', articleId: 'gone', storyId: 'gone', headline: 'A whale in the inner harbour', alsoCoveredIn: [] }
  const yesterdays: Digest = {
    ...draft, digestId: `${day}_${draft.planId}`, editionKey: `${day}/${draft.planId}`, day, number: draft.number + 699,
    status: { kind: 'issued', issuedAt: draft.window.from }, blocks: [second, ...rest, gone]
  }
  await takeIn(yesterdays)
}

/** Another outlet has a story of the draft, typed in by hand. */
async function bringLate({ headline, summary, sectionId }: ArticleBlock, outletName: string): Promise<string> {
  const own = `${headline}, ${outletName} reports`
  const { articleId } = await demo.ask<{ readonly articleId: string }>('articles.addPasted', {
    headline: own, text: summary, outletName, sectionId
  })
  return articleId
}

test('an issue of another copy is compared with the one before: what is new, what goes on, what is gone', async () => {
  await importYesterdays()
  await open(await takeIn({ ...draft, number: draft.number + 700 }))
  await page.locator('.aside').getByRole('button', { name: /^Checks/ }).click()
  const since = page.locator('pr-issue-checks section').filter({ hasText: `Since no. ${draft.number + 699}` })
  await since.waitFor()
  const words = await since.innerText()
  const order = ['New', pieces()[0]?.headline, 'Goes on', pieces()[1]?.headline, 'No more in it', 'A whale in the inner harbour']
    .map(one => words.indexOf(one ?? ''))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(Math.min(...order)).toBeGreaterThanOrEqual(0)
  await open(draft)
})

test('what comes after the cut-off waits, and is taken or left; undo and redo go over both', async () => {
  const [first] = pieces()
  if (first === undefined) return expect.unreachable('the demo has news')
  const ids = [await bringLate(first, 'Quay Courier'), await bringLate(first, 'Pier Post')]
  await page.getByRole('button', { name: /^Late/ }).click()
  const waiting = page.locator('pr-candidates')
  await waiting.getByRole('button', { name: `Leave: ${first.headline}, Pier Post reports` }).click()
  await expect.poll(async () => (await stored()).left, patient).toEqual([ids[1]])
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await stored()).left, patient).toEqual([])
  await waiting.getByRole('button', { name: `Leave: ${first.headline}, Pier Post reports` }).waitFor()
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(async () => (await stored()).left, patient).toEqual([ids[1]])
  await waiting.getByRole('button', { name: `Take: ${first.headline}, Quay Courier reports` }).click()
  const taken = async (): Promise<readonly string[]> => (await stored()).blocks.filter(isArticleBlock).map(({ articleId }) => articleId)
  await expect.poll(taken, patient).toContain(ids[0])
  expect(await taken()).not.toContain(ids[1])
  const bar = page.locator('pr-issue-bar')
  await bar.getByRole('button', { name: 'Undo' }).click()
  const again = waiting.getByRole('button', { name: `Take: ${first.headline}, Quay Courier reports` })
  await again.waitFor()
  expect(await taken()).not.toContain(ids[0])
  await bar.getByRole('button', { name: 'Do again' }).click()
  await expect.poll(taken, patient).toContain(ids[0])
  await expect.poll(() => waiting.getByRole('button', { name: /^(?:Take|Leave): / }).count(), patient).toBe(0)
})

test('press reviews are found by what stands in them, and each row says where; the search stays while one is looked at', async () => {
  await page.evaluate(() => { location.hash = '#/issues' })
  const [search, rows] = [page.getByRole('searchbox', { name: 'Search press reviews' }), page.getByRole('list', { name: 'Issues' }).locator('> li')]
  await search.fill('whales harbour')
  await page.getByText('1 press review', { exact: true }).waitFor()
  expect(await rows.count()).toBe(1)
  expect(await rows.locator('mark').allInnerTexts()).toEqual(['whale', 'harbour'])
  await rows.getByRole('link').click()
  await page.locator('pr-issue header').getByText(`No. ${draft.number + 699}`).waitFor()
  await page.goBack()
  await expect.poll(() => search.inputValue(), patient).toBe('whales harbour')
  await search.fill('no such words anywhere')
  await page.getByText('No press review has these words.').waitFor()
})
