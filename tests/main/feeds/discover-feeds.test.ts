import { describe, expect, test } from 'vitest'
import { discoverFeeds, type DiscoveryPorts } from '../../../src/main/feeds/index.ts'
import { Failure } from '../../../src/shared/failure.ts'
import { feed, page, web } from './small-web.ts'

describe('looking for feeds', () => {
  test('offers the feed that stands at the address', async () => {
    expect(await discoverFeeds('https://harbour-post.example/rss',
      web({ 'https://harbour-post.example/rss': feed('Harbour Post') }))).toEqual([{
      feedUrl: 'https://harbour-post.example/rss', title: 'Harbour Post', homePageUrl: 'https://harbour-post.example/',
      language: 'en', format: 'rss',
      entryCount: 2, latestHeadlines: ['Harbour Post 1', 'Harbour Post 2']
    }])
  })

  test('offers the feeds that a page names, against its base, and only those that are feeds', async () => {
    const site = web({
      'https://harbour-post.example/': page(`<base href="/feeds/"><link rel="alternate" type="application/rss+xml" href="news">
        <link rel="Alternate" type="application/atom+xml" href="https://harbour-post.example/feeds/sport">
        <link rel="alternate" type="application/rss+xml" href="missing">
          <link rel="alternate" type="application/rss+xml" href="page">
        <link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">
          <link rel="alternate" hreflang="fr" href="/fr/">
        <link rel="stylesheet" href="a.css">`),
      'https://harbour-post.example/feeds/news': feed('News'),
      'https://harbour-post.example/feeds/sport': feed('Sport'),
      'https://harbour-post.example/feeds/page': page('')
    })
    expect((await discoverFeeds('https://harbour-post.example/', site)).map(one => one.title)).toEqual(['News', 'Sport'])
    expect(site.asked).toHaveLength(5)
  })

  test('looks at links in the text when the page declares none', async () => {
    const site = web({
      'https://harbour-post.example/': page('', '<a href="/about">About</a><a href="/news.rss">RSS</a>'),
      'https://harbour-post.example/news.rss': feed('News')
    })
    expect(await discoverFeeds('https://harbour-post.example/', site))
      .toMatchObject([{ feedUrl: 'https://harbour-post.example/news.rss' }])
  })

  test('looks at links that say they are feeds when no address looks like one', async () => {
    const site = web({
      'https://harbour-post.example/': page('', `<a href="/about">About</a><a href="/ours">Our RSS feed</a><a href="/x" aria-label="RSS"></a>
        <a href="/one">How RSS feeds changed the way in which the harbour reads its news</a>`),
      'https://harbour-post.example/ours': feed('News'), 'https://harbour-post.example/x': feed('More')
    })
    expect((await discoverFeeds('https://harbour-post.example/', site)).map(({ feedUrl }) => feedUrl))
      .toEqual(['https://harbour-post.example/ours', 'https://harbour-post.example/x'])
    expect(site.asked).not.toContain('https://harbour-post.example/one')
  })

  test('tries the customary places last, and without redirects', async () => {
    const site = web({
      'https://harbour-post.example/section/': page(''), 'https://harbour-post.example/rss.xml': feed('Harbour Post')
    })
    expect(await discoverFeeds('https://harbour-post.example/section/', site))
      .toMatchObject([{ feedUrl: 'https://harbour-post.example/rss.xml' }])
    expect(site.asked).toContain('https://harbour-post.example/rss.xml (no redirects)')
    expect(site.asked.length).toBeLessThanOrEqual(8)
  })

  test.each([
    ['https://www.youtube.com/channel/UCabc-1', 'https://www.youtube.com/feeds/videos.xml?channel_id=UCabc-1'],
    ['https://www.youtube.com/playlist?list=PL1', 'https://www.youtube.com/feeds/videos.xml?playlist_id=PL1'],
    ['https://github.com/harbour/post', 'https://github.com/harbour/post/releases.atom'],
    ['https://www.reddit.com/r/harbour/', 'https://www.reddit.com/r/harbour/.rss'],
    ['https://social.example/@ana', 'https://social.example/@ana.rss'],
    ['https://social.example/tags/port', 'https://social.example/tags/port.rss'],
    ['https://github.com/harbour', 'https://github.com/harbour.atom'],
    ['https://medium.com/@ana/a-story-1', 'https://medium.com/feed/@ana'],
    ['https://medium.com/tag/port', 'https://medium.com/feed/tag/port'],
    ['https://harbour.medium.com/', 'https://harbour.medium.com/feed'],
    ['https://harbour.substack.com/p/one', 'https://harbour.substack.com/feed'],
    ['https://harbour.wordpress.com/about', 'https://harbour.wordpress.com/feed/'],
    ['https://harbour.blogspot.com/', 'https://harbour.blogspot.com/feeds/posts/default'],
    ['https://harbour.tumblr.com/post/1', 'https://harbour.tumblr.com/rss'],
    ['https://www.tumblr.com/harbour', 'https://harbour.tumblr.com/rss']
  ])('knows where %s keeps its feed', async (address, feedUrl) => {
    expect(await discoverFeeds(address, web({ [address]: page(''), [feedUrl]: feed('A') }))).toMatchObject([{ feedUrl }])
  })

  test('knows it even when the page itself is closed to programs', async () => {
    const site = web({
      'https://www.reddit.com/r/harbour': new Failure('http-status', { status: '403', host: 'www.reddit.com' }),
      'https://www.reddit.com/r/harbour/.rss': feed('A')
    })
    expect(await discoverFeeds('https://www.reddit.com/r/harbour', site)).toHaveLength(1)
  })

  test('offers what the page names and what its site is known to have, comments last', async () => {
    const site = web({
      'https://harbour-post.example/': page(`<link rel="alternate" type="application/rss+xml" title="Comments Feed" href="/comments/feed/">
        <link rel="alternate" type="application/rss+xml" href="/feed/">`),
      'https://harbour-post.example/comments/feed/': feed('Comments'), 'https://harbour-post.example/feed/': feed('Posts')
    })
    expect((await discoverFeeds('https://harbour-post.example/', site)).map(({ title }) => title)).toEqual(['Posts', 'Comments'])
    const project = web({
      'https://github.com/harbour/post': page('<link rel="alternate" type="application/atom+xml" href="/harbour/post/commits/main.atom">'),
      'https://github.com/harbour/post/commits/main.atom': feed('Commits'), 'https://github.com/harbour/post/releases.atom': feed('Releases')
    })
    expect((await discoverFeeds('https://github.com/harbour/post', project)).map(({ title }) => title)).toEqual(['Commits', 'Releases'])
  })

  test('finds a channel by the lasting address that its page under a name tells', async () => {
    const site = web({
      'https://www.youtube.com/@harbour': page('<link rel="canonical" href="https://www.youtube.com/channel/UCharbour">'),
      'https://www.youtube.com/feeds/videos.xml?channel_id=UCharbour': feed('Harbour')
    })
    expect(await discoverFeeds('https://www.youtube.com/@harbour', site)).toMatchObject([{ title: 'Harbour' }])
    expect(site.asked).not.toContain('https://www.youtube.com/@harbour.rss')
  })

  test.each([
    ['consent-needed', 'https://www.youtube.com/channel/UCa', page('<title>Before you continue to the site</title>')],
    ['robot-check', 'https://harbour-post.example/', page('<title>Just a moment...</title>')]
  ])('says %s where a gate stands before the site, unless its feed is known', async (code, address, gate) => {
    await expect(discoverFeeds(address, web({ [address]: gate }))).rejects.toMatchObject({ code, details: { host: new URL(address).host } })
    const feedUrl = 'https://www.youtube.com/feeds/videos.xml?channel_id=UCa'
    const known = discoverFeeds('https://www.youtube.com/channel/UCa', web({ 'https://www.youtube.com/channel/UCa': gate, [feedUrl]: feed('A') }))
    expect(await known).toMatchObject([{ feedUrl }])
  })

  test('offers a feed once that is named twice', async () => {
    const link = '<link rel="alternate" type="application/rss+xml" href="/rss">'
    const site = web({ 'https://harbour-post.example/': page(link + link), 'https://harbour-post.example/rss': feed('A') })
    expect(await discoverFeeds('https://harbour-post.example/', site)).toHaveLength(1)
  })
})

