import { describe, expect, test } from 'vitest'
import { parseFeed } from '../../../src/main/feeds/index.ts'
import type { FeedEntry, FeedHead } from '../../../src/shared/feed.ts'

const url = 'https://gazette.example/feed'

async function first(text: string): Promise<FeedEntry> {
  const [entry] = (await parseFeed(text, { url })).entries
  if (!entry) throw new Error('no entry')
  return entry
}

const headOf = async (text: string): Promise<FeedHead> => (await parseFeed(text, { url })).head
const atom = (entry: string): string => `<feed xmlns="http://www.w3.org/2005/Atom"><title>G</title><entry>${entry}</entry></feed>`
const base64 = (text: string): string => Buffer.from(text).toString('base64')

describe('a text of Atom', () => {
  test.each<[attributes: string, written: string, headline: string, rawTitle: string | undefined]>([
    ['', 'A &lt;b> c', 'A <b> c', undefined],
    ['type="text"', 'The &lt;blink> tag', 'The <blink> tag', undefined],
    ['type="html"', 'A &lt;b>c&lt;/b> &amp;amp; d', 'A c & d', 'A <b>c</b> &amp; d'],
    ['type="html"', '<![CDATA[A <b>c</b>]]>', 'A c', 'A <b>c</b>'],
    ['type="html"', 'A <b>c</b> d', 'A c d', 'A <b>c</b> d'],
    ['type="xhtml"', '<div xmlns="http://www.w3.org/1999/xhtml">A <b>c</b> &amp; d</div>', 'A c & d', 'A <b>c</b> &amp; d'],
    ['type="xhtml"', '<x:div xmlns:x="http://www.w3.org/1999/xhtml">A <x:b>c</x:b><x:br/></x:div>', 'A c', 'A <b>c</b><br>'],
    ['type="xhtml"', '<div xmlns="http://www.w3.org/1999/xhtml">A &lt;b> c</div>', 'A <b> c', 'A &lt;b&gt; c'],
    ['type="text/html" mode="escaped"', 'A &lt;b>c&lt;/b>', 'A c', 'A <b>c</b>'],
    ['type="application/octet-stream"', base64('A <b>ç</b>'), 'A ç', 'A <b>ç</b>'],
    ['type="text/plain" mode="base64"', base64('1 < 2'), '1 < 2', undefined]
  ])('with %s means “%s”', async (attributes, written, headline, rawTitle) => {
    const entry = await first(atom(`<title ${attributes}>${written}</title>`))
    expect({ headline: entry.headline, rawTitle: entry.rawTitle }).toEqual({ headline, rawTitle })
  })

  test('that is a picture in Base64 is none', async () => {
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47]).toString('base64')
    expect(await first(atom(`<title>A</title><content type="image/png">${picture}</content>`))).not.toHaveProperty('contentHtml')
  })

  test('keeps its languages', async () => {
    const entry = await first(atom('<content type="xhtml" xml:lang="pt"><div xmlns="http://www.w3.org/1999/xhtml">'
      + '<p>Olá <span xml:lang="en">press</span></p></div></content>'))
    expect(entry).toMatchObject({ language: 'pt', contentHtml: '<p>Olá <span lang="en">press</span></p>' })
  })
})

