import { unzipSync, strFromU8 } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printDigest, type ArticlePrint } from '../../../src/main/digest/index.ts'
import { writeDocument } from '../../../src/main/exports/index.ts'
import { digestLayouts, exportFormats, isArticleBlock, type Digest } from '../../../src/shared/digest.ts'
import { manyScripts } from '../digest/many-scripts.ts'
import { article } from '../digest/sample.ts'

const written = exportFormats.filter(format => format !== 'pdf' && format !== 'html')
const textFormats = ['md', 'txt'] as const

const pixel = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** What a person would read in the file: the text of archives' documents, mails decoded. */
function readBytes(bytes: Uint8Array, format: (typeof written)[number]): string {
  if (format === 'docx') return xmlText(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()))
  if (format === 'epub') return xmlText(strFromU8(unzipSync(bytes)['EPUB/content.xhtml'] ?? new Uint8Array()))
  const text = new TextDecoder().decode(bytes)
  return format === 'eml' ? quotedPrintable(text) : text
}

function xmlText(xml: string): string {
  return xml.replaceAll(/<\/(?:w:p|p|h\d|li)>/g, '\n').replaceAll(/<[^>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&#39;', "'").replaceAll('&amp;', '&')
}

function quotedPrintable(mail: string): string {
  const bytes = mail.replaceAll(/=\r?\n/g, '').replaceAll(/(?:=[0-9A-F]{2})+/g, run => Buffer.from(run.replaceAll('=', ''), 'hex').toString())
  return bytes
}

async function read(digest: Digest, format: (typeof written)[number]): Promise<string> {
  return readBytes(await writeDocument({ digest }, format), format)
}

const squeezed = (text: string): string => text.replaceAll(/[\s\\>*_]+/gu, '')

describe('every format', () => {
  test.each(written)('as %s holds every piece of six scripts', async format => {
    const text = squeezed(await read(manyScripts, format))
    for (const { headline } of manyScripts.blocks) expect(text).toContain(squeezed(headline))
  })

  test.each(['md', 'txt', 'docx', 'epub', 'eml'] as const)('as %s numbers the pieces alike', async format => {
    const text = squeezed(await read(manyScripts, format))
    for (const { pieces } of printDigest(manyScripts).sections) {
      for (const { number, outletName = '', headline } of pieces) {
        // A book's numbers stand in its table of contents and in an attribute of the heading.
        const title = squeezed(`${outletName}:${headline}`)
        expect(format === 'epub' ? text : text).toContain(title)
        if (format === 'md' || format === 'txt') expect(text).toContain(`${number}.${title}`)
        if (format === 'docx') expect(text).toContain(`${number}${title}`)
      }
    }
  })

  test('in every layout, whatever the words, loses no piece', async () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter(text => /\p{L}/u.test(text))
    const sample = manyScripts.blocks.find(isArticleBlock) ?? expect.unreachable('there is an article')
    await fc.assert(fc.asyncProperty(
      fc.array(fc.record({ headline: words, summary: words, outletName: words }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...digestLayouts),
      fc.constantFrom(...textFormats, 'docx' as const, 'epub' as const), async (pieces, layout, format) => {
        const blocks = pieces.map((piece, index) => ({ ...sample, ...piece, blockId: String(index) }))
        const letters = (text: string): string => text.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, '')
        const text = letters(await read({ ...manyScripts, layout, blocks }, format))
        for (const { headline } of pieces) expect(text).toContain(letters(headline))
      }), { numRuns: 40 })
  })
})

describe('a Word document', () => {
  const wordXml = async (digest: Digest): Promise<string> =>
    strFromU8(unzipSync(await writeDocument({ digest }, 'docx'))['word/document.xml'] ?? new Uint8Array())

  test('ends no page with what heads the text below: titles, facts of a piece, titles of sections in the contents', async () => {
    const paragraphs = (await wordXml(manyScripts)).match(/<w:p>.*?<\/w:p>/gsu) ?? []
    const isKept = (text: string): readonly boolean[] =>
      paragraphs.filter(paragraph => xmlText(paragraph).trim() === text).map(paragraph => paragraph.includes('<w:keepNext/>'))
    const [piece] = printDigest(manyScripts).sections[0]?.pieces ?? []
    // In the contents and over its pieces; the third is a row of the table.
    expect(isKept('World')).toEqual([true, true, false])
    expect(isKept(`1  ${piece?.outletName}: ${piece?.headline}`)).toEqual([true])
    expect(isKept(piece?.facts.map(({ text }) => text).join(' · ') ?? '')).toEqual([true])
  })

  test('draws the line beside a quotation where reading begins', async () => {
    const paragraphs = (await wordXml(manyScripts)).match(/<w:p>.*?<\/w:p>/gsu) ?? []
    const sidesOf = (lede: string): readonly (string | undefined)[] => paragraphs.filter(one => xmlText(one).startsWith(lede))
      .map(one => /<w:pBdr><w:(left|right) /u.exec(one)?.[1]).filter(side => side !== undefined)
    expect(sidesOf('سجّل البديل')).toEqual(['right'])
    expect(sidesOf('Eleven vessels')).toEqual(['left'])
  })

  test('keeps what is remarked of a piece on the page of its text', async () => {
    const [first, ...rest] = manyScripts.blocks.filter(isArticleBlock)
    const noted = { ...first ?? expect.unreachable('there is one'), note: 'Ask the yard.', tags: ['ports'] }
    const paragraphs = (await wordXml({ ...manyScripts, blocks: [noted, ...rest] })).match(/<w:p>.*?<\/w:p>/gsu) ?? []
    const isKept = (start: string): boolean | undefined =>
      paragraphs.find(one => xmlText(one).startsWith(start))?.includes('<w:keepNext/>')
    expect(['In the outlet', 'Also covered', 'Editor’s note', 'Tags'].map(isKept)).toEqual([true, true, true, false])
  })

  test('keeps the line under an outlet with its first piece, and lets a page end before a piece’s first quotation', async () => {
    const quote = { quoteId: 'q', exact: '', prefix: '', suffix: '', revisionHash: 'h', speaker: 'the pilot' }
    const quotes = [{ ...quote, text: 'We wait' }, { ...quote, text: 'We pay' }]
    const [first, ...rest] = manyScripts.blocks.filter(isArticleBlock)
    const quoted = { ...first ?? expect.unreachable('there is one'), quotes }
    const xml = await wordXml({ ...manyScripts, layout: 'papers', blocks: [quoted, ...rest] })
    const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gsu) ?? []
    const isKept = (start: string): readonly boolean[] =>
      paragraphs.filter(one => xmlText(one).startsWith(start)).map(one => one.includes('<w:keepNext/>'))
    expect(new Set(isKept('June 7, 2017'))).toEqual(new Set([true]))
    expect(isKept('In the outlet')[0]).toBe(false)
    expect(isKept('the pilot')).toEqual([false, true])
  })

  test('shows its links as links, and has the logo', async () => {
    const xml = await wordXml(manyScripts)
    expect(xml.match(/<w:hyperlink r:id[^>]*><w:r><w:rPr>(?!<w:rStyle w:val="Hyperlink"\/>)/gu)).toBeNull()
    const files = unzipSync(await writeDocument({ digest: { ...manyScripts, logo: pixel } }, 'docx'))
    expect(Object.keys(files).filter(name => name.startsWith('word/media/'))).toHaveLength(1)
  })
})

