/** The front page by mouse and by keys, in a real browser over the demo. */
import type { Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openDemoPage, type DemoPage } from './demo-page.ts'

/** Two cores may be shared by many. */
const patient = { timeout: 20_000 }

let demo: DemoPage

beforeAll(async () => {
  demo = await openDemoPage()
  await demo.page.locator('pr-front .lead .angles li').first().waitFor()
})

afterAll(() => demo.close())

beforeEach(() => goTo('#/'))

async function goTo(hash: string): Promise<void> {
  await demo.page.evaluate(to => { location.hash = to }, hash)
}

const hash = (): string => new URL(demo.page.url()).hash
const side = (): Locator => demo.page.locator('pr-front-side')
const ranking = (name: string): Locator => side().getByRole('group', { name })

describe('the masthead', () => {
  test('has the day, the city and its time with the offset, and the edition', async () => {
    const when = demo.page.locator('pr-masthead .when')
    await expect.poll(() => when.innerText(), patient)
      .toMatch(/^Demo\s+\w+day,? \d+ \w+ \d{4}\s+\S.* \d\d:\d\d UTC[+−]\d.*\s+\w+ press review/s)
  })

  test.each([1280, 1100])('keeps day, city and time whole beside the search at %d pixels, in every language', async width => {
    await demo.page.setViewportSize({ width, height: 800 })
    for (const language of ['de', 'fr', 'es', 'ru', 'ar']) {
      await demo.ask('settings.change', { change: { language } })
      await demo.page.locator(`html[lang^=${language}]`).waitFor({ state: 'attached' })
      expect(await demo.page.locator('pr-masthead').evaluate(cutInMasthead), language).toEqual([])
    }
  })

  afterEach(async () => {
    await demo.ask('settings.change', { change: { language: 'en' } })
    await demo.page.locator('html[lang^=en]').waitFor({ state: 'attached' })
    await demo.page.setViewportSize({ width: 1400, height: 1000 })
  })
})

/** What of day, city and time is shortened, or lies under the search. */
function cutInMasthead(masthead: Element): readonly string[] {
  const parts = [...masthead.shadowRoot?.querySelectorAll<HTMLElement>('.day, a.figures') ?? []]
  const search = masthead.shadowRoot?.querySelector('form')?.getBoundingClientRect()
  const isCut = (part: HTMLElement): boolean => {
    const { left, right } = part.getBoundingClientRect()
    return part.scrollWidth > part.offsetWidth || (search !== undefined && left < search.right && right > search.left)
  }
  return parts.filter(isCut).map(part => part.textContent ?? '')
}

