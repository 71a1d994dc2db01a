/** Whatever stands in a press review stands in every format, in the same order and under the same numbers. */
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import {
  printDigest, printDocument, renderDigestHtml, type ArticlePrint, type PrintedPiece, type Printable
} from '../../../src/main/digest/index.ts'
import { stringsFor } from '../../../src/main/digest/strings.ts'
import { readIssue, writeDocument, type WrittenFormat } from '../../../src/main/exports/index.ts'
import {
  digestLayouts, isArticleBlock, paperSizes, ranks, type ArticleBlock, type Digest, type DigestBlock
} from '../../../src/shared/digest.ts'
import { article, pickAll } from '../digest/sample.ts'

const sample = pickAll(article('a', 'Quay Gazette'))
const [block] = sample.blocks

const scripts = [
  'Tolls double', 'Пролив подорожал', 'مضاعفة رسوم', '海峡通行费', 'अगर रात', 'אגרת המצר', '<b>&amp; "50 %"</b>', '1. # * _ [x](y) | > ~'
]
/** Words of some script and any characters around them; nothing of it is empty. */
const words = fc.tuple(fc.constantFrom(...scripts), fc.string({ unit: 'grapheme', maxLength: 12 }), fc.nat(999))
  .map(([script, any, number]) => `${script} ${any} ${number}`)
const some = (values: fc.Arbitrary<string>) => fc.option(values, { nil: undefined })

const quote = fc.record({ text: words, speaker: some(words) }).map(({ text, speaker }) =>
  ({ quoteId: text, text, exact: text, prefix: '', suffix: '', revisionHash: 'h', ...(speaker && { speaker }) }))
const money = fc.record({ sum: words, source: fc.constantFrom('ecb' as const, 'cbr' as const) }).map(given =>
  ({ ...given, amount: '5', currency: 'USD', target: 'EUR', value: '4.6', date: '2017-06-06' }))
const at = '2017-06-07T03:00:00.000Z'
const other = words.map((outletName): ArticleBlock['alsoCoveredIn'][number] =>
  ({ articleId: outletName, outletName, headline: 'H', sortedAt: at, publishedAt: at }))

const articlePiece = fc.record({
  outletName: words, headline: words, originalHeadline: some(words), summary: fc.array(words, { minLength: 1, maxLength: 3 }),
  origin: fc.constantFrom('outlet' as const, 'editor' as const), angle: some(words), note: some(words), byline: some(words),
  wholeText: some(words),
  dateline: some(words), tags: fc.array(words, { maxLength: 2 }), rank: fc.constantFrom(...ranks),
  quotes: fc.array(quote, { maxLength: 2 }), money: fc.array(money, { maxLength: 1 }),
  alsoCoveredIn: fc.array(other, { maxLength: 3 }), notCoveredIn: fc.array(words, { maxLength: 2 })
}).map(({ summary, origin, headline, ...given }) =>
  ({ ...block, ...defined(given), headline, summary: summary.join('\n'), summaryOrigin: origin }))
const textPiece = fc.record({ headline: words, summary: words, note: some(words) })
  .map(({ headline, ...given }) => ({ kind: 'text', direction: 'ltr', headline, ...defined(given) }))

function defined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined))
}

/** No two pieces have one headline, so that each can be found. */
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

const document = fc.record({
  pieces: fc.array(fc.oneof({ weight: 4, arbitrary: articlePiece }, textPiece), { maxLength: 6 }),
  sections: fc.array(fc.constantFrom('world', 'sport', 'business'), { minLength: 6, maxLength: 6 }),
  layout: fc.constantFrom(...digestLayouts), paper: fc.constantFrom(...paperSizes), headline: words, deck: words,
  language: fc.constantFrom('en', 'fr', 'de', 'es', 'ru', 'ar')
}).map(({ pieces, sections, ...given }): Digest => ({
  ...sample, ...given, blocks: pieces.map((piece, index) =>
    ({
      ...piece, headline: `${piece.headline} ${ordinals[index]}`, blockId: String(index), sectionId: sections[index],
      sectionTitle: sections[index]
    }) as DigestBlock)
}))

