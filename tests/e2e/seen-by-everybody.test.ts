/** The page for those who use it otherwise, in a real browser over the demo: by Tab alone, at 200 %, in forced colours, without
 *  motion. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemoPage, type DemoPage } from './demo-page.ts'

/** Two cores may be shared by many. */
const patient = { timeout: 20_000 }
const wide = { width: 1280, height: 800 }
/** What a window of 1280 × 800 has at 200 % (WCAG 2.2, 1.4.4). */
const zoomed = { width: 640, height: 400 }
const tabs = 16

let demo: DemoPage
let page: Page

beforeAll(async () => {
  demo = await openDemoPage()
  page = demo.page
  const { editionPlans } = await demo.ask<{ readonly editionPlans: readonly { readonly planId: string }[] }>('library.read', {})
  await demo.ask('digests.compose', { planId: editionPlans[0]?.planId })
})

afterAll(() => demo.close())

/** Hashes of the views; the first article, story and press review stand for all. */
const views: Readonly<Record<string, () => Promise<string>>> = {
  'front page': async () => '',
  'all news': async () => 'news',
  section: async () => 'section/business',
  article: async () => `news/${(await demo.ask<Listed>('articles.search', { query: 'strait', limit: 1 })).hits[0]?.articleId}`,
  story: async () => `stories/${(await demo.ask<readonly Ranked[]>('stories.ranked', { span: 'week', order: 'coverage', limit: 1 }))[0]?.storyId}`,
  search: async () => 'search?q=strait',
  topics: async () => 'topics',
  dossiers: async () => 'dossiers',
  clippings: async () => 'clippings',
  'press reviews': async () => 'issues',
  editor: async () => `issues/${(await demo.ask<readonly Draft[]>('digests.list', {}))[0]?.digestId}`,
  outlets: async () => 'outlets',
  'feed health': async () => 'outlets/health?all=1',
  sections: async () => 'sections',
  cities: async () => 'cities',
  converter: async () => 'converter',
  settings: async () => 'settings'
}
interface Listed { readonly hits: readonly { readonly articleId: string }[] }
interface Ranked { readonly storyId: string }
interface Draft { readonly digestId: string }

const names = Object.keys(views)

async function show(name: string): Promise<void> {
  const path = await views[name]?.() ?? expect.unreachable(name)
  await page.evaluate(to => { location.hash = `#/${to}` }, path)
  await page.waitForLoadState('networkidle')
  await expect.poll(() => page.getByText('Loading…', { exact: true }).count(), patient).toBe(0)
  await page.evaluate(twoFrames)
}

function twoFrames(): Promise<unknown> {
  return new Promise(resolve => { requestAnimationFrame(() => requestAnimationFrame(resolve)) })
}

/** What is wrong with where the focus is now, if anything: out of sight, under something else, or without a ring. */
function focusFault(): string | undefined {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  // A document in a frame, and the button inside a field for a date, paint their own focus.
  if (!element || element === document.body || element.localName === 'iframe' || !element.matches(':focus')) return undefined
  const name = `${element.localName} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`
  const above = (node: Node): Node | null =>
    node instanceof ShadowRoot ? node.host : (node as Element).assignedSlot ?? node.parentNode
  const hasRing = ({ outlineStyle, outlineWidth, boxShadow }: CSSStyleDeclaration): boolean =>
    outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 || boxShadow !== 'none'
  // A row stands for its link, a piece of a press review for its fields, a line for the edge of a pane.
  let isRinged = element.role === 'separator' && getComputedStyle(element, '::after').backgroundColor !== 'rgba(0, 0, 0, 0)'
  for (let [node, steps] = [element as Node | null, 0]; node && steps < 8; [node, steps] = [above(node), steps + 1]) {
    isRinged ||= node instanceof Element && hasRing(getComputedStyle(node))
  }
  if (!isRinged) return `${name} has no ring`
  const { left = 0, top = 0, right = 0, bottom = 0 } = element.getClientRects()[0] ?? {}
  const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2]
  if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight) return `${name} is out of sight`
  let hit = document.elementFromPoint(x, y)
  while (hit?.shadowRoot) {
    const inside = hit.shadowRoot.elementFromPoint(x, y)
    if (!inside || inside === hit) break
    hit = inside
  }
  for (let node: Node | null = hit; node; node = above(node)) if (node === element) return undefined
  return hit?.contains(element) ? undefined : `${name} lies under ${hit?.localName}.${hit?.className}`
}

/** What is wrong once the page stands: it may have been rendered anew under the focus. */
async function settledFault(): Promise<string | undefined> {
  await page.evaluate(twoFrames)
  return page.evaluate(focusFault)
}

describe.each([['100 %', wide], ['200 %', zoomed]] as const)('at %s', (_zoom, size) => {
  beforeAll(() => page.setViewportSize(size))

  test.each(names)('the focus is seen wherever Tab leads in the view %s, and nothing scrolls sideways', async name => {
    await show(name)
    const main = page.locator('main').first()
    await main.focus()
    const faults: string[] = []
    for (let at = 0; at < tabs; at += 1) {
      await page.keyboard.press('Tab')
      const fault = await page.evaluate(focusFault) && await settledFault()
      if (fault) faults.push(fault)
    }
    expect(faults).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  })
})

