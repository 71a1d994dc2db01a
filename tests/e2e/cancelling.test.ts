/** Work that takes long, in a real browser: it shows how far it is, ends when it is told to, and says so. */
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Failure } from '../../src/shared/failure.ts'
import { createUndiciHttp } from '../../src/main/node/undici-http.ts'
import type { Printer } from '../../src/main/ports.ts'
import { makeApp, type TestApp } from '../support/make-app.ts'
import { focusedName } from './focused-name.ts'
import { openProgramPage, type ProgramPage } from './program-page.ts'

const patient = { timeout: 15_000 }

/** Feeds are answered until `holdsFeeds`; pages of articles never are. */
let server: Server
let holdsFeeds = false
const held = new Set<string>()

/** A print that only ends when it is told to. */
const endlessPrinter: Printer = {
  async print({ signal }) {
    if (signal && !signal.aborted) await once(signal, 'abort')
    throw new Failure('cancelled')
  },
  close: async () => {}
}

let program: TestApp
let opened: ProgramPage
let page: Page

function feed(host: string): string {
  return `<rss version="2.0"><channel><title>${host}</title><link>http://${host}/</link><item><title>Ferries run again from ${host}</title>
    <link>http://${host}/ferries</link><description>The port said so on Sunday.</description></item></channel></rss>`
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const { host = '' } = request.headers
    if (request.url === '/feed.xml' && !holdsFeeds) return void response.end(feed(host))
    held.add(`${host}${request.url}`)
    response.on('close', () => held.delete(`${host}${request.url}`))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const place = { address: '127.0.0.1', port: (server.address() as AddressInfo).port }
  program = await makeApp({ http: createUndiciHttp({ localHosts: () => place }), printer: endlessPrinter })
  const { api } = program.app
  await api.settings.change({ change: { language: 'en', fullText: 'never' } })
  for (const host of ['quay.example', 'wharf.example']) {
    await api.feeds.subscribe({ feedUrl: `http://${host}/feed.xml`, sectionId: 'world' })
  }
  await api.feeds.refresh({})
  opened = await openProgramPage(program)
  page = opened.page
})

afterAll(async () => {
  await opened.close()
  await program.close()
  server.closeAllConnections()
  server.close()
})

const statusBar = () => page.getByRole('contentinfo', { name: 'Status' })

test('an export', async () => {
  const { api } = program.app
  const { digestId } = await api.digests.compose({ planId: (await api.library.read({})).editionPlans[0]?.planId ?? '' })
  await page.evaluate(id => { location.hash = `#/issues/${id}` }, digestId)
  await page.getByRole('button', { name: 'Export PDF' }).click()
  const cancel = page.getByRole('button', { name: 'Cancel export' })
  await expect.poll(() => page.locator('pr-export progress').evaluate(bar => bar instanceof HTMLProgressElement && bar.max), patient).toBe(4)
  await page.getByRole('status').filter({ hasText: 'Making PDF: step 2 of 4' }).waitFor()
  await cancel.click()
  await page.getByText('Export cancelled. No file was made.').waitFor()
  expect(await cancel.count()).toBe(0)
  expect(await page.getByRole('alert').count()).toBe(0)
  expect(await readdir(join(program.dataFolder, 'exports')).catch(() => [])).toEqual([])
})

test('the export of an article', async () => {
  await page.evaluate(() => { location.hash = '#/news' })
  await page.getByText('Ferries run again from quay.example').first().click()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const save = page.getByRole('button', { name: 'Save', exact: true })
  await save.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('status').filter({ hasText: 'Making PDF: step 2 of 4' }).waitFor()
  expect(await page.evaluate(focusedName)).toBe('Cancel')
  await page.keyboard.press('Enter')
  await page.getByText('Export cancelled. No file was made.').waitFor()
  await save.waitFor()
  expect(await page.evaluate(focusedName)).toBe('Save')
})

test('a refresh', async () => {
  holdsFeeds = true
  await page.getByRole('button', { name: /^Refresh/ }).click()
  await expect.poll(() => held.size, patient).toBe(2)
  await page.getByRole('button', { name: 'Cancel refresh, 0 of 2 feeds' }).click()
  await statusBar().getByText('refresh cancelled: 0 of 2 feeds').waitFor()
  await page.getByRole('button', { name: /^Refresh/ }).waitFor()
  await expect.poll(() => held.size, patient).toBe(0)
  holdsFeeds = false
})

test('the fetching of whole articles', async () => {
  await program.app.api.settings.change({ change: { fullText: 'always' } })
  await page.getByRole('button', { name: /^Refresh/ }).click()
  await expect.poll(() => held, patient).toEqual(new Set(['quay.example/ferries', 'wharf.example/ferries']))
  // What is asked of the network is known here before the page hears of the refresh.
  await expect.poll(() => statusBar().getByText('cancelled').count(), patient).toBe(0)
  await page.getByRole('button', { name: 'Stop until the next refresh: 0 of 2 whole articles' }).click()
  await expect.poll(() => held.size, patient).toBe(0)
  await expect.poll(() => statusBar().getByText('whole articles').count(), patient).toBe(0)
  expect(opened.faults).toEqual([])
})
