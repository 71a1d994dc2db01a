/** Whatever stands in a press review stands in every format, in the same order and under the same numbers. */
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { printDigest, renderDigestHtml, type PrintedPiece } from '../../../src/main/digest/index.ts'
import { stringsFor } from '../../../src/main/digest/strings.ts'
import { writeDocument } from '../../../src/main/exports/index.ts'
import { digestLayouts, paperSizes, ranks, type ArticleBlock, type Digest, type DigestBlock } from '../../../src/shared/digest.ts'
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
  const { headline, outletName = '', originalHeadline = '', angle = '', facts, paragraphs, quotes, also, remarks } = piece
  return [
    headline, outletName, originalHeadline, angle, ...[...facts, ...paragraphs.flat()].map(({ text }) => text),
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

/** A press review as written: what a person reads in each format, in a message in each of its parts; and its pages. */
interface Written {
  readonly texts: Readonly<Record<'docx' | 'epub' | 'paper' | 'md' | 'txt' | 'mailText' | 'mailHtml', string>>
  readonly pages: readonly string[]
}

async function writeAll(digest: Digest): Promise<Written> {
  const write = (format: Parameters<typeof writeDocument>[1]) => writeDocument({ digest }, format)
  const [docx, epub, md, txt, eml] = await Promise.all([write('docx'), write('epub'), write('md'), write('txt'), write('eml')])
  const [mailText = '', mailHtml = ''] = mailTexts(strFromU8(eml))
  const entry = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())
  const pages = [renderDigestHtml({ digest }, { fontCss: '', target: 'paper' }), entry(epub, 'EPUB/content.xhtml')] as const
  return {
    pages, texts: {
      docx: xmlText(entry(docx, 'word/document.xml')), paper: xmlText(pages[0]), epub: xmlText(pages[1]),
      md: strFromU8(md), txt: strFromU8(txt), mailText, mailHtml
    }
  }
}

function expectAllSaid(digest: Digest, { texts }: Written): void {
  const { sections, preface = '' } = printDigest(digest)
  const said = sections.flatMap(({ title, pieces }) => [title, ...pieces.flatMap(saidBy)])
  const needed = [...new Set([digest.headline, digest.deck, preface, ...said].map(letters))]
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

// One property for both, because writing is what takes its time.
test('any press review has every piece, sentence and quote in every format, under the same numbers and in one order', async () => {
  await fc.assert(fc.asyncProperty(document, async digest => {
    const written = await writeAll(digest)
    expectAllSaid(digest, written)
    expectSameNumbers(digest, written)
  }), { numRuns: 25 })
})

test.each(digestLayouts.map(layout => ({ layout })))('one without a piece says so in every format: $layout', async ({ layout }) => {
  for (const language of ['en', 'fr', 'de', 'es', 'ru', 'ar']) {
    const digest: Digest = { ...sample, layout, language, blocks: [] }
    const { preface, sources, contents } = printDigest(digest)
    expect(preface).toBe(stringsFor(language).noCoverage)
    expect({ sources, contents }).toEqual({})
    expectAllSaid(digest, await writeAll(digest))
  }
})
