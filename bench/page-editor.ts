/** `npm run bench:editor`: typing in the editor of a press review of 60 pieces, in Chromium by tracing. Needs a build
 *  (`npm run build`). Exits with 1 when an aim is missed. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { startBrowser } from '../src/main/node/start-browser.ts'
import type { ArticlePage } from '../src/shared/article-lists.ts'
import type { Digest } from '../src/shared/digest.ts'
import type { EditionPlan } from '../src/shared/library.ts'
import { createFigures, median, percentile } from './figure.ts'
import { fillPageFolder } from './page-folder.ts'
import { longestTask, withPage } from './page-host.ts'
import { silent } from './with-program.ts'

const pieces = 60
const letters = 'The port authority doubled its passage fee again, and nobody was told of it before midnight. '.repeat(3)

const plan: EditionPlan = {
  planId: 'bench', name: 'Bench', days: [1, 2, 3, 4, 5, 6, 7], cutOff: '07:00', zone: 'UTC', windowHours: 336, firstNumber: 1,
  maxBlocks: pieces, language: 'en', activeFrom: '2020-01-01T00:00:00.000Z', isAutomatic: false
}

async function ask<Value>(page: Page, method: string, args: object): Promise<Value> {
  return page.evaluate(async given => {
    const response = await fetch(`api/${given.method}`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(given.args)
    })
    const answer = await response.json() as { readonly ok: boolean; readonly value: unknown }
    if (!answer.ok) throw new Error(`${given.method}: ${JSON.stringify(answer)}`)
    return answer.value
  }, { method, args }) as Promise<Value>
}

/** A draft of 60 pieces, whatever the archive's stories make of it first. */
async function makeDraft(page: Page): Promise<string> {
  await ask(page, 'library.savePlan', { plan })
  const { digestId, blocks } = await ask<Digest>(page, 'digests.compose', { planId: plan.planId })
  const { rows } = await ask<ArticlePage>(page, 'articles.list', { filter: {}, limit: pieces * 2 })
  let count = blocks.length
  for (const { articleId } of rows) {
    if (count >= pieces) break
    count = (await ask<Digest>(page, 'digests.addArticle', { digestId, articleId })).blocks.length
  }
  return digestId
}

/** Types as fast as the page takes it; milliseconds from each key to the frame in which its letter stands. */
async function type(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { keyTimes: times })
    window.addEventListener('keydown', () => {
      const start = performance.now()
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - start)))
    }, true)
  })
  await page.keyboard.type(letters, { delay: 60 })
  await page.waitForTimeout(2_000)
  return page.evaluate(() => (window as unknown as { readonly keyTimes: readonly number[] }).keyTimes)
}

const folder = await mkdtemp(join(tmpdir(), 'press-review-editor-bench-'))
const figures = createFigures()
const browser = await startBrowser({ log: silent, environment: process.env })
try {
  await fillPageFolder(folder, 2_000)
  await withPage(browser, { folder, hash: '#/issues' }, async page => {
    await page.locator('pr-issues').waitFor()
    const digestId = await makeDraft(page)
    await page.evaluate(id => { location.hash = `#/issues/${id}` }, digestId)
    await page.locator('pr-piece').nth(pieces - 1).waitFor({ state: 'attached' })
    await page.waitForTimeout(2_000)
    await page.locator('pr-piece').nth(pieces / 2).locator('textarea.summary').click()
    await page.waitForTimeout(1_000)
    let times: readonly number[] = []
    const task = await longestTask(browser, page, async () => { times = await type(page) })
    figures.print({ name: 'editor-pieces', value: await page.locator('pr-piece').count(), unit: '' })
    figures.print({ name: 'editor-keys', value: times.length, unit: '' })
    figures.print({ name: 'key-to-frame-median', value: median(times), unit: 'ms' })
    figures.print({ name: 'key-to-frame-p99', value: percentile(times, 0.99), unit: 'ms' })
    figures.print({ name: 'key-to-frame-worst', value: Math.max(...times), unit: 'ms', aim: '<50' })
    figures.print({ name: 'typing-longest-task', value: task.wall, unit: 'ms', aim: '<50' })
    figures.print({ name: 'typing-longest-task-undisturbed', value: task.undisturbed, unit: 'ms' })
    figures.print({ name: 'typing-longest-task-processor', value: task.processor, unit: 'ms' })
    figures.print({ name: 'typing-stolen-time', value: task.stolen, unit: 'ms' })
  })
} finally {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
}
process.exitCode = figures.countMisses() > 0 ? 1 : 0
