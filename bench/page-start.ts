/** From the start of the process to a front page that can be used; what moves meanwhile; how much script it takes. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { median, type Figures } from './figure.ts'
import { startPageHost } from './page-host.ts'

const runs = 5
const assets = join(import.meta.dirname, '../out/renderer/assets')

/** Words of the page; English is part of its script, and of the others one is loaded at most. */
const catalogue = /^(arabic|french|german|russian|spanish)-/

/** The page in the language whose words take most. */
export async function measureScript(figures: Figures): Promise<void> {
  const scripts = (await readdir(assets)).filter(name => name.endsWith('.js'))
  const sizes = await Promise.all(scripts.map(async name => ({
    isCatalogue: catalogue.test(name), size: gzipSync(await readFile(join(assets, name))).length / 1000
  })))
  const always = sizes.filter(({ isCatalogue }) => !isCatalogue).reduce((sum, { size }) => sum + size, 0)
  const words = Math.max(0, ...sizes.filter(({ isCatalogue }) => isCatalogue).map(({ size }) => size))
  figures.print({ name: 'page-script-gzipped', value: always + words, unit: 'kB', aim: '<250' })
}

/** The demo's first start, when stories and pictures follow the first articles, and its second. */
export async function measureShift(figures: Figures, browser: Browser): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'press-review-demo-'))
  const host = await startPageHost(['--demo', '--data', folder])
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    await page.goto(host.url)
    await page.locator('pr-front .lead img').waitFor()
    await page.waitForTimeout(5_000)
    figures.print({ name: 'layout-shift-first-start', value: await layoutShift(page), unit: '', aim: '<0.02' })
    await page.reload()
    await page.locator('pr-front .lead img').waitFor()
    await page.waitForTimeout(1_500)
    figures.print({ name: 'layout-shift', value: await layoutShift(page), unit: '', aim: '<0.02' })
  } finally {
    await context.close()
    await host.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The sum of the shares of the window that moved since the page was opened (Chromium's layout instability). */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>(resolve => {
    new PerformanceObserver(list => {
      const values = list.getEntries().map(entry => (entry as PerformanceEntry & { readonly value: number }).value)
      resolve(values.reduce((sum, value) => sum + value, 0))
    }).observe({ type: 'layout-shift', buffered: true })
    // Without any shift the observer is never called.
    setTimeout(resolve, 300, 0)
  }))
}

export async function measureStart(figures: Figures, browser: Browser, folder: string): Promise<void> {
  const times = []
  for (let run = 0; run < runs; run += 1) times.push(await startOnce(browser, folder))
  figures.print({ name: 'start-to-address', value: median(times.map(({ toAddress }) => toAddress)), unit: 'ms' })
  figures.print({ name: 'start-to-front-page', value: median(times.map(({ toFront }) => toFront)), unit: 'ms', aim: '<1000' })
}

/** The browser runs already and has a window. */
async function startOnce(browser: Browser, folder: string): Promise<{ toAddress: number; toFront: number }> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const start = performance.now()
  const host = await startPageHost(['--data', folder])
  try {
    const toAddress = performance.now() - start
    await page.goto(host.url, { waitUntil: 'commit' })
    await page.locator('pr-front h2 a, pr-front h3 a').first().waitFor()
    return { toAddress, toFront: performance.now() - start }
  } finally {
    await context.close()
    await host.stop()
  }
}
