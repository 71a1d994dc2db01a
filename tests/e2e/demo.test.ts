/** The demo in a real browser: news at once, every view for every reader, nothing from anywhere but this machine. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ArticleRow } from '../../src/shared/article.ts'
import type { LibraryView } from '../../src/shared/contract-answers.ts'
import type { Digest } from '../../src/shared/digest.ts'
import { askPage } from './ask-page.ts'
import { axeViolations, withAllInSight } from './axe-violations.ts'
import { startDemo, type StartedDemo } from './start-demo.ts'

const wide = { width: 1280, height: 800 }
const narrow = { width: 390, height: 800 }
/** The narrowest width at which WCAG 2.2, 1.4.10 wants no sideways scrolling. */
const narrowest = { width: 320, height: 640 }
/** Two cores may be shared by many. */
const patient = { timeout: 20_000 }

let demo: StartedDemo
let page: Page
const faults: string[] = []
const requests: string[] = []
/** axe tries to enter frames without scripts too, which Chromium reports as an error. */
let isProbed = false

beforeAll(async () => {
  demo = await startDemo(wide)
  page = await watchedPage()
})

afterAll(() => demo.close())

async function watchedPage(): Promise<Page> {
  const opened = await demo.context.newPage()
  opened.setDefaultTimeout(20_000)
  opened.on('pageerror', error => faults.push(error.message))
  opened.on('console', message => message.type() === 'error' && !isProbed && faults.push(message.text()))
  opened.on('request', request => requests.push(request.url()))
  return opened
}

/** What the layout has moved since the page was opened: the sum of the shares of the window (Chromium's layout instability). */
function layoutShift(): Promise<number> {
  return page.evaluate(() => new Promise<number>(resolve => {
    new PerformanceObserver(list => {
      const values = list.getEntries().map(entry => (entry as PerformanceEntry & { readonly value: number }).value)
      resolve(values.reduce((sum, value) => sum + value, 0))
    }).observe({ type: 'layout-shift', buffered: true })
    // Without any shift the observer is never called.
    setTimeout(resolve, 300, 0)
  }))
}

async function goTo(hash: string): Promise<void> {
  await page.evaluate(closeAll)
  await page.evaluate(to => { location.hash = to }, hash)
}

/** An article with a picture that other outlets have too. */
async function openArticle(): Promise<void> {
  const { width, height } = page.viewportSize() ?? wide
  await goTo('#/search?q=strait')
  await page.locator('pr-search mark').first().waitFor()
  await page.setViewportSize(wide)
  await page.locator('pr-search [data-article]').first().click()
  await page.frameLocator('#article-frame').locator('#article-body p').first().waitFor()
  await page.setViewportSize({ width, height })
}

/** Presses keys where no field takes them. */
async function press(keys: string): Promise<void> {
  await page.evaluate(() => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    if (active instanceof HTMLElement) active.blur()
  })
  await page.keyboard.press(keys)
}

async function compose(): Promise<string> {
  const { editionPlans: [plan] } = await askPage<LibraryView>(page, 'library.read', {})
  return (await askPage<Digest>(page, 'digests.compose', { planId: plan?.planId })).digestId
}

