import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, expect, test } from 'vitest'
import {
  openFontShelf, printDigest, renderDigestHtml, renderHeads, renderPrinted, type PrintedChapter
} from '../../../src/main/digest/index.ts'
import { createHeadlessPrinter } from '../../../src/main/node/headless-printer.ts'
import { pageBox } from '../../../src/main/digest/render/page-box.ts'
import { digestLayouts, type Digest } from '../../../src/shared/digest.ts'
import { quietLog } from '../../support/make-app.ts'
import { manyScripts } from './many-scripts.ts'
import { article, pickAll } from './sample.ts'

const printer = createHeadlessPrinter({ log: quietLog, environment: process.env })
afterAll(() => printer.close())

async function print(digest: Digest): Promise<PDFDocumentProxy> {
  const { css } = openFontShelf().fontFacesFor(renderDigestHtml({ digest }, { fontCss: '', target: 'paper' }))
  const data = await printer.print({ html: renderDigestHtml({ digest }, { fontCss: css, target: 'paper' }), isDraft: true })
  return getDocument({ data, verbosity: 0 }).promise
}

/** Heights of lines over the foot of the paper, in points, the lowest first; without the foot of the page itself. */
async function lineHeights(pdf: PDFDocumentProxy, page: number): Promise<readonly number[]> {
  const { items } = await (await pdf.getPage(page)).getTextContent()
  const heights = items.flatMap(item => 'str' in item && item.str.trim() !== '' ? [Number(item.transform[5])] : [])
  return heights.toSorted((a, b) => a - b).filter(height => height > 30)
}

/** The lowest line over the foot of the paper. */
async function lastLine(pdf: PDFDocumentProxy, page: number): Promise<string> {
  const [lowest] = await lineHeights(pdf, page)
  const { items } = await (await pdf.getPage(page)).getTextContent()
  return items.map(item => 'str' in item && item.transform[5] === lowest ? item.str : '').join('')
}

test('a long piece goes on to the next page instead of leaving this one half empty; a short one stays whole', async () => {
  const draft = pickAll(...Array.from({ length: 8 }, (_, index) => article(`a${index}`, 'Quay Gazette', { headline: `Headline ${index}` })))
  const summary = Array.from({ length: 6 }, (_, index) => `${'The ferries run. '.repeat(20)}${index}`).join('\n')
  const long = await print({ ...draft, blocks: draft.blocks.map(block => ({ ...block, summary, summaryOrigin: 'editor' })) })
  const ends = await Promise.all([3, 4].map(async page => (await lineHeights(long, page))[0]))
  expect(ends.filter(height => height === undefined || height > 250)).toEqual([])

  const five = draft.blocks.map(block => ({ ...block, summary: `${'The ferries run. '.repeat(30)}End.`, summaryOrigin: 'editor' as const }))
  const short = await print({ ...draft, blocks: five })
  const texts = await Promise.all([2, 3].map(async page => {
    const { items } = await (await short.getPage(page)).getTextContent()
    // The sources name each headline again.
    return items.map(item => 'str' in item ? item.str : '').join(' ').split('Sources')[0] ?? ''
  }))
  expect(texts.join(' ').match(/End\./g)?.length).toBeGreaterThan(5)
  for (const text of texts) expect(text.match(/End\./g)?.length).toBe(text.match(/Headline \d/g)?.length)
})

const papers = ['a4', 'letter'] as const
const languages = ['en', 'ru', 'ar', 'fr', 'de'] as const

test.each(digestLayouts.map((layout, index) => [layout, papers[index % 2], languages[index]] as const))(
  'no page but the last is less than a third full: %s', async (layout, paper, language) => {
    for (const blocks of [manyScripts.blocks, manyScripts.blocks.slice(0, 9)]) {
      const pdf = await print({ ...manyScripts, layout, blocks, ...(paper && { paper }), ...(language && { language }) })
      const lowest = await Promise.all(Array.from({ length: pdf.numPages - 1 }, async (_, index) => (await lineHeights(pdf, index + 1))[0]))
      const { height, top, bottom } = pageBox(paper ?? 'a4')
      const third = (bottom + (height - top - bottom) * 2 / 3) / 25.4 * 72
      expect(lowest.filter(line => line === undefined || line > third)).toEqual([])
    }
  })

test('no page shows the tips of letters that stand first on the next one', async () => {
  const headline = 'بُحَيْرَةٌ تَخْتَفِي فِي لَيْلَةٍ وَاحِدَةٍ أَمَامَ مِرْآةِ الْمَدِينَةِ وَلَمْ يُصَبْ أَحَدٌ بِأَذًى'
  const pieces = Array.from({ length: 14 }, (_, index) =>
    article(`a${index}`, 'مرآة الملاعب', { headline, language: 'ar', direction: 'rtl', lede: `${headline}. `.repeat(2) }))
  const pdf = await print({ ...pickAll(...pieces), language: 'ar', layout: 'voices' })
  const lowest = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => (await lineHeights(pdf, index + 1))[0] ?? Infinity))
  expect(lowest.length).toBeGreaterThan(3)
  // The lower margin: 21 millimetres.
  expect(lowest.filter(height => height < 21 / 25.4 * 72)).toEqual([])
})

test('contents of one long section begin on the cover, and no table or list is parted from its head', async () => {
  const draft = pickAll(...Array.from({ length: 30 }, (_, index) => article(`a${index}`, 'Quay Gazette', { lede: '' })))
  const columns = ['Story', 'First', 'At', 'Articles']
  const rows = Array.from({ length: 5 }, (_, row) => [`Row ${row}`, 'Quay Gazette', '05:00', '2'])
  const back = Array.from({ length: 40 }, (_, index): PrintedChapter => ({
    title: '', paragraphs: Array.from({ length: index % 3 }, () => [{ text: 'The ferries run.' }]),
    lists: index % 4 > 1 ? [{ before: 'Before a list:', items: ['One', 'Two'] }] : [],
    tables: [{ title: 'Who was first', columns, rows }]
  }))
  const { sources: _, ...printed } = printDigest({ ...draft, layout: 'glance' })
  const html = (fontCss: string): string => renderPrinted({ ...printed, back }, { fontCss, target: 'paper' })
  const data = await printer.print({ html: html(openFontShelf().fontFacesFor(html('')).css), isDraft: true })
  const pdf = await getDocument({ data, verbosity: 0 }).promise
  expect((await lineHeights(pdf, 1))[0]).toBeLessThan(297 / 25.4 * 72 / 3)
  const ends = await Promise.all(Array.from({ length: pdf.numPages - 1 }, (_, index) => lastLine(pdf, index + 1)))
  expect(ends.some(line => /Row [123]/u.test(line))).toBe(true)
  expect(ends.filter(line => /Who was first|Story|Row 0|Before/u.test(line))).toEqual([])
})

test('the parts of a head stand on one line, whatever their scripts', async () => {
  const printed = printDigest({ ...manyScripts, planName: 'प्रातः संस्करण' })
  const { css } = openFontShelf().fontFacesFor(renderHeads(printed, ''))
  const data = await printer.print({ html: renderHeads(printed, css), isDraft: true })
  const { items } = await (await (await getDocument({ data, verbosity: 0 }).promise).getPage(1)).getTextContent()
  const heights = items.flatMap(item => 'str' in item && item.str.trim() !== '' ? [Number(item.transform[5])] : [])
  expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(0.5)
})
