/** A program of the test's own in a real browser: its methods stay at hand beside its page. */
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { startLoopback } from '../../src/main/loopback/index.ts'
import type { TestApp } from '../support/make-app.ts'
import { quietLog } from '../support/make-app.ts'
import { startTestBrowser } from '../support/start-host.ts'

export interface ProgramPage {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors of the page and what its policy refused. */
  readonly faults: readonly string[]
  close(): Promise<void>
}

interface Opening {
  readonly options?: BrowserContextOptions
  /** Runs in the page before its own scripts. */
  readonly before?: () => void
}

export async function openProgramPage({ app }: TestApp, { options = {}, before }: Opening = {}): Promise<ProgramPage> {
  const host = await startLoopback({ app, log: quietLog, pageFolder: join(import.meta.dirname, '../../out/renderer') })
  const browser: Browser = await startTestBrowser()
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 }, locale: 'en-GB', reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'], ...options
  })
  if (before) await context.addInitScript(before)
  const page = await context.newPage()
  const faults: string[] = []
  page.setDefaultTimeout(15_000)
  page.on('pageerror', error => faults.push(error.message))
  page.on('console', message => message.type() === 'error' && faults.push(message.text()))
  await page.goto(host.url)
  await page.getByRole('link', { name: 'Front page' }).waitFor()
  return {
    page, context, faults,
    async close() {
      await browser.close()
      await host.close()
    }
  }
}