/** Every view: the way there, and what stands in it once it is whole. */
const views: Readonly<Record<string, () => Promise<void>>> = {
  front: async () => {
    await goTo('#/')
    await page.locator('pr-front .lead img').waitFor()
  },
  news: async () => {
    await goTo('#/news')
    await page.locator('pr-news [data-article]').first().waitFor()
  },
  section: async () => {
    await goTo('#/section/business')
    await page.locator('pr-news [data-article]').first().waitFor()
  },
  article: async () => {
    await goTo('#/section/business')
    await page.locator('pr-news [data-article]').first().click()
    await page.frameLocator('#article-frame').locator('#article-body p').first().waitFor()
  },
  search: async () => {
    await goTo('#/search?q=strait')
    await page.locator('pr-search mark').first().waitFor()
  },
  editor: async () => {
    await goTo(`#/issues/${encodeURIComponent(await compose())}`)
    await page.locator('pr-outline').getByRole('textbox').first().waitFor()
  },
  issues: async () => {
    await goTo('#/issues')
    await page.locator('pr-issues').getByText(/No\. \d/).first().waitFor()
  },
  outlets: async () => {
    await goTo('#/outlets')
    await page.getByLabel('Address of a site or a feed').waitFor()
  },
  health: async () => {
    await goTo('#/outlets/health?all=1')
    await page.locator('pr-health tbody tr').first().waitFor()
  },
  settings: async () => {
    await goTo('#/settings')
    await page.locator('pr-settings').getByRole('heading').first().waitFor()
  },
  story: async () => {
    await goTo('#/')
    const href = await page.locator('pr-front a[href^="#/stories/"]').first().getAttribute('href', { timeout: 10_000 })
    await goTo(href ?? '')
    await page.locator('pr-story .media li').first().waitFor()
  },
  topics: async () => {
    await goTo('#/topics')
    await page.getByRole('heading', { name: 'Suggested today' }).waitFor()
  },
  sections: async () => {
    await goTo('#/sections')
    await page.getByLabel('Name of the new section').or(page.getByLabel('Add a section')).first().waitFor()
  },
  dossiers: async () => {
    await goTo('#/dossiers')
    await page.getByText('No dossier yet.').waitFor()
  },
  clippings: async () => {
    await goTo('#/clippings')
    await page.getByText('Nothing is put aside yet.').waitFor()
  },
  'address that leads nowhere': async () => {
    await goTo('#/section/nowhere')
    await page.getByText('There is no section at this address any more.').waitFor()
  },
  'who covers a story': async () => {
    await goTo('#/')
    await page.locator('pr-front .lead pr-coverage button').click()
    await page.locator('pr-front .lead pr-coverage [popover] li').first().waitFor()
  },
  'what a list is marked by': async () => {
    await goTo('#/news')
    await page.getByRole('button', { name: 'Mark read', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Mark all read' }).waitFor()
  },
  'how the list looks': async () => {
    await goTo('#/news')
    await page.getByRole('button', { name: 'View', exact: true }).click()
    await page.getByLabel('Group by date').waitFor()
  },
  'merging stories': async () => {
    await views['story']?.()
    await page.getByRole('button', { name: 'Merge…' }).click()
    await page.getByRole('dialog', { name: 'Merge with another story' }).waitFor()
  },
  issuing: async () => {
    await views['editor']?.()
    await page.getByRole('button', { name: 'Issue', exact: true }).click()
    await page.getByRole('dialog', { name: /^Issue no\./ }).waitFor()
  },
  // In a narrow window the editor shows its preview from here on.
  'export dialogue': async () => {
    await views['editor']?.()
    await page.getByRole('button', { name: 'Preview', exact: true }).first().click()
    await page.getByRole('button', { name: 'Export as…' }).click()
    await page.getByRole('dialog', { name: 'Export this press review' }).waitFor()
  },
  'topic dialogue': async () => {
    await goTo('#/topics')
    await page.getByRole('button', { name: 'New topic' }).click()
    await page.getByLabel('Articles that match').waitFor()
  },
  palette: async () => {
    await goTo('#/news')
    await press('Control+k')
    await page.getByRole('option').first().waitFor()
  },
  filter: async () => {
    await goTo('#/news')
    await page.locator('pr-news [data-article]').first().waitFor()
    await press('f')
    await page.getByRole('heading', { name: 'Use filter' }).waitFor()
  },
  keys: async () => {
    await goTo('#/news')
    await press('?')
    await page.getByRole('heading', { name: 'Keys', exact: true }).waitFor()
  },
  'adding an article': async () => {
    await goTo('#/news')
    await press('a')
    await page.getByLabel('Address of the article').waitFor()
  },
  sharing: async () => {
    await openArticle()
    await press('.')
    await page.getByRole('menuitem', { name: 'Copy citation' }).waitFor()
  },
  'reading settings': async () => {
    await openArticle()
    await page.getByRole('button', { name: 'How it is set' }).click()
    await page.getByLabel('Typeface').waitFor()
  },
  gallery: async () => {
    await openArticle()
    await press('i')
    await page.locator('pr-gallery img').first().waitFor()
  },
  'find bar': async () => {
    await openArticle()
    await press('Control+f')
    await page.getByPlaceholder('Words in this article').waitFor()
  },
  note: async () => {
    await openArticle()
    await press('w')
    await page.getByLabel('Labels, parted by commas').waitFor()
  }
}

const everyView = Object.keys(views)

/** What hinders somebody in the page as it stands, in light colours and in dark ones. */
async function barriers(): Promise<readonly string[]> {
  isProbed = true
  try {
    return await withAllInSight(page, async () => {
      await page.emulateMedia({ colorScheme: 'light' })
      const inLight = await axeViolations(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      return [...inLight, ...(await axeViolations(page, 'colours')).map(line => `in dark: ${line}`)]
    })
  } finally {
    isProbed = false
  }
}

describe('the demo', () => {
  test('has a lead story of three outlets with its picture within 15 seconds, and settles without jumps', async () => {
    const start = performance.now()
    await page.goto(demo.url)
    const lead = page.locator('pr-front .lead')
    await lead.locator('img').waitFor()
    expect(performance.now() - start).toBeLessThan(15_000)
    await expect.poll(() => lead.locator('.angles li').count(), patient).toBeGreaterThanOrEqual(3)
    const widthOf = (image: HTMLImageElement): number => image.naturalWidth
    await expect.poll(() => lead.locator('img').evaluate(widthOf), patient).toBeGreaterThan(0)
    await page.waitForTimeout(1_500)
    const shift = await layoutShift()
    console.info(`layout shift of the first front page: ${shift.toFixed(3)}`)
    expect(shift).toBeLessThan(0.25)
  })

  test('opened again, the front page stands where it will stay', async () => {
    await page.reload()
    await page.locator('pr-front .lead img').waitFor()
    await page.waitForTimeout(700)
    const shift = await layoutShift()
    console.info(`layout shift of a full front page: ${shift.toFixed(3)}`)
    expect(shift).toBeLessThan(0.1)
  })

  test('moves no column of the feeds’ health when a row is unfolded', async () => {
    await views['health']?.()
    const columns = (): Promise<readonly number[]> =>
      page.locator('pr-health thead th').evaluateAll(heads => heads.map(head => head.getBoundingClientRect().left))
    const before = await columns()
    const more = page.locator('pr-feed-orders summary').first()
    const { x, y } = await more.boundingBox() ?? {}
    await more.click()
    await page.getByRole('button', { name: /^Unsubscribe from / }).first().waitFor()
    expect(await columns()).toEqual(before)
    expect(await more.boundingBox()).toMatchObject({ x, y })
    await more.click()
  })

  test('has at least six outlets, five sections with articles, and three scripts', async () => {
    await views['outlets']?.()
    expect(await page.locator('pr-outlets').getByRole('listitem').count()).toBeGreaterThanOrEqual(6)
    await views['front']?.()
    const filled = page.locator('pr-front .sections section').filter({ has: page.locator('li') })
    await expect.poll(() => filled.count(), patient).toBeGreaterThanOrEqual(5)
    // Of a long list only what is in sight is in the page.
    const { rows } = await askPage<{ readonly rows: readonly ArticleRow[] }>(page, 'articles.list', { filter: {}, limit: 200 })
    const text = rows.map(({ headline }) => headline).join(' ')
    const scripts = ['Latin', 'Cyrillic', 'Han', 'Arabic', 'Hebrew', 'Greek']
      .filter(script => new RegExp(`\\p{Script=${script}}{2}`, 'u').test(text))
    expect(scripts.length).toBeGreaterThanOrEqual(3)
  })

  test('what somebody cannot read would be found, in shadow trees too', async () => {
    await views['front']?.()
    const lead = page.locator('pr-front .lead')
    await lead.evaluate(element => {
      const words = document.createElement('p')
      words.textContent = 'Nobody sees this.'
      words.style.setProperty('color', 'rgb(128 128 128 / 10%)')
      element.append(document.createElement('button'), words)
    })
    const found = await barriers()
    await lead.evaluate(element => {
      for (const added of [...element.children].slice(-2)) added.remove()
    })
    expect(found.map(line => /^[^[]*/.exec(line)?.[0])).toEqual(['button-name: ', 'color-contrast: ', 'in dark: color-contrast: '])
  })

  test.each(everyView)('the view %s can be read by everybody, in light and in dark', async name => {
    await page.setViewportSize(wide)
    await views[name]?.()
    expect(await barriers()).toEqual([])
  })

  test.each(['front', 'news'])('the view %s can be read by everybody on a telephone', async name => {
    await page.setViewportSize(narrow)
    await views[name]?.()
    expect(await barriers()).toEqual([])
  })

  test.each(everyView)('the view %s does not scroll sideways at 320 pixels', async name => {
    await page.setViewportSize(narrowest)
    await views[name]?.()
    await page.evaluate(() => { window.scrollBy(500, 0) })
    expect(await page.evaluate(() => ({ scrolled: window.scrollX, width: document.documentElement.scrollWidth })))
      .toEqual({ scrolled: 0, width: narrowest.width })
    expect(await page.evaluate(overflowing)).toEqual([])
  })

  test('asked nothing of any other machine, and nothing went wrong in the page', () => {
    const { origin } = new URL(demo.url)
    expect(requests.length).toBeGreaterThan(50)
    const isOurs = (url: string): boolean => new URL(url).origin === origin || url === 'about:srcdoc'
    expect(requests.filter(url => !isOurs(url))).toEqual([])
    expect(faults).toEqual([])
  })
})

/** Closes dialogues and menus, in shadow trees too. */
function closeAll(): void {
  const walk = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) walk(element.shadowRoot)
      if (element instanceof HTMLDialogElement && element.open) element.close()
      if (element.matches(':popover-open')) element.hidePopover()
    }
  }
  walk(document)
}

/** Elements, in shadow trees too, that can be scrolled sideways or cut off what is in them. */
function overflowing(): readonly string[] {
  const found: string[] = []
  const walk = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) walk(element.shadowRoot)
      const isScrollable = /auto|scroll/.test(getComputedStyle(element).overflowX)
      if (isScrollable && element.scrollWidth > element.clientWidth + 1) {
        found.push(`${element.tagName.toLowerCase()}.${element.className} ${element.scrollWidth} > ${element.clientWidth}`)
      }
    }
  }
  walk(document)
  return found
}
