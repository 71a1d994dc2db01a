/** The page in all its languages, in a real browser over the demo: each view in each, and the change from one to another. */
import type { Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { InterfaceLanguage } from '../../src/shared/interface-language.ts'
import { messagesOf, translations, type Translation } from '../support/catalogues.ts'
import { askPage } from './ask-page.ts'
import { axeViolations } from './axe-violations.ts'
import { englishLeft, englishPatterns } from './english-left.ts'
import { startDemo, type StartedDemo } from './start-demo.ts'

/** Two cores may be shared by many. */
const patient = { timeout: 20_000 }

let demo: StartedDemo
let page: Page
let patterns: ReadonlyMap<string, RegExp>
/** Hashes of all views, each with something in it. */
let views: readonly string[]
const faults: string[] = []
const underWay = new Map<Request, Page>()

beforeAll(async () => {
  demo = await startDemo()
  page = await openPage()
  await page.locator('pr-front .lead').waitFor()
  await page.getByText(/last refresh/).waitFor()
  patterns = await englishPatterns()
  views = await viewsWithNews()
})

afterAll(() => demo.close())

async function openPage(): Promise<Page> {
  const opened = await demo.context.newPage()
  opened.setDefaultTimeout(30_000)
  opened.on('pageerror', error => faults.push(error.message))
  opened.on('request', request => { if (!request.url().endsWith('/events')) underWay.set(request, opened) })
  opened.on('requestfinished', request => underWay.delete(request))
  opened.on('requestfailed', request => underWay.delete(request))
  // Of what a page still asked for when it was closed, nothing more is told.
  opened.on('close', () => { for (const [request, on] of underWay) if (on === opened) underWay.delete(request) })
  await opened.goto(demo.url)
  await opened.locator('pr-app').waitFor()
  return opened
}

/** What the program answers the page. */
const ask = <Value>(method: string, args: object): Promise<Value> => askPage(page, method, args)

async function viewsWithNews(): Promise<readonly string[]> {
  type Ranked = readonly { readonly storyId: string; readonly lead: { readonly articleId: string } }[]
  const [story] = await ask<Ranked>('stories.ranked', { span: 'now', order: 'coverage', limit: 1 })
  const { editionPlans } = await ask<{ readonly editionPlans: readonly { readonly planId: string }[] }>('library.read', {})
  const { digestId } = await ask<{ readonly digestId: string }>('digests.compose', { planId: editionPlans[0]?.planId })
  return [
    '', 'news', 'section/business', `news/${story?.lead.articleId}`, 'search?q=strait', `stories/${story?.storyId}`, 'dossiers',
    'issues', `issues/${digestId}`, 'outlets', 'outlets/health?all=1', 'sections', 'clippings', 'topics', 'cities', 'converter',
    'settings'
  ].map(path => `#/${path}`)
}

function twoFrames(on: Page): Promise<unknown> {
  return on.evaluate(() => new Promise(resolve => { requestAnimationFrame(() => requestAnimationFrame(resolve)) }))
}

/** Until the view is there and has all that it asks for: nothing is under way for two frames. */
async function goTo(hash: string, on = page): Promise<void> {
  await on.evaluate(to => { location.hash = to }, hash)
  await expect.poll(async () => {
    await twoFrames(on)
    return [...underWay.keys()].map(request => request.url())
  }, patient).toEqual([])
}

async function speak(language: InterfaceLanguage): Promise<void> {
  await ask('settings.change', { change: { language } })
  await page.waitForFunction(tag => document.documentElement.lang === tag, language)
}

const sideways = (): Promise<number> => page.evaluate(() => {
  const { scrollWidth, clientWidth } = document.documentElement
  return scrollWidth - clientWidth
})

describe.each(Object.keys(translations) as readonly Translation[])('in %s', language => {
  beforeAll(() => speak(language))

  test('no view has a word of English left, nor a width that must be scrolled', async () => {
    const found: string[] = []
    for (const view of views) {
      await goTo(view)
      found.push(...(await englishLeft(page, language, patterns)).map(line => `${view} says ${line}`),
        ...await tooWide(view))
      if (language === 'ar') found.push(...(await axeViolations(page, 'mirrored')).map(line => `${view}: ${line}`))
    }
    expect(found).toEqual([])
    expect(faults).toEqual([])
  })

  test('no dialogue has a word of English left', async () => {
    await goTo('#/news')
    for (const keys of ['?', 'Control+k', 'a', 'f']) {
      await page.keyboard.press(keys)
      await expect.poll(() => page.evaluate(hasOpenDialogue), { ...patient, message: `${keys} opens one` }).toBe(true)
      expect({ keys, left: await englishLeft(page, language, patterns) }).toEqual({ keys, left: [] })
      await page.keyboard.press('Escape')
      await expect.poll(() => page.evaluate(hasOpenDialogue), { ...patient, message: `Escape closes ${keys}` }).toBe(false)
      // Until then the focus is in the closed dialogue, and keys belong to it.
      await twoFrames(page)
    }
  })
})

function hasOpenDialogue(): boolean {
  const isIn = (root: ParentNode): boolean => root.querySelector('dialog[open]') !== null
    || [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot && isIn(shadowRoot))
  return isIn(document)
}

async function tooWide(view: string): Promise<readonly string[]> {
  const wide: string[] = []
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    if (await sideways() > 0) wide.push(`${view} is wider than ${width} pixels`)
  }
  if (await linesOfWays() > 1) wide.push(`${view} has the ways to candidates in two lines`)
  return wide
}

