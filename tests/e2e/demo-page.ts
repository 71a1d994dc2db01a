/** The demo in a real browser, as its tests use it: fetched, and open on the front page. */
import type { Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import { askPage } from './ask-page.ts'
import { focusedName } from './focused-name.ts'
import { startDemo } from './start-demo.ts'

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
  const demo = await startDemo({ width: 1400, height: 1000 })
  const page = await demo.context.newPage()
  page.setDefaultTimeout(60_000)
  await page.goto(demo.url)
  await page.locator('pr-front h2').first().waitFor()

  const ask = <Value>(method: string, args: object): Promise<Value> => askPage(page, method, args)

  await vi.waitFor(async () => {
    expect((await ask<{ readonly total: number }>('articles.counts', {})).total).toBeGreaterThan(100)
    expect((await ask<{ readonly isRunning: boolean }>('feeds.progress', {})).isRunning).toBe(false)
  }, { timeout: 60_000 })

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
    close: () => demo.close()
  }
}