describe('an address as it is typed', () => {
  test('without a scheme is asked by https', async () => {
    expect(await discoverFeeds(' harbour-post.example/rss ',
      web({ 'https://harbour-post.example/rss': feed('A') }))).toHaveLength(1)
  })

  test('without a scheme is asked by http when there is no https', async () => {
    const site = web({
      'https://harbour-post.example': new Failure('connection-failed', { host: 'harbour-post.example' }),
      'http://harbour-post.example': feed('A')
    })
    expect(await discoverFeeds('harbour-post.example', site)).toMatchObject([{ feedUrl: 'http://harbour-post.example' }])
  })

  test('with https is never asked by http', async () => {
    const site = web({ 'https://harbour-post.example/': new Failure('connection-failed', { host: 'harbour-post.example' }) })
    await expect(discoverFeeds('https://harbour-post.example/', site)).rejects.toMatchObject({ code: 'connection-failed' })
    expect(site.asked).toHaveLength(1)
  })

  test('with `feeds:` is asked by https alone, with `feed:` by http too', async () => {
    const none = new Failure('connection-failed', { host: 'harbour-post.example' })
    const site = web({ 'https://harbour-post.example/rss': none, 'http://harbour-post.example/rss': feed('A') })
    expect(await discoverFeeds('feed://harbour-post.example/rss', site)).toMatchObject([{ feedUrl: 'http://harbour-post.example/rss' }])
    await expect(discoverFeeds('feeds://harbour-post.example/rss', site)).rejects.toMatchObject({ code: 'connection-failed' })
  })

  test('may be that of another reader', async () => {
    expect(await discoverFeeds('feed://harbour-post.example/rss',
      web({ 'https://harbour-post.example/rss': feed('A') }))).toHaveLength(1)
  })

  test.each(['', 'two words', 'javascript:alert(1)', 'mailto:desk@harbour-post.example', 'file:///etc/hosts', 'https://',
    'feed:javascript:alert(1)', 'feeds:file:///etc/hosts', 'view-source:https://a.example/'])(
    '“%s” is none', async address => {
      const site = web({})
      await expect(discoverFeeds(address, site)).rejects.toMatchObject({ code: 'address-invalid', details: { address } })
      expect(site.asked).toEqual([])
    })
})

