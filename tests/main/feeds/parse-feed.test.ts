import { describe, expect, test } from 'vitest'
import { parseFeed } from '../../../src/main/feeds/index.ts'
import type { ParsedFeed } from '../../../src/shared/feed.ts'

const url = 'https://gazette.example/feeds/all'
const parse = (text: string): Promise<ParsedFeed> => parseFeed(text, { url })

describe('an Atom feed', () => {
  test('is read whole', async () => {
    const feed = await parse(`<?xml version="1.0"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="https://gazette.example/fr/">
        <title type="html">La &lt;b&gt;Gazette&lt;/b&gt;</title><subtitle>Tous les jours</subtitle><id>urn:gazette</id>
        <updated>2026-11-22T08:00:00Z</updated><rights>© La Gazette</rights><author><name>La rédaction</name></author>
        <link rel="self" href="https://gazette.example/feeds/all"/><link href="accueil"/>
        <entry xml:base="2026/"><title>R &amp; D</title><id>urn:1</id><published>2026-11-21T08:00:00+01:00</published>
          <updated>2026-11-22T08:00:00+01:00</updated><link rel="alternate" type="text/html" href="un.html"/>
          <link rel="enclosure" type="image/jpeg" href="un.jpg"/><category term="port" label="Le port"/>
          <summary type="text">1 &lt; 2</summary>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">one <b>two</b> three <i>four</i> five</div></content>
        </entry>
        <entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Un <em>deux</em></div></title><id>urn:2</id>
          <author><name>Ana</name></author><author><email>bo@gazette.example</email></author><updated>never</updated><link/>
        </entry>
      </feed>`)
    expect(feed.head).toEqual({
      format: 'atom', title: 'La Gazette', rawTitle: 'La <b>Gazette</b>',
      homePageUrl: 'https://gazette.example/fr/accueil', description: 'Tous les jours',
      language: 'fr',
      rights: '© La Gazette', guid: 'urn:gazette', authors: ['La rédaction'], rawUpdatedAt: '2026-11-22T08:00:00Z'
    })
    expect(feed.entries).toEqual([
      {
        guid: 'urn:1', url: 'https://gazette.example/fr/2026/un.html', headline: 'R & D', authors: ['La rédaction'],
        summaryHtml: '1 &lt; 2',
        contentHtml: 'one <b>two</b> three <i>four</i> five', rawPublishedAt: '2026-11-21T08:00:00+01:00',
        rawUpdatedAt: '2026-11-22T08:00:00+01:00', tags: ['Le port'],
        enclosures: [{ url: 'https://gazette.example/fr/2026/un.jpg', type: 'image/jpeg' }]
      },
      { guid: 'urn:2', headline: 'Un deux', rawTitle: 'Un <em>deux</em>',
        authors: ['Ana', 'bo@gazette.example'], rawUpdatedAt: 'never', tags: [],
        enclosures: [] }
    ])
  })

  test('of version 0.3 is read', async () => {
    const feed = await parse(`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Gazette</title><tagline>Daily</tagline>
      <entry><title type="text/html" mode="escaped">A &lt;i&gt;b&lt;/i&gt;</title>
        <link rel="alternate" type="text/html" href="https://gazette.example/1"/>
      <issued>2026-11-21T08:00:00Z</issued><modified>2026-11-22T08:00:00Z</modified>
        <content type="text/html" mode="escaped">&lt;p&gt;x&lt;/p&gt;</content></entry></feed>`)
    expect(feed.head).toMatchObject({ format: 'atom', title: 'Gazette', description: 'Daily' })
    expect(feed.entries).toMatchObject([{
      headline: 'A b', url: 'https://gazette.example/1', rawPublishedAt: '2026-11-21T08:00:00Z',
      rawUpdatedAt: '2026-11-22T08:00:00Z', contentHtml: '<p>x</p>'
    }])
  })

  test('with a prefix for its own elements is read', async () => {
    const feed = await parse('<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>G</a:title><a:entry><a:title>A</a:title>'
      + '</a:entry></a:feed>')
    expect(feed.entries).toMatchObject([{ headline: 'A' }])
  })

  test('has the description and picture of a video', async () => {
    const feed = await parse(`<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
      <title>V</title>
      <entry><title>A</title><media:group><media:thumbnail url="https://i.example/1.jpg" width="480" height="360"/>
      <media:description>Line &amp; more</media:description></media:group></entry></feed>`)
    expect(feed.entries).toMatchObject([{
      summaryHtml: 'Line &amp; more', enclosures: [{ url: 'https://i.example/1.jpg', type: 'image/*', width: 480, height: 360 }]
    }])
  })
})

