/** An empty front page while the first articles are fetched, in a real browser. */
import { afterAll, beforeAll, test } from 'vitest'
import { startHoldingSite, type HoldingSite } from '../support/holding-site.ts'
import { makeApp, type TestApp } from '../support/make-app.ts'
import { openProgramPage, type ProgramPage } from './program-page.ts'

const feedOf = (items: string): string => `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Times</title>
  <link>https://harbour.example/</link><description>Harbour</description>${items}</channel></rss>`
const news = '<item><title>A library reopens where the river took it</title><guid isPermaLink="false">library</guid></item>'

let harbour: HoldingSite
let program: TestApp
let opened: ProgramPage

beforeAll(async () => {
  harbour = await startHoldingSite(() => feedOf(''))
  program = await makeApp()
  await program.app.api.feeds.subscribe({ feedUrl: `${harbour.url}/feed.xml`, sectionId: 'world', allowPrivate: true })
  opened = await openProgramPage(program)
})

afterAll(async () => {
  await opened.close()
  await program.close()
  await harbour.close()
})

test('says that nothing is here yet, how far the refresh is, and then shows what came', async () => {
  const front = opened.page.locator('pr-front')
  await front.getByText('No articles yet. Refresh to fetch the newest ones.').waitFor()
  harbour.hold()
  await opened.page.getByRole('button', { name: 'Refresh', exact: true }).click()
  await front.getByText('Fetching the first articles: 0 of 1 feed.').waitFor()
  await harbour.release(feedOf(news))
  await front.getByRole('link', { name: 'A library reopens where the river took it' }).first().waitFor()
})
