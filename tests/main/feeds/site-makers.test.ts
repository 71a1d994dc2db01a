/** Pages as the programs write them that most sites are made with; names and texts are ours. */
import { describe, expect, test } from 'vitest'
import { discoverFeeds } from '../../../src/main/feeds/index.ts'
import { feed, page, web, type Site } from './small-web.ts'

const home = 'https://quay.example/'
const at = (path: string): string => new URL(path, home).href
const rss = 'rel="alternate" type="application/rss+xml"'

async function offered(site: Site, address = home): Promise<readonly string[]> {
  return (await discoverFeeds(address, web(site))).map(one => one.feedUrl)
}

describe('the feeds of a site', () => {
  test.each<[maker: string, head: string, feeds: readonly string[]]>([
    ['WordPress', `<link ${rss} title="Quay &raquo; Feed" href="${at('feed/')}">
      <link ${rss} title="Quay &raquo; Comments Feed" href="${at('comments/feed/')}">
      <link rel="https://api.w.org/" href="${at('wp-json/')}">
      <link rel="alternate" type="application/json" href="${at('wp-json/wp/v2/pages/2')}">
      <link rel="alternate" title="oEmbed (JSON)" type="application/json+oembed" href="${at('wp-json/oembed/1.0/embed?url=x')}">
      <link rel="alternate" title="oEmbed (XML)" type="text/xml+oembed" href="${at('oembed?format=xml')}">`,
    ['feed/', 'comments/feed/']],
    ['Ghost', `<meta name="generator" content="Ghost 6.0"><link ${rss} title="Quay" href="${at('rss/')}">`, ['rss/']],
    ['Drupal', `<meta name="Generator" content="Drupal 10"><link ${rss} title="" href="/rss.xml" />`, ['rss.xml']],
    ['Joomla', '<link href="/index.php?format=feed&amp;type=rss" rel="alternate" type="application/rss+xml" title="RSS 2.0" />',
      ['index.php?format=feed&type=rss']],
    ['Squarespace', `<link ${rss} title="RSS Feed" href="/news?format=rss">`, ['news?format=rss']],
    ['Wix', `<link ${rss} href="/blog-feed.xml" title="Quay - RSS">`, ['blog-feed.xml']],
    ['Substack', `<link rel="alternate" type="application/rss+xml" href="/feed" title="Quay"/>`, ['feed']],
    ['Mastodon', `<link href='${at('api/oembed?format=json')}' rel='alternate' type='application/json+oembed'>
      <link href="${at('@quay.rss')}" rel="alternate" type="application/rss+xml">
      <link href="${at('users/quay')}" rel="alternate" type="application/activity+json">`, ['@quay.rss']]
  ])('made with %s', async (_maker, head, feeds) => {
    const site = web({ [home]: page(head), ...Object.fromEntries(feeds.map(path => [at(path), feed(path)])) })
    expect((await discoverFeeds(home, site)).map(one => one.feedUrl)).toEqual(feeds.map(at))
    expect(site.asked, 'nothing else is asked for').toHaveLength(1 + feeds.length)
  })

  test('are offered once, where it has each as RSS and as Atom (Blogger)', async () => {
    const atom = '<feed xmlns="http://www.w3.org/2005/Atom"><title>Quay</title>'
      + '<entry><title>Quay 1</title></entry><entry><title>Quay 2</title></entry></feed>'
    const head = `<link rel="alternate" type="application/atom+xml" title="Quay - Atom" href="${at('feeds/posts/default')}" />
      <link ${rss} title="Quay - RSS" href="${at('feeds/posts/default?alt=rss')}" />
      <link rel="service.post" type="application/atom+xml" title="Quay - Atom" href="https://maker.example/feeds/17" />`
    const feeds = { [at('feeds/posts/default')]: atom, [at('feeds/posts/default?alt=rss')]: feed('Quay') }
    expect(await offered({ [home]: page(head), ...feeds })).toEqual([at('feeds/posts/default')])
  })

  test('that hold other things are all offered, be they named alike or empty', async () => {
    const head = `<link ${rss} href="/a"><link ${rss} href="/b"><link ${rss} href="/c"><link ${rss} href="/d">`
    const empty = '<rss version="2.0"><channel><title>Quay</title></channel></rss>'
    const sport = feed('Sport').replace('<title>Sport<', '<title>Quay<')
    expect(await offered({ [home]: page(head), [at('a')]: feed('Quay'), [at('b')]: sport, [at('c')]: empty, [at('d')]: empty }))
      .toEqual(['a', 'b', 'c', 'd'].map(at))
  })

  test.each([
    'Comments Feed', 'Kommentar-Feed', 'Flux des commentaires', 'Feed dei commenti', 'Feed de comentários',
    'Feed de los comentarios', 'Лента комментариев', 'Kanał z komentarzami', 'RSS komentářů', 'Reactiesfeed', 'Yorum beslemesi'
  ])('end with that of its comments, in whatever language: %s', async title => {
    const head = `<link ${rss} title="Quay » ${title}" href="/x"><link ${rss} title="Quay » RSS" href="/y">`
    const feeds = { [at('x')]: feed('Of readers'), [at('y')]: feed('Quay') }
    expect(await offered({ [home]: page(head), ...feeds })).toEqual([at('y'), at('x')])
  })

  test('that has none are said to be none: a channel’s public page (Telegram)', async () => {
    const body = '<div class="tgme_channel_info"><a href="https://chat.example/quay">Quay</a></div>'
    await expect(offered({ [home]: page('<meta property="og:title" content="Quay">', body) }))
      .rejects.toMatchObject({ code: 'no-feed-found' })
  })
})
