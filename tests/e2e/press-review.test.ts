/** What a desk proves, values and prints, in a real browser over the demo: logo, quotes, sums, and the exported files. */
import { readFile } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Download, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isArticleBlock, type Digest } from '../../src/shared/digest.ts'
import type { Library } from '../../src/shared/library.ts'
import type { StoryView } from '../../src/shared/story.ts'
import { openDemoPage, type DemoPage } from './demo-page.ts'
import { makePng } from '../support/make-png.ts'

const patient = { timeout: 20_000 }

let demo: DemoPage
let page: Page
let digestId = ''

beforeAll(async () => {
  demo = await openDemoPage()
  page = demo.page
})
afterAll(() => demo.close())

const stored = (): Promise<Digest> => demo.ask('digests.open', { digestId })
const saved = async (): Promise<void> => {
  await expect.poll(() => page.locator('pr-issue header [role=status]').innerText(), patient).toMatch(/^saved/)
}
const exportDialog = (): Locator => page.getByRole('dialog', { name: 'Export this press review' })

/** The first piece whose article has a quote with a speaker. */
async function pieceWithQuotes(): Promise<{ readonly blockId: string; readonly piece: Locator }> {
  const { blocks } = await stored()
  for (const block of blocks.filter(isArticleBlock)) {
    const { articleId, blockId } = block
    const offered = await demo.ask<readonly unknown[]>('digests.quoteCandidates', { articleId })
    if (offered.length > 0) return { blockId, piece: page.locator(`pr-outline li[data-block="${blockId}"] pr-piece`) }
  }
  return expect.unreachable('some article has a quote')
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()))
}

async function pdfText(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent()
    return items.map(item => ('str' in item ? item.str : '')).join('')
  }))
  return pages.join(' ')
}

test('a desk gives its press review a logo by mouse, which stands on the cover of what is composed then', async () => {
  await page.getByRole('link', { name: 'Settings' }).click()
  const plan = page.locator('pr-plan').first()
  await plan.getByLabel('Logo').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(makePng(120, 40)) })
  await plan.getByRole('img', { name: 'Logo' }).waitFor()
  await plan.getByRole('button', { name: 'Save plan' }).click()
  const plans = async () => (await demo.ask<Library>('library.read', {})).editionPlans
  await expect.poll(async () => (await plans())[0]?.logo?.length ?? 0, patient).toBeGreaterThan(99)
  await page.getByRole('link', { name: 'All issues' }).click()
  await page.getByRole('button', { name: /^Compose today/ }).click()
  await page.locator('pr-outline pr-piece textarea').first().waitFor()
  digestId = decodeURIComponent(/#\/issues\/(.+)$/.exec(page.url())?.[1] ?? '')
  expect((await stored()).logo).toMatch(/^data:image\/png;base64,/)
  const preview = page.frameLocator('#preview-frame')
  const width = () => preview.locator('header .logo').evaluate(logo => (logo as HTMLImageElement).naturalWidth)
  await expect.poll(width, patient).toBe(120)
})

test('the preview is the printed page: sheets with head, number and foot', async () => {
  const preview = page.frameLocator('#preview-frame')
  const last = await preview.locator('.sheets').evaluate(sheets => {
    const bottom = sheets.getBoundingClientRect().bottom
    return [...sheets.querySelectorAll('.sheet')].filter(sheet => sheet.getBoundingClientRect().bottom < bottom + 2).length
  })
  expect(last).toBeGreaterThan(3)
  expect(await preview.locator('.sheet .head').nth(1).innerText()).toMatch(/^Press review · No\. \d+/)
})

