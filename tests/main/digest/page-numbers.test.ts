import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, expect, test } from 'vitest'
import { finishPdf, printDigest } from '../../../src/main/digest/index.ts'
import { createHeadlessPrinter } from '../../../src/main/node/headless-printer.ts'
import type { Digest } from '../../../src/shared/digest.ts'
import { quietLog } from '../../support/make-app.ts'
import { manyScripts } from './many-scripts.ts'
import { openPdf, printPages } from './read-pdf.ts'

const printer = createHeadlessPrinter({ log: quietLog, environment: process.env })
afterAll(() => printer.close())

const inChinese = manyScripts.blocks.map(block => ({ ...block, headline: '夜行列车车票连续第三个冬天售罄', language: 'zh' }))
/** Enough of them for numbers of two digits. */
const twice = [...manyScripts.blocks, ...manyScripts.blocks.map(block => ({ ...block, blockId: `${block.blockId} again` }))]

const cases: readonly (readonly [string, Partial<Digest>])[] = [
  ['in English on A4, of two digits', { blocks: twice }],
  ['in Russian on Letter, by outlet', { layout: 'papers', paper: 'letter', language: 'ru' }],
  ['in Arabic on A4, by topic', { layout: 'voices', language: 'ar' }],
  ['of Chinese pieces on Letter', { layout: 'bulletins', paper: 'letter', blocks: inChinese }]
]

interface Line {
  readonly anchor: string
  /** What is read in the place of the number. */
  readonly shown: string
  readonly page: number
}

/** The lines of the contents: links within the document that have a number in their place for it, at the end of the line. */
async function contentsOf(pdf: PDFDocumentProxy, page: PDFPageProxy, direction: 'ltr' | 'rtl'): Promise<readonly Line[]> {
  const { items } = await page.getTextContent()
  const texts = items.flatMap(item => 'str' in item && item.str.trim() !== '' ? [{ ...item, x: Number(item.transform[4]), y: Number(item.transform[5]) }] : [])
  const links = (await page.getAnnotations()).filter(one => one.subtype === 'Link' && typeof one.dest === 'string')
  return (await Promise.all(links.map(async ({ dest, rect: [left, bottom, right, top] }) => {
    const place = texts.filter(({ x, y, width }) => bottom < y && y < top
      && (direction === 'ltr' ? x > right - 24 && x + width < right + 1 : x > left - 1 && x + width < left + 24))
    const target = await pdf.getDestination(dest)
    const found = target ? await pdf.getPageIndex(target[0]) + 1 : 0
    return { anchor: dest, shown: place.map(({ str }) => str).join(''), page: found }
  }))).filter(({ shown }) => /^\d+$/u.test(shown))
}

test.each(cases)('the contents %s name the page on which each piece stands', async (_what, changes) => {
  const digest = { ...manyScripts, ...changes }
  const { bytes, isNumbered } = await finishPdf({ digest }, await printPages(printer, digest))
  expect(isNumbered).toBe(true)
  const pdf = await openPdf(bytes)
  const { sections, direction } = printDigest(digest)
  const lines = (await Promise.all([1, 2].map(async number => contentsOf(pdf, await pdf.getPage(number), direction)))).flat()
  const anchors = [...sections.flatMap(({ pieces }) => pieces.map(({ anchor }) => anchor)), 'sources']
  expect(lines.map(({ anchor }) => anchor)).toEqual(anchors)
  expect(lines.map(({ shown }) => shown)).toEqual(lines.map(({ page }) => String(page)))
  expect(new Set(lines.map(({ page }) => page)).size).toBeGreaterThan(2)
})

test('digits in a headline are not taken for the place of a number', async () => {
  const [first, ...others] = manyScripts.blocks
  const blocks = first ? [{ ...first, headline: '0123456789' }, ...others] : []
  const prints = await printPages(printer, { ...manyScripts, blocks })
  const { bytes, isNumbered } = await finishPdf({ digest: { ...manyScripts, blocks } }, prints)
  const page = await (await openPdf(bytes)).getPage(1)
  const { items } = await page.getTextContent()
  const shown = items.filter(item => 'str' in item && item.str === '0123456789').length
  expect([isNumbered, shown > 2]).toEqual([false, true])
})