/** Of what an editor chooses candidates from; 0 where nothing is edited. */
async function linesOfWays(): Promise<number> {
  const tops = await page.locator('pr-candidates .ways button')
    .evaluateAll(all => all.map(one => one.getBoundingClientRect().top))
  return new Set(tops).size
}

const railOf = (on: Page): Promise<string> => on.locator('pr-rail nav').first().innerText()

describe('the change of language', () => {
  beforeAll(() => speak('en'))

  test('would not hide English from these tests', async () => {
    await goTo('#/settings')
    expect((await englishLeft(page, 'fr', patterns)).length).toBeGreaterThan(40)
  })

  test('reaches all that stands on a view while it is open', async () => {
    const left: string[] = []
    for (const view of views) {
      await speak('en')
      await goTo(view)
      await speak('es')
      await goTo(view)
      left.push(...(await englishLeft(page, 'es', patterns)).map(line => `${view} still says ${line}`))
    }
    await speak('en')
    expect(left).toEqual([])
  })

  test('is made in the settings, at once, and in other windows too, where nothing is lost', async () => {
    const other = await openPage()
    await goTo(views[3] ?? '', other)
    const field = other.locator('pr-masthead input')
    await other.getByRole('button', { name: 'Keys' }).or(other.locator('pr-reader')).first().waitFor()
    await other.keyboard.press('?')
    const dialogue = other.locator('pr-keys dialog')
    await dialogue.getByText('All keys', { exact: true }).waitFor()
    await goTo('#/settings')
    await page.getByLabel('Language of the page').selectOption('de')
    for (const one of [page, other]) await one.waitForFunction(() => document.documentElement.lang === 'de')
    const german = await messagesOf('german')
    expect(await dialogue.isVisible()).toBe(true)
    await dialogue.getByText(String(german.get('commandTitles.help')), { exact: true }).waitFor()
    expect(await page.title()).toContain(String(german.get('settingsPage.title')))
    await other.keyboard.press('Escape')
    expect(await field.getAttribute('placeholder')).not.toMatch(/Search/)
    expect(await englishLeft(other, 'de', patterns)).toEqual([])
    expect(await railOf(other)).toContain(String(german.get('shell.allNews')))
    await other.close()
  })

  test('reaches a palette and messages that are open', async () => {
    await speak('en')
    await goTo('#/cities')
    const clock = page.getByRole('button', { name: /^Remove the clock of/ }).first()
    if (await clock.count() === 0) await ask('settings.change', { change: { clocks: ['tokyo'] } })
    await clock.click()
    await page.locator('pr-toasts').getByText('Undo', { exact: true }).waitFor()
    // Messages stay while the pointer is on them.
    await page.locator('pr-toasts .toast').hover()
    await page.keyboard.press('Control+k')
    await page.locator('pr-palette [role=option]').first().waitFor()
    await speak('de')
    const german = await messagesOf('german')
    await page.locator('pr-palette').getByText(String(german.get('commandTitles.next')), { exact: true }).waitFor()
    await page.locator('pr-toasts').getByText(String(german.get('shell.undo')), { exact: true }).waitFor()
    expect(await englishLeft(page, 'de', patterns)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('pr-toasts .link').click()
  })

  test('keeps what is typed, where the focus is and where a list stands', async () => {
    await goTo('#/news')
    const field = page.locator('pr-masthead input')
    const scroller = page.locator('pr-article-rows .scroller')
    const top = (): Promise<number> => scroller.evaluate(element => element.scrollTop)
    // A list that was brought to its place is held there for half a second.
    await expect.poll(async () => {
      await scroller.evaluate(element => { element.scrollTop = 900 })
      await page.waitForTimeout(600)
      return Math.round(await top())
    }, patient).toBe(900)
    await field.fill('s')
    await speak('ru')
    const russian = await messagesOf('russian')
    await page.locator('pr-news').getByText(String(russian.get('news.unreadOnly')), { exact: true }).first().waitFor()
    expect(await field.evaluate(element => [element.matches(':focus'), (element as HTMLInputElement).value])).toEqual([true, 's'])
    // Rows may have other heights in other words; the list keeps the row at its head in place.
    expect(Math.abs(await top() - 900)).toBeLessThan(200)
    await field.fill('')
  })

  test('stands in the first byte of the document, with the direction, so that nothing turns round', async () => {
    await speak('ar')
    const html = await (await demo.context.request.get(new URL('/', demo.url).href)).text()
    expect(html).toContain('<html lang="ar" dir="rtl">')
    const fresh = await openPage()
    expect(await fresh.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['ar', 'rtl'])
    await fresh.close()
  })

  test('finds each language in the palette under its own name', async () => {
    for (const [typed, language] of [['Deutsch', 'de'], ['العربية', 'ar'], ['English', 'en']] as const) {
      await page.keyboard.press('Control+k')
      await page.locator('pr-palette input').fill(typed)
      await page.keyboard.press('Enter')
      await page.waitForFunction(tag => document.documentElement.lang === tag, language)
    }
  })

  test('follows the system where that is wished', async () => {
    const russian = await demo.browser.newContext({ locale: 'ru-RU' })
    await ask('settings.change', { change: { language: 'system' } })
    const opened = await russian.newPage()
    await opened.goto(demo.url)
    await opened.locator('pr-app').waitFor()
    expect(await opened.evaluate(() => document.documentElement.lang)).toBe('ru')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    await russian.close()
  })
})
