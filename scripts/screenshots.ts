/** `npm run screenshots [-- --all DIR]`: pictures of the demo. Without `--all` the four of README, into docs/screenshots;
 *  with it every view at three widths, light and dark, into DIR, to be looked at. Needs a build. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { startBrowser } from '../src/main/node/start-browser.ts'

type Scheme = 'light' | 'dark'

interface Size {
  readonly width: number
  readonly height: number
}

const root = join(import.meta.dirname, '..')
const sizes: readonly Size[] = [{ width: 1280, height: 800 }, { width: 900, height: 700 }, { width: 390, height: 800 }]

interface Demo {
  readonly url: string
  readonly child: ChildProcess
}

/** The demo as of Lisbon, where the mock's desk stands. */
async function startDemo(): Promise<Demo> {
  const child = spawn(process.execPath, [join(root, 'out/main/serve.js'), '--demo', '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, TZ: 'Europe/Lisbon' }
  })
  const [url] = await once(createInterface({ input: child.stdout }), 'line') as [string]
  return { url, child }
}

async function open(page: Page, hash: string): Promise<void> {
  await page.evaluate(to => { location.hash = to }, hash)
  await settle(page)
}

/** Until nothing is under way: fonts, pictures and answers come from this machine. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle').catch(() => undefined)
  await page.waitForTimeout(700)
}

async function openTopStory(page: Page): Promise<void> {
  await open(page, '#/search?q=strait')
  await page.locator('pr-search [data-article]').first().click()
  await settle(page)
}

async function openDraft(page: Page): Promise<void> {
  const digestId = await page.evaluate(async () => {
    const ask = async (method: string, args: object) =>
      (await (await fetch(`api/${method}`, {
        method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(args)
      })).json()).value
    const { editionPlans } = await ask('library.read', {})
    return (await ask('digests.compose', { planId: editionPlans[0].planId })).digestId as string
  })
  await open(page, `#/issues/${digestId}`)
  await page.frameLocator('#preview-frame').locator('h1').first().waitFor({ state: 'attached' })
}

/** Every view, and the way there. */
const views: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  front: page => open(page, '#/'),
  news: page => open(page, '#/news'),
  section: page => open(page, '#/section/business'),
  read: openTopStory,
  search: page => open(page, '#/search?q=glacier'),
  issue: openDraft,
  issues: page => open(page, '#/issues'),
  outlets: page => open(page, '#/outlets'),
  health: page => open(page, '#/outlets/health?all=1'),
  settings: page => open(page, '#/settings'),
  topics: page => open(page, '#/topics'),
  dossiers: page => open(page, '#/dossiers'),
  clippings: page => open(page, '#/clippings'),
  sections: page => open(page, '#/sections'),
  cities: page => open(page, '#/cities'),
  converter: page => open(page, '#/converter')
}

async function openPage(browser: Browser, url: string, size: Size, colorScheme: Scheme): Promise<Page> {
  const context = await browser.newContext({ viewport: size, colorScheme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(url)
  await settle(page)
  return page
}

interface Shot {
  readonly view: string
  readonly size: Size
  readonly scheme: Scheme
  readonly path: string
}

async function shoot(browser: Browser, url: string, { view, size, scheme, path }: Shot): Promise<void> {
  const page = await openPage(browser, url, size, scheme)
  await views[view]?.(page)
  await page.screenshot({ path })
  await page.context().close()
}

function shotsOfReadme(): readonly Shot[] {
  const size = { width: 1280, height: 800 }
  const shot = (view: string, scheme: Scheme): Shot =>
    ({ view, size, scheme, path: join(root, 'docs/screenshots', `${view}-${scheme}.png`) })
  return [shot('front', 'light'), shot('read', 'light'), shot('read', 'dark'), shot('issue', 'light')]
}

function allShots(folder: string): readonly Shot[] {
  return sizes.flatMap(size => (['light', 'dark'] as const).flatMap(scheme => Object.keys(views).map(view =>
    ({ view, size, scheme, path: join(folder, `${view}-${size.width}-${scheme}.png`) }))))
}

const { values } = parseArgs({ options: { all: { type: 'string' } } })
const demo = await startDemo()
const browser = await startBrowser({ log: { info() {}, warn() {}, error: console.error }, environment: process.env })
try {
  // The first refresh, its pictures and stories.
  const first = await openPage(browser, demo.url, { width: 1280, height: 800 }, 'light')
  await first.waitForTimeout(6_000)
  await first.context().close()
  for (const shot of values.all === undefined ? shotsOfReadme() : allShots(values.all)) await shoot(browser, demo.url, shot)
} finally {
  await browser.close()
  demo.child.kill('SIGTERM')
}