describe('the people of a feed', () => {
  const rss = (item: string, channel = ''): string => `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:a10="http://www.w3.org/2005/Atom"><channel>
    <title>G</title>${channel}<item><title>A</title>${item}</item></channel></rss>`

  test.each<[written: string, author: string, rawAuthors: readonly string[] | undefined]>([
    ['<author>ana@gazette.example (Ana Pereira)</author>', 'Ana Pereira', ['Ana Pereira (ana@gazette.example)']],
    ['<author>Ana Pereira &lt;ana@gazette.example&gt;</author>', 'Ana Pereira', ['Ana Pereira (ana@gazette.example)']],
    ['<author>Ana Pereira (ana@gazette.example)</author>', 'Ana Pereira', ['Ana Pereira (ana@gazette.example)']],
    ['<author>mailto:ana@gazette.example</author>', 'ana@gazette.example', undefined],
    ['<author>Ana Pereira</author>', 'Ana Pereira', undefined],
    ['<author>&lt;b&gt;Ana&lt;/b&gt; Pereira</author>', 'Ana Pereira', undefined],
    ['<author><name>Ana Pereira</name></author>', 'Ana Pereira', undefined],
    ['<a10:author><a10:name>Ana Pereira</a10:name><a10:email>ana@gazette.example</a10:email></a10:author>', 'Ana Pereira',
      ['Ana Pereira (ana@gazette.example)']],
    ['<itunes:author>Ana Pereira</itunes:author>', 'Ana Pereira', undefined],
    ['<dc:creator>Ana Pereira</dc:creator>', 'Ana Pereira', undefined]
  ])('are known by %s', async (written, author, rawAuthors) => {
    const entry = await first(rss(written))
    expect({ authors: entry.authors, rawAuthors: entry.rawAuthors }).toEqual({ authors: [author], rawAuthors })
  })

  test('are counted once, however often they are named', async () => {
    expect(await first(rss('<author>ana@gazette.example (Ana)</author><dc:creator>Ana</dc:creator><dc:creator>Bo</dc:creator>')))
      .toMatchObject({ authors: ['Ana', 'Bo'], rawAuthors: ['Ana (ana@gazette.example)', 'Bo'] })
  })

  test('have no name where only their page is told', async () => {
    expect((await first(atom('<title>A</title><author><uri>https://ana.example/</uri></author>'))).authors).toEqual([])
  })

  test('of an Atom feed wrote the entries that name nobody', async () => {
    const feed = await parseFeed(`<feed xmlns="http://www.w3.org/2005/Atom"><author><name>Desk</name></author>
      <entry><title>A</title></entry>
      <entry><title>B</title><source><author><name>Wire</name></author></source></entry>
      <entry><title>C</title><author><name>Ana</name></author></entry></feed>`, { url })
    expect(feed.entries.map(entry => entry.authors)).toEqual([['Desk'], ['Wire'], ['Ana']])
  })

  test('that edit it are its own', async () => {
    expect(await headOf(rss('', '<managingEditor>desk@gazette.example (The desk)</managingEditor>'
      + '<webMaster>web@gazette.example</webMaster>'))).toMatchObject({
      authors: ['The desk'], rawAuthors: ['The desk (desk@gazette.example)']
    })
  })
})

describe('summary and content', () => {
  const rss = (item: string): string => `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:media="http://search.yahoo.com/mrss/" xmlns:xh="http://www.w3.org/1999/xhtml">
    <channel><item>${item}</item></channel></rss>`

  test.each<[item: string, summary: string | undefined, content: string | undefined]>([
    ['<description>short</description><content:encoded>long</content:encoded>', 'short', 'long'],
    ['<description>short</description><encoded>long</encoded>', 'short', 'long'],
    ['<description>one</description><summary>two</summary>', 'one', 'two'],
    ['<summary>one</summary><description>two</description>', 'one', 'two'],
    ['<description>Breaking: <![CDATA[<b>news</b>]]> today</description>', 'Breaking: <b>news</b> today', undefined],
    ['<xh:body><xh:p>long &amp; <xh:i>slow</xh:i></xh:p></xh:body>', undefined, '<p>long &amp; <i>slow</i></p>'],
    ['<media:group><media:description>1 &lt; 2</media:description></media:group>', '1 &lt; 2', undefined]
  ])('are told apart in %s', async (item, summaryHtml, contentHtml) => {
    const entry = await first(rss(item))
    expect({ summaryHtml: entry.summaryHtml, contentHtml: entry.contentHtml }).toEqual({ summaryHtml, contentHtml })
  })
})
