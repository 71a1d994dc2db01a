import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { editDigest, issueDigest, renderDigestHtml } from '../../../src/main/digest/index.ts'
import type { Digest } from '../../../src/shared/digest.ts'
import { manyScripts } from './many-scripts.ts'
import { article, compose, now, pick, pickAll, plan, story } from './sample.ts'

const render = (digest: Digest, target: 'paper' | 'preview' | 'standalone' = 'standalone'): string =>
  renderDigestHtml({ digest }, { fontCss: '', target })
const pageOf = (digest: Digest) => parseHTML(render(digest)).document
const texts = (nodes: Iterable<{ readonly textContent: string | null }>): readonly string[] =>
  [...nodes].map(node => (node.textContent ?? '').replace(/\s+/gu, ' ').trim())

const tolls = [
  article('t1', 'Harbour Times', { byline: 'Ines Calder', dateline: 'Port Alder' }),
  article('t2', 'Утренняя волна', { language: 'ru', publishedOffset: 180, url: 'javascript:alert(1)', headline: 'Пролив' })
]
const solo = article('solo', 'مرآة', { language: 'ar', direction: 'rtl', headline: 'عنوان', url: 'https://пример.example/ы' })
const digest = pick(compose([...tolls, solo], [story(tolls)]), solo)

describe('the document', () => {
  it('says its language and direction, and those of each headline', () => {
    const page = pageOf(digest)
    expect([page.documentElement.getAttribute('lang'), page.documentElement.getAttribute('dir')]).toEqual(['en', 'ltr'])
    expect([...page.querySelectorAll('h3')].map(head => [head.getAttribute('lang'), head.getAttribute('dir')]))
      .toEqual([['en', 'ltr'], ['ar', 'rtl']])
    expect(pageOf({ ...digest, language: 'ar' }).documentElement.getAttribute('dir')).toBe('rtl')
    expect(pageOf({ ...digest, language: 'pt-BR' }).documentElement.getAttribute('lang')).toBe('en')
  })

  it('draws titles that nobody gave a language by the script that they are in', () => {
    const blocks = digest.blocks.map(block => ({ ...block, sectionTitle: '국제' }))
    const page = pageOf({ ...digest, blocks, headline: '海峡の通航料が倍に', deck: 'Пролив 海峡' })
    expect([...page.querySelectorAll('h1, .deck, main h2')].map(one => one.getAttribute('lang'))).toEqual(['ja', null, 'ko'])
  })

  it('has its headings in order: one title, sections, blocks', () => {
    const levels = [...pageOf(manyScripts).querySelectorAll('h1, h2, h3')].map(head => Number(head.tagName.slice(1)))
    expect(levels[0]).toBe(1)
    expect(levels.filter(level => level === 1)).toHaveLength(1)
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
  })

  it('links its contents in two levels to sections and blocks that are there', () => {
    const page = pageOf(manyScripts)
    const targets = [...page.querySelectorAll('.contents a')].map(link => link.getAttribute('href')?.slice(1) ?? '')
    expect(targets).toHaveLength(7 + 13 + 1)
    expect(targets.every(target => page.getElementById(target))).toBe(true)
    expect(texts(page.querySelectorAll('.contents li li'))[0])
      .toBe('Harbour Times: Shipping firms turn back as tolls double, and insurers brace for a long summer')
  })

  it('puts page numbers into the contents when they are known', () => {
    const proof = { pageCount: 14, pageNumbers: { 'block-1': 12, sources: 14 }, firstOnPage: [] }
    const page = parseHTML(renderDigestHtml({ digest }, { fontCss: '', target: 'paper', proof })).document
    expect(texts(page.querySelectorAll('.contents .page'))).toEqual(['12', '', '14'])
  })

  it('prints a section once, even where the editor’s order comes back to it', () => {
    const [a, b] = manyScripts.blocks.slice(0, 2)
    const other = manyScripts.blocks.at(-1)
    const back = editDigest(manyScripts, { blocks: [a, other, b].map(block => ({ blockId: block?.blockId ?? '' })) }, now)
    expect(texts(pageOf(back).querySelectorAll('main h2'))).toEqual(['World', 'Sport'])
  })

  it('says of a print item on which day and page it stood, and no time', () => {
    const item = article('p', 'The Evening Pier', {
      origin: 'print', printPage: 'B3', publishedAt: '2017-06-05T23:00:00.000Z', publishedOffset: 60, url: ''
    })
    const facts = (language: string): string => texts(pageOf({ ...pickAll(item), language }).querySelectorAll('.block .facts'))[0] ?? ''
    expect(facts('en')).toContain('in print, June 6, 2017, p. B3')
    expect(facts('de')).toContain('gedruckt am 6. Juni 2017, S. B3')
    expect(facts('en')).not.toMatch(/00:00/)
    const sources = pageOf(pickAll(item)).querySelector('.sources')?.textContent
    expect(sources).toContain('in print, June 6, 2017, p. B3')
    expect(sources).not.toContain('no link given')
  })

  it('asks for nothing from outside and runs nothing', () => {
    const page = pageOf(manyScripts)
    expect([...page.querySelectorAll('script, img, iframe, object, embed, form, link, [src], [style], base')]).toEqual([])
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'")
  })

  it('has rules for paper, for its pages on a screen, or for paper and screen', () => {
    const documents = [render(digest, 'paper'), render(digest, 'preview'), render(digest, 'standalone')]
    expect(documents.map(html => [html.includes('@page'), html.includes('column-wrap'), html.includes('@media screen')]))
      .toEqual([[true, false, false], [false, true, false], [true, false, true]])
  })
})

