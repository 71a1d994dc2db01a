/** A press review as a desk makes it, in a real browser over the demo: once by keyboard alone, once by mouse alone. */
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isArticleBlock, type Digest } from '../../src/shared/digest.ts'
import { axeViolations } from './axe-violations.ts'
import { openDemoPage, type DemoPage } from './demo-page.ts'

const patient = { timeout: 20_000 }

let demo: DemoPage
let page: Page

beforeAll(async () => {
  demo = await openDemoPage()
  page = demo.page
})
afterAll(() => demo.close())

const stored = (digestId: string): Promise<Digest> => demo.ask('digests.open', { digestId })
const pieces = (): Locator => page.locator('pr-piece')
const ids = async (digestId: string): Promise<readonly string[]> => (await stored(digestId)).blocks.map(block => block.blockId)
const saved = async (): Promise<void> => {
  await expect.poll(() => page.locator('pr-issue header [role=status]').innerText(), patient).toMatch(/^saved/)
}

async function composed(): Promise<string> {
  await page.locator('pr-outline pr-piece textarea').first().waitFor()
  return decodeURIComponent(/#\/issues\/(.+)$/.exec(page.url())?.[1] ?? '')
}

/** The drag must have begun before its target is scrolled into sight. */
async function drag(from: Locator, to: Locator, seeing?: Locator): Promise<void> {
  await from.hover()
  const { x = 0, y = 0 } = await from.boundingBox() ?? {}
  await page.mouse.down()
  await page.mouse.move(x + 1, y + 18, { steps: 4 })
  for (let at = 0; at < 3; at += 1) await to.hover()
  await seeing?.waitFor()
  await page.mouse.up()
}

/** Between the head of the outline and its lower edge. */
async function isInSight(item: Locator): Promise<boolean> {
  const head = await page.locator('pr-issue section.outline > header').boundingBox()
  const outline = await page.locator('pr-issue section.outline').boundingBox()
  const box = await item.boundingBox()
  return head !== null && outline !== null && box !== null
    && box.y >= head.y + head.height && box.y + box.height <= outline.y + outline.height
}

/** Nothing covers it, and it is not scrolled away. */
function isOnTop(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect()
  const root = element.getRootNode() as ShadowRoot
  return root.elementFromPoint(left + width / 2, top + height / 2) === element
}

const tabTo: DemoPage['tabTo'] = (name, key) => demo.tabTo(name, key)

const violations = (): Promise<readonly string[]> => axeViolations(page)

test('a desk makes a press review by keyboard alone: words, look, order, weight, undo, and issues it', async () => {
  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await page.locator('pr-issues').waitFor()
  await tabTo(/^Compose today/)
  await page.keyboard.press('Enter')
  const digestId = await composed()
  const before = await ids(digestId)
  await tabTo(/^Headline$/)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Press review: Tolls and a cup ')
  await tabTo(/^Summary of the piece/)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Tolls doubled ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('overnight')
  await page.keyboard.press('Control+b')
  await saved()
  await tabTo(/^Move section down: /, 'Shift+Tab')
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(async () => (await ids(digestId))[0], patient).not.toBe(before[0])
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await ids(digestId))[0], patient).toBe(before[0])
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(async () => (await ids(digestId))[0], patient).not.toBe(before[0])
  await saved()
  const written = await stored(digestId)
  expect(written).toMatchObject({ headline: 'Press review: Tolls and a cup', isHeadlineProposed: false })
  expect(written.blocks.find(({ blockId }) => blockId === before[0])).toMatchObject({
    summary: expect.stringMatching(/^Tolls doubled \*\*overnight\*\*$/) as string, summaryOrigin: 'editor'
  })
  await tabTo(/^Issue$/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: /^Issue no\./ }).waitFor()
  await tabTo(/^Issue no\. \d+$/)
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await stored(digestId)).status.kind, patient).toBe('issued')
  await page.getByRole('button', { name: 'Correct…' }).waitFor()
})

