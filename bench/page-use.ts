/** Reading, searching, scrolling, and what the page keeps of it. Times are measured in the page, from the key or click to the
 *  frame in which its outcome stands. */
import type { Browser, Page } from 'playwright-core'
import { median, percentile, type Figures } from './figure.ts'
import { longestTask, withPage, type LongestTask } from './page-host.ts'

interface Used {
  readonly folder: string
  readonly opens: number
  readonly scrolls: number
}

const opensMeasured = 40

export async function measureReading(figures: Figures, browser: Browser, { folder }: Used): Promise<void> {
  await withPage(browser, { folder, hash: '#/news' }, async page => {
    await page.locator('pr-news [data-article]').first().waitFor()
    await page.waitForTimeout(1_000)
    const opened = await openByClick(page, opensMeasured)
    figures.print({ name: 'open-article-median', value: median(opened), unit: 'ms', aim: '<100' })
    figures.print({ name: 'open-article-p95', value: percentile(opened, 0.95), unit: 'ms' })
    const next = await openByKey(page, opensMeasured)
    figures.print({ name: 'next-article-median', value: median(next), unit: 'ms', aim: '<50' })
    figures.print({ name: 'next-article-p95', value: percentile(next, 0.95), unit: 'ms' })
  })
}

/** Clicks row after row, and waits for each headline over the article. */
function openByClick(page: Page, count: number): Promise<readonly number[]> {
  return page.evaluate(async wanted => {
    const app = document.querySelector('pr-app')?.shadowRoot
    const rows = app?.querySelector('pr-news')?.shadowRoot?.querySelector('pr-article-rows')?.shadowRoot
    const times: number[] = []
    for (let at = 0; at < wanted; at += 1) {
      const link = rows?.querySelectorAll<HTMLElement>('[data-article]')[at]
      const start = performance.now()
      link?.click()
      const isThere = (): boolean =>
        app?.querySelector('pr-reader')?.shadowRoot?.querySelector('h1')?.textContent?.trim() === link?.textContent?.trim()
      while (!isThere()) await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      times.push(performance.now() - start)
      await new Promise(resolve => setTimeout(resolve, 60))
    }
    return times
  }, count)
}

function openByKey(page: Page, count: number): Promise<readonly number[]> {
  return page.evaluate(async wanted => {
    const app = document.querySelector('pr-app')?.shadowRoot
    const headline = (): string => app?.querySelector('pr-reader')?.shadowRoot?.querySelector('h1')?.textContent ?? ''
    const times: number[] = []
    for (let at = 0; at < wanted; at += 1) {
      const before = headline()
      const start = performance.now()
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', code: 'KeyJ', bubbles: true }))
      while (headline() === before) await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      times.push(performance.now() - start)
      await new Promise(resolve => setTimeout(resolve, 60))
    }
    return times
  }, count)
}

export async function measureSearch(figures: Figures, browser: Browser, { folder }: Used): Promise<void> {
  await withPage(browser, { folder, hash: '#/search?q=' }, async page => {
    await page.locator('pr-masthead input').waitFor()
    const words = await page.evaluate(async () => {
      const response = await fetch('api/articles.list', {
        method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ filter: {}, limit: 30 })
      })
      const { value } = await response.json() as { readonly value: { readonly rows: readonly { readonly headline: string }[] } }
      return value.rows.map(({ headline }) => headline.split(' ').find(word => word.length > 5) ?? headline)
    })
    const times = await typeWords(page, words)
    figures.print({ name: 'search-as-you-type-median', value: median(times), unit: 'ms' })
    figures.print({ name: 'search-as-you-type-p95', value: percentile(times, 0.95), unit: 'ms', aim: '<100' })
  })
}

/** Types words letter by letter from the third on, and waits after each for the answer to just that. */
function typeWords(page: Page, words: readonly string[]): Promise<readonly number[]> {
  return page.evaluate(async all => {
    const app = document.querySelector('pr-app')?.shadowRoot
    const input = app?.querySelector('pr-masthead')?.shadowRoot?.querySelector('input')
    const head = (): string => app?.querySelector('pr-search')?.shadowRoot?.querySelector('.head')?.textContent ?? ''
    const times: number[] = []
    for (const word of all) {
      for (let length = 3; length <= word.length; length += 1) {
        const typed = word.slice(0, length)
        const start = performance.now()
        if (input) input.value = typed
        input?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
        while (!(head().includes(`“${typed}”`) && /\d+ results?/.test(head()))) await new Promise(requestAnimationFrame)
        await new Promise(requestAnimationFrame)
        times.push(performance.now() - start)
        await new Promise(resolve => setTimeout(resolve, 30))
      }
    }
    return times
  }, words)
}

/** Frames that one trace holds. */
const stretch = 600

/** Scrolls all news to their end as often as is asked, each time in a page and a program started anew; the longest task of a
 *  scroll is one value of thousands, and is reported as the median of the scrolls, with the worst beside it. */
