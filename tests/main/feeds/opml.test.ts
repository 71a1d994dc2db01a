import { describe, expect, test } from 'vitest'
import { parseOpml, writeOpml } from '../../../src/main/feeds/index.ts'
import type { Library } from '../../../src/shared/library.ts'

const opml = (outlines: string): string => `<?xml version="1.0"?><opml version="2.0"><head><title>My feeds</title></head>
  <body>${outlines}</body></opml>`

describe('a subscription list', () => {
  test('keeps folders, titles and home pages', () => {
    expect(parseOpml(opml(`<outline text="News"><outline text="Abroad" type="rss">
      <outline type="rss" text="Harbour &amp; Post" xmlUrl="https://harbour-post.example/rss"
        htmlUrl="https://harbour-post.example/"/></outline></outline>
      <outline title="Gazette" xmlUrl="https://gazette.example/atom"/>`))).toEqual([
      {
        feedUrl: 'https://harbour-post.example/rss', title: 'Harbour & Post', homePageUrl: 'https://harbour-post.example/',
        folderPath: ['News', 'Abroad']
      },
      { feedUrl: 'https://gazette.example/atom', title: 'Gazette', folderPath: [] }
    ])
  })

  test('names repeats too, so that each can be told of', () => {
    expect(parseOpml(opml('<outline text="A"><outline text="one" xmlUrl="https://a.example/"/></outline>'
      + '<outline text="two" xmlUrl="https://a.example/"/>')))
      .toMatchObject([{ title: 'one', folderPath: ['A'] }, { title: 'two', folderPath: [] }])
  })

  test('takes mark-up out of titles', () => {
    expect(parseOpml(opml('<outline text="&lt;b&gt;Bold&lt;/b&gt; &amp;amp; free" xmlUrl="https://a.example/"/>')))
      .toMatchObject([{ title: 'Bold & free' }])
  })

  test('takes controls and turned text out of the titles of feeds and folders, and cuts endless ones', () => {
    const [feed] = parseOpml(opml(`<outline text="Ga\u202ezette\u2069&#10; of&#7; the &lt;i&gt;port&lt;/i&gt;">
      <outline text="${'Aa'.repeat(50_000)}" xmlUrl="https://a.example/"/></outline>`))
    expect(feed?.folderPath).toEqual(['Gazette of the port'])
    expect(feed?.title).toHaveLength(300)
  })

  test('may call a feed’s address `url`, where it says that it is a feed', () => {
    expect(parseOpml(opml('<outline text="A" type="rss" url="https://a.example/"/><outline text="B" type="link" url="https://b.example/"/>')))
      .toMatchObject([{ feedUrl: 'https://a.example/' }])
  })

  test.each([
    ['feed://a.example/rss', 'http://a.example/rss'], ['feeds://a.example/rss', 'https://a.example/rss'],
    ['feed:https://a.example/rss', 'https://a.example/rss'],
    [' https://a.example/rss ', 'https://a.example/rss'],
    ['a.example/rss', 'a.example/rss']
  ])('takes %s as %s', (xmlUrl, feedUrl) => {
    expect(parseOpml(opml(`<outline text="A" xmlUrl="${xmlUrl}"/>`))).toMatchObject([{ feedUrl }])
  })

  test('may have 5,000 feeds, folders 20 deep, and unescaped ampersands', () => {
    const feeds = Array.from({ length: 5000 }, (_, number) =>
      `<outline text="A & B" xmlUrl="https://a.example/${number}?x=1&y=2"/>`).join('')
    const read = parseOpml(opml(`${'<outline text="f">'.repeat(20)}${feeds}${'</outline>'.repeat(20)}`))
    expect(read).toHaveLength(5000)
    expect(read[0]).toMatchObject({ feedUrl: 'https://a.example/0?x=1&y=2', title: 'A & B' })
  })

  test.each([
    ['nothing', ''], ['a page', '<html></html>'], ['text', 'https://a.example'],
    ['a cut file', '<opml version="2.0"><body><outline te']
  ])(
    'is not read from %s', (_name, text) => {
      expect(() => parseOpml(text)).toThrow(expect.objectContaining({ code: 'opml-broken' }))
    })

  test('with two document types is refused', () => {
    expect(() => parseOpml('<!DOCTYPE a><!DOCTYPE b>' + opml('<outline xmlUrl="https://a.example/"/>')))
      .toThrow(expect.objectContaining({ code: 'opml-broken' }))
  })

  test('without a feed says so', () => {
    expect(() => parseOpml(opml('<outline text="Folder"/>'))).toThrow(expect.objectContaining({ code: 'opml-empty' }))
    expect(() => parseOpml(opml(''))).toThrow(expect.objectContaining({ code: 'opml-empty' }))
  })
})

describe('the list of the reader’s own feeds', () => {
  const library: Library = {
    schemaVersion: 1,
    outlets: [{ outletId: 'harbour', name: 'Harbour “& Post”', homePageUrl: 'https://harbour-post.example/' },
      { outletId: 'gazette', name: 'Gazette' }],
    sections: [
      { sectionId: 'world', title: 'World', isHidden: false }, { sectionId: 'sport', title: 'Sport', isHidden: false },
      { sectionId: 'arts', title: 'Arts & <Letters>', isHidden: false }
    ],
    editionPlans: [],
    subscriptions: [
      { feedId: '1', feedUrl: 'https://harbour-post.example/rss?a=1&b=2', outletId: 'harbour', sectionId: 'arts', isMuted: false,
        allowPrivate: false },
      { feedId: '2', feedUrl: 'https://gazette.example/atom', outletId: 'gazette', sectionId: 'world', title: 'My Gazette',
        isMuted: true, allowPrivate: false }
    ]
  }

  test('stands in the folders it is given, one in the other, and is read back as it was', () => {
    const folders: Readonly<Record<string, readonly string[]>> = { arts: ['Papers', 'Arts & <Letters>'], world: ['Papers'] }
    expect(parseOpml(writeOpml(library, ({ sectionId }) => folders[sectionId] ?? []))).toEqual([
      {
        feedUrl: 'https://harbour-post.example/rss?a=1&b=2', title: 'Harbour “& Post”',
        homePageUrl: 'https://harbour-post.example/',
        folderPath: ['Papers', 'Arts & <Letters>']
      },
      { feedUrl: 'https://gazette.example/atom', title: 'My Gazette', folderPath: ['Papers'] }
    ])
  })
})
