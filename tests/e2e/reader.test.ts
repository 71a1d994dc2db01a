/** Reading an article in a real browser: how it is set, found in, read aloud, noted, handed on, printed. */
import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeApp, type TestApp } from '../support/make-app.ts'
import { makePng } from '../support/make-png.ts'
import { serve } from '../support/serve.ts'
import { axeViolations } from './axe-violations.ts'
import { focusedName } from './focused-name.ts'
import { openProgramPage, type ProgramPage } from './program-page.ts'
import { giveVoices, markWords } from './reading-tools.ts'

const paragraphs = [
  'Eleven vessels anchored outside the northern approach on Sunday. The port authority had doubled its fee.',
  '“We learned of it from the invoice,” said Mira Holt, who runs nine feeder ships.',
  ...Array.from({ length: 40 }, (_, at) => `Paragraph ${at + 1} of the long report on the strait and what a day at anchor costs.`)
]

interface Town {
  readonly url: string
  /** The text of the first article, which its outlet may change. */
  body: string
  close(): Promise<void>
}

async function startTown(): Promise<Town> {
  const png = makePng(640, 360)
  const town = { url: '', body: '' }
  const served = await serve((request, response) => {
    if (request.url?.endsWith('.png')) return void response.writeHead(200, { 'content-type': 'image/png' }).end(png)
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feedOf(town))
  })
  town.url = served.url
  town.body = `<p>${paragraphs.join('</p><p>')}</p>`
    + `<figure><img src="${town.url}/one.png" alt="Ships at anchor" width="640" height="360">`
    + `<figcaption>Ships at anchor on Sunday</figcaption></figure>`
  return Object.assign(town, { close: served.close })
}

const item = (guid: string, title: string, body: string, hour: number): string =>
  `<item><title>${title}</title><link>https://harbour.example/${guid}</link><guid isPermaLink="false">${guid}</guid>
  <dc:creator>Ines Calder</dc:creator><pubDate>Sun, 22 Nov 2026 0${hour}:02:00 +0100</pubDate>
  <content:encoded><![CDATA[${body}]]></content:encoded></item>`

function feedOf({ body }: { readonly body: string }): string {
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Times</title>
    <link>https://harbour.example/</link><description>Harbour</description><language>en-GB</language>
    ${item('tolls', 'Strait tolls double overnight', body, 8)}
    ${item('library', 'A library reopens where the river took it', '<p>Its shelves are new, and so is its cat.</p>', 7)}
    </channel></rss>`
}

let town: Town
let program: TestApp
let opened: ProgramPage
let page: Page
let text: FrameLocator
let ids: Readonly<Record<string, string>>

beforeAll(async () => {
  town = await startTown()
  program = await makeApp()
  const { api } = program.app
  await api.feeds.subscribe({ feedUrl: `${town.url}/feed.xml`, sectionId: 'world', allowPrivate: true })
  const { rows } = await api.articles.list({ filter: {}, limit: 9 })
  ids = Object.fromEntries(rows.map(row => [row.url?.split('/').at(-1) ?? '', row.articleId]))
  opened = await openProgramPage(program, { before: giveVoices })
  page = opened.page
})

afterAll(async () => {
  await opened.close()
  await program.close()
  await town.close()
})

beforeEach(async () => {
  await page.evaluate(() => { location.hash = '#/settings' })
  await open('tolls')
})

async function open(guid: string): Promise<void> {
  await page.evaluate(articleId => { location.hash = `#/news/${articleId}` }, ids[guid] ?? '')
  await page.locator('pr-article-body iframe.dressed').waitFor()
  text = page.frameLocator('#article-frame')
  await text.locator('p').first().waitFor()
}

/** What is painted over the text under a name. */
function painted(name: string): Promise<readonly string[]> {
  return page.locator('#article-frame').evaluate((frame: HTMLIFrameElement, painting) => {
    const inside = frame.contentWindow as Window & { readonly CSS: typeof CSS }
    return [...inside.CSS.highlights.get(painting) ?? []].map(range => (range as Range).toString())
  }, name)
}

/** The machine may be busy with other tests. */
const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 10_000 })
const tool = (name: string) => page.locator('pr-reader').getByRole('button', { name, exact: true })
const markupOnClipboard = (): Promise<string> => page.evaluate(async () => {
  const [item] = await navigator.clipboard.read()
  return await (await item?.getType('text/html'))?.text() ?? ''
})
const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText())
const readerTop = (): Promise<number> => page.locator('pr-reader').evaluate(reader => reader.scrollTop)

