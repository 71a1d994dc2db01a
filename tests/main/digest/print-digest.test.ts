import { PDFDocument } from '@cantoo/pdf-lib'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { finishPdf, openFontShelf, printDigest, renderDigestHtml, type Proof } from '../../../src/main/digest/index.ts'
import { createHeadlessPrinter } from '../../../src/main/node/headless-printer.ts'
import { quietLog } from '../../support/make-app.ts'
import { furtherScripts } from './further-scripts.ts'
import { manyScripts } from './many-scripts.ts'
import { openPdf, pageTexts, printPages, printPdf } from './read-pdf.ts'

const printer = createHeadlessPrinter({ log: quietLog, environment: process.env })
const { missing } = openFontShelf().fontFacesFor(renderDigestHtml({ digest: manyScripts }, { fontCss: '', target: 'paper' }))

afterAll(() => printer.close())

describe('a printed digest of six scripts', () => {
  let prints: Awaited<ReturnType<typeof printPages>>
  let finished: Awaited<ReturnType<typeof finishPdf>>
  let proof: Proof
  let pdf: PDFDocumentProxy
  let pages: readonly string[]

  beforeAll(async () => {
    prints = await printPages(printer, manyScripts)
    finished = await finishPdf({ digest: manyScripts }, prints)
    proof = finished.proof
    pdf = await openPdf(finished.bytes)
    pages = await pageTexts(pdf)
  }, 60_000)

  it.each([
    ['Latin', 'Eleven vessels wait outside the northern approach after the port authority doubled its passage fee to $412,000'],
    ['ligatures', 'Office hours end at five'],
    ['Cyrillic', 'Объём ссуд ёмких отраслей снизился впервые с осени'],
    ['Greek', 'Οι ερευνητές μέτρησαν πτώση της στάθμης'],
    ['Chinese', '明年将增加四趟列车']
  ])('can be searched in %s', (_, words) => {
    expect(pages.join(' ').normalize('NFKC')).toContain(words.normalize('NFKC'))
  })

  // pdf.js gives the words of a right-to-left run whole, but in the order in which they stand on the page.
  it.each(['مضاعفة', 'رسوم', 'المضيق'])('can be searched in Arabic for %s', word => {
    expect(pages.join(' ')).toContain(word)
  })

  it('has every character it prints in its own fonts', () => {
    expect(missing).toEqual([])
  })

  it('is tagged, in its language, with an outline of sections and blocks', async () => {
    expect(await pdf.getMarkInfo()).toEqual(new Map([['Marked', true], ['UserProperties', false], ['Suspects', false]]))
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Language: 'en' })
    const [title] = await pdf.getOutline() ?? []
    expect(title?.title).toBe(manyScripts.headline)
    const sections = title?.items ?? []
    expect(sections.map(section => section.title)).toEqual([
      'In brief', 'Contents', 'World', 'Politics & Diplomacy', 'Business & Economy', 'Military & Defense', 'Science & Space',
      'Society & Culture', 'Sport',
      'Sources', 'Coverage', 'Method', 'Rights'
    ])
    expect(sections[4]?.items.map((block: { title: string }) => block.title)[0])
      .toBe('Деловой берег: Центральный банк сохранил ставку, но изменил тон')
  })

  it('says whose it is and from when, and is the same when it is exported again', async () => {
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({
      Title: manyScripts.headline, Author: 'Morning edition', Producer: 'Press Review', CreationDate: 'D:20170607060500Z',
      Subject: 'Press review No. 171. Top stories from the press on Wednesday, June 7'
    })
    expect(info).toHaveProperty('Keywords', expect.stringContaining('Politics & Diplomacy, Business & Economy'))
    expect(Buffer.compare((await finishPdf({ digest: manyScripts }, prints)).bytes, finished.bytes)).toBe(0)
  })

  it('has no empty keyword for an outlet whose name is blank', async () => {
    const [first, ...others] = manyScripts.blocks
    const blocks = first ? [{ ...first, outletName: ' ' }, ...others] : []
    const { bytes } = await finishPdf({ digest: { ...manyScripts, blocks } }, prints)
    const keywords = (await PDFDocument.load(bytes)).getKeywords()?.split(', ') ?? []
    expect(keywords.filter(word => word.trim() === '')).toEqual([])
    expect(keywords.length).toBeGreaterThan(10)
  })

  it('has the same bytes however many nodes the browser had counted before', async () => {
    const later = new Uint8Array(Buffer.from(prints.pages))
    const text = Buffer.from(later).toString('latin1')
    const names = [...text.matchAll(/\((node\d{8})\)/gu)]
    for (const { 1: name = '', index } of names) {
      later.set(new TextEncoder().encode(`node${String(Number(name.slice(4)) + 4242).padStart(8, '0')}`), index + 1)
    }
    expect(names.length).toBeGreaterThan(50)
    expect(Buffer.compare((await finishPdf({ digest: manyScripts }, { ...prints, pages: later })).bytes, finished.bytes)).toBe(0)
  })

  it('has the same bytes when it is printed again, several at once and beside other documents', async () => {
    const others = [printer.print({ html: '<table><tr><th>a</th><td>b</td></tr></table>'.repeat(200) })]
    const again = await Promise.all([1, 2, 3].map(() => printPdf(printer, manyScripts)))
    await Promise.all(others)
    expect(again.map(({ bytes }) => Buffer.compare(bytes, finished.bytes))).toEqual([0, 0, 0])
  })

  it('names the header cells of its tables', async () => {
    const unpacked = await (await PDFDocument.load(finished.bytes)).save({ useObjectStreams: false, rewrite: true })
    const text = Buffer.from(unpacked).toString('latin1')
    const names = [...text.matchAll(/\/ID \((tag\d{6})\)/gu)].map(([, name]) => name)
    const lists = [...text.matchAll(/\/Headers \[([^\]]*)\]/gu)].map(([, list = '']) => list)
    const headers = lists.flatMap(list => [...list.matchAll(/\((.*?)\)/gu)].map(([, name]) => name))
    expect(headers.length).toBeGreaterThan(10)
    expect(headers.filter(name => !names.includes(name))).toEqual([])
    expect(text).not.toContain('(node0')
  })

  it('numbers its pages, and its contents give the pages on which the blocks stand', () => {
    expect(finished.proof.pageCount).toBe(pages.length)
    expect(pages.map((text, index) => text.includes(`${index + 1} / ${pages.length}`))).toEqual(pages.map(() => true))
    expect(pages[(proof.pageNumbers['block-5'] ?? 0) - 1]).toContain('Регулятор оставил ставку')
    expect(pages[0]).toContain(`изменил тон ${proof.pageNumbers['block-5']} `)
  })

  it('links within itself and to the outlets', async () => {
    const annotations = await Promise.all(pages.map(async (_, index) => (await pdf.getPage(index + 1)).getAnnotations()))
    const links = annotations.flat().filter(one => one.subtype === 'Link')
    expect(links.filter(link => link.dest === 'block-13').length).toBeGreaterThan(0)
    expect(links.map(link => link.url)).toContain('https://tolls-1.example/news')
  })

  it('has its running header on every page but the first, with the section that stands first on the page', () => {
    const heads = pages.map(text => /Press review · No\. 171(.*?)June 7, 2017/u.exec(text)?.[1]?.trim())
    const sectionOf = (anchor: string): string => printDigest(manyScripts).sections
      .find(section => [section.anchor, ...section.pieces.map(piece => piece.anchor)].includes(anchor))?.title ?? ''
    const { firstOnPage, pageNumbers: { sources = 0, ...numbers } } = proof
    const titles = new Map(firstOnPage.filter(anchor => anchor in numbers).map(anchor => [numbers[anchor], sectionOf(anchor)]))
    expect(titles.size).toBeGreaterThan(2)
    expect(sources).toBeLessThan(pages.length)
    expect(heads).toEqual(pages.map((_, index) => index === 0 ? undefined : titles.get(index + 1) ?? 'Morning edition'))
  })
})

describe('a printed digest of further scripts', () => {
  let text: string
  const fonts = openFontShelf().fontFacesFor(renderDigestHtml({ digest: furtherScripts }, { fontCss: '', target: 'paper' }))

  beforeAll(async () => {
    text = (await pageTexts(await openPdf((await printPdf(printer, furtherScripts)).bytes))).join(' ').normalize('NFKC')
  }, 60_000)

  it.each([
    ['Japanese', '三年続けて冬に完売'],
    ['Korean', '감독은 기다림이 보답받을 줄 알았다고 말했다']
  ])('can be searched in %s', (_, words) => {
    expect(text).toContain(words.normalize('NFKC'))
  })

  // Chromium gives joined letters as replacement text (ISO 32000-1, § 14.9.4), which pdf.js does not read.
  it.each(['आधी रात', 'सुबह तक जलस्तर', 'चार मीटर'])('can be searched in Hindi for %s', words => {
    expect(text).toContain(words)
  })

  it.each(['אגרת', 'הוכפלה', 'ממתינות'])('can be searched in Hebrew for %s', word => {
    expect(text).toContain(word)
  })

  it('has every character it prints in its own fonts', () => {
    expect(fonts.missing).toEqual([])
  })
})