describe('the frame of the page', () => {
  beforeAll(() => page.setViewportSize(wide))

  test('is led through from its first control on, which skips to the view', async () => {
    await show('all news')
    await page.reload()
    await page.locator('pr-news [data-article]').first().waitFor()
    const faults: string[] = []
    const reached: string[] = []
    for (let at = 0; at < 36; at += 1) {
      await page.keyboard.press('Tab')
      reached.push(await page.evaluate(nameOfFocus))
      const fault = await page.evaluate(focusFault) && await settledFault()
      if (fault) faults.push(fault)
    }
    expect(faults).toEqual([])
    expect(reached[0]).toBe('Skip to the news')
    expect(reached).toEqual(expect.arrayContaining(['Front page', 'Dossiers', 'All issues', 'Settings']))
  })

  test('has its view focused by the first control', async () => {
    await page.reload()
    await page.locator('pr-news [data-article]').first().waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.querySelector('pr-app')?.shadowRoot?.activeElement?.localName)).toBe('main')
  })
})

function nameOfFocus(): string {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  const [words] = [...element?.querySelectorAll('span') ?? []]
  return (element?.getAttribute('aria-label') ?? words?.textContent ?? element?.textContent ?? '').trim()
}

describe('in forced colours', () => {
  beforeAll(() => page.emulateMedia({ forcedColors: 'active' }))
  afterAll(() => page.emulateMedia({ forcedColors: 'none' }))

  /** What can be told apart where all colours are the system's own. */
  const looksOf = (selector: string): Promise<readonly string[]> => page.locator(selector).evaluateAll(all => all.map(element => {
    const {
      borderColor, borderStyle, borderWidth, backgroundColor, color, fontWeight, outlineStyle, outlineColor
    } = getComputedStyle(element)
    return [borderColor, borderStyle, borderWidth, backgroundColor, color, fontWeight, outlineStyle, outlineColor].join(' ')
  }))

  test.each([
    ['the entry of the rail where one is', 'all news', 'pr-rail a[aria-current]', 'pr-rail a:not([aria-current])'],
    ['the tab of the news', 'all news', 'pr-news .tabs [aria-current]', 'pr-news .tabs a:not([aria-current])'],
    ['the article that is chosen', 'article', 'pr-article-rows .row.selected', 'pr-article-rows .row:not(.selected)']
  ] as const)('%s differs from the others', async (_what, view, chosen, others) => {
    await show(view)
    await page.locator(chosen).first().waitFor()
    const [look] = await looksOf(chosen)
    expect(await looksOf(others)).not.toContain(look)
  })

  test('a filter that holds differs from one that does not', async () => {
    await show('all news')
    const chip = page.getByRole('button', { name: 'Unread', exact: true })
    await chip.click()
    await expect.poll(() => chip.getAttribute('aria-pressed'), patient).toBe('true')
    await page.mouse.move(0, 0)
    const [pressed] = await looksOf('pr-news .chips .chip[aria-pressed=true]')
    expect(await looksOf('pr-news .chips .chip[aria-pressed=false]')).not.toContain(pressed)
    await chip.click()
  })

  test('the focus is seen, and the palette’s choice too', async () => {
    await page.locator('main').first().focus()
    for (let at = 0; at < tabs; at += 1) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(focusFault)).toBeUndefined()
    }
    await page.keyboard.press('Control+k')
    await page.getByRole('option').nth(1).waitFor()
    const [chosen] = await looksOf('pr-palette li[aria-selected=true]')
    expect(await looksOf('pr-palette li[aria-selected=false]')).not.toContain(chosen)
    await page.keyboard.press('Escape')
  })
})

describe('motion', () => {
  /** Milliseconds of the longest transition or animation of an element in sight. */
  const longest = (): Promise<number> => page.evaluate(() => {
    const millisecondsOf = (list: string): number =>
      Math.max(...list.split(',').map(one => Number.parseFloat(one) * (one.trim().endsWith('ms') ? 1 : 1_000)))
    let most = 0
    const walk = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        const { transitionDuration, animationDuration } = getComputedStyle(element)
        most = Math.max(most, millisecondsOf(transitionDuration), Number.parseFloat(animationDuration) ? millisecondsOf(animationDuration) : 0)
        if (element.shadowRoot) walk(element.shadowRoot)
      }
    }
    walk(document)
    return most
  })

  test('there is none in any view for those who want none', async () => {
    const moving: string[] = []
    for (const name of names) {
      await show(name)
      if (await longest() > 1) moving.push(name)
    }
    expect(moving).toEqual([])
    // Others have some, or this would say nothing.
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await show('editor')
    expect(await longest()).toBeGreaterThan(50)
    await page.emulateMedia({ reducedMotion: 'reduce' })
  })
})