describe('a JSON feed', () => {
  const item = {
    id: '1', url: '/1', title: 'A <b> & c', summary: '1 < 2', content_html: '<p>x</p>', date_published: '2026-11-22T08:00:00Z',
    date_modified: '2026-11-23T08:00:00Z', tags: ['port'], image: '/1.jpg', language: 'de',
    attachments: [{ url: '/1.mp3', mime_type: 'audio/mpeg', title: 'To hear' }]
  }

  test('of version 1.1 is read whole', async () => {
    const feed = await parse(JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1', title: 'Gazette', home_page_url: 'https://gazette.example',
      description: 'Daily', language: 'en',
      authors: [{ name: 'Ana' }, { name: 'Bo' }],
      items: [item, { id: '2', content_text: 'one\n\ntwo & three', authors: [{ name: 'Cy' }] }]
    }))
    expect(feed.head).toEqual({
      format: 'json', title: 'Gazette', homePageUrl: 'https://gazette.example', description: 'Daily', language: 'en',
      authors: ['Ana', 'Bo']
    })
    expect(feed.entries).toEqual([
      {
        guid: '1', url: 'https://gazette.example/1', headline: 'A <b> & c', authors: ['Ana', 'Bo'], summaryHtml: '1 &lt; 2',
        contentHtml: '<p>x</p>',
        rawPublishedAt: '2026-11-22T08:00:00Z', rawUpdatedAt: '2026-11-23T08:00:00Z', tags: ['port'], language: 'de',
        enclosures: [
          { url: 'https://gazette.example/1.mp3', type: 'audio/mpeg', title: 'To hear' },
          { url: 'https://gazette.example/1.jpg', type: 'image/*' }
        ]
      },
      { guid: '2', authors: ['Cy'], contentHtml: '<p>one</p>\n<p>two &amp; three</p>', tags: [], enclosures: [] }
    ])
  })

  test('has its relative links counted from the article', async () => {
    const item = { id: '1', url: '/2026/one.html', content_html: '<a href="two.html">Two</a>' }
    const text = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'G', items: [item] })
    const { entries } = await parseFeed(text, { url: 'https://gazette.example/feed.json' })
    expect(entries[0]?.contentHtml).toBe('<a href="https://gazette.example/2026/two.html">Two</a>')
  })

  test('of version 1.0 has one author', async () => {
    const feed = await parse(JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'G', author: { name: 'Ana' },
      items: [item] }))
    expect(feed.entries[0]?.authors).toEqual(['Ana'])
  })

  test('that breaks off keeps its whole items', async () => {
    const whole = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'G', items: [item, item, item] })
    expect((await parse(whole.slice(0, -60))).entries).toHaveLength(2)
  })

  test('may be RSS in JSON', async () => {
    const feed = await parse(JSON.stringify({
      rss: { version: '2.0', channel: { title: 'Gazette', link: 'https://gazette.example/', item: [
        { title: 'A &amp; B', link: 'https://gazette.example/1', pubDate: 'Sun, 22 Nov 2026 08:00:00 GMT',
          guid: { '#value': 'urn:1', isPermaLink: 'false' }, category: 'port' }
      ] } }
    }))
    expect(feed.entries).toMatchObject([{ headline: 'A & B', guid: 'urn:1', tags: ['port'],
      rawPublishedAt: 'Sun, 22 Nov 2026 08:00:00 GMT' }])
  })
})

