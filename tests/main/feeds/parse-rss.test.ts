import Parser from 'rss-parser'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { parseFeed } from '../../../src/main/feeds/index.ts'
import type { FeedEntry, ParsedFeed } from '../../../src/shared/feed.ts'

const url = 'https://harbour-post.example/feeds/news.xml'
const parse = (text: string): Promise<ParsedFeed> => parseFeed(text, { url })

const namespaces = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"', 'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:media="http://search.yahoo.com/mrss/"', 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
  'xmlns:atom="http://www.w3.org/2005/Atom"', 'xmlns:dcterms="http://purl.org/dc/terms/"'
].join(' ')
const rss = (item: string, channel = ''): string => `<?xml version="1.0"?>
<rss version="2.0" ${namespaces}><channel><title>Harbour Post</title>${channel}<item>${item}</item></channel></rss>`

async function entry(item: string, channel = ''): Promise<FeedEntry> {
  const [first] = (await parse(rss(item, channel))).entries
  if (!first) throw new Error('no entry')
  return first
}

describe('an RSS document', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  test.each([
    ['2.0', '<rss version="2.0"><channel><item><title>&eacute;</title></item></channel></rss>'],
    ['0.91', '<rss version="0.91"><channel><item><title>&eacute;</title></item></channel></rss>'],
    ['0.92', '<rss version="0.92"><channel><item><title>&eacute;</title></item></channel></rss>'],
    ['no version', '<rss><channel><item><title>&eacute;</title></item></channel></rss>'],
    ['1.0', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/>'
      + '<item><title>&eacute;</title></item></rdf:RDF>'],
    ['0.90', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">'
      + '<channel/><item><title>&eacute;</title></item></rdf:RDF>']
  ])('of %s that holds entities by name is read by rss-parser', async (_version, text) => {
    const parseString = vi.spyOn(Parser.prototype, 'parseString')
    expect((await parse(text)).entries[0]?.headline).toBe('é')
    expect(parseString).toHaveBeenCalledOnce()
    const read = await (parseString.mock.results[0]?.value as Promise<{ items: readonly { title: string }[] }>)
    expect(read.items[0]?.title).toBe('é')
  })

  test('of other characters alone is read the same without it', async () => {
    const parseString = vi.spyOn(Parser.prototype, 'parseString')
    const item = '<title>Quay &amp; mole &#8211; <![CDATA[&nbsp;open]]></title><description>&lt;p&gt;&amp;nbsp;Ships&lt;/p&gt;</description>'
    const { headline, summaryHtml } = await entry(item)
    expect(parseString).not.toHaveBeenCalled()
    expect(await entry(`${item}<category>caf&eacute;</category>`)).toMatchObject({ headline, summaryHtml, tags: ['café'] })
    expect(parseString).toHaveBeenCalledOnce()
  })

  test('that rss-parser refuses is read all the same', async () => {
    const parseString = vi.spyOn(Parser.prototype, 'parseString')
    const feed = await parse('<rss version="2.0"><channel><item><title>Fish & chips&nbsp;</title></item></channel></rss>')
    await expect(parseString.mock.results[0]?.value).rejects.toThrow()
    expect(feed.entries[0]?.headline).toBe('Fish & chips')
  })

  test('tells of itself', async () => {
    const { head } = await parse(rss('<title>A</title>',
      `<link>https://harbour-post.example/</link><description>News &amp; views</description>
      <language>en-gb</language><copyright>© Harbour Post</copyright><ttl>45</ttl>
        <managingEditor>desk@harbour-post.example (Ana Pereira)</managingEditor>
      <lastBuildDate>Sun, 22 Nov 2026 08:00:00 GMT</lastBuildDate>`))
    expect(head).toEqual({
      format: 'rss', title: 'Harbour Post', homePageUrl: 'https://harbour-post.example/', description: 'News & views',
      language: 'en-gb',
      rights: '© Harbour Post', ttl: 45, authors: ['Ana Pereira'],
      rawAuthors: ['Ana Pereira (desk@harbour-post.example)'], rawUpdatedAt: 'Sun, 22 Nov 2026 08:00:00 GMT'
    })
  })

  test('may be empty', async () => {
    expect((await parse('<rss version="2.0"><channel></channel></rss>')).entries).toEqual([])
    expect((await parse('<rss version="2.01"></rss>')).entries).toEqual([])
  })

  test('may begin with blank lines and a warning', async () => {
    expect((await parse(`\n\nWarning: something in line 3\n${rss('<title>A</title>')}`)).entries).toHaveLength(1)
  })
})