describe('the head of an article', () => {
  test('has the publisher’s time and the reader’s, who wrote it, and how long it takes', async () => {
    await page.locator('pr-reader').getByText(/08:02 UTC\+1 · .*3 min read/).waitFor()
    await page.locator('pr-reader').getByText('By Ines Calder').waitFor()
  })
})

describe('how it is set', () => {
  test('size and paper change at once, in the frame too, and are kept', async () => {
    await tool('How it is set').click()
    await page.getByRole('button', { name: 'Size: more' }).click()
    await page.getByLabel('Sepia').click()
    await page.keyboard.press('Escape')
    const look = () => text.locator('body').evaluate(body => {
      const { fontSize, color } = getComputedStyle(body)
      return { fontSize, color }
    })
    await eventually(look).toEqual({ fontSize: '18.7px', color: 'rgb(51, 41, 26)' })
    await eventually(() => program.app.api.settings.read({})).toMatchObject({ reading: { size: 110, theme: 'sepia' } })
    expect(page.url()).toContain(ids['tolls'])
  })

  test('an outlet may have its own, and all goes back to the design', async () => {
    await tool('How it is set').click()
    await page.getByRole('checkbox', { name: 'Only for Harbour Times' }).check()
    await page.getByRole('combobox', { name: 'Typeface' }).selectOption('spaced')
    await eventually(() => text.locator('body').evaluate(body => getComputedStyle(body).letterSpacing)).not.toBe('normal')
    await page.getByRole('checkbox', { name: 'Only for Harbour Times' }).uncheck()
    await page.getByRole('button', { name: 'As designed' }).click()
    await page.keyboard.press('Escape')
    await eventually(() => program.app.api.settings.read({})).toMatchObject({ reading: {}, readingOfOutlet: {} })
    await eventually(() => text.locator('body').evaluate(body => getComputedStyle(body).fontSize)).toBe('17px')
  })
})

describe('finding', () => {
  test('Ctrl+F in the article finds words, counts them, and goes from one to the next', async () => {
    await text.locator('p').first().click()
    await page.keyboard.press('Control+f')
    await page.keyboard.type('paragraph 3')
    await page.getByText('1 of 11').waitFor()
    expect(await painted('found')).toHaveLength(11)
    expect(await painted('found-here')).toEqual(['Paragraph 3'])
    const before = await readerTop()
    await page.keyboard.press('Enter')
    await page.getByText('2 of 11').waitFor()
    expect(await readerTop()).toBeGreaterThan(before)
    await page.keyboard.press('Escape')
    await eventually(() => painted('found')).toEqual([])
    expect(page.url()).toContain(ids['tolls'])
  })
})

describe('reading aloud', () => {
  test('goes sentence by sentence, painted in the text, and stops with the article', async () => {
    await tool('Read aloud').click()
    await page.getByText('Sentence 1 of').waitFor()
    await page.evaluate('endSentence()')
    await eventually(() => painted('spoken')).toEqual(['The port authority had doubled its fee.'])
    await page.getByRole('button', { name: 'Next sentence' }).click()
    await eventually(() => painted('spoken')).toEqual([paragraphs[1]])
    await page.getByRole('button', { name: 'Pause' }).click()
    await page.getByRole('button', { name: 'Go on' }).waitFor()
    await open('library')
    await eventually(() => page.getByRole('button', { name: 'Go on' }).count()).toBe(0)
    expect(await page.evaluate('said.length')).toBe(3)
  })
})