describe('what is no feed', () => {
  test.each([
    ['an HTML page', '<!doctype html><html><head><title>Gazette</title></head></html>'],
    ['a page in XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['a page that talks of feeds', '<html><body>&lt;rss version="2.0"> <rss> is an element</body></html>'],
    ['other XML', '<?xml version="1.0"?><sitemap><url/></sitemap>'],
    ['other JSON', '{"name":"gazette"}'],
    ['text', 'Not found'],
    ['nothing', '']
  ])('is said of %s', async (_name, text) => {
    await expect(parse(text)).rejects.toMatchObject({ code: 'not-a-feed', details: { address: url } })
  })
})

describe('a broken feed', () => {
  const items = (count: number): string => Array.from({ length: count }, (_, number) =>
    `<item><title>No ${number}</title><link>https://gazette.example/${number}</link></item>`).join('\n')

  test('that breaks off keeps its whole items', async () => {
    const text = `<rss version="2.0"><channel><title>G</title>${items(20)}<item><title>Half an it`
    const feed = await parse(text)
    expect(feed.head.title).toBe('G')
    expect(feed.entries.map(entry => entry.headline)).toEqual(Array.from({ length: 20 }, (_, number) => `No ${number}`))
  })

  test('of Atom that breaks off keeps its whole entries', async () => {
    const entries = [1, 2, 3].map(number => `<entry><title>No ${number}</title></entry>`).join('')
    const feed = await parse(`<feed xmlns="http://www.w3.org/2005/Atom"><title>G</title>${entries}<entry><title>Half`)
    expect(feed.entries.map(entry => entry.headline)).toEqual(['No 1', 'No 2', 'No 3'])
  })

  test.each([
    ['control characters', 'a\u0000\u0008\u001fb', 'ab'],
    ['references to control characters', 'a&#0;&#x1F;b', 'ab'],
    ['a bare ampersand', 'Q & A', 'Q & A'],
    ['an ampersand before a word', 'AT&T', 'AT&T'],
    ['entities that XML does not know', 'caf&eacute;&nbsp;&hellip;', 'café …'],
    ['all of it', 'AT&T caf&eacute; \u0003', 'AT&T café']
  ])('by %s keeps its headlines', async (_name, title, headline) => {
    const feed = await parse(`<rss version="2.0"><channel><title>G</title><item><title>${title}</title>
      </item>${items(3)}</channel></rss>`)
    expect(feed.entries).toHaveLength(4)
    expect(feed.entries[0]?.headline).toBe(headline)
  })

  test('with two document types is refused', async () => {
    const text = `<?xml version="1.0"?>${'<!DOCTYPE rss [<!ENTITY a "b">]>'.repeat(2)}<rss version="2.0"><channel/></rss>`
    await expect(parse(text)).rejects.toMatchObject({
      code: 'feed-broken', details: { address: url, reason: 'more than one DOCTYPE' }
    })
  })

  test('with one document type is read', async () => {
    const text = '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" '
      + '"http://my.netscape.com/publish/formats/rss-0.91.dtd">'
      + '<rss version="0.91"><channel><item><title>A</title></item></channel></rss>'
    expect((await parse(text)).entries).toHaveLength(1)
  })

  test.each([
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>G',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>G</title><entry><title>Half a',
    '<rss><channel><title>G</title><item><title>Half a'
  ])('with nothing whole in it is said to be: %s', async text => {
    await expect(parse(text)).rejects.toMatchObject({ code: 'feed-broken' })
  })

  test('that has no entries yet is read as far as it goes', async () => {
    expect(await parse('<rss><channel><title>G</title></channel></rss')).toMatchObject({ head: { title: 'G' }, isSalvaged: true })
    expect(await parse('<rss><channel><language>fr</langauge></channel></rss>'))
      .toMatchObject({ head: { language: 'fr' }, isSalvaged: true })
  })
})
