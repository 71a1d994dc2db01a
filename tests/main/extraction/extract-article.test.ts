import { describe, expect, test } from 'vitest'
import { extractArticle, htmlOfPastedText } from '../../../src/main/extraction/index.ts'
import { processorTime } from '../../support/processor-time.ts'

const url = 'https://www.harbour-post.example/news/2026/bridge.html?utm_source=mail'
const text = [
  'PORT VERNE, November 22. The harbour bridge was closed to all traffic on Sunday after inspectors found a crack in its main cable, the port authority said.',
  'The bridge carries forty thousand vehicles a day, and ferries are to run every ten minutes until the cable is replaced, which may take until spring.',
  'Mayor Oda Lind told the Harbour Post that the inspection had been brought forward by a month, after fishermen, pilots and two drivers reported noises.'
]
const paragraphs = text.map(one => `<p>${one}</p>`).join('')
const page = (head: string, body = `<article><h1>Harbour bridge closes</h1>${paragraphs}</article>`): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav>${body}
  <footer>Subscribe to our newsletter today</footer></body></html>`
const linkedData = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

describe('an article on a page', () => {
  test('has the facts of its linked data and the text without what stands around it', () => {
    const { entry, outletName } = extractArticle(page(linkedData({
      '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'Harbour Post' }, {
        '@type': ['NewsArticle'], headline: 'Harbour bridge closes after crack is found', author: [{ '@type': 'Person', name: 'Ida Moss' }, 'Tom Brask'],
        datePublished: '2026-11-22T09:10:00+01:00', dateModified: '2026-11-22T11:00:00+01:00', description: 'A crack in the main cable.',
        image: [{ url: '/pictures/bridge.jpg' }], publisher: { name: 'Harbour Post' }, articleSection: 'Politics', keywords: 'bridge, port'
      }]
    }) + '<title>Harbour bridge closes | Harbour Post</title><link rel="canonical" href="/news/2026/bridge.html">'), url)
    expect(outletName).toBe('Harbour Post')
    expect(entry).toMatchObject({
      url: 'https://www.harbour-post.example/news/2026/bridge.html', headline: 'Harbour bridge closes after crack is found',
      authors: ['Ida Moss', 'Tom Brask'], rawPublishedAt: '2026-11-22T09:10:00+01:00', rawUpdatedAt: '2026-11-22T11:00:00+01:00',
      summaryHtml: '<p>A crack in the main cable.</p>', tags: ['Politics', 'bridge', 'port'], language: 'en-GB',
      enclosures: [{ url: 'https://www.harbour-post.example/pictures/bridge.jpg', type: 'image' }]
    })
    expect(entry.contentHtml).toContain(text[2])
    expect(entry.contentHtml).not.toMatch(/newsletter|Sport/)
  })

  test('has those of Open Graph where there is no linked data, or broken', () => {
    const { entry, outletName } = extractArticle(page(`<script type="application/ld+json">{"@type": "NewsArticle", </script>
      <meta property="og:type" content="article"><meta property="og:title" content="Harbour bridge closes">
      <meta property="og:site_name" content="Harbour Post"><meta name="author" content="Ida Moss">
      <meta property="article:author" content="https://social.example/ida"><meta property="article:tag" content="Port">
      <meta property="article:published_time" content="2026-11-22T08:10:00Z"><meta property="og:image" content="https://img.example/b.jpg">`), url)
    expect(outletName).toBe('Harbour Post')
    expect(entry).toMatchObject({
      headline: 'Harbour bridge closes', authors: ['Ida Moss'], tags: ['Port'], rawPublishedAt: '2026-11-22T08:10:00Z',
      enclosures: [{ url: 'https://img.example/b.jpg' }]
    })
  })

  test('is found by its looks alone', () => {
    const { entry } = extractArticle(page('<title>Harbour bridge closes</title>'), url)
    expect(entry).toMatchObject({ headline: 'Harbour bridge closes', url, authors: [] })
    expect(entry.contentHtml).toContain(text[0])
  })

  test('takes the text out of the data where the page itself holds only its beginning', () => {
    const { entry } = extractArticle(page(linkedData({ '@type': 'NewsArticle', headline: 'Bridge', articleBody: text.join('\n\n') }),
      '<article><p>PORT VERNE, November 22.</p></article>'), url)
    expect(entry.contentHtml).toBe(paragraphs.replaceAll('</p><p>', '</p>\n<p>'))
  })

  test('is found on a page that leaves out the tags it may leave out', () => {
    const bare = `<!doctype html><html lang=fr><title>Harbour bridge closes</title><meta property="og:site_name" content="Le Port">${paragraphs}`
    const { entry, outletName } = extractArticle(bare, url)
    expect(entry).toMatchObject({ headline: 'Harbour bridge closes', language: 'fr' })
    expect(entry.contentHtml).toContain(text[1])
    expect(outletName).toBe('Le Port')
  })

  test('counts relative addresses from the page’s base', () => {
    const { entry } = extractArticle(page('<title>Bridge</title><base href="/archive/">',
      `<article><h1>Bridge</h1>${paragraphs}<p>See <a href="plan.html">the plan of the new cable and its anchors</a>.</p></article>`), url)
    expect(entry.contentHtml).toContain('https://www.harbour-post.example/archive/plan.html')
  })

  test.each([
    ['another site', 'https://copycat.example/bridge'], ['the front page', 'https://www.harbour-post.example/'],
    ['no address', 'javascript:alert(1)']
  ])('does not believe that its lasting address is %s', (_what, href) => {
    expect(extractArticle(page(`<title>Bridge</title><link rel="canonical" href="${href}">`), url).entry.url).toBe(url)
  })
})

describe('a page without an article', () => {
  test.each([
    ['nothing', ''], ['a picture', '\u0089PNG\r\n'], ['a feed', '<?xml version="1.0"?><rss version="2.0"><channel><title>Quay</title><item><title>One</title></item></channel></rss>'],
    ['JSON', '{"items": []}'], ['an empty page', '<!doctype html><html><body></body></html>'],
    ['a page that scripts build', '<!doctype html><title>App</title><div id="root"></div><script src="a.js"></script>']
  ])('that is %s says so', (_what, html) => {
    expect(() => extractArticle(html, url)).toThrow(expect.objectContaining({ code: 'no-article-found' }))
  })

  test.each([
    ['consent-needed', 'https://consent.harbour-post.example/collect?continue=1', 'Before you continue'],
    ['consent-needed', 'https://www.harbour-post.example/cookie-consent/', 'Harbour Post'],
    ['robot-check', url, 'Just a moment...'], ['robot-check', url, 'Attention Required! | Guard']
  ])('fails as %s where a gate stands before it', (code, address, title) => {
    expect(() => extractArticle(page(`<title>${title}</title>`), address)).toThrow(expect.objectContaining({ code }))
  })

  test.each([
    ['40,000 elements', `<!doctype html><title>A</title>${'<p>word'.repeat(40_000)}`],
    ['20,000 elements in each other', `<!doctype html><title>A</title>${'<div>'.repeat(20_000)}`],
    ['data without end', `<!doctype html><title>A</title>${linkedData(JSON.parse('['.repeat(2_000) + ']'.repeat(2_000)))}`],
    ['names of properties', page(linkedData(JSON.parse('{"@type":"__proto__","__proto__":{"headline":"x"},"constructor":[]}')))]
  ])('that is %s ends in time', (_what, html) => {
    expect(processorTime(() => {
      try {
        extractArticle(html, url)
      } catch (error) {
        expect(error).toMatchObject({ code: 'no-article-found' })
      }
    })).toBeLessThan(5_000)
  })
})

describe('text that somebody pasted', () => {
  test.each([
    ['paragraphs by empty lines', 'One\nline.\r\n\r\n\r\nTwo.', '<p>One<br>line.</p>\n<p>Two.</p>'],
    ['paragraphs by lines', 'One.\nTwo.', '<p>One.</p>\n<p>Two.</p>'],
    ['text that looks like mark-up', '<script>1 & 2</script>', '<p>&lt;script&gt;1 &amp; 2&lt;/script&gt;</p>'], ['nothing', ' \n ', '']
  ])('keeps %s', (_what, pasted, html) => {
    expect(htmlOfPastedText(pasted)).toBe(html)
  })
})