describe('notes and highlights', () => {
  test('a passage is highlighted, noted and labelled, and stands in the clippings', async () => {
    await markWords(page, 'We learned of it from the invoice')
    await page.getByRole('toolbar', { name: 'The marked passage' }).getByRole('button', { name: 'Note' }).click()
    await page.getByLabel('Note', { exact: true }).fill('Call Mira Holt')
    await page.getByLabel('Labels, parted by commas').fill('Strait')
    await page.keyboard.press('Control+Enter')
    await eventually(() => painted('note')).toEqual(['We learned of it from the invoice'])
    await page.evaluate(() => { location.hash = '#/clippings' })
    await page.getByRole('link', { name: 'Strait, 1 article' }).click()
    await page.locator('pr-clippings').getByText('Call Mira Holt').waitFor()
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()])
    expect(saved.suggestedFilename()).toMatch(/^clippings-.*\.csv$/)
    await page.locator('pr-clippings').getByRole('link', { name: 'Strait tolls double overnight' }).click()
    await page.getByRole('button', { name: /^Show in the text: “We learned/ }).waitFor()
  })

  test('a note that was begun stays with its article, also after a reload', async () => {
    await open('tolls')
    await page.getByRole('button', { name: 'Write a note' }).click()
    const note = page.getByLabel('Note', { exact: true })
    await note.fill('Ask for the invoice')
    await open('library')
    await eventually(() => note.count()).toBe(0)
    await page.reload()
    await open('tolls')
    await eventually(() => note.inputValue()).toBe('Ask for the invoice')
    await page.getByRole('button', { name: 'Change the note on “We learned of it from the invoice”' }).click()
    await page.locator('pr-notes').getByText('Ask for the invoice').waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
    const { annotations } = program.app.api
    const [kept] = (await annotations.list({ articleId: ids['tolls'] ?? '' })).filter(one => one.note === 'Ask for the invoice')
    await annotations.remove({ annotationId: kept?.annotationId ?? '' })
    await page.locator('pr-notes').getByText('Ask for the invoice').waitFor({ state: 'detached' })
  })

  test('what was typed comes back where its note was cancelled, and the focus goes to where it came from', async () => {
    const focused = (): Promise<string> => page.evaluate(focusedName)
    const note = page.getByLabel('Note', { exact: true })
    const undo = page.locator('pr-toasts').getByRole('button', { name: 'Undo' })
    await open('tolls')
    await page.keyboard.press('w')
    await note.waitFor()
    await page.keyboard.press('Escape')
    await eventually(focused).toBe('Write a note')
    expect(await undo.count()).toBe(0)
    await page.keyboard.press('w')
    await page.keyboard.type('Who signed it?')
    await page.keyboard.press('Escape')
    await page.getByText('Note not kept').waitFor()
    await undo.press('Enter')
    await eventually(() => note.inputValue()).toBe('Who signed it?')
    await eventually(() => note.evaluate(field => field.matches(':focus'))).toBe(true)
    await note.fill('')
    await page.getByRole('button', { name: 'Cancel' }).click()
    const change = 'Change the note on “We learned of it from the invoice”'
    await page.getByRole('button', { name: change }).press('Enter')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Call the press office')
    await page.keyboard.press('Escape')
    await eventually(focused).toBe(change)
    await page.locator('pr-notes').getByText('Call Mira Holt').waitFor()
    await undo.last().press('Enter')
    await eventually(() => note.inputValue()).toBe('Call the press office')
    await note.fill('Call Mira Holt')
    await page.getByRole('button', { name: 'Cancel' }).press('Enter')
  })

  test('a changed text keeps them where the words are, and says which are lost', async () => {
    const { api } = program.app
    const quoteOf = (exact: string) => ({ exact, prefix: '', suffix: '' })
    await api.annotations.save({
      annotation: {
        articleId: ids['tolls'] ?? '', quote: quoteOf('The port authority had doubled its fee'), note: '', labels: []
      }
    })
    town.body = town.body.replace('We learned of it from the invoice', 'It came with the invoice, all of a sudden')
      .replace('had doubled its fee', 'had suddenly doubled its fee')
    await api.feeds.refresh({})
    await page.getByText('These words are no longer in the text.').waitFor()
    await page.getByText('The text was changed here since.').waitFor()
    await eventually(() => painted('note')).toEqual(['The port authority had suddenly doubled its fee'])
  })

  test('one that is removed comes back', async () => {
    const count = async () => (await program.app.api.annotations.list({ articleId: ids['tolls'] ?? '' })).length
    const before = await count()
    await page.getByRole('button', { name: /^Remove the note on “The port authority/ }).click()
    await eventually(count).toBe(before - 1)
    await page.getByRole('button', { name: 'Undo' }).click()
    await eventually(count).toBe(before)
  })
})

test('the hint beside a list that was narrowed down names the keys that are in use, and none where they are switched off', async () => {
  await page.evaluate(() => { location.hash = '#/news?languages=en' })
  const hint = page.getByText('j and k step through the list, ? shows all keys.')
  await hint.waitFor()
  await program.app.api.settings.change({ change: { hasSingleKeys: false } })
  await hint.waitFor({ state: 'detached' })
  await program.app.api.settings.change({ change: { hasSingleKeys: true } })
  await hint.waitFor()
  await open('tolls')
})