describe('a book', () => {
  test('begins with its type, uncompressed, and lists every piece in its contents', async () => {
    const bytes = await writeDocument({ digest: manyScripts }, 'epub')
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip')
    const files = unzipSync(bytes)
    const navigation = strFromU8(files['EPUB/nav.xhtml'] ?? new Uint8Array())
    const content = strFromU8(files['EPUB/content.xhtml'] ?? new Uint8Array())
    const targets = [...navigation.matchAll(/content\.xhtml#([^"]+)/g)].map(([, anchor]) => anchor)
    expect(targets.filter(anchor => anchor?.startsWith('block-'))).toHaveLength(manyScripts.blocks.length)
    expect(targets.every(anchor => content.includes(`id="${anchor}"`))).toBe(true)
  })

  test('has a style sheet that readers of books can parse: epubcheck takes one simple selector in a pseudo-class', async () => {
    const files = unzipSync(await writeDocument({ digest: manyScripts }, 'epub'))
    expect(strFromU8(files['EPUB/style.css'] ?? new Uint8Array())).not.toMatch(/:(?:is|where|not|has)\([^)]*[\s,>~+]/u)
  })
})

describe('an article by itself', () => {
  const print: ArticlePrint = {
    article: article('a', 'Quay Gazette', {
      headline: 'Bridge closes', bodyHtml: '<p>A crack was found.</p><p>Ferries run.</p>'
    }),
    sectionTitle: 'World', zone: 'Europe/Lisbon', paper: 'a4', picture: { data: pixel, width: 1, height: 1, alt: 'The bridge' }
  }

  test.each(written)('as %s has its headline and source', async format => {
    const text = readBytes(await writeDocument({ article: print }, format), format)
    expect(squeezed(text)).toContain('Bridgecloses')
    expect(text).toContain('a.example')
    if (['md', 'txt', 'docx', 'epub', 'eml'].includes(format)) expect(text).toContain('Ferries run.')
  })

  test('keeps a crosshead with what it heads in a Word document', async () => {
    const headed = { ...print, article: { ...print.article, bodyHtml: '<h2>Ferries</h2><p>They run.</p>' } }
    const xml = strFromU8(unzipSync(await writeDocument({ article: headed }, 'docx'))['word/document.xml'] ?? new Uint8Array())
    const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gsu) ?? []
    const isKept = (text: string): boolean | undefined =>
      paragraphs.find(one => xmlText(one).trim() === text)?.includes('<w:keepNext/>')
    expect([isKept('Ferries'), isKept('They run.')]).toEqual([true, false])
  })

  test('takes its picture along into a Word document and a book', async () => {
    const word = unzipSync(await writeDocument({ article: print }, 'docx'))
    expect(Object.keys(word).filter(name => name.startsWith('word/media/'))).toHaveLength(1)
    const book = strFromU8(unzipSync(await writeDocument({ article: print }, 'epub'))['EPUB/content.xhtml'] ?? new Uint8Array())
    expect(book).toContain(`src="${pixel}"`)
  })
})

describe('references', () => {
  const [first] = manyScripts.blocks.filter(isArticleBlock)
  const hostile: Digest = { ...manyScripts, blocks: [{
    ...first ?? expect.unreachable('there is one'), headline: 'A {B} & 50% of\nTY  - BOOK $x_y \\ "q"',
    byline: 'O’Neil, A. and B.'
  }] }

  test('in RIS cannot be ended or begun by a headline', async () => {
    const lines = new TextDecoder().decode(await writeDocument({ digest: hostile }, 'ris')).split('\r\n')
    expect(lines.filter(line => line.startsWith('TY  - '))).toEqual(['TY  - NEWS'])
    expect(lines.every(line => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true)
  })

  test('in BibTeX keep their braces balanced and their commands harmless', async () => {
    const text = new TextDecoder().decode(await writeDocument({ digest: hostile }, 'bib'))
    const bare = text.replaceAll(/\\[{}]/g, '')
    expect(bare.split('{').length).toBe(bare.split('}').length)
    expect(text).toContain(String.raw`A \{B\} \& 50\% of TY - BOOK \$x\_y \textbackslash{} "q"`)
  })

  test('in CSL-JSON give the publisher’s day', async () => {
    const [item] = JSON.parse(new TextDecoder().decode(await writeDocument({ digest: hostile }, 'csl.json'))) as readonly Record<string, unknown>[]
    expect(item).toMatchObject({
      type: 'article-newspaper', 'container-title': first?.outletName, issued: { 'date-parts': [[2017, 6, 7]] }
    })
  })
})

describe('a message', () => {
  const messageOf = async (changes: Partial<Digest> = {}): Promise<string> =>
    new TextDecoder().decode(await writeDocument({ digest: { ...manyScripts, ...changes } }, 'eml'))

  test('has a text and an HTML part, and no addresses', async () => {
    const text = await messageOf()
    expect(text).toMatch(/^Content-Type: multipart\/alternative/m)
    expect(text).toMatch(/^Content-Type: text\/plain; charset=utf-8/m)
    expect(text).toMatch(/^Content-Type: text\/html; charset=utf-8/m)
    expect(text).not.toMatch(/^(?:To|From|Cc): /m)
    expect(text).toBe(await messageOf())
  })

  test('has its pictures as parts of their own, which programs show that show none within the HTML', async () => {
    const text = await messageOf({ logo: pixel })
    expect(text).toMatch(/^Content-ID: <picture-1@press-review\.invalid>\r$/m)
    expect(text.replaceAll('=\r\n', '')).toContain('src=3D"cid:picture-1@press-review.invalid"')
    expect(text).not.toContain('data:image')
    expect(text.replaceAll('\r\n', '')).toContain(pixel.slice(pixel.indexOf(',') + 1))
    expect(text).toBe(await messageOf({ logo: pixel }))
  })

  test('is lines as RFC 5322 has them, ended by CR LF and none too long, in ASCII, its subject in any script', async () => {
    const headline = 'Пролив подорожал, مضاعفة رسوم المضيق '.repeat(8)
    const text = await messageOf({ headline, logo: pixel })
    expect(text).toMatch(/^[\r\n\t\x20-\x7e]*$/)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...text.split('\r\n').map(line => line.length))).toBeLessThanOrEqual(78)
    const subject = /^Subject: (.*(?:\r\n .*)*)/m.exec(text)?.[1]?.split(/\s+/) ?? []
    expect(subject.map(word => Buffer.from(/^=\?UTF-8\?B\?(.*)\?=$/.exec(word)?.[1] ?? '', 'base64').toString()).join('').trim()).toBe(headline.trim())
  })
})
