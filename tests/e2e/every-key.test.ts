/** Every key of the page in a real browser: pressed where it has an effect, and the effect seen. */
import type { Request } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeApp, type TestApp } from '../support/make-app.ts'
import { makePng } from '../support/make-png.ts'
import { serve } from '../support/serve.ts'
import { openProgramPage, type ProgramPage } from './program-page.ts'
import { giveVoices, markWords } from './reading-tools.ts'

/** Two cores may be shared by many. */
const patient = { timeout: 20_000 }

const headlines = [
  'Strait tolls double overnight', 'A library reopens where the river took it', 'Night trains sell out again'
] as const

let town: { readonly url: string; close(): Promise<void> }
let program: TestApp
let opened: ProgramPage
let page: ProgramPage['page']
/** The articles as they stand in the list. */
let ids: readonly string[]
let feedId: string

beforeAll(async () => {
  town = await startTown()
  program = await makeApp()
  const { api } = program.app
  const feed = await api.feeds.subscribe({ feedUrl: `${town.url}/feed.xml`, sectionId: 'world', allowPrivate: true })
  feedId = feed.feedId
  const { rows } = await api.articles.list({ filter: {}, limit: 9 })
  ids = rows.map(({ articleId }) => articleId)
  opened = await openProgramPage(program, { before: giveVoices })
  page = opened.page
  page.on('request', note)
})

afterAll(async () => {
  await opened.close()
  await program.close()
  await town.close()
})

async function startTown(): Promise<typeof town> {
  const png = makePng(640, 360)
  const page = `<article><p>${'A long story. '.repeat(200)}</p></article>`
  const served = await serve((request, response) => {
    const [type, body] = request.url === '/feed.xml' ? ['application/rss+xml', feedOf(served.url)]
      : request.url === '/one.png' ? ['image/png', png] : ['text/html', page]
    response.writeHead(200, { 'content-type': type }).end(body)
  })
  return served
}

