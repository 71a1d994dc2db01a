/** Every view of the demo, and of a program that follows nothing yet, with the way there. */
import type { Page } from 'playwright-core'

/** Opens a view in a page that is new. */
export type View = (page: Page) => Promise<void>

/** Until nothing is under way: fonts, pictures and answers come from this machine. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle').catch(() => undefined)
  await page.waitForTimeout(700)
}

const at = (hash: string): View => async page => {
  await page.evaluate(to => { location.hash = to }, hash)
  await settle(page)
}

/** A view, and what is done in it then. */
const after = (view: View, act: View): View => async page => {
  await view(page)
  await act(page)
  await settle(page)
}

const keys = (...pressed: readonly string[]): View => async page => {
  for (const key of pressed) await page.keyboard.press(key)
}

const button = (name: string | RegExp): View => page => page.getByRole('button', { name }).first().click()

/** By the program's own way: what the page asks is what it is given. */
async function ask<Value>(page: Page, method: string, args: object): Promise<Value> {
  return page.evaluate(async ([name, given]) => (await (await fetch(`api/${name}`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(given)
  })).json()).value, [method, args] as const) as Promise<Value>
}

/** The best match for some words. */
const article = (query: string): View => async page => {
  await at(`#/search?q=${encodeURIComponent(query)}`)(page)
  await page.locator('pr-search [data-article]').first().click()
  await settle(page)
}

const articleIn = (language: string): View => async page => {
  const { rows: [row] } = await ask<{ readonly rows: readonly { readonly articleId: string }[] }>(
    page, 'articles.list', { filter: { languages: [language] }, limit: 1 })
  await at(`#/news/${row?.articleId}`)(page)
}

const topStory: View = async page => {
  const [story] = await ask<readonly { readonly storyId: string }[]>(
    page, 'stories.ranked', { span: 'week', order: 'coverage', limit: 1 })
  await at(`#/stories/${story?.storyId}`)(page)
}

const draft: View = async page => {
  const { editionPlans: [plan] } = await ask<{ readonly editionPlans: readonly { readonly planId: string }[] }>(
    page, 'library.read', {})
  const { digestId } = await ask<{ readonly digestId: string }>(page, 'digests.compose', { planId: plan?.planId })
  await at(`#/issues/${digestId}`)(page)
  await page.frameLocator('#preview-frame').locator('h1').first().waitFor({ state: 'attached' })
}

/** In a narrow window the preview is a tab. */
const preview: View = async page => {
  const tab = page.getByRole('button', { name: 'Preview', exact: true })
  if (await page.getByRole('button', { name: 'Export as…' }).isHidden()) await tab.click()
}

const settingsParts = ['refreshing', 'keys', 'keeping', 'backup', 'weather', 'readings', 'plans', 'evidence', 'about'] as const

const strait = article('strait')

export const views = {
  front: at('#/'),
  palette: after(at('#/'), keys('Control+k')),
  keys: after(at('#/'), keys('?')),
  'add-article': after(at('#/'), keys('a')),
  news: at('#/news'),
  filter: after(at('#/news'), keys('f')),
  filtered: at('#/news?sections=world,business'),
  section: at('#/section/business'),
  read: strait,
  share: after(strait, keys('.')),
  'reading-settings': after(strait, button('How it is set')),
  find: after(strait, keys('Control+f')),
  pages: article('harbour dues'),
  gallery: article('ice road gallery'),
  'gallery-viewer': after(article('ice road gallery'), keys('i')),
  infographic: article('southern route numbers'),
  'right-to-left': articleIn('ar'),
  chinese: articleIn('zh'),
  missing: at('#/news/nothing'),
  search: at('#/search?q=glacier'),
  'search-without-results': at('#/search?q=xylophone'),
  'search-help': at('#/search'),
  topics: at('#/topics'),
  'new-topic': after(at('#/topics'), button('New topic')),
  story: topStory,
  dossiers: at('#/dossiers'),
  clippings: at('#/clippings'),
  issues: at('#/issues'),
  issue: draft,
  'issue-export': after(after(draft, preview), button('Export as…')),
  'issue-checks': after(draft, button(/^Checks/)),
  outlets: at('#/outlets'),
  packs: after(at('#/outlets'), page => page.locator('pr-outlets summary').first().click()),
  'outlet-failure': after(at('#/outlets'), async page => {
    await page.getByLabel('Address of a site or a feed').fill('no feeds here')
    await page.keyboard.press('Enter')
  }),
  health: at('#/outlets/health?all=1'),
  sections: at('#/sections'),
  cities: at('#/cities'),
  converter: at('#/converter'),
  settings: at('#/settings'),
  ...Object.fromEntries(settingsParts.map(part => [`settings-${part}`, at(`#/settings/${part}`)] as const))
} satisfies Readonly<Record<string, View>>

export const emptyViews: Readonly<Record<string, View>> = {
  'first-run': at('#/'),
  'empty-news': at('#/news'),
  'empty-topics': at('#/topics'),
  'empty-dossiers': at('#/dossiers'),
  'empty-clippings': at('#/clippings'),
  'empty-issues': at('#/issues'),
  'empty-outlets': at('#/outlets'),
  'empty-health': at('#/outlets/health'),
  'empty-converter': at('#/converter')
}
