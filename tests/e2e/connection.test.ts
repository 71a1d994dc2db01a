/** What a page does when the program it talks to goes away, comes back, or does not know it. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startLoopback, type Loopback } from '../../src/main/loopback/index.ts'
import { makeApp, quietLog, type TestApp } from '../support/make-app.ts'
import { startTestBrowser } from '../support/start-host.ts'

const unknownPage = 'Press Review does not know this page. Open the address it printed when it was started.'
const pageFolder = join(import.meta.dirname, '../../out/renderer')

let program: TestApp
let host: Loopback
let browser: Browser
let page: Page
const streams: IncomingMessage[] = []
const noteStream = (message: unknown): void => {
  const { request } = message as { readonly request: IncomingMessage }
  if (request.url === '/events') streams.push(request)
}

beforeAll(async () => {
  subscribe('http.server.request.start', noteStream)
  program = await makeApp()
  host = await startLoopback({ app: program.app, log: quietLog, pageFolder })
  browser = await startTestBrowser()
})

afterAll(async () => {
  await browser.close()
  await host.close()
  await program.close()
  unsubscribe('http.server.request.start', noteStream)
})

beforeEach(async () => {
  const context = await browser.newContext()
  page = await context.newPage()
  page.setDefaultTimeout(10_000)
  return () => context.close()
})

const theme = (): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset['theme'])

const paste = (headline: string): Promise<unknown> => program.app.api.articles.addPasted({
  headline, text: `${headline}, the harbour master of Port Alder says.`, outletName: 'Harbour Times'
})

describe('a page', () => {
  test('learns what happened while its event stream was broken', async () => {
    await page.goto(host.url)
    await page.getByRole('heading', { name: 'Your paper starts with an outlet' }).waitFor()
    await expect.poll(theme).toBe('system')
    await expect.poll(() => streams.length).toBeGreaterThan(0)
    const opened = streams.length
    // A second passes before the browser opens it again.
    streams.at(-1)?.socket.destroy()
    await program.app.api.settings.change({ change: { theme: 'dark' } })
    expect(await theme()).toBe('system')
    await expect.poll(theme, { timeout: 10_000 }).toBe('dark')
    expect(streams.length).toBeGreaterThan(opened)
  })

  test('learns what happened between its first questions and the opening of its event stream', async () => {
    const held = Promise.withResolvers<void>()
    await page.route('**/events', async route => {
      await held.promise
      await route.continue()
    })
    await page.goto(host.url)
    await page.getByText('not refreshed yet').waitFor()
    await expect.poll(theme).toBe('dark')
    await program.app.api.settings.change({ change: { theme: 'light' } })
    expect(await theme()).toBe('dark')
    held.resolve()
    await expect.poll(theme, { timeout: 10_000 }).toBe('light')
  })

  test('opened with a token that is none says where to find the right one', async () => {
    await page.goto(host.url.replace(/#token=.*/, '#token=wrong'))
    await page.getByText(unknownPage).first().waitFor()
    expect(page.url()).not.toContain('token')
  })

  test('of a program that was started anew says so by itself', async () => {
    await page.goto(host.url)
    await page.getByRole('heading', { name: 'Your paper starts with an outlet' }).waitFor()
    const port = Number(new URL(host.url).port)
    await host.close()
    host = await startLoopback({ app: program.app, log: quietLog, pageFolder, port })
    await page.locator('pr-toasts').getByText(unknownPage).waitFor()
    await page.goto('about:blank')
    await page.goto(host.url)
    await page.getByRole('heading', { name: 'Your paper starts with an outlet' }).waitFor()
    expect(await page.getByText(unknownPage).count()).toBe(0)
  })

  test('is told of articles that came while its event stream was broken, and shows them where it waits for some', async () => {
    await page.goto(host.url)
    await page.getByRole('heading', { name: 'Your paper starts with an outlet' }).waitFor()
    await paste('The ferry sails at noon')
    await page.evaluate(() => { location.hash = '#/news' })
    await page.getByRole('link', { name: 'The ferry sails at noon' }).waitFor()
    const opened = streams.length
    streams.at(-1)?.socket.destroy()
    await paste('The ferry is late')
    await page.getByRole('button', { name: '1 new article' }).waitFor()
    expect(streams.length).toBeGreaterThan(opened)
  })
})
