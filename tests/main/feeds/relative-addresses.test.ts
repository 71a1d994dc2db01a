import { describe, expect, test } from 'vitest'
import { buildArticles } from '../../../src/main/articles/index.ts'
import { parseDate, parseFeed } from '../../../src/main/feeds/index.ts'
import type { Article } from '../../../src/shared/article.ts'
import type { FeedEntry } from '../../../src/shared/feed.ts'

const url = 'https://gazette.example/feeds/all.xml'

async function entryOf(text: string, contentLocation?: string): Promise<FeedEntry> {
  const [entry] = (await parseFeed(text, { url, ...(contentLocation && { contentLocation }) })).entries
  if (!entry) throw new Error('no entry')
  return entry
}

async function articleOf(text: string): Promise<Article> {
  const context = { feedUrl: url, feedId: 'f1', outletId: 'o1', sectionId: 'world', now: '2026-11-22T08:00:00.000Z', parseDate }
  const [article] = buildArticles(await parseFeed(text, { url }), context)
  if (!article) throw new Error('no article')
  return article
}

const atom = (entry: string, attributes = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>G</title><entry>${entry}</entry></feed>`
const rss = (item: string, attributes = ''): string =>
  `<rss version="2.0" ${attributes}><channel><title>G</title><item>${item}</item></channel></rss>`
const html = (markup: string): string => `<description><![CDATA[${markup}]]></description>`

describe('a relative address', () => {
  test.each<[name: string, text: string, address: string]>([
    ['xml:base around it, before the article’s', atom('<link href="https://gazette.example/2026/one.html"/><content type="html" '
      + 'xml:base="https://archive.example/a/">&lt;a href="two.html">two&lt;/a></content>'),
    'https://archive.example/a/two.html'],
    ['xml:base of each element around it, one inside the other',
      atom('<content type="html" xml:base="c/">&lt;a href="d.html">d&lt;/a></content>',
      'xml:base="https://archive.example/a/"').replace('<entry>', '<entry xml:base="b/">'),
    'https://archive.example/a/b/c/d.html'],
    ['xml:base inside XHTML', atom('<content type="xhtml">'
      + '<div xmlns="http://www.w3.org/1999/xhtml" xml:base="https://archive.example/a/">'
      + '<p xml:base="b/"><a href="c.html">c</a></p></div></content>'), 'https://archive.example/a/b/c.html'],
    ['a base element before it', rss(html('<base href="https://archive.example/a/"><a href="b.html">b</a>'),
      'xml:base="https://wrong.example/"'), 'https://archive.example/a/b.html'],
    ['the article’s address', rss(`<link>https://gazette.example/2026/one.html</link>${html('<a href="two.html">two</a>')}`),
      'https://gazette.example/2026/two.html'],
    ['the feed’s address', rss(html('<a href="two.html">two</a>')), 'https://gazette.example/feeds/two.html'],
    ['the scheme of the feed', rss(html('<a href="//cdn.example/two.html">two</a>')), 'https://cdn.example/two.html'],
    ['the root of the site', rss(html('<a href=/two.html>two</a>')), 'https://gazette.example/two.html'],
    ['the article, as a place in it', rss(`<link>/2026/one.html</link>${html('<a href="#notes">notes</a>')}`),
      'https://gazette.example/2026/one.html#notes'],
    ['itself where it is absolute', rss(html('<a href="https://other.example/x?a=1&amp;b=2">x</a>'),
      'xml:base="https://wrong.example/"'), 'https://other.example/x?a=1&amp;b=2']
  ])('in HTML counts from %s (fault 38)', async (_name, text, address) => {
    const { bodyHtml } = await articleOf(text)
    expect(/href="([^"]*)"/i.exec(bodyHtml)?.[1]).toBe(address)
  })

  test.each([
    'javascript:alert(1)', 'http://', 'https://[bad', 'file:///etc/passwd'
  ])('that leads nowhere is dropped: %s (fault 38)', async bad => {
    const article = await articleOf(rss(`<title>A</title><link>${bad}</link><enclosure url="${bad}" type="image/jpeg"/>`
      + html(`<a href="${bad}">A</a><img src="${bad}">`)))
    expect(article.url).toBeUndefined()
    expect(article.pictureUrls).toEqual([])
    expect(article.bodyHtml).not.toMatch(/href|src/)
  })

  test('of a picture, an enclosure and a link counts from the same base (fault 38)', async () => {
    const entry = await entryOf(rss('<link>one.html</link><enclosure url="one.mp3" type="audio/mpeg"/>'
      + html('<img alt="quay" src=quay.jpg><video poster="still.jpg" src="//cdn.example/v.mp4">'),
    'xml:base="https://archive.example/a/"'))
    expect(entry).toMatchObject({
      url: 'https://archive.example/a/one.html', enclosures: [{ url: 'https://archive.example/a/one.mp3' }],
      summaryHtml: '<img alt="quay" src="https://archive.example/a/quay.jpg"><video poster="https://archive.example/a/still.jpg" '
        + 'src="https://cdn.example/v.mp4">'
    })
  })

  test('as an Atom id is made whole, any other id stays', async () => {
    expect((await entryOf(atom('<id>notes/1</id>', 'xml:base="https://archive.example/"'))).guid)
      .toBe('https://archive.example/notes/1')
    expect((await entryOf(atom('<id>/notes/1</id>'))).guid).toBe('https://gazette.example/notes/1')
    for (const id of ['urn:uuid:1', 'tag:gazette.example,2026:1/2', 'right', 'http://WWW.Gazette.example/%7Eana']) {
      expect((await entryOf(atom(`<id>${id}</id>`))).guid).toBe(id)
    }
    expect((await entryOf(rss('<guid>notes/1</guid>'))).guid).toBe('notes/1')
  })

  test('counts from where the server says the document stands, if that is a web address', async () => {
    const text = rss(`<title>A</title>${html('<a href="b.html">b</a>')}`)
    expect((await entryOf(text, 'https://archive.example/a/')).summaryHtml)
      .toBe('<a href="https://archive.example/a/b.html">b</a>')
    expect((await entryOf(text, 'javascript:alert(1)')).summaryHtml).toBe('<a href="https://gazette.example/feeds/b.html">b</a>')
  })
})
