/** The page as a reader of Arabic has it, in a real browser over the demo: everything stands where a mirror would show it, and
 *  the arrow keys follow. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Page } from 'playwright-core'
import { openDemoPage, type DemoPage } from './demo-page.ts'

/** Two cores may be shared by many. */
const patient = { timeout: 20_000 }

let demo: DemoPage
let page: Page
/** Paths of all views, each with something in it. */
let views: readonly string[]

beforeAll(async () => {
  demo = await openDemoPage()
  page = demo.page
  views = await viewsWithNews()
})

afterAll(() => demo.close())

/** Two frames after nothing has been asked for. */
async function goTo(hash: string): Promise<void> {
  await page.evaluate(to => { location.hash = to }, hash)
  await page.waitForLoadState('networkidle')
  await frames()
}

const frames = (): Promise<unknown> =>
  page.evaluate(() => new Promise(resolve => { requestAnimationFrame(() => requestAnimationFrame(resolve)) }))

/** What does not stand where a mirror would show it, when only the direction of the page is changed and not a word of it. Words
 *  within a line keep the order of their own script; and as letters that join are not spaced, lines become a little longer or
 *  shorter: one of their ends, or their middle, stays where it belongs. */
async function unmirrored(): Promise<readonly string[]> {
  await page.evaluate(() => {
    const seen = new Map<Element, DOMRect>()
    const walk = (root: Element | ShadowRoot): void => {
      for (const element of root.children) {
        if (element instanceof HTMLElement && element.closest('[dir]:not(html), bdi, kbd, code')) continue
        if (getComputedStyle(element).display !== 'inline') seen.set(element, element.getBoundingClientRect())
        if (element instanceof HTMLElement) walk(element)
        if (element.shadowRoot) walk(element.shadowRoot)
      }
    }
    walk(document.body)
    Object.assign(globalThis, { seen })
    document.documentElement.dir = 'rtl'
  })
  await frames()
  const found = await page.evaluate(() => {
    const { seen } = globalThis as unknown as { readonly seen: ReadonlyMap<Element, DOMRect> }
    const nameOf = (element: Element): string => {
      const host = element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host.localName : ''
      return `${host} ${element.localName}.${element.getAttribute('class') ?? ''}`
    }
    return [...seen].flatMap(([element, before]) => {
      const after = element.getBoundingClientRect()
      if (before.width < 1 || after.width < 1) return []
      const [start, end] = [after.left - (innerWidth - before.right), after.right - (innerWidth - before.left)]
      const off = [start, end, (start + end) / 2].toSorted((one, other) => Math.abs(one) - Math.abs(other))[0] ?? 0
      return Math.abs(off) > 8 ? [`${nameOf(element)} is ${Math.round(off)} pixels off`] : []
    })
  })
  await page.evaluate(() => { document.documentElement.dir = 'ltr' })
  return [...new Set(found)]
}

interface Ranked {
  readonly storyId: string
  readonly lead: { readonly articleId: string }
}

async function viewsWithNews(): Promise<readonly string[]> {
  const ranked = (): Promise<readonly Ranked[]> => demo.ask('stories.ranked', { span: 'now', order: 'coverage', limit: 1 })
  const [story] = await vi.waitUntil(async () => {
    const stories = await ranked()
    return stories.length > 0 && stories
  }, patient)
  const { editionPlans } = await demo.ask<{ readonly editionPlans: readonly { readonly planId: string }[] }>('library.read', {})
  const { digestId } = await demo.ask<{ readonly digestId: string }>('digests.compose', { planId: editionPlans[0]?.planId })
  return ['', 'news', 'section/business', `news/${story?.lead.articleId}`, 'search?q=strait', 'search',
    `stories/${story?.storyId}`, 'issues', `issues/${digestId}`, 'outlets', 'outlets/health?all=1', 'sections', 'clippings', 'topics', 'cities', 'converter', 'settings']
}

describe.each([[1280, 800], [390, 800]])('at %d × %d', (width, height) => {
  test('every view is the mirror image of what it is from left to right', async () => {
    await page.setViewportSize({ width, height })
    const found: string[] = []
    for (const path of views) {
      await goTo(`#/${path}`)
      found.push(...(await unmirrored()).map(line => `#/${path}: ${line}`))
    }
    expect(found).toEqual([])
  })
})

describe('in Arabic', () => {
  beforeAll(async () => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await demo.ask('settings.change', { change: { language: 'ar' } })
    await page.waitForFunction(() => document.documentElement.dir === 'rtl')
  })

  test('a pane is made wider by the arrow key, and by dragging, towards the left', async () => {
    await goTo('#/news')
    const edge = page.locator('pr-news pr-separator [role=separator]')
    const widthOf = async (): Promise<number> => Math.round((await page.locator('pr-news .list').boundingBox())?.width ?? 0)
    const before = await widthOf()
    await edge.focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(widthOf, patient).toBe(before + 16)
    const { x = 0 } = await edge.boundingBox() ?? {}
    await page.mouse.move(x + 4, 400)
    await page.mouse.down()
    await page.mouse.move(x - 36, 400, { steps: 4 })
    await page.mouse.up()
    await expect.poll(widthOf, patient).toBe(before + 56)
    await edge.dblclick()
    await expect.poll(widthOf, patient).toBe(before)
  })

  test('icons that point along the line point the other way, and others stay as they are', async () => {
    await goTo(`#/${views[3]}`)
    const turned = (name: string): Promise<readonly string[]> =>
      page.locator(name).evaluateAll(icons => icons.map(one => getComputedStyle(one).transform))
    await page.locator('pr-reader .row svg.turns').first().waitFor()
    expect(new Set(await turned('pr-reader .row svg.turns'))).toEqual(new Set(['matrix(-1, 0, 0, 1, 0, 0)']))
    expect(new Set(await turned('pr-masthead svg'))).toEqual(new Set(['none']))
  })

  test('a headline of another script keeps its own direction, and begins at the edge of its list', async () => {
    await goTo('#/news')
    const headline = page.locator('pr-article-rows h3[dir=ltr]').first()
    const ofText = await headline.locator('a').evaluate(link => {
      const range = document.createRange()
      range.selectNodeContents(link)
      return range.getBoundingClientRect().right
    })
    const ofRow = await headline.evaluate(element => element.getBoundingClientRect().right)
    expect(ofRow - ofText).toBeLessThan(4)
  })

  test('joined letters are neither spaced nor slanted', async () => {
    await goTo('#/settings')
    const look = await page.locator('pr-settings h1').evaluate(heading => {
      const { letterSpacing, fontSynthesisStyle, lineHeight, fontSize } = getComputedStyle(heading)
      return { letterSpacing, fontSynthesisStyle, lines: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize) }
    })
    expect(look).toMatchObject({ letterSpacing: 'normal', fontSynthesisStyle: 'none' })
    expect(look.lines).toBeGreaterThan(1.5)
  })
})