/** Letters and digits alone: formats differ in white space, in escapes, and in marks of direction. */
const letters = (text: string): string => text.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, '')

/** All that a piece says, in no order: formats may put its facts before or behind its text. */
function saidBy(piece: PrintedPiece): readonly string[] {
  const { headline, outletName = '', originalHeadline = '', angle = '', facts, summary = [], paragraphs, quotes, also, remarks } = piece
  return [
    headline, outletName, originalHeadline, angle, ...[...facts, ...summary.flat(), ...paragraphs.flat()].map(({ text }) => text),
    ...quotes.flatMap(({ text, attribution = '' }) => [text, attribution]), ...(also?.outlets ?? []).map(({ name }) => name),
    ...remarks.flatMap(({ label, text }) => [label, text])
  ]
}

/** Of XML or HTML, without its mark-up. Not by a tree: the paragraphs of a Word file make a large one. */
function xmlText(xml: string): string {
  const texts: string[] = []
  const parser = new Parser({ ontext: text => texts.push(text) })
  parser.end(xml.replace(/^[\s\S]*?<(?:w:)?body[^>]*>/u, ''))
  return texts.join('')
}

/** The text part of a message and its HTML part (RFC 2045, § 6). */
function mailTexts(mail: string): readonly string[] {
  const boundary = /boundary="([^"]+)"/u.exec(mail)?.[1] ?? ''
  const [text = '', html = ''] = mail.split(`--${boundary}`).slice(1).map(part => {
    const [head = '', ...body] = part.split(/\r?\n\r?\n/u)
    const encoded = body.join('\n\n')
    if (/base64/iu.test(head)) return Buffer.from(encoded, 'base64').toString()
    return encoded.replaceAll(/=\r?\n/g, '')
      .replaceAll(/(?:=[0-9A-F]{2})+/g, run => Buffer.from(run.replaceAll('=', ''), 'hex').toString())
  })
  return [text, xmlText(html)]
}

/** A document as written: what a person reads in each format, in a message in each of its parts; and its pages. */
interface Written {
  readonly texts: Readonly<Record<'docx' | 'epub' | 'paper' | 'md' | 'txt' | 'mailText' | 'mailHtml', string>>
  readonly pages: readonly string[]
}

async function writeAll(printable: Printable): Promise<Written> {
  const write = (format: WrittenFormat) => writeDocument(printable, format)
  const [docx, epub, md, txt, eml] = await Promise.all([write('docx'), write('epub'), write('md'), write('txt'), write('eml')])
  const [mailText = '', mailHtml = ''] = mailTexts(strFromU8(eml))
  const entry = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())
  const pages = [renderDigestHtml(printable, { fontCss: '', target: 'paper' }), entry(epub, 'EPUB/content.xhtml')] as const
  return {
    pages, texts: {
      docx: xmlText(entry(docx, 'word/document.xml')), paper: xmlText(pages[0]), epub: xmlText(pages[1]),
      md: strFromU8(md), txt: strFromU8(txt), mailText, mailHtml
    }
  }
}

function expectAllSaid(printable: Printable, { texts }: Written): void {
  const { headline, deck, sections, preface = '' } = printDocument(printable)
  const said = sections.flatMap(({ title, pieces }) => [title, ...pieces.flatMap(saidBy)])
  const needed = [...new Set([headline, deck, preface, ...said].map(letters))]
  for (const [format, text] of Object.entries(texts)) {
    const read = letters(text)
    expect([format, needed.filter(one => !read.includes(one))]).toEqual([format, []])
  }
}