test('a desk corrects it by mouse alone: candidates, own text, dragging, headline, quotes, and issues the correction', async () => {
  await page.getByRole('button', { name: 'Correct…' }).click()
  await page.getByRole('textbox', { name: 'What was wrong' }).fill('A name was wrong.')
  await page.getByRole('button', { name: 'Make the draft' }).click()
  await page.locator('pr-candidates').waitFor()
  const digestId = await composed()
  expect(digestId).toMatch(/-c1$/)
  await expect.poll(() => demo.focused(), patient).toBe('Issue')
  const count = await pieces().count()
  const candidates = page.locator('pr-candidates')
  await candidates.getByRole('button', { name: /^Add: / }).first().click()
  await expect.poll(() => pieces().count(), patient).toBe(count + 1)
  await expect.poll(() => isInSight(page.locator('pr-outline li.newest')), patient).toBe(true)
  await candidates.getByRole('button', { name: 'Own' }).click()
  await candidates.getByRole('textbox', { name: 'Headline' }).fill('From the desk')
  await candidates.getByRole('textbox', { name: 'Text' }).fill('More on Thursday.')
  await candidates.getByRole('button', { name: 'Add the text' }).click()
  await expect.poll(() => pieces().count(), patient).toBe(count + 2)

  const order = await ids(digestId)
  const items = page.locator('pr-outline li[data-block]')
  await drag(items.nth(1).locator('pr-piece .grip'), items.first().locator('.outlet b'),
    page.locator('pr-outline li.before'))
  await saved()
  await expect.poll(async () => (await ids(digestId)).slice(0, 2), patient).toEqual([order[1], order[0]])
  const sections = page.locator('pr-outline section h2')
  const [one, two] = (await sections.allInnerTexts())
  await drag(page.locator('pr-outline .section .grip').first(), sections.nth(1), page.locator('pr-outline section.after'))
  await expect.poll(async () => (await sections.allInnerTexts()).slice(0, 2), patient).toEqual([two, one])

  await page.getByRole('button', { name: 'Headlines…' }).click()
  const proposal = page.getByRole('dialog', { name: 'Headline' }).getByRole('button').first()
  const headline = await proposal.innerText()
  await proposal.click()
  await saved()
  expect((await stored(digestId)).headline).toBe(headline)

  const piece = items.first().locator('pr-piece')
  await piece.getByRole('button', { name: /^Remove: / }).click()
  await expect.poll(() => pieces().count(), patient).toBe(count + 1)
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect.poll(() => pieces().count(), patient).toBe(count + 2)
  await piece.getByRole('button', { name: /^More of / }).click()
  await piece.getByRole('textbox', { name: 'Angle' }).fill('Who pays in the end')
  await piece.getByRole('button', { name: 'Find quotes in the article' }).click()
  await saved()
  expect(await violations()).toEqual([])
  await page.locator('.aside').getByRole('button', { name: /^Checks/ }).click()
  await page.locator('pr-issue-checks h3').first().waitFor()
  expect(await violations()).toEqual([])
  await expect.poll(async () => (await stored(digestId)).blocks[0], patient).toMatchObject({ angle: 'Who pays in the end' })

  await page.getByText('Correction: A name was wrong.').waitFor()
  expect(await page.getByText('Proposed by the program; change it as you like.').count()).toBe(0)
  await page.getByRole('button', { name: 'Issue', exact: true }).click()
  await page.getByRole('dialog', { name: /^Issue no\./ }).getByRole('button', { name: /^Issue no\. \d+$/ }).click()
  await expect.poll(async () => (await stored(digestId)).status.kind, patient).toBe('issued')
  expect((await stored(digestId)).corrections?.map(({ note }) => note)).toEqual(['A name was wrong.'])
})

test('two windows that write in one headline are asked, and nothing is lost', async () => {
  await page.getByRole('button', { name: 'Correct…' }).click()
  await page.getByRole('textbox', { name: 'What was wrong' }).fill('A date was wrong.')
  await page.getByRole('button', { name: 'Make the draft' }).click()
  await page.locator('pr-candidates').waitFor()
  const digestId = await composed()
  const { version } = await stored(digestId)
  const headline = page.locator('pr-issue').getByRole('textbox', { name: 'Headline', exact: true })
  // The other window's change comes before this one has saved its own.
  await page.evaluate(async given => {
    const field = document.querySelector('pr-app')?.shadowRoot?.querySelector('pr-issue')?.shadowRoot
      ?.querySelector<HTMLTextAreaElement>('textarea.headline.words')
    if (field) field.value = 'Mine'
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await fetch('api/digests.edit', {
      method: 'POST', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ digestId: given.digestId, version: given.version, edit: { headline: 'Theirs' } })
    })
  }, { digestId, version })
  await page.getByRole('heading', { name: 'Another window wrote in the same place' }).waitFor()
  expect(await page.locator('pr-conflict section').innerText()).toMatch(/Mine[\s\S]*Theirs/)
  await pieces().last().scrollIntoViewIfNeeded()
  expect(await page.getByRole('button', { name: 'Take what is written there' }).evaluate(isOnTop)).toBe(true)
  expect(await violations()).toEqual([])
  await page.getByRole('button', { name: 'Take what is written there' }).click()
  await expect.poll(() => headline.inputValue(), patient).toBe('Theirs')
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await saved()
  expect((await stored(digestId)).headline).toBe('Mine')
})

