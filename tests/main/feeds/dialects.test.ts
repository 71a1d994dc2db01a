/** Feeds that name their elements otherwise, or are of formats that few remember. */
import { describe, expect, test } from 'vitest'
import { parseFeed } from '../../../src/main/feeds/index.ts'
import type { ParsedFeed } from '../../../src/shared/feed.ts'

const parse = (text: string): Promise<ParsedFeed> => parseFeed(text, { url: 'https://gazette.example/feed' })
const inside = '<title>A</title><description>b</description>'

describe('a feed is understood', () => {
  test.each<[name: string, text: string]>([
    ['in a namespace of its own', `<rss xmlns="https://gazette.example/our-own"><channel><item>${inside}</item></channel></rss>`],
    ['in one that its channel declares',
      `<rss><channel xmlns="https://gazette.example/our-own"><item>${inside}</item></channel></rss>`],
    ['by a prefix', '<r:rss xmlns:r="http://backend.userland.com/rss2"><r:channel><r:item><r:title>A</r:title>'
      + '<r:description>b</r:description></r:item></r:channel></r:rss>'],
    ['in Atom’s namespace by mistake',
      `<rss xmlns="http://www.w3.org/2005/Atom"><channel><item>${inside}</item></channel></rss>`],
    ['in capitals', '<RSS VERSION="0.91"><CHANNEL><ITEM><TITLE>A</TITLE><DESCRIPTION>b</DESCRIPTION></ITEM></CHANNEL></RSS>'],
    ['without a channel', `<rss><item>${inside}</item></rss>`],
    ['with its items beside the channel', `<rss><channel><title>G</title></channel><item>${inside}</item></rss>`],
    ['as RSS 1.1', `<Channel xmlns="http://purl.org/net/rss1.1#"><items><item>${inside}</item></items></Channel>`],
    ['with words of others that have the same names', `<rss xmlns:o="https://other.example/"><channel><item><o:title>X</o:title>
      <title xmlns="https://other.example/">Y</title>${inside}<o:description>z</o:description></item></channel></rss>`]
  ])('%s', async (_name, text) => {
    expect((await parse(text)).entries).toMatchObject([{ headline: 'A', summaryHtml: 'b' }])
  })

  test('as the Channel Definition Format', async () => {
    const feed = await parse(`<CHANNEL HREF="https://gazette.example/" LASTMOD="2026-11-22T08:00"><TITLE>G</TITLE>
      <ABSTRACT>Daily</ABSTRACT>
      <ITEM HREF="one.html" LASTMOD="2026-11-21T08:00"><TITLE>A</TITLE><ABSTRACT>b</ABSTRACT></ITEM></CHANNEL>`)
    expect(feed.head).toMatchObject({ title: 'G', homePageUrl: 'https://gazette.example/', description: 'Daily' })
    expect(feed.entries).toMatchObject([
      { headline: 'A', url: 'https://gazette.example/one.html', summaryHtml: 'b', rawPublishedAt: '2026-11-21T08:00' }
    ])
  })

  test('with the prefixes of its own choice, of which rss-parser knows nothing', async () => {
    const feed = await parse(`<rss xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/"
      xmlns:m="https://search.yahoo.com/mrss" xmlns:t="http://purl.org/dc/terms/">
      <channel><item><d:title>A</d:title><d:creator>Ana</d:creator><c:encoded>long</c:encoded><t:issued>2026-11-22</t:issued>
      <m:content url="https://cdn.example/1.jpg" type="image/jpeg"/></item></channel></rss>`)
    expect(feed.entries).toMatchObject([{
      headline: 'A', authors: ['Ana'], contentHtml: 'long', rawPublishedAt: '2026-11-22',
      enclosures: [{ url: 'https://cdn.example/1.jpg' }]
    }])
  })

  test('with the enclosures of RSS 1.0’s own module', async () => {
    const feed = await parse(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:e="http://purl.oclc.org/net/rss_2.0/enc#"><item rdf:about="https://gazette.example/1"><title>A</title>
      <e:enclosure rdf:resource="https://gazette.example/1.mp3"/></item></rdf:RDF>`)
    expect(feed.entries[0]?.enclosures).toEqual([{ url: 'https://gazette.example/1.mp3' }])
  })

  test('with a relation of Atom written as an address', async () => {
    const feed = await parse(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title>
      <link rel="http://www.iana.org/assignments/relation/alternate" href="/one.html"/></entry></feed>`)
    expect(feed.entries[0]?.url).toBe('https://gazette.example/one.html')
  })

  test('with entities that it declares itself', async () => {
    const feed = await parse(`<!DOCTYPE rss [<!ENTITY port "Port of &#201;vora">
      <!ENTITY % more SYSTEM "http://gazette.example/more.ent">]>
      <rss><channel><item><title>&port; &amp; &mdash; &nosuch;</title></item></channel></rss>`)
    expect(feed.entries[0]?.headline).toBe('Port of Évora & — &nosuch;')
  })
})

test('a feed tells when it wishes to be asked again', async () => {
  const { head } = await parse(`<rss xmlns:s="http://purl.org/rss/1.0/modules/syndication/"><channel><title>G</title><ttl>45</ttl>
    <s:updatePeriod>daily</s:updatePeriod><s:updateFrequency>4</s:updateFrequency>
    <skipHours><hour>0</hour><hour>24</hour><hour>7</hour><hour>noon</hour></skipHours>
    <skipDays><day>Sunday</day><day>saturday</day><day>Someday</day></skipDays></channel></rss>`)
  expect(head).toEqual({ format: 'rss', title: 'G', ttl: 45, updateMinutes: 360, skipHours: [0, 7], skipDays: [0, 6] })
})

