/** What opens over the page, in the window that a zoom of 400 % leaves of 1280 × 1024 pixels, with the spaces that WCAG 2.2, 1.4.12
 *  lets a reader put between letters, words and lines: it fits, each of its controls can be seen where Tab comes to it, Escape closes
 *  it, and the focus is where it was. */
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SearchPage } from '../../src/shared/article-lists.ts'
import type { LibraryView } from '../../src/shared/contract-answers.ts'
import type { Digest } from '../../src/shared/digest.ts'
import type { StoryView } from '../../src/shared/story.ts'
import { askPage } from './ask-page.ts'
import { focusedName } from './focused-name.ts'
import { startDemo, type StartedDemo } from './start-demo.ts'

const small = { width: 320, height: 256 }

let demo: StartedDemo
let page: Page
let articleId: string
let storyId: string
let digestId: string

beforeAll(async () => {
  demo = await startDemo(small)
  page = await demo.context.newPage()
  await page.addInitScript(spaceOut)
  await page.goto(demo.url)
  await page.locator('pr-front .lead img').waitFor()
  await page.getByText(/last refresh/).waitFor()
  await page.locator('pr-front .lead .angles li').first().waitFor()
  const { hits: [hit] } = await askPage<SearchPage>(page, 'articles.search', { query: 'ice road gallery', limit: 1 })
  const [story] = await askPage<readonly StoryView[]>(page, 'stories.ranked', { span: 'week', order: 'coverage', limit: 1 })
  const { editionPlans: [plan] } = await askPage<LibraryView>(page, 'library.read', {})
  articleId = hit?.articleId ?? ''
  storyId = story?.storyId ?? ''
  digestId = (await askPage<Digest>(page, 'digests.compose', { planId: plan?.planId })).digestId
  await askPage(page, 'queue.add', { url: 'https://nordpost.example/nothing-here', title: 'A page for later' })
})

afterAll(() => demo.close())