test('by keyboard alone quotes are found, taken, marked and checked; a false one stops the export until it was seen', async () => {
  const { blockId, piece } = await pieceWithQuotes()
  await piece.locator('textarea.summary').focus()
  await demo.tabTo(/^More of /)
  await page.keyboard.press('Enter')
  await demo.tabTo(/^Find quotes in the article$/)
  await page.keyboard.press('Enter')
  await piece.getByRole('button', { name: /^Take the quote / }).first().waitFor()
  await demo.tabTo(/^Take the quote /)
  await page.keyboard.press('Enter')
  await saved()
  await piece.locator('li.stands').waitFor()
  await piece.getByText('All that were found are taken.').or(piece.getByText('Found in the article')).waitFor()
  const left = await piece.getByRole('button', { name: /^Take the quote / }).count()
  expect(await piece.getByText('All that were found are taken.').count()).toBe(left === 0 ? 1 : 0)
  const [quote] = (await stored()).blocks.filter(isArticleBlock).find(block => block.blockId === blockId)?.quotes ?? []
  expect(quote).toMatchObject({ text: quote?.exact, revisionHash: expect.stringMatching(/^\w{8,}/) as string })

  const field = piece.getByRole('textbox', { name: 'Words of the quote' })
  await field.focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('They never said this')
  await saved()
  await piece.locator('.unmarked').waitFor()
  const colours = await piece.locator('li .state').evaluateAll(states => states.map(state => getComputedStyle(state).color))
  expect(new Set(colours).size, 'a false quote is not in the colour of one that stands').toBe(2)
  await page.getByRole('button', { name: 'Delete draft' }).focus()
  await demo.tabTo(/^Export PDF$/)
  await page.keyboard.press('Enter')
  await exportDialog().getByText('Changed without marks').waitFor()
  expect(await exportDialog().getByRole('button', { name: 'Export all the same' }).isVisible()).toBe(true)
  await page.keyboard.press('Escape')

  const words = quote?.exact.split(' ') ?? []
  await field.focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.type([words[0], '[…]', words.at(-1)].join(' '))
  await saved()
  await piece.locator('li.stands').waitFor()
  await expect.poll(() => piece.locator('.unmarked').count(), patient).toBe(0)
  await page.getByRole('button', { name: 'Export as…' }).click()
  await exportDialog().getByText('1 quote stands in the stored text.').waitFor()
  await page.keyboard.press('Escape')
})

test('in a low window the dialogue has its answers in sight, whatever has to be scrolled', async () => {
  const size = page.viewportSize() ?? { width: 1280, height: 800 }
  await page.setViewportSize({ width: size.width, height: 400 })
  await page.getByRole('button', { name: 'Export as…' }).click()
  const seen = await exportDialog().getByRole('button', { name: 'Cancel' }).evaluate(button => {
    const dialog = button.closest('dialog')
    const { bottom = 0 } = dialog?.getBoundingClientRect() ?? {}
    return { isScrolled: dialog?.scrollTop !== 0, isLonger: (dialog?.scrollHeight ?? 0) > (dialog?.clientHeight ?? 0),
      isInSight: button.getBoundingClientRect().bottom <= bottom }
  })
  expect(seen).toEqual({ isScrolled: false, isLonger: true, isInSight: true })
  await page.keyboard.press('Escape')
  await page.setViewportSize(size)
})

test('by mouse a sum gets its value with the bank and the day, which are named as what they are, and print', async () => {
  const piece = page.locator('pr-piece').nth(1)
  await piece.locator('textarea.summary').fill('The fee rose to $412,000 overnight.')
  const more = piece.getByRole('button', { name: /^More of / })
  if (await more.getAttribute('aria-expanded') === 'false') await more.click()
  await piece.getByRole('button', { name: 'Value of $412,000' }).click()
  await saved()
  const note = page.locator('pr-money-notes li').first()
  await expect.poll(() => note.innerText(), patient)
    .toMatch(/\(€\d[\d,.]*, Bank of the Harbour Union \(invented\), \d{4}-\d\d-\d\d\)/)
  await page.getByRole('button', { name: 'Export as…' }).click()
  await exportDialog().getByRole('radio', { name: /^Plain text/ }).check()
  const order = exportDialog().getByRole('button', { name: 'Export', exact: true })
  const [download] = await Promise.all([page.waitForEvent('download'), order.click()])
  const text = new TextDecoder().decode(await bytesOf(download)).replaceAll(/\s+/g, ' ')
  const [printed] = /about €[^(]*\(.{0,60}\d{4}\)/.exec(text) ?? []
  expect(printed).toMatch(/^about €[\d,.]+K? \(Bank of the Harbour Union \(invented\), [A-Z][a-z]+ \d+, \d{4}\)$/)
  expect(text.includes('European Central Bank')).toBe(false)
})

test('by keyboard its headlines go into a mail, under their numbers, and the focus comes back', async () => {
  // The program would hand the address to the system's mail program.
  const { promise: opened, resolve } = Promise.withResolvers<string>()
  await page.route('**/api/desk.openLink', route => {
    resolve(route.request().postDataJSON().url)
    return route.fulfill({ json: { ok: true } })
  })
  await page.getByRole('button', { name: 'Export as…' }).focus()
  await page.keyboard.press('Enter')
  await demo.tabTo(/^Send the headlines by e-mail$/)
  await page.keyboard.press('Enter')
  const { protocol, searchParams } = new URL(await opened)
  expect(protocol).toBe('mailto:')
  const { headline, blocks } = await stored()
  expect(searchParams.get('subject')).toBe(headline)
  expect(searchParams.get('body')).toContain(` — 1. ${blocks.filter(isArticleBlock)[0]?.outletName}: `)
  await expect.poll(() => demo.focused(), patient).toBe('Export as…')
})

test('by keyboard alone the press review is exported as a PDF that has every piece, its quote and its sum', async () => {
  await page.getByRole('button', { name: 'Delete draft' }).focus()
  await demo.tabTo(/^Export PDF$/)
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), page.keyboard.press('Enter')])
  expect(download.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d_press-review_[a-z-]+_no\d+\.pdf$/)
  const text = (await pdfText(await bytesOf(download))).normalize('NFKC').replaceAll(/\s+/g, '')
  const { blocks } = await stored()
  const latin = blocks.filter(({ direction, language }) => direction === 'ltr' && language === 'en')
  expect(latin.length).toBeGreaterThan(5)
  const needed = [...latin.map(({ headline }) => headline), '[…]', 'Bank of the Harbour Union (invented)']
  expect(needed.filter(words => !text.includes(words.normalize('NFKC').replaceAll(/\s+/g, '')))).toEqual([])
  expect(await page.locator('pr-export .done').innerText()).toMatch(/\d+ pages/)
  expect(await demo.focused()).toBe('Export PDF')
})