describe('handing on', () => {
  test('the menu is worked by keys, and copies link, citation and marked passage', async () => {
    await markWords(page, 'doubled its fee')
    await tool('Share').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByText('Citation copied').waitFor()
    expect(await clipboard()).toMatch(/^Ines Calder: “Strait tolls double overnight”, Harbour Times, .*08:02 UTC\+1, https:/)
    await tool('Share').click()
    await page.getByRole('menuitem', { name: 'Copy quote with source' }).click()
    const address = 'https://harbour.example/tolls#:~:text=doubled%20its%20fee'
    await eventually(clipboard).toContain(address)
    // A word processor takes the mark-up.
    expect(await markupOnClipboard()).toContain(`<a href="${address}">`)
    await tool('Share').click()
    await page.getByRole('menuitem', { name: 'Send by e-mail' }).click()
    await eventually(() => program.openedLinks.at(-1)).toMatch(/^mailto:\?subject=Strait%20tolls/)
  })

  test('the menu is in sight where it is opened by its key in the middle of the text', async () => {
    await page.locator('pr-reader').evaluate(reader => { reader.scrollTop = 600 })
    await page.keyboard.press('.')
    await page.getByRole('menuitem', { name: 'Copy citation' }).click()
    await page.getByText('Citation copied').first().waitFor()
    expect(await readerTop()).toBeGreaterThan(400)
    await page.locator('pr-reader').evaluate(reader => { reader.scrollTop = 0 })
  })

  test('the menu stays in sight when its button is scrolled away', async () => {
    await page.keyboard.press('.')
    const citation = page.getByRole('menuitem', { name: 'Copy citation' })
    await citation.waitFor()
    await page.frameLocator('#article-frame').getByText('Paragraph 40 of').scrollIntoViewIfNeeded()
    await expect.poll(() => page.getByRole('button', { name: 'Share', exact: true }).evaluate(button => button.getBoundingClientRect().bottom))
      .toBeLessThan(0)
    await citation.click()
  })

  test('printing makes a document of its own, with its source, that runs nothing, dark on light also where the program is dark', async () => {
    const coloursOf = (body: Element): readonly string[] => [getComputedStyle(body).backgroundColor, getComputedStyle(body).color]
    const theme = await page.evaluate(() => document.documentElement.dataset['theme'] ?? '')
    const choose = (chosen: string) => page.evaluate(name => { document.documentElement.dataset['theme'] = name }, chosen)
    // Settings that are told of just now bring the program's own choice back.
    const inDark = async (): Promise<readonly string[]> => {
      await choose('dark')
      return page.locator('body').evaluate(coloursOf)
    }
    await eventually(inDark).toEqual(['rgb(22, 23, 26)', 'rgb(233, 230, 223)'])
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('body').evaluate(coloursOf)).toEqual(['rgb(251, 250, 247)', 'rgb(27, 28, 30)'])
    await page.emulateMedia({ media: null })
    await tool('Share').click()
    await page.getByRole('menuitem', { name: 'Print' }).click()
    const paper = page.frameLocator('#print-frame')
    await eventually(() => paper.locator('h1').textContent()).toBe('Strait tolls double overnight')
    await eventually(() => paper.locator('body').evaluate(coloursOf)).toEqual(['rgb(255, 255, 255)', 'rgb(27, 28, 30)'])
    await choose(theme)
    const footer = paper.locator('footer')
    await eventually(() => footer.textContent()).toMatch(/https:\/\/harbour\.example\/tolls.*Printed with Press Review/)
    expect(await page.locator('#print-frame').getAttribute('sandbox')).toBe('allow-same-origin allow-modals')
  })
})

describe('pictures', () => {
  test('open large, with their caption, and close again', async () => {
    const pictures = () => program.app.api.articles.pictures({ articleId: ids['tolls'] ?? '' })
    await eventually(async () => (await pictures())[0]?.picture).toBeDefined()
    await page.keyboard.press('i')
    const gallery = page.getByRole('dialog', { name: 'Pictures of this article' })
    await gallery.getByText('Ships at anchor on Sunday').waitFor()
    await gallery.getByText('1 of 1').waitFor()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Escape')
    await gallery.waitFor({ state: 'hidden' })
    expect(page.url()).toContain(ids['tolls'])
  })
})

test('an article opens again where it was left', async () => {
  await page.locator('pr-reader').evaluate(reader => { reader.scrollTop = 600 })
  await page.waitForFunction(() => localStorage.getItem('reading-positions')?.includes('0.'))
  await open('library')
  expect(await readerTop()).toBe(0)
  await open('tolls')
  await eventually(readerTop).toBeGreaterThan(400)
})

describe.each(['light', 'dark'] as const)('in %s', colorScheme => {
  const sizes = [{ width: 1280, height: 800 }, { width: 390, height: 800 }]
  test.each(sizes)('the article has no barrier at $width px', async size => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(size)
    await open('tolls')
    await tool('Find in this article').click()
    await page.locator('pr-reader').getByRole('button', { name: 'Write a note' }).click()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.setViewportSize({ width: 1280, height: 800 })
  })
})

test('nothing failed or was refused on the way', () => {
  expect(opened.faults).toEqual([])
})