function feedOf(url: string): string {
  const body = `<p>The port authority asks $412,000 for a passage.</p>
    ${'<p>A day at anchor costs more than a day at sea.</p>'.repeat(60)}
    <figure><img src="${url}/one.png" width="640" height="360" alt="Ships at anchor"></figure>`
  const items = headlines.map((headline, at) => `<item><title>${headline}</title><link>${url}/${at}</link>
    <guid isPermaLink="false">${at}</guid><pubDate>Sun, 22 Nov 2026 0${8 - at}:02:00 +0100</pubDate>
    <description><![CDATA[${body}]]></description></item>`)
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Harbour Times</title><link>${url}/</link>
    <description>Harbour</description><language>en-GB</language>${items.join('')}</channel></rss>`
}

const hash = (): string => new URL(page.url()).hash
const pressed = async (...keys: readonly string[]): Promise<void> => { for (const key of keys) await page.keyboard.press(key) }
const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, patient)

async function goTo(to: string): Promise<void> {
  await page.evaluate(given => { location.hash = given }, to)
  await eventually(hash).toBe(to)
}

/** The address of an article by its place in the list. */
const at = (place: number): string => `#/news/${ids[place]}`
/** At an address, or at an article by its place in the list. */
const isAt = (to: string | number) => async (): Promise<void> => {
  await eventually(hash).toBe(typeof to === 'number' ? at(to) : to)
}
const from = (to: string) => (): Promise<void> => goTo(to)

/** An article of the list is open, with its text, and the list beside it. */
const article = (place: number) => async (): Promise<void> => {
  await goTo('#/settings')
  await goTo(at(place))
  await page.locator('pr-news .row.selected').getByText(headlines[place] ?? '').waitFor()
  await page.locator('pr-article-body iframe.dressed').waitFor()
  await page.locator('pr-reader').getByRole('button', { name: 'Mark unread' }).waitFor()
}

/** A key and the article that it leads to, by its place in the list. */
type Step = readonly [key: string, place: number]

const after = (before: () => Promise<void>, ...keys: readonly Step[]) => async (): Promise<void> => {
  await before()
  for (const [key, place] of keys) {
    await pressed(key)
    await isAt(place)()
    await page.locator('pr-reader').getByRole('button', { name: 'Mark unread' }).waitFor()
  }
}

const tool = (name: string) => async (): Promise<void> => {
  await page.locator('pr-reader').getByRole('button', { name, exact: true }).waitFor()
}

/** It is shown, and Escape closes it. */
const dialog = (name: string | RegExp) => async (): Promise<void> => {
  const shown = page.getByRole('dialog', { name })
  await shown.waitFor()
  await page.keyboard.press('Escape')
  await shown.waitFor({ state: 'hidden' })
}

const readerTop = (): Promise<number> => page.locator('pr-reader').evaluate(reader => reader.scrollTop)
const searchHasFocus = (): Promise<boolean> => page.locator('pr-masthead input').evaluate(field => field.matches(':focus'))
const noteCount = async (): Promise<number> =>
  (await program.app.api.annotations.list({ articleId: ids[0] ?? '' })).length

/** What the page asks of the program from now on. */
const asked: string[] = []
const note = (request: Request): void => void asked.push(`${request.url().split('/api/')[1]} ${request.postData()}`)

const asks = (call: string) => async (): Promise<void> => {
  await eventually(() => asked.includes(call)).toBe(true)
}

const headlineField = () => page.getByRole('textbox', { name: 'Headline', exact: true })

let written = ''

/** A draft whose headline is written anew. */
async function draft(): Promise<void> {
  written += 'By hand. '
  const [plan] = (await program.app.api.library.read({})).editionPlans
  const { digestId } = await program.app.api.digests.compose({ planId: plan?.planId ?? '' })
  await goTo(`#/issues/${digestId}`)
  await headlineField().fill(written)
  await eventually(() => headlineField().inputValue()).toBe(written)
}

interface Effect {
  /** As the page names the keys. */
  readonly keys: readonly string[]
  /** Where the key is pressed. */
  readonly from: () => Promise<void>
  readonly seen: () => Promise<void>
}

/** By the words that the list of keys has for them. */
const effects: Readonly<Record<string, Effect>> = {
  'Next article': { keys: ['j'], from: article(0), seen: isAt(1) },
  'Previous article': { keys: ['k'], from: article(1), seen: isAt(0) },
  'Next unread article': { keys: ['n'], from: after(article(0), ['j', 1], ['k', 0]), seen: isAt(2) },
  'Previous unread article': {
    keys: ['p'],
    from: async () => {
      await article(0)()
      await pressed('m')
      await tool('Mark read')()
      await after(async () => {}, ['j', 1], ['j', 2])()
    },
    seen: isAt(0)
  },
  'Scroll on, then next unread article': {
    keys: ['Space'], from: article(0), seen: () => eventually(readerTop).toBeGreaterThan(300)
  },
  'Scroll back': {
    keys: ['Shift+Space'],
    from: async () => {
      await article(0)()
      await page.locator('pr-reader').evaluate(reader => { reader.scrollTop = 900 })
    },
    seen: () => eventually(readerTop).toBeLessThan(500)
  },
  'Open the chosen article': {
    keys: ['Enter'],
    from: async () => {
      await article(0)()
      await pressed('Escape')
      await eventually(hash).toBe('#/news')
    },
    seen: isAt(0)
  },
  'Mark read or unread': {
    keys: ['m', 'u'],
    from: article(0),
    seen: async () => {
      await tool('Mark read')()
      await pressed('u')
      await tool('Mark unread')()
    }
  },
  'Clip or unclip': {
    keys: ['s'],
    from: article(0),
    seen: async () => {
      await tool('Unclip')()
      await pressed('s')
      await tool('Clip')()
    }
  },
  'Read at the outlet': {
    keys: ['v'], from: article(1), seen: () => eventually(() => program.openedLinks.at(-1)).toBe(`${town.url}/1`)
  },
  'Fetch the whole article': {
    keys: ['d'], from: article(2), seen: () => asks(`articles.fetchText ${JSON.stringify({ articleId: ids[2] })}`)()
  },
  'Add to the press review': {
    keys: ['e'], from: article(0), seen: () => page.getByText(/^Added to no\. \d+/).first().waitFor()
  },
  'Find in the article, else search': {
    keys: ['Mod+f'],
    from: article(0),
    seen: async () => {
      const field = page.getByRole('searchbox', { name: 'Find in this article' })
      await eventually(() => field.evaluate(element => element.matches(':focus'))).toBe(true)
      await pressed('Escape')
    }
  },
  'Read aloud': {
    keys: ['l'],
    from: article(0),
    seen: async () => {
      await page.getByText('Sentence 1 of').waitFor()
      await pressed('l')
      await page.getByText('Sentence 1 of').waitFor({ state: 'hidden' })
    }
  },
  'Highlight what is selected': {
    keys: ['h'],
    from: async () => {
      await article(0)()
      await markWords(page, 'asks $412,000')
      await page.getByRole('toolbar', { name: 'The marked passage' }).waitFor()
    },
    seen: () => eventually(noteCount).toBe(1)
  },
  'Write a note': {
    keys: ['w'],
    from: article(0),
    seen: async () => {
      await page.getByLabel('Note', { exact: true }).waitFor()
      await page.getByRole('button', { name: 'Cancel' }).click()
    }
  },
  'Show the pictures': { keys: ['i'], from: article(0), seen: dialog('Pictures of this article') },
  'Convert a sum in the article': { keys: ['c'], from: article(0), seen: dialog('Currency converter') },
  'Share': {
    keys: ['.'],
    from: article(0),
    seen: async () => {
      await page.getByRole('menuitem', { name: 'Copy link' }).waitFor()
      await pressed('Escape')
      await page.getByRole('menuitem', { name: 'Copy link' }).waitFor({ state: 'hidden' })
    }
  },
  'Print the article': {
    keys: ['Mod+p'],
    from: article(0),
    seen: async () => {
      const paper = page.locator('#print-frame')
      await eventually(() => paper.contentFrame().locator('h1').textContent()).toBe(headlines[0])
      await paper.evaluate(frame => frame.replaceWith())
    }
  },
  'Mark all read, with undo': {
    keys: ['A'],
    from: from('#/news'),
    seen: async () => {
      await page.getByRole('button', { name: 'Undo' }).click()
      await eventually(() => asked.some(call => call.startsWith('articles.undoMarkAllRead'))).toBe(true)
    }
  },
  'Front page': { keys: ['g t'], from: from('#/settings'), seen: isAt('#/') },
  'All news': { keys: ['g n'], from: from('#/settings'), seen: isAt('#/news') },
  'Unread news': { keys: ['g u'], from: from('#/settings'), seen: isAt('#/news?unread=1') },
  'Clippings': { keys: ['g c'], from: from('#/settings'), seen: isAt('#/clippings') },
  'Dossiers': { keys: ['g f'], from: from('#/settings'), seen: isAt('#/dossiers') },
  'Press review': { keys: ['g d'], from: from('#/settings'), seen: () => eventually(hash).toMatch(/^#\/issues/) },
  'Feed health': { keys: ['g h'], from: from('#/settings'), seen: isAt('#/outlets/health') },
  'Outlets': { keys: ['g o'], from: from('#/settings'), seen: isAt('#/outlets') },
  'Sections': { keys: ['g s'], from: from('#/settings'), seen: isAt('#/sections') },
  'Cities and clocks': { keys: ['g k'], from: from('#/settings'), seen: isAt('#/cities') },
  'Currency converter': { keys: ['g m'], from: from('#/settings'), seen: isAt('#/converter') },
  'Settings': { keys: ['Mod+,'], from: from('#/news'), seen: isAt('#/settings') },
  'Search': {
    keys: ['/'],
    from: from('#/news'),
    seen: async () => {
      await eventually(searchHasFocus).toBe(true)
      await pressed('Escape')
    }
  },
  'Go to anything': {
    keys: ['Mod+k'],
    from: from('#/news'),
    seen: async () => {
      const field = page.getByRole('combobox', { name: 'Go to anything' })
      await field.waitFor()
      await pressed('Escape')
      await field.waitFor({ state: 'hidden' })
    }
  },
  'Close, back to the list': { keys: ['Escape'], from: article(0), seen: isAt('#/news') },
  'Refresh this feed': { keys: ['r'], from: article(0), seen: () => asks(`feeds.refresh ${JSON.stringify({ feedId })}`)() },
  'Refresh all feeds': { keys: ['R', 'Mod+r'], from: from('#/news'), seen: asks('feeds.refresh {}') },
  'Add an article': { keys: ['a'], from: from('#/news'), seen: dialog('Add an article') },
  'Use a filter': { keys: ['f'], from: from('#/news'), seen: dialog('Use filter') },
  'Undo in the press review': {
    keys: ['Mod+z'], from: draft, seen: () => eventually(() => headlineField().inputValue()).not.toBe(written)
  },
  'Do again in the press review': {
    keys: ['Mod+Z', 'Mod+y'],
    from: async () => {
      await draft()
      await pressed('Control+z')
      await eventually(() => headlineField().inputValue()).not.toBe(written)
    },
    seen: () => eventually(() => headlineField().inputValue()).toBe(written)
  },
  'Show or hide the sections': {
    keys: ['['],
    from: from('#/news'),
    seen: async () => {
      const rail = page.locator('pr-rail.rail')
      await rail.waitFor({ state: 'hidden' })
      await pressed('[')
      await rail.waitFor()
    }
  },
  'All keys': { keys: ['?', 'F1'], from: from('#/news'), seen: dialog('Keys') }
}

/** As Playwright names keys. */
function keyStrokes(keys: string): readonly string[] {
  return keys.split(' ').map(key => key.replace('Mod+', 'Control+').replace(/(?<![A-Za-z])[A-Z]$/, 'Shift+$&'))
}

const keysOfAll = Object.entries(effects).flatMap(([title, { keys }]) => keys.map(key => [key, title] as const))

test.each(keysOfAll)('%s: %s', async (key, title) => {
  const effect = effects[title]
  await effect?.from()
  asked.length = 0
  await pressed(...keyStrokes(key))
  await effect?.seen()
})

/** Closes the dialog that has the focus, and presses a key before the next frame. */
function closeAndPress(key: string): void {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  focused?.closest('dialog')?.close()
  focused?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }))
}

test('a key that is pressed right after a dialog was closed is heard', async () => {
  await goTo('#/news')
  await pressed('?')
  await page.getByRole('dialog', { name: 'Keys' }).waitFor()
  await page.evaluate(closeAndPress, 'F1')
  await dialog('Keys')()
})

test('the list of keys has these and no others', async () => {
  await pressed('?')
  const help = page.getByRole('dialog', { name: 'Keys' })
  await help.waitFor()
  const titles = await help.locator('section:not(:has(code)) dd').allTextContents()
  expect(titles.toSorted()).toEqual([...Object.keys(effects), 'Move the piece up or down'].toSorted())
  // Three are for moving a piece.
  expect(await help.locator('section:not(:has(code)) kbd').count()).toBe(keysOfAll.length + 3)
})

test('nothing failed or was refused on the way', () => {
  expect(opened.faults).toEqual([])
})
