/** `npm run bench:long-article`: an article of 10,000 words, with quotes in another direction, and a short one, in turn, from the
 *  click to the frame in which the text stands; and what of that the page's thread worked. Needs a build (`npm run build`). Exits
 *  with 1 when the aim is missed. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openArchive } from '../src/main/store/index.ts'
import { startBrowser } from '../src/main/node/start-browser.ts'
import { createFigures, median, type Figures } from './figure.ts'
import { fillPageFolder } from './page-folder.ts'
import { withPage } from './page-host.ts'
import { createCorpus } from './search-corpus.ts'
import { silent } from './with-program.ts'

const opens = 12
const wordCount = 10_000
const headlines = ['A long article', 'A short article']
const names = ['open-10000-words', 'open-short']

/** Paragraphs of sixty words, every tenth a quote in Hebrew. */
function longBody(): string {
  const words = 'the harbour office said on Monday that eleven vessels would wait until the pilots come back to work'.split(' ')
  const paragraph = (at: number): string => at % 10 === 9
    ? `<blockquote><p>${'הגשר ייסגר ביום שני בשעה שש בבוקר '.repeat(8)}</p></blockquote>`
    : `<p>${Array.from({ length: 60 }, (_, word) => words[(at * 7 + word) % words.length]).join(' ')}.</p>`
  return Array.from({ length: wordCount / 60 }, (_, at) => paragraph(at)).join('')
}

/** The two newest articles of the folder: one long, one short, to be opened in turn. */
function addArticles(folder: string): void {
  const archive = openArchive({ folder, log: silent })
  const now = new Date().toISOString()
  const bodyHtml = longBody()
  const bodyText = bodyHtml.replaceAll('</p>', '\n').replaceAll(/<[^>]*>/g, '')
  // The corpus begins with the same articles whenever it is made: their marks would make them revisions of those.
  archive.addArticles(createCorpus(Date.now()).next(2).map(({ marks: _marks, ...input }, at) => ({
    ...input,
    article: {
      ...input.article, articleId: `article-${at}`, guid: `article-${at}`, url: `https://outlet-0.example/article-${at}`,
      headline: headlines[at] ?? '', sortedAt: now, firstSeenAt: now, publishedAt: now, ...(at === 0 && { bodyHtml, bodyText })
    }
  })))
  archive.close()
}

interface Opening {
  /** Milliseconds on the wall, and of the page's thread. */
  readonly wall: number
  readonly thread: number
  readonly layout: number
  readonly layouts: number
}

/** Clicks an article; answers the milliseconds until the frame after the one in which its text came. */
async function openOne(page: Page, headline: string): Promise<number> {
  return page.evaluate(async name => {
    const app = document.querySelector('pr-app')?.shadowRoot
    const rows = app?.querySelector('pr-news')?.shadowRoot?.querySelector('pr-article-rows')?.shadowRoot
    const link = [...rows?.querySelectorAll<HTMLElement>('[data-article]') ?? []].find(row => row.textContent.includes(name))
    const ready = new Promise(resolve => addEventListener('text-ready', resolve, { once: true }))
    const start = performance.now()
    link?.click()
    await ready
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
    return performance.now() - start
  }, headline)
}

async function openInTurn(page: Page): Promise<readonly (readonly Opening[])[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const read = async (): Promise<ReadonlyMap<string, number>> =>
    new Map((await session.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]))
  const openings: Opening[][] = headlines.map(() => [])
  for (let at = 0; at < opens * headlines.length; at += 1) {
    const kind = at % headlines.length
    const before = await read()
    const wall = await openOne(page, headlines[kind] ?? '')
    const after = await read()
    const spent = (name: string): number => (after.get(name) ?? 0) - (before.get(name) ?? 0)
    openings[kind]?.push({
      wall, thread: spent('TaskDuration') * 1000, layout: spent('LayoutDuration') * 1000, layouts: spent('LayoutCount')
    })
    await page.waitForTimeout(150)
  }
  return openings
}

async function measure(figures: Figures, browser: Browser, folder: string): Promise<void> {
  await withPage(browser, { folder, hash: '#/news' }, async page => {
    await page.locator('pr-news [data-article]').first().waitFor()
    await page.waitForTimeout(1_000)
    for (const [kind, openings] of (await openInTurn(page)).entries()) {
      const name = names[kind] ?? ''
      const of = (read: (opening: Opening) => number): number => median(openings.map(read))
      figures.print({ name: `${name}-median`, value: of(({ wall }) => wall), unit: 'ms', aim: '<100' })
      figures.print({ name: `${name}-thread`, value: of(({ thread }) => thread), unit: 'ms' })
      figures.print({ name: `${name}-layout`, value: of(({ layout }) => layout), unit: 'ms' })
      figures.print({ name: `${name}-layouts`, value: of(({ layouts }) => layouts), unit: '' })
    }
  })
}

const folder = await mkdtemp(join(tmpdir(), 'press-review-long-'))
const figures = createFigures()
const browser = await startBrowser({ log: silent, environment: process.env })
try {
  await fillPageFolder(folder, 2_000)
  addArticles(folder)
  await measure(figures, browser, folder)
} finally {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
}
process.exitCode = figures.countMisses() > 0 ? 1 : 0