describe('an entry without a link', () => {
  const atom = (entry: string) => `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title>${entry}</entry></feed>`
  const json = (item: object) => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'G', items: [item] })

  test.each([
    ['of Atom', atom('<id>https://gazette.example/one</id><link rel="self" href="/api/one"/>')],
    ['of JSON Feed', json({ id: 'https://gazette.example/one', content_text: 'b' })]
  ])('%s is found under its id where that is an address', async (_format, text) => {
    expect((await parse(text)).entries[0]?.url).toBe('https://gazette.example/one')
  })

  test.each([
    ['of Atom', atom('<id>tag:gazette.example,2026:one</id>')], ['of JSON Feed', json({ id: '17', content_text: 'b' })]
  ])('%s has none where its id is a mere name', async (_format, text) => {
    expect((await parse(text)).entries[0]).not.toHaveProperty('url')
  })
})

describe('the publisher’s own address', () => {
  const counted = (item: string): string => `<rss xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"
    xmlns:p="http://www.pheedo.com/namespace/pheedo"><channel><item>
    <link>https://counter.example/~r/gazette/1</link>${item}</item></channel></rss>`

  test.each([
    ['FeedBurner', '<feedburner:origLink>https://gazette.example/one</feedburner:origLink>'],
    ['Pheedo, by a prefix of its choice', '<p:origLink>https://gazette.example/one</p:origLink>']
  ])('comes before that of the service that counts its readers: %s', async (_service, item) => {
    expect((await parse(counted(item))).entries[0]?.url).toBe('https://gazette.example/one')
  })

  test('counts only where it is one', async () => {
    const { entries } = await parse(counted('<feedburner:origLink>none</feedburner:origLink><p:origLink>mailto:a@b</p:origLink>'))
    expect(entries[0]?.url).toBe('https://counter.example/~r/gazette/1')
  })
})

test('a link of Atom may hold its address as text', async () => {
  const feed = await parse(`<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self">/feed</link><link>/</link>
    <entry><title>A</title><link>https://gazette.example/one</link></entry></feed>`)
  expect([feed.head.homePageUrl, feed.entries[0]?.url]).toEqual(['https://gazette.example/', 'https://gazette.example/one'])
})

test.each(['issued', 'created'])('a feed of Atom 0.3 may tell only when it was %s', async name => {
  const feed = await parse(`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><${name}>2026-11-22T08:00:00Z</${name}></feed>`)
  expect(feed.head.rawPublishedAt).toBe('2026-11-22T08:00:00Z')
})

test('the texts of RSS 1.0 may stand in a bag', async () => {
  const feed = await parse(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/"><item rdf:about="https://gazette.example/1"><title>A</title>
    <description>b</description><content:items><rdf:Bag>
      <rdf:li><content:item><content:format rdf:resource="http://www.w3.org/1999/xhtml"/>
        <rdf:value rdf:parseType="Literal"><p xmlns="http://www.w3.org/1999/xhtml">long</p></rdf:value></content:item></rdf:li>
      <rdf:li><content:item><rdf:value>plain</rdf:value></content:item></rdf:li>
    </rdf:Bag></content:items></item></rdf:RDF>`)
  expect(feed.entries).toMatchObject([{ headline: 'A', summaryHtml: 'b', contentHtml: '<p>long</p>' }])
})

test('relations may be written as the addresses of their register', async () => {
  const register = 'http://www.iana.org/assignments/relation'
  const feed = await parse(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><link rel="${register}/alternate" href="/one"/>
    <link rel="${register}/enclosure" href="/one.mp3"/></entry></feed>`)
  expect(feed.entries).toMatchObject([
    { url: 'https://gazette.example/one', enclosures: [{ url: 'https://gazette.example/one.mp3' }] }
  ])
})

describe('who keeps the pages of a site or lent a hand', () => {
  const rss = (channel: string, item: string) => `<rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${channel}
    <item>${item}</item></channel></rss>`

  test('is no author beside one', async () => {
    const feed = await parse(rss('<managingEditor>Ana</managingEditor><webMaster>Ben</webMaster>',
      '<dc:contributor>Cem</dc:contributor><dc:creator>Dora</dc:creator>'))
    expect([feed.head.authors, feed.entries[0]?.authors]).toEqual([['Ana'], ['Dora']])
  })

  test('is named where there is no other', async () => {
    const feed = await parse(rss('<webMaster>Ben</webMaster>', '<dc:contributor>Cem</dc:contributor>'))
    expect([feed.head.authors, feed.entries[0]?.authors]).toEqual([['Ben'], ['Cem']])
  })
})

test('a podcast may be described in Google’s words, a picture’s title be the only one', async () => {
  const feed = await parse(`<rss xmlns:g="http://www.google.com/schemas/play-podcasts/1.0" xmlns:media="http://search.yahoo.com/mrss/">
    <channel><g:author>Quay Radio</g:author><g:description>Daily</g:description>
    <item><media:content url="/crane.jpg"><media:title>Crane</media:title></media:content><g:description>Long</g:description></item>
    </channel></rss>`)
  expect(feed.head).toMatchObject({ authors: ['Quay Radio'], description: 'Daily' })
  expect(feed.entries).toMatchObject([{ headline: 'Crane', summaryHtml: 'Long' }])
})