describe('the headline of an item', () => {
  test.each([
    ['AT&amp;T rings', 'AT&T rings'],
    ['AT&amp;amp;T rings', 'AT&T rings'],
    ['&lt;b&gt;Bold&lt;/b&gt; move', 'Bold move'],
    ['<![CDATA[<em>Bold</em> move &amp; more]]>', 'Bold move & more'],
    ['<![CDATA[&lt;b&gt; is an element]]>', '<b> is an element'],
    ['if 1 &lt; 2 and 3 &gt; 2', 'if 1 < 2 and 3 > 2'],
    ['a&lt;b', 'a<b'],
    ['  two\n\t lines  ', 'two lines'],
    ['Port&lt;br/&gt;opens', 'Port opens'],
    ['Say <b>it</b> loud', 'Say it loud'],
    ['Caf&#233; &#8220;Mira&#8221;', 'Café “Mira”'],
    ['It&#146;s &eacute;t&eacute;', 'It’s été']
  ])('%s is plain text', async (title, headline) => {
    expect((await entry(`<title>${title}</title>`)).headline).toBe(headline)
  })

  test('may be given by Dublin Core or Media RSS instead', async () => {
    expect((await entry('<dc:title>From Dublin</dc:title>')).headline).toBe('From Dublin')
    expect((await entry('<media:title>From Media</media:title>')).headline).toBe('From Media')
  })
})