describe('an address that is no good', () => {
  test.each([
    ['a control inside the scheme', 'java\nscript:alert(1)'], ['a tab inside the host', 'https://harbour\t-post.example/'],
    ['a NUL', 'https://harbour-post.example/\u0000']
  ])('for %s is refused before anything is asked', async (_what, address) => {
    const site = web({})
    await expect(discoverFeeds(address, site)).rejects.toMatchObject({ code: 'address-invalid' })
    expect(site.asked).toEqual([])
  })

  test('for its length is refused with a sentence of one line', async () => {
    const site = web({})
    const failure: unknown = await discoverFeeds(`https://a.example/\u202e${'a'.repeat(1_000_000)}`, site).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'address-invalid' })
    expect((failure as Failure).details['address']).toMatch(/^https:\/\/a\.example\/a{100,}…$/)
    expect((failure as Failure).details['address']).toHaveLength(200)
  })
})

describe('user and password in an address', () => {
  test('go with each request to its origin, and stand in no address or sentence', async () => {
    const site = web({
      'https://wire.example/': page('<link rel="alternate" type="application/rss+xml" href="/rss">'), 'https://wire.example/rss': feed('Wire')
    })
    const signIns: unknown[] = []
    const ports: DiscoveryPorts = {
      ...site, fetch: (url, kind, options) => { signIns.push(options.signIn); return site.fetch(url, kind, options) }
    }
    expect(await discoverFeeds('https://moss:p%40ss@wire.example/', ports)).toMatchObject([{ feedUrl: 'https://wire.example/rss' }])
    const signIn = { origin: 'https://wire.example', user: 'moss', password: 'p@ss' }
    expect(signIns).toEqual([signIn, signIn])
    const failure: unknown = await discoverFeeds('ftp://moss:word@wire.example/', site).catch((error: unknown) => error)
    expect((failure as Failure).details['address']).toBe('ftp://wire.example/')
  })
})

describe('when there is nothing', () => {
  test('says that no feed was found', async () => {
    const site = web({ 'https://harbour-post.example/': page('') })
    await expect(discoverFeeds('https://harbour-post.example/', site)).rejects.toMatchObject({
      code: 'no-feed-found', details: { address: 'https://harbour-post.example/' }
    })
  })

  test('says what went wrong with the site', async () => {
    await expect(discoverFeeds('https://harbour-post.example/', web({}))).rejects.toMatchObject({
      code: 'http-status', details: { status: '404' }
    })
  })

  test('says that the feed at the address is broken', async () => {
    const site = web({ 'https://harbour-post.example/': '<feed xmlns="http://www.w3.org/2005/Atom"><title>G' })
    await expect(discoverFeeds('https://harbour-post.example/', site)).rejects.toMatchObject({ code: 'feed-broken' })
  })
})