export async function measureScroll(figures: Figures, browser: Browser, { folder, scrolls }: Used): Promise<void> {
  const all: ScrollFigures[] = []
  for (let at = 0; at < scrolls; at += 1) all.push(await withPage(browser, { folder, hash: '#/news' }, page => scrollToEnd(browser, page)))
  const most = (key: keyof ScrollFigures): number => Math.max(...all.map(scroll => scroll[key]))
  const middle = (key: keyof ScrollFigures): number => median(all.map(scroll => scroll[key]))
  figures.print({ name: 'scroll-rows', value: Math.min(...all.map(({ rows }) => rows)), unit: '' })
  figures.print({ name: 'scroll-frames', value: middle('frames'), unit: '' })
  figures.print({ name: 'scroll-blank-frames', value: most('blank'), unit: '', aim: '<=0' })
  figures.print({ name: 'scroll-longest-task', value: middle('wall'), unit: 'ms', aim: '<50' })
  figures.print({ name: 'scroll-longest-task-worst', value: most('wall'), unit: 'ms' })
  figures.print({ name: 'scroll-longest-task-undisturbed', value: middle('undisturbed'), unit: 'ms' })
  figures.print({ name: 'scroll-longest-task-processor', value: middle('processor'), unit: 'ms' })
  figures.print({ name: 'scroll-stolen-time', value: middle('stolen'), unit: 'ms' })
}

interface ScrollFigures extends LongestTask {
  readonly frames: number
  readonly blank: number
  readonly rows: number
}

/** Four windows a frame, which loads every article on the way. */
async function scrollToEnd(browser: Browser, page: Page): Promise<ScrollFigures> {
  await page.locator('pr-news [data-article]').first().waitFor()
  await page.waitForTimeout(1_000)
  const tasks: LongestTask[] = []
  const seen: Scrolled[] = []
  while (!seen.at(-1)?.isEnd) {
    tasks.push(await longestTask(browser, page, async () => { seen.push(await scrollOn(page, stretch)) }))
  }
  const sum = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0)
  const most = (key: keyof LongestTask): number => Math.max(...tasks.map(task => task[key]))
  return {
    frames: sum(seen.map(({ frames }) => frames)), blank: sum(seen.map(({ blank }) => blank)), rows: seen.at(-1)?.rows ?? 0,
    wall: most('wall'), undisturbed: most('undisturbed'), processor: most('processor'),
    stolen: sum(tasks.map(({ stolen }) => stolen))
  }
}

interface Scrolled {
  readonly frames: number
  /** Frames in which nothing stood in the middle of the list. */
  readonly blank: number
  /** Loaded so far. */
  readonly rows: number
  readonly isEnd: boolean
}

function scrollOn(page: Page, most: number): Promise<Scrolled> {
  return page.evaluate(async mostFrames => {
    const news = document.querySelector('pr-app')?.shadowRoot?.querySelector('pr-news')
    const list = news?.shadowRoot?.querySelector('pr-article-rows')
    const scroller = list?.shadowRoot?.querySelector('.scroller')
    if (!list?.shadowRoot || !scroller) throw new Error('there is no list')
    const shown = list as unknown as { readonly rows: readonly unknown[]; readonly total: number }
    let [frames, blank, still] = [0, 0, 0]
    const { left, top, width, height } = scroller.getBoundingClientRect()
    while (frames < mostFrames && still < 30) {
      const before = scroller.scrollTop
      scroller.scrollTop += height * 4
      await new Promise(requestAnimationFrame)
      frames += 1
      const isRow = list.shadowRoot.elementFromPoint(left + width / 2, top + height / 2)?.closest('[data-index], .foot, slot')
      if (!isRow && scroller.scrollTop !== before) blank += 1
      still = scroller.scrollTop === before && shown.rows.length >= shown.total ? still + 1 : 0
    }
    return { frames, blank, rows: shown.rows.length, isEnd: still >= 30 }
  }, most)
}

/** Opens the first hundred articles again and again: what the page keeps of an article must not add up. */
export async function measureMemory(figures: Figures, browser: Browser, { folder, opens }: Used): Promise<void> {
  await withPage(browser, { folder, hash: '#/news' }, async page => {
    await page.locator('pr-news [data-article]').first().waitFor()
    const after = async (count: number): Promise<number> => {
      await openMany(page, count)
      return usedMemory(page)
    }
    const early = await after(opens / 10)
    const late = await after(opens - opens / 10)
    figures.print({ name: `page-memory-after-${opens / 10}`, value: early / 1024 / 1024, unit: 'MB' })
    figures.print({ name: `page-memory-after-${opens}`, value: late / 1024 / 1024, unit: 'MB' })
    figures.print({ name: 'page-memory-growth', value: late / early, unit: '', aim: '<=1.1' })
  })
}

function openMany(page: Page, count: number): Promise<void> {
  return page.evaluate(async wanted => {
    const app = document.querySelector('pr-app')
    const list = app?.shadowRoot?.querySelector('pr-news')?.shadowRoot?.querySelector('pr-article-rows')
    const { rows } = list as unknown as { readonly rows: Iterable<{ readonly articleId: string; readonly headline: string }> }
    const ids = [...rows].slice(0, 50)
    for (let at = 0; at < wanted; at += 1) {
      const row = ids[at % ids.length]
      location.hash = `#/news/${row?.articleId ?? ''}`
      const isThere = (): boolean => app?.shadowRoot?.querySelector('pr-reader')?.shadowRoot
        ?.querySelector('h1')?.textContent?.trim() === row?.headline
      while (!isThere()) await new Promise(requestAnimationFrame)
    }
  }, count)
}

/** Bytes of script objects after everything that can be let go is. */
async function usedMemory(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  for (let pass = 0; pass < 3; pass += 1) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}