describe('an item', () => {
  test('keeps all authors, categories and enclosures', async () => {
    expect(await entry(`<title>A</title>
      <author>ana@harbour-post.example (Ana Pereira)</author><dc:creator>Bo Lind</dc:creator><dc:creator>Cy Otieno</dc:creator>
      <category>Port</category><category domain="x">Fish &amp; Ships</category><dc:subject>Harbour</dc:subject>
        <category>Port</category>
      <enclosure url="/a.mp3" type="audio/mpeg" length="1"/>
        <enclosure url="https://cdn.example/b.jpg" type="image/jpeg" length="1"/>`)).toMatchObject({
      authors: ['Ana Pereira', 'Bo Lind', 'Cy Otieno'],
      tags: ['Port', 'Fish & Ships', 'Harbour'],
      enclosures: [
        { url: 'https://harbour-post.example/a.mp3', type: 'audio/mpeg' },
        { url: 'https://cdn.example/b.jpg', type: 'image/jpeg' }
      ]
    })
  })

  test('has the pictures of Media RSS, with size, title and credit', async () => {
    const { enclosures } = await entry(`<title>A</title>
      <media:group><media:content url="https://cdn.example/1.jpg" medium="image" width="800" height="600">
        <media:title>The quay</media:title>
      <media:credit>Dee Moss</media:credit></media:content></media:group>
      <media:thumbnail url="https://cdn.example/2.jpg" width="80" height="60"/>`)
    expect(enclosures).toEqual([
      { url: 'https://cdn.example/1.jpg', type: 'image/*', width: 800, height: 600, title: 'The quay', credit: 'Dee Moss' },
      { url: 'https://cdn.example/2.jpg', type: 'image/*', width: 80, height: 60 }
    ])
  })

  test.each([
    '<image><url> https://cdn.example/ship.jpg </url><title>Ship</title><link>/one</link></image>',
    '<image>https://cdn.example/ship.jpg</image>', '<image href="https://cdn.example/ship.jpg"/>'
  ])('may have a picture as only a channel has by the standard: %s', async image => {
    const { entries } = await parse(`<rss><channel><item><title>A</title><guid>g</guid>${image}</item></channel></rss>`)
    expect(entries[0]?.enclosures).toEqual([{ url: 'https://cdn.example/ship.jpg', type: 'image/*' }])
  })

  test('keeps summary and content apart, as HTML', async () => {
    expect(await entry('<description>&lt;p&gt;Short&lt;/p&gt;</description>'
      + '<content:encoded><![CDATA[<p>Long <a href="/x">x</a></p>]]></content:encoded>'))
      .toMatchObject({ summaryHtml: '<p>Short</p>', contentHtml: '<p>Long <a href="https://harbour-post.example/x">x</a></p>' })
  })

  test('keeps mark-up that was not escaped in its order', async () => {
    expect((await entry('<description>one <b>two</b> three <i>four</i> five</description>')).summaryHtml)
      .toBe('one <b>two</b> three <i>four</i> five')
  })

  test.each([
    ['<link>https://harbour-post.example/1</link>', 'https://harbour-post.example/1'],
    ['<link>../1.html</link>', 'https://harbour-post.example/1.html'],
    ['<link>//cdn.example/1</link>', 'https://cdn.example/1'],
    ['<link>javascript:alert(1)</link>', undefined],
    ['<atom:link rel="alternate" href="https://harbour-post.example/2"/>', 'https://harbour-post.example/2'],
    ['<guid>https://harbour-post.example/3</guid>', 'https://harbour-post.example/3'],
    ['<guid isPermaLink="false">https://harbour-post.example/4</guid>', undefined],
    ['<guid isPermaLink="true">tag:5</guid>', undefined]
  ])('finds its address in %s', async (item, address) => {
    expect((await entry(`<title>A</title>${item}`)).url).toBe(address)
  })

  test('resolves addresses by xml:base, one inside the other', async () => {
    const text = `<rss version="2.0" xml:base="https://base.example/a/"><channel xml:base="b/">
      <item xml:base="c/"><title>A</title><link>d.html</link><enclosure url="e.jpg" type="image/jpeg"/></item></channel></rss>`
    const [first] = (await parse(text)).entries
    expect(first).toMatchObject({ url: 'https://base.example/a/b/c/d.html',
      enclosures: [{ url: 'https://base.example/a/b/c/e.jpg' }] })
  })

  test.each([
    ['<pubDate>Sun, 22 Nov 2026 08:00:00 GMT</pubDate>', 'Sun, 22 Nov 2026 08:00:00 GMT'],
    ['<dc:date>2026-11-22</dc:date>', '2026-11-22'],
    ['<pubDate/><dc:date>2026-11-22</dc:date>', '2026-11-22'],
    ['<dcterms:issued>2026-11-23</dcterms:issued>', '2026-11-23'],
    ['<atom:published>2026-11-24T00:00:00Z</atom:published>', '2026-11-24T00:00:00Z'],
    ['<pubDate>last week</pubDate>', 'last week']
  ])('gives its date as it stands in %s', async (item, raw) => {
    expect((await entry(`<title>A</title>${item}`)).rawPublishedAt).toBe(raw)
  })

  test('with names of another prefix is understood', async () => {
    const text = `<rss version="2.0" xmlns:x="http://purl.org/dc/elements/1.1/"><channel><item><title>A</title>
      <x:creator>Bo Lind</x:creator>
      </item></channel></rss>`
    expect((await parse(text)).entries[0]?.authors).toEqual(['Bo Lind'])
  })

  test('named __proto__ or constructor does no harm', async () => {
    const feed = await parse(rss('<title>A</title><__proto__><polluted>yes</polluted></__proto__><constructor>x</constructor>'))
    expect(feed.entries[0]?.headline).toBe('A')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('that is empty is not taken for the next one', async () => {
    const text = '<rss version="2.0"><channel><item/><item><title>B</title><author>b@x.example (Bo)</author></item></channel>'
      + '</rss>'
    expect((await parse(text)).entries.filter(one => one.headline)).toMatchObject([{ headline: 'B', authors: ['Bo'] }])
  })
})

describe('RSS 1.0', () => {
  test('joins what both parsers read, whatever the order of its table of contents', async () => {
    const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://gazette.example/"><title>Gazette</title><items><rdf:Seq>
        <rdf:li rdf:resource="https://gazette.example/2"/>
      <rdf:li rdf:resource="https://gazette.example/1"/></rdf:Seq></items></channel>
      <item rdf:about="https://gazette.example/1"><title>One</title><link>https://gazette.example/1</link>
        <dc:creator>Ana</dc:creator><dc:date>2026-11-21</dc:date></item>
      <item rdf:about="https://gazette.example/2"><title>Two</title><link>https://gazette.example/2</link>
        <dc:creator>Bo</dc:creator><dc:date>2026-11-22</dc:date></item>
    </rdf:RDF>`
    const feed = await parse(text)
    expect(feed.head).toMatchObject({ format: 'rdf', title: 'Gazette' })
    expect(feed.entries).toMatchObject([
      { guid: 'https://gazette.example/1', headline: 'One', authors: ['Ana'], rawPublishedAt: '2026-11-21' },
      { guid: 'https://gazette.example/2', headline: 'Two', authors: ['Bo'], rawPublishedAt: '2026-11-22' }
    ])
  })
})
