import { describe, expect, test } from 'vitest'
import { readPage, type PageArticle } from '../../../src/main/extraction/index.ts'
import { address, linkedData, p, page, paragraphs } from './page-samples.ts'

const body = `<article><h1>Harbour bridge closes</h1>${p(...paragraphs)}</article>`
const factsOf = (head: string, content = body): PageArticle => readPage(page(content, head), address)

describe('facts of a page', () => {
  test('come from linked data first, each with its source', () => {
    const { facts, sources } = factsOf(linkedData({
      '@graph': [{ '@type': 'Organization', name: 'Harbour Post' }, {
        '@type': 'ReportageNewsArticle', headline: 'Bridge closed after crack', author: { name: 'Ida Moss' },
        articleSection: ['Port', 'Town'],
        dateline: 'Port Verne', isAccessibleForFree: 'False',
        image: { url: '/b.jpg', caption: 'The bridge at dawn', creditText: 'Tom Brask' }
      }]
    }) + `<meta property="og:title" content="Bridge"><meta property="article:modified_time" content="2026-11-22T12:00:00Z">
      <meta name="section" content="Sea">`)
    expect(facts).toMatchObject({
      headline: 'Bridge closed after crack', authors: ['Ida Moss'], section: 'Port', dateline: 'Port Verne', isFree: 'no',
      pictureUrl: '/b.jpg', pictureCaption: 'The bridge at dawn', pictureCredit: 'Tom Brask',
      rawUpdatedAt: '2026-11-22T12:00:00Z', language: 'en'
    })
    expect(sources).toMatchObject({ headline: 'json-ld', isFree: 'json-ld', rawUpdatedAt: 'open-graph', language: 'meta' })
  })

  test.each([
    ['only a part is behind a paywall',
      linkedData({ '@type': 'NewsArticle', isAccessibleForFree: true, hasPart: { isAccessibleForFree: false } }), 'no'],
    ['all is free', linkedData({ '@type': 'NewsArticle', isAccessibleForFree: true }), 'yes'],
    ['Open Graph tells the tier', '<meta property="article:content_tier" content="metered">', 'no'],
    ['nothing is said', '', undefined]
  ])('tell of a paywall where %s', (_what, head, isFree) => {
    expect(factsOf(head).facts.isFree).toBe(isFree)
  })

  test.each([
    ['PORT VERNE (HPA) — The harbour', 'PORT VERNE'], ['Berlin (dpa) - Die Brücke', 'Berlin'], ['LISBOA — A ponte', 'LISBOA'],
    ['MOSCOW, November 20. /HPA/. The bridge', 'MOSCOW'], ['MOUNT AIRY, N.C. – The bridge', 'MOUNT AIRY, N.C.'],
    ['The bridge — a cable', undefined]
  ])('have the dateline of “%s”', (opening, dateline) => {
    const { facts, sources } = factsOf('', `<article>${p(`${opening} ${paragraphs[0]}`, ...paragraphs.slice(1))}</article>`)
    expect([facts.dateline, sources.dateline]).toEqual([dateline, dateline && 'text'])
  })

  test('have caption and credit of the first figure', () => {
    const caption = '<figcaption>The bridge at dawn <span class="credit">Tom Brask</span></figcaption>'
    const figure = `<figure><img src="/b.jpg" width="800">${caption}</figure>`
    const { facts, sources } = factsOf('', `<article>${p(paragraphs[0] ?? '')}${figure}${p(...paragraphs.slice(1))}</article>`)
    expect(facts).toMatchObject({ pictureCaption: 'The bridge at dawn', pictureCredit: 'Tom Brask' })
    expect(sources).toMatchObject({ pictureCaption: 'text', pictureCredit: 'text' })
  })
})

describe('further pages', () => {
  const nextOf = (links: string, url = address): readonly string[] =>
    readPage(page(`${body}<div>${links}</div>`), url).nextPageUrls

  test.each([
    ['numbered links', '<a href="/news/2026/bridge-2.html">2</a> <a href="bridge-3.html">3</a>',
      ['bridge-2.html', 'bridge-3.html']],
    ['queries', '<a href="?page=2">2</a>', ['bridge.html?page=2']],
    ['a link that says it is next', '<a rel="next" href="/news/2026/bridge-2.html">On</a>', ['bridge-2.html']],
    ['the next article', '<a rel="next" href="/news/2026/ferry.html">Next</a>', []],
    ['pages of another site', '<a href="https://copycat.example/news/2026/bridge-2.html">2</a>', []]
  ])('are known by %s', (_what, links, names) => {
    expect(nextOf(links)).toEqual(names.map(name => `https://www.harbour-post.example/news/2026/${name}`))
  })

  test('are known on a further page by the address of the first, the next one first', () => {
    const links = '<a href="?page=9">9</a><a href="?page=1">1</a><a href="?page=4">4</a><a rel="next" href="?page=4">On</a>'
    expect(readPage(page(`${body}<div>${links}</div>`), `${address}?page=3`, address).nextPageUrls)
      .toEqual([4, 9].map(number => `${address}?page=${number}`))
  })

  test('are none of an article whose own address ends with a number', () => {
    expect(nextOf('<a rel="next" href="/post-13">Next</a>', 'https://www.harbour-post.example/post-12')).toEqual([])
  })
})