describe('the stories', () => {
  test('stand as a newspaper: a lead with its picture, seconds, briefs, and a block for each section', async () => {
    const front = demo.page.locator('pr-front')
    await front.locator('.lead img').waitFor()
    expect(await front.locator('.seconds article').count()).toBe(4)
    expect(await front.locator('.briefs article').count()).toBeGreaterThanOrEqual(3)
    const sizes = await Promise.all(['.lead', '.seconds article', '.briefs article', '.sections li'].map(place =>
      front.locator(`${place} .headline`).first().evaluate(element => Number.parseFloat(getComputedStyle(element).fontSize))))
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one))
    expect(await front.locator('.sections h2 a').allInnerTexts()).toEqual(expect.arrayContaining(
      ['World', 'Politics & Diplomacy', 'Business & Economy', 'Military & Defense', 'Science & Space', 'Society & Culture',
        'Sport', 'Press Review']))
  })

  test.each([[1280, 4], [1920, 6], [2400, 4]])('have beside the lead, at %d pixels, %d headlines of other outlets', async (width, count) => {
    await demo.page.setViewportSize({ width, height: 1000 })
    const angles = demo.page.locator('pr-front .lead .angles li')
    await expect.poll(() => angles.count(), patient).toBe(6)
    expect(await angles.filter({ visible: true }).count()).toBe(count)
    await demo.page.setViewportSize({ width: 1400, height: 1000 })
  })

  test('have the words of the lead beside its picture in a wide window, else under it', async () => {
    const lead = demo.page.locator('pr-front .lead')
    const [picture, words] = [lead.locator('img'), lead.locator('> .headline')]
    const isUnder = async (): Promise<boolean> => {
      const [above, below] = await Promise.all([picture.boundingBox(), words.boundingBox()])
      return above !== null && below !== null && below.y >= above.y + above.height
    }
    await expect.poll(isUnder, patient).toBe(true)
    await demo.page.setViewportSize({ width: 1920, height: 1000 })
    await expect.poll(isUnder, patient).toBe(false)
    await demo.page.setViewportSize({ width: 1400, height: 1000 })
  })

  test('stand below a lead that has no picture, so that there is no hole beside them', async () => {
    const { page } = demo
    await page.route('**/api/articles.front', async route => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replaceAll('"picture":', '"withheld":') })
    })
    await page.reload()
    const [lead, second] = [page.locator('pr-front .lead'), page.locator('pr-front .seconds article').first()]
    await lead.waitFor()
    expect(await lead.locator('img').count()).toBe(0)
    const [above, below] = await Promise.all([lead.boundingBox(), second.boundingBox()])
    expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0))
    await page.unroute('**/api/articles.front')
    await page.reload()
    await lead.locator('img').waitFor()
  })

  test('say the time of the outlet with its offset, on other days with the day', async () => {
    const facts = await demo.page.locator('pr-front .news .facts bdi:last-of-type').allInnerTexts()
    const times = facts.filter(fact => /\d\d:\d\d/.test(fact))
    expect(times.length).toBeGreaterThan(20)
    expect(times.filter(time => !/^(\d{1,2} \w{3}, )?\d\d:\d\d UTC[+−]\d/.test(time))).toEqual([])
  })

  test('do not break a compound at its hyphen', async () => {
    const compounds = demo.page.locator('pr-front .headline .unbroken')
    await compounds.first().waitFor()
    // In a list that is not open there is nothing to see of one.
    expect(await compounds.evaluateAll(all => all.filter(one => one.getClientRects().length > 1).length)).toBe(0)
  })

  test('open from the keyboard, and one comes back where one was', async () => {
    const second = demo.page.locator('pr-front .seconds .headline a').first()
    const headline = await second.innerText()
    await second.focus()
    await demo.page.keyboard.press('Enter')
    await demo.page.locator('pr-reader').getByRole('heading', { level: 1, name: headline }).waitFor()
    await demo.page.goBack()
    await second.waitFor()
  })

  test('a number can be asked: the list behind it opens by a key, and closes', async () => {
    const number = demo.page.locator('pr-front .lead pr-coverage button')
    await number.focus()
    await demo.page.keyboard.press('Enter')
    const list = demo.page.locator('pr-front .lead pr-coverage [popover]')
    await list.waitFor()
    const outlets = await list.locator('li b').allInnerTexts()
    expect(Number.parseInt(await number.innerText())).toBeLessThanOrEqual(new Set(outlets).size)
    await demo.page.keyboard.press('Escape')
    await list.waitFor({ state: 'hidden' })
  })

  test('a section leads to its own page', async () => {
    await demo.page.locator('pr-front .sections').getByRole('link', { name: 'Science & Space' }).click()
    await expect.poll(hash, patient).toBe('#/section/science')
    await demo.page.getByRole('heading', { name: 'Top stories' }).waitFor()
  })
})