test('before an export the dialogue shows what an outlet has changed around a quote since it was taken', async () => {
  const paste = async (fee: string): Promise<string> => (await demo.ask<{ readonly articleId: string }>('articles.addPasted', {
    headline: 'Port doubles its fee', outletName: 'Pier Post', sectionId: 'world', url: 'https://pier.example/fee',
    text: `The fee is doubled. “We had no choice but to raise it by ${fee} per cent,” said Mara Quint, the port director.`
  })).articleId
  const articleId = await paste('40')
  const { version, blocks } = await demo.ask<Digest>('digests.addArticle', { digestId, articleId })
  const [quote] = await demo.ask<readonly object[]>('digests.quoteCandidates', { articleId })
  const edits = blocks.map(({ blockId }) => ({ blockId, ...(blockId === articleId && { quotes: [quote] }) }))
  await demo.ask('digests.edit', { digestId, version, edit: { blocks: edits } })
  await paste('14')
  await page.getByRole('button', { name: 'Export as…' }).click()
  const changed = exportDialog().getByRole('listitem').filter({ hasText: 'The outlet has changed its text since' })
  await changed.getByRole('button', { name: 'What changed' }).click()
  await changed.locator('ins').waitFor()
  expect([await changed.locator('del').innerText(), await changed.locator('ins').innerText()]).toEqual(['removed:\n40', 'added:\n14'])
  await page.keyboard.press('Escape')
})

test('a draft that is deleted is back at one press, with what was typed last', async () => {
  await page.getByRole('textbox', { name: 'Headline', exact: true }).first().fill('Press review: kept by a hair')
  await page.getByRole('button', { name: 'Delete draft' }).click()
  await page.locator('pr-issues h1').waitFor()
  expect(await page.locator('pr-issues').getByText('kept by a hair').count()).toBe(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.locator('pr-outline pr-piece textarea').first().waitFor()
  expect((await stored()).headline).toBe('Press review: kept by a hair')
})

/** Two outlets of which no story has two articles. */
async function strangers(): Promise<readonly string[]> {
  const stories = await demo.ask<readonly StoryView[]>('stories.ranked', { span: 'week', order: 'coverage', limit: 500 })
  const tellers = stories.map(({ coverage }) => coverage.map(({ outletId }) => outletId))
  const outletIds = [...new Set(tellers.flat())]
  const pairs = outletIds.flatMap((one, at) => outletIds.slice(at + 1).map(other => [one, other]))
  return pairs.find(pair => tellers.every(ids => ids.filter(id => pair.includes(id)).length < 2))
    ?? expect.unreachable('all share something')
}

test('a plan for which nothing is shared makes a press review that says so, is issued and printed', async () => {
  const [plan] = (await demo.ask<Library>('library.read', {})).editionPlans
  await demo.ask('library.savePlan', { plan: { ...plan, planId: 'quiet', name: 'Two outlets', outletIds: await strangers() } })
  await page.getByRole('link', { name: 'All issues' }).click()
  await page.getByRole('button', { name: /^Compose today/ }).click()
  await page.getByText('Nothing in it: it will say that there was no significant coverage.').waitFor()
  await page.frameLocator('#preview-frame').getByText('No significant coverage in this window.').waitFor()
  await page.getByRole('button', { name: 'Issue', exact: true }).click()
  await page.getByRole('button', { name: /^Issue no\. / }).click()
  const order = page.getByRole('button', { name: 'Export PDF' })
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), order.click()])
  const text = (await pdfText(await bytesOf(download))).replaceAll(/\s+/g, ' ')
  expect(text).toContain('Press review: no significant coverage')
  expect(text).toContain('No significant coverage in this window.')
  expect(text).not.toContain('Contents')
})