test('the focus stays with a piece that moves, and goes to the next where one is taken out', async () => {
  const digestId = await composed()
  const before = (await ids(digestId)).length
  const order = page.locator('pr-outline section').filter({ has: page.locator('li + li') }).first().locator('pr-piece')
  const down = order.first().getByRole('button', { name: /^Move down: / })
  const name = await down.getAttribute('aria-label') ?? ''
  await down.focus()
  for (let left = await order.count() - 1; left > 0; left -= 1) await page.keyboard.press('Enter')
  await expect.poll(() => order.last().getByRole('button', { name }).count(), patient).toBe(1)
  expect(await demo.focused()).toBe(name)
  const sections = page.locator('pr-outline section').filter({ has: page.getByRole('button', { name }) })
  const home = await sections.getAttribute('data-section')
  await page.keyboard.press('Enter')
  await expect.poll(() => sections.getAttribute('data-section'), patient).not.toBe(home)
  expect(await page.locator('pr-outline [role=status]').textContent()).toMatch(/^Moved into .+, to place 1 of \d+$/)
  await expect.poll(() => demo.focused(), patient).toMatch(/^More of /)
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => sections.getAttribute('data-section'), patient).toBe(home)
  const next = await order.nth(1).getByRole('button', { name: /^More of / }).getAttribute('aria-label')
  await order.first().getByRole('button', { name: /^Remove: / }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => demo.focused(), patient).toBe(next)
  const deck = page.locator('pr-issue').getByRole('textbox', { name: 'Line under the headline' })
  await deck.fill('Written after the piece was taken out')
  // What was taken out in a test before may still be offered.
  await page.locator('pr-toasts').getByRole('button', { name: 'Undo' }).last().click()
  await saved()
  expect(await deck.inputValue()).toBe('Written after the piece was taken out')
  await expect.poll(async () => (await ids(digestId)).length, patient).toBe(before)
  const quoted = page.locator('pr-piece').filter({ hasText: 'Open the article' }).first()
  await quoted.getByRole('button', { name: /^More of / }).click()
  await quoted.getByRole('button', { name: 'Find quotes in the article' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => demo.focused(), patient).toMatch(/^(Found in the article|No sentence with quotation marks)/)
  const [blockId = ''] = (await page.locator('pr-outline li').filter({ has: page.locator('pr-piece-more') })
    .evaluateAll(items => items.map(item => item.getAttribute('data-block') ?? '')))
  const item = page.locator(`pr-outline li[data-block="${blockId}"]`)
  const section = item.getByRole('combobox', { name: 'Section' })
  await section.selectOption({ label: 'Sport' })
  await expect.poll(async () => (await stored(digestId)).blocks.find(block => block.blockId === blockId)?.sectionTitle, patient)
    .toBe('Sport')
  expect(await item.getByRole('textbox', { name: 'Angle' }).isVisible()).toBe(true)
})

test('on a small screen candidates, preview or checks stand beside the outline, on the smallest in its place', async () => {
  await composed()
  const outline = page.locator('pr-outline')
  const candidates = page.locator('pr-candidates')
  const preview = page.locator('pr-preview')
  const tabs = page.getByRole('group', { name: 'Parts of this page' })
  const shown = (): Promise<readonly boolean[]> => Promise.all([outline, candidates, preview].map(part => part.isVisible()))
  const size = page.viewportSize() ?? { width: 1280, height: 800 }
  await page.setViewportSize({ width: 900, height: 700 })
  await tabs.getByRole('button', { name: 'Preview' }).click()
  await expect.poll(shown, patient).toEqual([true, false, true])
  expect(await tabs.getByRole('button').allInnerTexts()).toEqual(['Candidates', 'Preview', expect.stringMatching(/^Checks/)])
  await tabs.getByRole('button', { name: 'Candidates' }).click()
  expect(await shown()).toEqual([true, true, false])
  await page.setViewportSize({ width: 390, height: 800 })
  await expect.poll(shown, patient).toEqual([false, true, false])
  await tabs.getByRole('button', { name: 'Outline' }).click()
  expect(await shown()).toEqual([true, false, false])
  await page.setViewportSize(size)
  await expect.poll(shown, patient).toEqual([true, true, true])
})