function expectSameNumbers(digest: Digest, { pages, texts: { md, txt, docx } }: Written): void {
  const pieces = printDigest(digest).sections.flatMap(section => section.pieces)
  const titles = pieces.map(({ number, outletName = '', headline }) => `${number}${letters(`${outletName}${headline}`)}`)
  for (const page of pages) {
    const heads = [...parseHTML(page).document.querySelectorAll('h3[data-number]')]
    expect(heads.map(head => `${head.getAttribute('data-number')}${letters(head.textContent ?? '')}`)).toEqual(titles)
  }
  for (const text of [md, txt, docx].map(letters)) {
    // Each behind the one before: the brief may name a later piece first, and what stands before it may end in its number.
    let end = 0
    const missing = titles.filter(title => {
      const at = text.indexOf(title, end)
      if (at >= 0) end = at + title.length
      return at < 0
    })
    expect(missing).toEqual([])
  }
}

/** Sources have the order and the numbers of their pieces, and are lost in none of their formats. */
async function expectSameReferences(digest: Digest): Promise<void> {
  const read = async (format: WrittenFormat): Promise<string> => strFromU8(await writeDocument({ digest }, format))
  const [ris, bib, csl] = await Promise.all([read('ris'), read('bib'), read('csl.json')])
  const titles = new Map(digest.blocks.filter(isArticleBlock).map(({ headline, originalHeadline = headline }) =>
    [letters(headline), originalHeadline]))
  const articles = printDigest({ ...digest, layout: 'pieces' }).sections.flatMap(({ pieces }) => pieces)
    .flatMap(({ number, headline, outletName }) => outletName === undefined ? [] : [{ key: `no${digest.number}-${number}`, headline }])
  const keys = articles.map(({ key }) => key)
  expect([...ris.matchAll(/^ID {2}- (.*)\r$/gmu)].map(([, key]) => key)).toEqual(keys)
  expect([...bib.matchAll(/^@article\{(.*),$/gmu)].map(([, key]) => key)).toEqual(keys)
  const items = JSON.parse(csl) as readonly { readonly id: string; readonly title: string }[]
  const expected = articles.map(({ key, headline }) => [key, titles.get(letters(headline))])
  expect(items.map(({ id, title }) => [id, title])).toEqual(expected)
}

// One property for both, because writing is what takes its time.
test('any press review has every piece, sentence and quote in every format, under the same numbers and in one order', async () => {
  await fc.assert(fc.asyncProperty(document, async digest => {
    const written = await writeAll({ digest })
    expectAllSaid({ digest }, written)
    expectSameNumbers(digest, written)
    await expectSameReferences(digest)
    expect(readIssue(strFromU8(await writeDocument({ digest }, 'json')))).toEqual(JSON.parse(JSON.stringify(digest)))
  }), { numRuns: 25 })
})

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const loneArticle = fc.record({
  headline: words, byline: some(words), standfirst: some(words), rights: some(words), dateline: some(words),
  paragraphs: fc.array(words, { minLength: 1, maxLength: 4 }), tags: fc.array(words, { maxLength: 2 }),
  language: fc.constantFrom('en', 'fr', 'de', 'es', 'ru', 'ar', 'zh', 'he')
}).map(({ paragraphs, ...given }): ArticlePrint => ({
  article: article('a', 'Quay Gazette', {
    ...defined(given), bodyHtml: paragraphs.map(text => `<p>${escaped(text)}</p>`).join(''), bodyText: paragraphs.join('\n')
  }),
  sectionTitle: 'World', zone: 'Europe/Lisbon', paper: 'a4'
}))

test('any article by itself has its headline, facts and every paragraph in every format', async () => {
  await fc.assert(fc.asyncProperty(loneArticle, async print => {
    expectAllSaid({ article: print }, await writeAll({ article: print }))
  }), { numRuns: 15 })
})

test.each(digestLayouts.map(layout => ({ layout })))('one without a piece says so in every format: $layout', async ({ layout }) => {
  for (const language of ['en', 'fr', 'de', 'es', 'ru', 'ar']) {
    const digest: Digest = { ...sample, layout, language, blocks: [] }
    const { preface, sources, contents } = printDigest(digest)
    expect(preface).toBe(stringsFor(language).noCoverage)
    expect({ sources, contents }).toEqual({})
    expectAllSaid({ digest }, await writeAll({ digest }))
  }
})
