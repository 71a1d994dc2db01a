/** The preview on the screen has the pages that are printed: both are laid out by a real browser. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFontShelf, readProof, renderDigestHtml, type Proof } from '../../src/main/digest/index.ts'
import type { Digest, TextBlock } from '../../src/shared/digest.ts'
import { startTestBrowser } from '../support/start-host.ts'
import { manyScripts } from '../main/digest/many-scripts.ts'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await startTestBrowser()
  page = await browser.newPage({ viewport: { width: 900, height: 700 } })
  await page.setContent('<!doctype html>')
  await page.evaluate(css => {
    const faces = new CSSStyleSheet()
    faces.replaceSync(css)
    document.adoptedStyleSheets = [faces]
  }, fontCss())
})
afterAll(() => browser.close())

const cases: readonly (readonly [string, Digest])[] = [
  ['layout pieces', manyScripts], ['layout bulletins', { ...manyScripts, layout: 'bulletins' }],
  ['layout glance, on Letter', { ...manyScripts, layout: 'glance', paper: 'letter' }],
  ['layout papers, in Arabic', { ...manyScripts, layout: 'papers', language: 'ar' }],
  ['layout voices', { ...manyScripts, layout: 'voices' }], ['pieces longer than a page', longPieces()]
]

function longPieces(): Digest {
  const rights = { profile: 'clippings' as const, maxQuoteWords: 40, maxQuoteShare: 20 }
  return { ...manyScripts, rights, blocks: manyScripts.blocks.map(block =>
    ({ ...block, summary: Array.from({ length: 9 }, () => block.summary.repeat(4)).join('\n') })) }
}

/** Of all the cases: what one of them does not need is not loaded for it. */
function fontCss(): string {
  const documents = cases.map(([, digest]) => renderDigestHtml({ digest }, { fontCss: '', target: 'paper' }))
  return openFontShelf().fontFacesFor(documents.join('')).css
}

/** Takes the place of what the page shows; its typefaces, a megabyte and a half to decode, stay. */
async function put(digest: Digest, target: 'paper' | 'preview', proof?: Proof): Promise<void> {
  const html = renderDigestHtml({ digest }, { fontCss: '', target, ...(proof && { proof }) })
  await page.evaluate(async text => {
    document.documentElement.replaceWith(new DOMParser().parseFromString(text, 'text/html').documentElement)
    await document.fonts.ready
  }, html)
}

interface ShownPages {
  readonly count: number
  /** Page of each heading that the contents link to, from 1. */
  readonly numbers: Readonly<Record<string, number>>
  /** Letters that stand outside the paper. */
  readonly outside: number
}

async function show(digest: Digest, proof?: Proof): Promise<ShownPages> {
  await put(digest, 'preview', proof)
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.sheet')].map(sheet => sheet.getBoundingClientRect())
    const end = document.querySelector('.sheets')?.getBoundingClientRect().bottom ?? 0
    const shown = boxes.filter(box => box.bottom < end + 2)
    const linked = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map(link => link.hash.slice(1))
    const numbers = linked.map(anchor => {
      const top = document.getElementById(anchor)?.getBoundingClientRect().top ?? -1
      return [anchor, 1 + shown.findIndex(box => box.top <= top && top < box.bottom)] as const
    })
    const outside = [...document.querySelectorAll('.pages p, .pages h3')].filter(text => {
      const boxesOf = [...text.getClientRects()]
      return boxesOf.some(box => !shown.some(sheet => sheet.top < box.top && box.bottom < sheet.bottom))
    })
    return { count: shown.length, numbers: Object.fromEntries(numbers), outside: outside.length }
  })
}

async function print(digest: Digest, proof?: Proof): Promise<Proof> {
  await put(digest, 'paper', proof)
  return readProof(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
}

describe('the preview', () => {
  it.each(cases)('is cut into the pages that are printed: %s', async (_what, digest) => {
    const proof = await print(digest)
    // With numbers and heads put in, nothing moves to another page, on paper or on the screen.
    expect((await print(digest, proof)).pageNumbers).toEqual(proof.pageNumbers)
    const shown = await show(digest, proof)
    const printed = Object.keys(shown.numbers).map(anchor => [anchor, proof.pageNumbers[anchor]])
    expect(shown.numbers).toEqual(Object.fromEntries(printed))
    expect(Object.keys(shown.numbers).length).toBeGreaterThan(15)
    expect(shown.count).toBeGreaterThanOrEqual(Math.max(...Object.values(proof.pageNumbers)))
    expect(shown.outside).toBe(0)
  })

  it('shows the links of an editor as links', async () => {
    const own: TextBlock = {
      kind: 'text', blockId: 'own', sectionId: 'world', sectionTitle: 'World', headline: 'From the desk',
      summary: 'A [word](https://harbour.example/)', direction: 'ltr'
    }
    await put({ ...manyScripts, blocks: [own] }, 'preview')
    const link = page.getByRole('link', { name: 'word', exact: true })
    expect(await link.evaluate(element => getComputedStyle(element).textDecorationLine)).toBe('underline')
  })

  it('numbers its pages as they are printed, and gives each its head but the first', async () => {
    const { count } = await show(manyScripts)
    const heads = await page.locator('.sheet .head').evaluateAll(all => all.map(head => getComputedStyle(head).display))
    expect(heads.slice(0, 3)).toEqual(['none', 'grid', 'grid'])
    const counter = await page.locator('.numbered').evaluate(sheets => getComputedStyle(sheets).counterReset)
    expect(counter).toBe(`page 0 pages ${count}`)
  })
})
