/** The demo in a real browser, as its tests use it: fetched, and open on the front page. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import { startHost, startTestBrowser } from '../support/start-host.ts'
import { focusedName } from './focused-name.ts'

export interface DemoPage {
  readonly page: Page
  /** A method of the program, past the page. */
  ask<Value>(method: string, args: object): Promise<Value>
  /** Presses Tab until the wanted control has the focus, as somebody without a mouse does. */
  tabTo(name: RegExp, key?: 'Tab' | 'Shift+Tab'): Promise<void>
  /** The name of what has the focus, or its words; of the page itself, nothing. */
  focused(): Promise<string>
  close(): Promise<void>
}

export async function openDemoPage(): Promise<DemoPage> {
  const folder = await mkdtemp(join(tmpdir(), 'press-review-demo-'))
  const host = await startHost(['--demo', '--data', folder])
  const browser = await startTestBrowser()
  const context = await browser.newContext({ viewport: { width: 1400, height: 1000 }, locale: 'en-GB', reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(host.url)
  await page.locator('pr-front h2').first().waitFor()

  async function ask<Value>(method: string, args: object): Promise<Value> {
    return page.evaluate(async given => {
      const response = await fetch(`api/${given.method}`, {
        method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(given.args)
      })
      return (await response.json() as { readonly value: unknown }).value
    }, { method, args }) as Promise<Value>
  }

  await vi.waitFor(async () => {
    expect((await ask<{ readonly total: number }>('articles.counts', {})).total).toBeGreaterThan(100)
    expect((await ask<{ readonly isRunning: boolean }>('feeds.progress', {})).isRunning).toBe(false)
  }, { timeout: 20_000 })

  return {
    page, ask,
    async tabTo(name, key = 'Tab') {
      for (let at = 0; at < 150; at += 1) {
        await page.keyboard.press(key)
        if (name.test(await page.evaluate(focusedName))) return
      }
      throw new Error(`nothing named ${String(name)} can be reached`)
    },
    focused: () => page.evaluate(focusedName),
    async close() {
      await browser.close()
      await host.stop()
      await rm(folder, { recursive: true, force: true })
    }
  }
}
