/** The demo on its loopback host, in a folder of its own, and a browser beside it that has no page yet. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, ViewportSize } from 'playwright-core'
import { startHost, startTestBrowser } from '../support/start-host.ts'

export interface StartedDemo {
  /** With its token. */
  readonly url: string
  readonly browser: Browser
  readonly context: BrowserContext
  close(): Promise<void>
}

export async function startDemo(viewport: ViewportSize = { width: 1280, height: 800 }): Promise<StartedDemo> {
  const folder = await mkdtemp(join(tmpdir(), 'press-review-demo-'))
  const host = await startHost(['--demo', '--data', folder])
  const browser = await startTestBrowser()
  const context = await browser.newContext({ viewport, locale: 'en-GB', reducedMotion: 'reduce' })
  return {
    url: host.url, browser, context,
    async close() {
      await browser.close()
      await host.stop()
      await rm(folder, { recursive: true, force: true })
    }
  }
}