/** Runs in each page before anything else. */
function spaceOut(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`)
  document.adoptedStyleSheets.push(sheet)
  const attach = Element.prototype.attachShadow
  Element.prototype.attachShadow = function attachSpaced(options) {
    const root = attach.call(this, options)
    // Lit puts its own sheets there at first.
    queueMicrotask(() => root.adoptedStyleSheets.push(sheet))
    return root
  }
}

const button = (name: string | RegExp): Locator => page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).first()

async function goTo(hash: string, sight: string): Promise<void> {
  await page.evaluate(to => { location.hash = to }, hash)
  await page.locator(sight).first().waitFor({ state: 'attached' })
}

const news = (): Promise<void> => goTo('#/news', 'pr-news [data-article]')
const article = (): Promise<void> => goTo(`#/news/${articleId}`, 'pr-share-menu')
const story = (): Promise<void> => goTo(`#/stories/${storyId}`, 'pr-story .media li')

async function draft(part: 'Outline' | 'Preview'): Promise<void> {
  await goTo(`#/issues/${digestId}`, 'pr-issue .tabs button')
  await button(part).click()
}

async function feed(): Promise<void> {
  await goTo('#/outlets/health?all=1', 'pr-feed-orders summary')
  await page.locator('pr-feed-orders details').first().evaluate((details: HTMLDetailsElement) => { details.open = true })
}

/** The way to each, and the button that opens it. */
const openers: Readonly<Record<string, () => Promise<Locator>>> = {
  'the sections': async () => { await news(); return button('Sections') },
  'the filter': async () => { await news(); return button('Use filter') },
  'the look of the list': async () => { await news(); return button('View') },
  'the marks of the list': async () => { await news(); return button('Mark read') },
  'the queue': async () => { await news(); return page.locator('pr-fetching button').first() },
  'who covers a story': async () => { await goTo('#/', 'pr-front .lead'); return page.locator('pr-front .lead pr-coverage button').first() },
  'sharing': async () => { await article(); return button('Share') },
  'the reading settings': async () => { await article(); return button('How it is set') },
  'the points of a story': async () => { await story(); return page.locator('pr-story pr-score button').first() },
  'merging stories': async () => { await story(); return button('Merge…') },
  'headlines': async () => { await draft('Outline'); return button('Headlines…') },
  'issuing': async () => { await draft('Outline'); return button('Issue') },
  'exporting': async () => { await draft('Preview'); return button('Export as…') },
  'a topic': async () => { await goTo('#/topics', 'pr-topics'); return button('New topic') },
  'an article by hand': async () => { await goTo('#/outlets', 'pr-outlets'); return button('Add an article') },
  'an address': async () => { await feed(); return button(/^Change address of/) },
  'an encoding': async () => { await feed(); return button(/^Wrong encoding or time\?/) },
  'whole articles': async () => { await feed(); return button(/^Whole articles of/) },
  'a password': async () => { await feed(); return button(/^Sign in to/) }
}

const isOpen = (): Promise<boolean> => page.evaluate(openedThing).then(Boolean)

test.each(Object.keys(openers))('%s: fits, can be worked with, is closed by Escape and gives the focus back', async name => {
  const opener = await openers[name]?.()
  await opener?.focus()
  const asked = await page.evaluate(focusedName)
  await page.keyboard.press('Enter')
  await expect.poll(isOpen).toBe(true)
  await page.locator('dialog[open] [role=status]').getByText(/…$/).waitFor({ state: 'detached' })
  expect(await page.evaluate(whatDoesNotFit)).toEqual([])
  await page.keyboard.press('Escape')
  await expect.poll(isOpen).toBe(false)
  await expect.poll(() => page.evaluate(focusedName)).toBe(asked)
})

/** The pictures are opened and left by keys alone. */
test.each([['?', 'Keys'], ['Control+k', 'Go to anything'], ['i', 'Pictures of this article']])('what %s opens fits', async (key, name) => {
  await article()
  await page.keyboard.press(key)
  await page.getByRole('dialog', { name }).waitFor()
  expect(await page.evaluate(whatDoesNotFit)).toEqual([])
  await page.keyboard.press('Escape')
  await expect.poll(isOpen).toBe(false)
})

test('what was opened below a button closes when Tab leaves it', async () => {
  await news()
  await button('View').press('Enter')
  await expect.poll(isOpen).toBe(true)
  for (const _ of ['density', 'days', 'the next button']) await page.keyboard.press('Tab')
  await expect.poll(isOpen).toBe(false)
})

test('the list has at least half of the window', async () => {
  await news()
  await page.locator('pr-news [data-article]').nth(3).focus()
  const { height = 0 } = await page.locator('pr-article-rows').evaluate(rows => {
    const { top, bottom } = rows.getBoundingClientRect()
    return { height: Math.min(bottom, window.innerHeight) - Math.max(top, 0) }
  })
  expect(height).toBeGreaterThan(small.height / 2)
})

/** Runs in the page: the name of what is open over it. */
function openedThing(): string | undefined {
  const find = (root: ParentNode): Element | undefined => {
    for (const element of root.querySelectorAll('*')) {
      const found = element.matches('dialog[open], :popover-open') ? element : element.shadowRoot ? find(element.shadowRoot) : undefined
      if (found) return found
    }
    return undefined
  }
  return find(document)?.tagName
}

/** Runs in the page: what stands out of the window or of what is open over it, what is cut off, and the controls that something hides
 *  when they have the focus. */
async function whatDoesNotFit(): Promise<readonly string[]> {
  const everything = (root: ParentNode): readonly Element[] =>
    [...root.querySelectorAll('*')].flatMap(element => [element, ...element.shadowRoot ? everything(element.shadowRoot) : []])
  const opened = everything(document).findLast(element => element.matches('dialog[open], :popover-open'))
  if (!opened) return ['nothing is open']
  const nameOf = (element: Element): string => `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40)}`
  const found: string[] = []
  const box = opened.getBoundingClientRect()
  if (box.left < 0 || box.top < 0 || box.right > window.innerWidth || box.bottom > window.innerHeight) found.push('it stands out of the window')
  for (const element of [opened, ...everything(opened)]) {
    const { overflowX, overflowY } = getComputedStyle(element)
    const isField = element.matches('input, select, textarea, .unseen, .track, .stage')
    if (isField || !element.checkVisibility()) continue
    if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) found.push(`too wide: ${nameOf(element)}`)
    if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1) found.push(`cut off: ${nameOf(element)}`)
  }
  const deepestAt = (x: number, y: number): Element | null => {
    let hit = document.elementFromPoint(x, y)
    for (let inner = hit?.shadowRoot?.elementFromPoint(x, y); inner && inner !== hit; inner = hit?.shadowRoot?.elementFromPoint(x, y)) hit = inner
    return hit
  }
  const controls = everything(opened).filter(element => element.matches('a[href], button, input, select, textarea') && element.checkVisibility())
  for (const control of controls) {
    if (control instanceof HTMLElement) control.focus()
    const { left, right, top, bottom } = control.getBoundingClientRect()
    const hit = deepestAt((left + right) / 2, (Math.max(top, 0) + Math.min(bottom, window.innerHeight)) / 2)
    if (!hit || !(control.contains(hit) || hit.contains(control) || hit.closest('label')?.contains(control))) found.push(`hidden: ${nameOf(control)}`)
  }
  return found
}