describe('the cover', () => {
  it('gives number, edition, date, window, cut-off with its offset, and what was read', () => {
    const cover = texts(pageOf(digest).querySelectorAll('.edition > div'))
    expect(cover).toEqual([
      'EditionMorning edition', 'DateWednesday, June 7, 2017', 'WindowJun 6, 07:00 UTC+1 – 07:00 UTC+1',
      'Cut-off07:00 UTC+1 (Europe/Lisbon)', 'Composed07:05 UTC+1', 'Read3 articles from 61 feeds, 1 story'
    ])
    expect(texts(pageOf(digest).querySelectorAll('.masthead'))).toEqual(['Press reviewNo. 171'])
  })

  it('marks a draft until it is issued', () => {
    expect(texts(pageOf(digest).querySelectorAll('.draft')))
      .toEqual(['Draft Not issued. May still change; not for distribution.'])
    const issued = issueDigest(digest, '2017-06-07T06:30:00.000Z')
    expect([...pageOf(issued).querySelectorAll('.draft')]).toEqual([])
    expect(texts(pageOf(issued).querySelectorAll('.edition'))[0]).toContain('Issued07:30 UTC+1')
  })
})

describe('a block', () => {
  it('gives byline, dateline, the publisher’s time, link, retrieval and foreign language', () => {
    expect(texts(pageOf(digest).querySelectorAll('.facts'))).toEqual([
      'Ines Calder · Port Alder · 04:00 UTC+1 · t1.example · retrieved 05:00 UTC+1',
      'No byline · 04:00 UTC+1 · xn--e1afmkfd.example · retrieved 05:00 UTC+1 · in Arabic'
    ])
  })

  it('names the other outlets with their time, and links only the web', () => {
    const also = pageOf(digest).querySelector('.also')
    expect(texts(also ? [also] : [])).toEqual(['Also covered in Утренняя волна (06:00 UTC+3)'])
    expect([...(also?.querySelectorAll('a') ?? [])]).toEqual([])
  })

  it('shows the outlet’s own words as a quotation, the editor’s not', () => {
    expect(texts(pageOf(digest).querySelectorAll('blockquote'))).toEqual(['Lede of t1.', 'Lede of solo.'])
    const edited = editDigest(digest, { blocks: [{ blockId: 't1', summary: 'One.\n\nTwo.' }, { blockId: 'solo' }] }, now)
    const page = pageOf(edited)
    expect(texts(page.querySelectorAll('div.summary p'))).toEqual(['One.', 'Two.'])
    expect(texts(page.querySelectorAll('.origin'))).toEqual(['In the outlet’s own words'])
  })
})

describe('the back matter', () => {
  it('lists every source with its address, how the digest was made, which feeds failed, and whose rights', () => {
    const page = pageOf(manyScripts)
    expect([...page.querySelectorAll('.sources .source')]).toHaveLength(31)
    const back = texts(page.querySelectorAll('.back')).join()
    expect(back).toContain('https://tolls-1.example/news')
    expect(back).toContain('Articles first seen between Jun 6, 07:00 UTC+1 and Jun 7, 07:00 UTC+1 in 61 feeds: 31 articles')
    expect(back).toContain('Handelspost — Wirtschaft: The certificate')
    expect(back).toContain('Harbour Times: © 2017 Harbour Times Ltd.')
  })
})