describe('the column beside them', () => {
  test.each(['Most covered', 'Most read'])('%s is asked for now, today and this week', async name => {
    for (const span of ['Now', 'This week', 'Today']) {
      const button = ranking(name).getByRole('button', { name: span })
      await button.focus()
      await demo.page.keyboard.press('Enter')
      await expect.poll(() => button.getAttribute('aria-pressed'), patient).toBe('true')
    }
  })

  test('counts what is read', async () => {
    await demo.page.locator('pr-front .briefs .headline a').first().click()
    await demo.page.locator('pr-reader h1').waitFor()
    const headline = await demo.page.locator('pr-reader h1').innerText()
    await goTo('#/')
    await ranking('Most read').getByRole('button', { name: 'Today' }).click()
    await side().getByRole('link', { name: headline }).last().waitFor()
    await side().getByText(/read 1 time/).first().waitFor()
  })

  test('stays in sight while the page is scrolled', async () => {
    await demo.page.locator('pr-front').evaluate(front => { front.scrollTop = front.scrollHeight })
    await expect.poll(() => side().evaluate(element => element.getBoundingClientRect().bottom > innerHeight - 60), patient).toBe(true)
    await demo.page.locator('pr-front').evaluate(front => { front.scrollTop = 0 })
    await expect.poll(() => side().getByRole('heading', { name: 'Most covered' }).isVisible(), patient).toBe(true)
  })

  test('has the latest press review', async () => {
    await side().getByRole('button', { name: /^Compose/ }).click()
    await expect.poll(hash, patient).toMatch(/^#\/issues\//)
    await goTo('#/')
    const card = side().locator('.card')
    await card.getByText(/^Press review no\. \d+ · draft, /).waitFor()
    await card.getByRole('link').click()
    await expect.poll(hash, patient).toMatch(/^#\/issues\//)
  })
})

describe('galleries', () => {
  test('stand with their counts, and open large, on the whole screen too, by keys', async () => {
    const { page } = demo
    const galleries = page.locator('pr-front section').filter({ has: page.getByRole('heading', { name: 'Photos and infographics' }) })
    expect(await galleries.locator('.facts').allInnerTexts()).toEqual(expect.arrayContaining([
      expect.stringMatching(/^Polar Observer · 4 photos$/), expect.stringMatching(/^Handelspost · 2 infographics$/)
    ]))
    await galleries.getByRole('link', { name: 'Gallery: the ice road opens' }).click()
    const opener = page.locator('pr-reader .pictures').getByRole('button', { name: '4 photos' })
    await opener.press('Enter')
    const gallery = page.getByRole('dialog', { name: 'Pictures of this article' })
    // They come one after the other, and each that comes leaves the one in sight where it is.
    await gallery.getByText(/^\d of 4$/).waitFor()
    await page.keyboard.press('Home')
    await gallery.getByText('1 of 4').waitFor()
    const captions = new Set<string>()
    for (const at of [2, 3, 4, 4]) {
      captions.add(await gallery.locator('.under').innerText())
      await page.keyboard.press('ArrowRight')
      await gallery.getByText(`${at} of 4`).waitFor()
    }
    expect(captions.size).toBe(4)
    await page.keyboard.press('Home')
    await gallery.getByText('1 of 4').waitFor()
    await page.keyboard.press('f')
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null), patient).toBe(true)
    await page.keyboard.press('f')
    await expect.poll(() => page.evaluate(() => document.fullscreenElement === null), patient).toBe(true)
    await page.keyboard.press('Escape')
    await gallery.waitFor({ state: 'hidden' })
    await expect.poll(() => opener.evaluate(element => element.matches(':focus')), patient).toBe(true)
  })
})

describe('the way back', () => {
  test.each(['#/news', '#/section/sport', '#/search?q=strait', '#/topics', '#/sections', '#/issues', '#/outlets', '#/outlets/health',
    '#/dossiers', '#/clippings', '#/cities', '#/converter', '#/settings'])('leads from %s by the name of the program, and by keys', async from => {
    await goTo(from)
    await demo.page.getByRole('link', { name: 'Press Review', exact: true }).first().click()
    await expect.poll(hash, patient).toBe('#/')
    await goTo(from)
    await expect.poll(() => demo.page.locator('pr-front').count(), patient).toBe(0)
    await demo.page.keyboard.press('g')
    await demo.page.keyboard.press('t')
    await expect.poll(hash, patient).toBe('#/')
  })
})
