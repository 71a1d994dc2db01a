/** `npm run screenshots [-- --all DIR [--only PATTERN]]`: pictures of the demo. Without `--all` the four of README, into
 *  docs/screenshots; with it every view at three widths, light and dark, into DIR, to be looked at, or those whose name, as
 *  `front-390-dark`, has the pattern (a regular expression). Needs a build. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { startBrowser } from '../src/main/node/start-browser.ts'
import { emptyViews, settle, views, type View } from './demo-views.ts'

type Scheme = 'light' | 'dark'

interface Size {
  readonly width: number
  readonly height: number
}

const root = join(import.meta.dirname, '..')
const sizes: readonly Size[] = [{ width: 1280, height: 800 }, { width: 900, height: 700 }, { width: 390, height: 800 }]

interface Program {
  readonly url: string
  readonly child: ChildProcess
}

/** As of Lisbon, where the mock's desk stands. */
async function start(...words: readonly string[]): Promise<Program> {
  const child = spawn(process.execPath, [join(root, 'out/main/serve.js'), '--no-open', ...words], {
    stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, TZ: 'Europe/Lisbon' }
  })
  const [url] = await once(createInterface({ input: child.stdout }), 'line') as [string]
  return { url, child }
}

async function openPage(browser: Browser, url: string, size: Size, colorScheme: Scheme): Promise<Page> {
  const context = await browser.newContext({ viewport: size, colorScheme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(url)
  await settle(page)
  return page
}

interface Shot {
  readonly view: View
  readonly size: Size
  readonly scheme: Scheme
  readonly path: string
}

async function shoot(browser: Browser, url: string, { view, size, scheme, path }: Shot): Promise<void> {
  const page = await openPage(browser, url, size, scheme)
  await view(page)
  await page.screenshot({ path })
  await page.context().close()
}

function shotsOfReadme(): readonly Shot[] {
  const size = { width: 1280, height: 800 }
  const shot = (name: 'front' | 'read' | 'issue', scheme: Scheme): Shot =>
    ({ view: views[name], size, scheme, path: join(root, 'docs/screenshots', `${name}-${scheme}.png`) })
  return [shot('front', 'light'), shot('read', 'light'), shot('read', 'dark'), shot('issue', 'light')]
}

function shotsOf(shown: Readonly<Record<string, View>>, folder: string): readonly Shot[] {
  return sizes.flatMap(size => (['light', 'dark'] as const).flatMap(scheme => Object.entries(shown).map(([name, view]) =>
    ({ view, size, scheme, path: join(folder, `${name}-${size.width}-${scheme}.png`) }))))
    .filter(({ path }) => new RegExp(only).test(basename(path, '.png')))
}

const { values: { all, only = '' } } = parseArgs({ options: { all: { type: 'string' }, only: { type: 'string' } } })
const demo = await start('--demo')
const emptyFolder = await mkdtemp(join(tmpdir(), 'press-review-empty-'))
const empty = all === undefined ? undefined : await start('--data', emptyFolder)
const browser = await startBrowser({ log: { info() {}, warn() {}, error: console.error }, environment: process.env })
try {
  // The first refresh, its stories and pictures.
  const first = await openPage(browser, demo.url, { width: 1280, height: 800 }, 'light')
  await first.getByText(/last refresh/).waitFor()
  await first.locator('pr-front .lead .angles li').first().waitFor()
  await first.locator('pr-front .lead img').waitFor()
  await settle(first)
  await first.context().close()
  for (const shot of all === undefined ? shotsOfReadme() : shotsOf(views, all)) await shoot(browser, demo.url, shot)
  if (all !== undefined && empty) for (const shot of shotsOf(emptyViews, all)) await shoot(browser, empty.url, shot)
} finally {
  await browser.close()
  for (const { child } of [demo, ...empty ? [empty] : []]) {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  await rm(emptyFolder, { recursive: true, force: true })
}