test('an article from print has the day and page of its issue, and the focus stays where its sum was valued', async () => {
  const digestId = await composed()
  const candidates = page.locator('pr-candidates')
  await candidates.getByRole('button', { name: 'Own' }).click()
  await candidates.getByRole('button', { name: 'Add an article…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add an article' })
  await dialog.getByRole('button', { name: 'From print' }).click()
  await dialog.getByRole('combobox', { name: 'Outlet' }).fill('Kustposten')
  await dialog.getByRole('textbox', { name: 'Headline' }).fill('The ferry that nobody ordered')
  await dialog.getByLabel('Date').fill('2026-11-21')
  await dialog.getByRole('textbox', { name: 'Page' }).fill('B3')
  await dialog.getByRole('textbox', { name: 'Text' }).fill('The engine cost 3 million dollars.')
  await dialog.getByRole('button', { name: 'Add article' }).click()
  const piece = page.locator('pr-outline pr-piece').filter({ hasText: 'Kustposten' })
  await piece.getByText('In print, Saturday, 21 November 2026, page B3').waitFor()
  await piece.getByRole('button', { name: /^More of / }).click()
  const sums = piece.locator('pr-money-notes')
  await sums.getByRole('button', { name: '3 million dollars' }).focus()
  await page.keyboard.press('Enter')
  await sums.getByText(/^3 million dollars \(/).waitFor()
  expect(await demo.focused()).toBe('Sums')
  await saved()
  expect((await stored(digestId)).blocks.find(({ headline }) => headline === 'The ferry that nobody ordered'))
    .toMatchObject({ printedOn: '2026-11-21', printPage: 'B3', money: [{ currency: 'USD', target: 'EUR' }] })
})

test('clippings without a licence say so before issue, and an issued piece shows its angle, tags and the outlet’s own headline', async () => {
  const { editionPlans: [plan] } = await demo.ask<{ readonly editionPlans: readonly object[] }>('library.read', {})
  const rights = { profile: 'clippings', maxQuoteWords: 120, maxQuoteShare: 20 }
  await demo.ask('library.savePlan', {
    plan: { ...plan, planId: 'clippings', name: 'Clippings', firstNumber: 900, isAutomatic: false, rights }
  })
  const { digestId } = await demo.ask<Digest>('digests.compose', { planId: 'clippings' })
  await page.evaluate(to => { location.hash = to }, `#/issues/${digestId}`)
  const [first] = await ids(digestId)
  const piece = page.locator(`pr-outline li[data-block="${first}"] pr-piece`)
  await page.locator('pr-issue header').getByText(/^No\. 900/).waitFor()
  expect((await stored(digestId)).blocks.filter(isArticleBlock).every(({ wholeText = '' }) => wholeText.length > 0)).toBe(true)
  const original = await piece.getByRole('textbox', { name: /^Headline of the piece/ }).inputValue()
  await piece.getByRole('textbox', { name: /^Headline of the piece/ }).fill('Eleven wait')
  await piece.getByRole('button', { name: /^More of / }).click()
  await piece.getByRole('textbox', { name: 'Angle' }).fill('Who waits longest')
  const tags = piece.getByRole('textbox', { name: 'Tags' })
  await tags.pressSequentially('ships, fees')
  expect([await tags.inputValue(), await tags.getAttribute('spellcheck')]).toEqual(['ships, fees', 'true'])
  await saved()
  await page.getByRole('button', { name: 'Issue', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: /^Issue no\./ })
  const unspelt = await page.locator('pr-issue').locator('textarea, input:not([type=search], [type=radio])').evaluateAll(fields =>
    fields.filter(field => !(field as HTMLElement).lang || field.getAttribute('spellcheck') !== 'true').map(field => field.outerHTML))
  expect(unspelt, 'every field of the editor is spelt in its language').toEqual([])
  await dialog.getByText('Clippings need a licence: name it in the edition plan.').waitFor()
  await dialog.getByRole('button', { name: /^Issue no\. \d+$/ }).click()
  await page.getByRole('button', { name: 'Correct…' }).waitFor()
  await piece.getByText('Who waits longest', { exact: true }).waitFor()
  await piece.getByText('Tags: ships, fees').waitFor()
  await piece.getByText(original).waitFor()
})