describe('the method note', () => {
  const health = { readCount: 57, failedCount: 2, silentCount: 1, outlets: ['Handelspost', 'Утренняя волна'], furtherOutlets: 0 }
  const backOf = (feedHealth: NonNullable<Digest['method']['feedHealth']>, language = 'en'): string => texts(
    pageOf({ ...digest, language, method: { ...digest.method, feedHealth } }).querySelectorAll('.back section:nth-last-of-type(2)')
  ).join()

  it('says how many feeds were read, failed and were silent, and whose', () => {
    expect(backOf(health)).toContain('When this was composed, 57 feeds had been read, 2 had failed, and 1 was silent, with no new '
      + 'article for far longer than usual. Outlets concerned: Handelspost and Утренняя волна.')
  })

  it('is bounded: it says how many more there are', () => {
    const method = { ...digest.method, failedFeeds: [{ title: 'Delta', reason: 'Timed out.' }], feedHealth: { ...health, furtherOutlets: 9 } }
    const back = texts(pageOf({ ...digest, method }).querySelectorAll('.back')).join()
    expect(back).toContain('Outlets concerned: Handelspost, Утренняя волна, and 9 more.')
    expect(back).toContain('2 feeds could not be read when this was composed: Delta: Timed out. and 1 more feed')
  })

  it.each([
    ['fr', '57 flux lus, 2 en échec et 1 muet'], ['de', '57 Feeds gelesen, 2 fehlgeschlagen und 1 stumm'],
    ['es', '57 canales leídos, 2 fallidos y 1 en silencio'],
    ['ru', 'прочитано — 57 лент, не ответило — 2 ленты, молчит намного дольше обычного — 1 лента'],
    ['ar', 'قُرئت 57 خلاصة، وتعذرت قراءة خلاصتين']
  ])('counts in %s', (language, expected) => {
    expect(backOf(health, language)).toContain(expected)
  })

  it('of a digest of before it was noted says no more than it knows', () => {
    expect(texts(pageOf(digest).querySelectorAll('.back')).join()).not.toContain('silent')
  })
})

it('a table of counts draws a bar for each but for what sums up the rest', () => {
  const coverage = {
    sections: [], languages: [], hours: [], firsts: [],
    outlets: Array.from({ length: 40 }, (_, index) => ({ name: `Outlet ${index + 1}`, count: 40 - index }))
  }
  const rows = [...pageOf({ ...digest, coverage }).querySelectorAll('.counts tbody tr')]
  const widths = rows.map(row => row.querySelector('rect')?.getAttribute('width'))
  expect(rows.at(-1)?.textContent).toContain('28 more')
  expect([widths.length, widths[0], widths.at(-1)]).toEqual([13, '100', undefined])
})

describe('hostile text', () => {
  const evil = `</style></title><script>alert(1)</script><img src=x onerror=alert(1)>"'&\u202e\u0007\ud800`
  const poisoned = compose([
    article('e1', evil, {
      headline: evil, byline: evil, dateline: evil, lede: evil, language: '"><script>', rights: evil,
      url: `https://e.example/"><script>${evil}`
    })
  ], [], { plan: { ...plan, name: evil }, failedFeeds: [{ title: evil, reason: evil }] })

  it('stays text everywhere', () => {
    const page = pageOf({ ...poisoned, headline: evil, deck: evil })
    expect([...page.querySelectorAll('script, img, [onerror]')]).toEqual([])
    expect([...page.querySelectorAll('style')]).toHaveLength(1)
    expect(page.querySelector('h1')?.textContent).toContain('<script>alert(1)</script><img src=x onerror=alert(1)>"\'&')
  })

  it('names no logo that would be fetched', () => {
    const logosOf = (logo: string): number => pageOf({ ...digest, logo }).querySelectorAll('img').length
    expect([logosOf('https://seen.example/pixel.png'), logosOf('data:image/svg+xml;base64,AAAA'), logosOf('data:image/png;base64,AAAA')])
      .toEqual([0, 0, 1])
  })

  it('cannot end the style sheet it is printed in', () => {
    const html = render(poisoned)
    const style = html.slice(html.indexOf('<style>') + 7, html.indexOf('</style>'))
    expect(style).toContain('@media screen')
    expect(style).not.toContain('<')
  })

  it('loses controls, directional overrides and half characters', () => {
    // oxlint-disable-next-line no-control-regex -- they must not be there
    expect(render(poisoned)).not.toMatch(/[\u0007\u202e]/u)
    expect(render(poisoned).isWellFormed()).toBe(true)
  })
})
