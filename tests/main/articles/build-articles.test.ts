import { describe, expect, it } from 'vitest'
import { openSections } from '../../../src/main/sections/index.ts'
import { buildArticles, type BuildContext } from '../../../src/main/articles/index.ts'
import type { Article } from '../../../src/shared/article.ts'
import type { FeedEntry, FeedHead } from '../../../src/shared/feed.ts'
import { processorTime } from '../../support/processor-time.ts'

const context: BuildContext = {
  feedUrl: 'https://harbour.example/rss/news.xml', feedId: 'f-1', outletId: 'o-1', sectionId: 'world', now: '2026-11-22T08:00:00.000Z',
  parseDate: raw => (/^\d{4}-/.test(raw) ? { at: new Date(raw).toISOString(), ...(raw.includes('+') && { offset: 60 }) } : undefined)
}
const long = 'Eleven vessels anchored outside the northern approach on Sunday after the port authority doubled its fee.'

function build(entries: readonly Partial<FeedEntry>[], head: Partial<FeedHead> = {}, changes: Partial<BuildContext> = {}): readonly Article[] {
  const full = entries.map(entry => ({ authors: [], tags: [], enclosures: [], ...entry }))
  return buildArticles({ head: { format: 'rss', ...head }, entries: full }, { ...context, ...changes })
}

function buildOne(entry: Partial<FeedEntry>, head?: Partial<FeedHead>, changes?: Partial<BuildContext>): Article {
  const [article] = build([entry], head, changes)
  if (article === undefined) throw new Error('no article')
  return article
}

describe('identity', () => {
  const first = { guid: 'g', url: 'https://harbour.example/a', headline: 'Tolls double' }

  it('is the guid, in one feed', () => {
    const later = buildOne({ ...first, url: 'https://harbour.example/moved', headline: 'Tolls double again' })
    expect(later.articleId).toBe(buildOne(first).articleId)
    expect(later.articleId).toMatch(/^[0-9a-f]{32}$/)
    expect(buildOne(first, {}, { feedId: 'f-2' }).articleId).not.toBe(later.articleId)
  })

  it('is the link without tracking when there is no guid', () => {
    const one = buildOne({ url: 'https://harbour.example/a?id=1&utm_source=rss', headline: 'x' })
    expect(one.url).toBe('https://harbour.example/a?id=1')
    expect(buildOne({ url: 'https://harbour.example/a?id=1', headline: 'y' }).articleId).toBe(one.articleId)
  })

  it.each(['', ' ', '0', 'null', 'undefined', '[object Object]'])('believes no guid like “%s”', guid => {
    const { articleId, guid: kept } = buildOne({ ...first, guid })
    expect(kept).toBeUndefined()
    expect(articleId).toBe(buildOne({ url: first.url, headline: 'x' }).articleId)
  })

  it('is the text when there is nothing else', () => {
    expect(build([{ headline: 'A', summaryHtml: 'one' }, { headline: 'A', summaryHtml: 'two' }, { headline: 'A', summaryHtml: 'one' }])).toHaveLength(2)
  })

  it('keeps two entries of one guid apart when link or headline differ, whatever their order', () => {
    const second = { guid: 'g', url: 'https://harbour.example/b', headline: 'Rates hold' }
    const ids = build([first, second, first]).map(({ articleId }) => articleId)
    expect(new Set(ids).size).toBe(2)
    expect(build([second, first]).map(({ articleId }) => articleId).toSorted()).toEqual(ids.toSorted())
  })

  it('lets exact repeats collapse', () => {
    expect(build([first, first])).toHaveLength(1)
  })

  it('takes names of object properties as any other', () => {
    expect(build([{ guid: '__proto__', headline: 'a' }, { guid: 'constructor', headline: 'b' }])).toHaveLength(2)
  })
})

describe('headline', () => {
  it('is one line without markup, controls and overrides (S3)', () => {
    expect(buildOne({ headline: ' Tolls <b>double</b>\n overnight\u202e\u0007 &amp; \u2066stay\u2069 ' }).headline).toBe('Tolls double overnight & stay')
  })

  it('keeps a sign that is no markup, and joiners', () => {
    expect(buildOne({ headline: '5 < 7 & x<y' }).headline).toBe('5 < 7 & x<y')
    expect(buildOne({ headline: 'می‌خواهم 👩‍🚀' }).headline).toBe('می‌خواهم 👩‍🚀')
  })

  it('is made of the first words where there is none', () => {
    const { headline } = buildOne({ summaryHtml: `<p>${long}</p>` })
    expect(long.startsWith(headline.slice(0, -1))).toBe(true)
    expect(headline).toMatch(/\w…$/)
    expect(headline.length).toBeLessThanOrEqual(90)
  })

  it('keeps 50,000 letters and mends a lone surrogate', () => {
    expect(buildOne({ headline: 'a'.repeat(50_000) }).headline).toHaveLength(50_000)
    expect(buildOne({ headline: 'a\ud800b' }).headline).toBe('a\ufffdb')
  })

  it('is not invented for an entry that holds nothing', () => {
    expect(build([{ headline: ' ' }, { summaryHtml: '<p></p>', guid: 'g' }])).toEqual([])
  })
})

describe('byline', () => {
  it.each([
    [['editor@harbour.example (Ines Calder)'], 'Ines Calder'], [['Ines Calder <ines@harbour.example>'], 'Ines Calder'],
    [['By Ines Calder', 'Tom Reed'], 'Ines Calder, Tom Reed'], [['editor@harbour.example'], undefined], [['admin'], undefined],
    [['Ines Calder', 'INES CALDER'], 'Ines Calder'], [['Иван Петров'], 'Иван Петров'], [[], undefined]
  ])('of %j is %s', (authors, byline) => {
    expect(buildOne({ headline: 'x', authors }).byline).toBe(byline)
  })
})

describe('text', () => {
  it('has dateline, lede, body and an excerpt without dateline', () => {
    const article = buildOne({ headline: 'x', contentHtml: `<figure><img src="/s.jpg"><figcaption>Ships wait at anchor in the northern bay</figcaption></figure><p>PORT ALDER, November 22. — ${long}</p><p>More.</p>` })
    expect(article.dateline).toBe('PORT ALDER')
    expect(article.lede).toBe(`PORT ALDER, November 22. — ${long}`)
    expect(article.excerpt).toBe(`${long} More.`)
    expect(article.bodyText.split('\n')).toHaveLength(3)
  })

  it('takes the summary as standfirst when the content is longer and begins otherwise', () => {
    const entry = { headline: 'x', summaryHtml: 'The third rise this year came without notice.', contentHtml: `<p>${long}</p>` }
    expect(buildOne(entry)).toMatchObject({ standfirst: 'The third rise this year came without notice.', bodyText: long })
    expect(buildOne({ ...entry, summaryHtml: `${long.slice(0, 60)} […]` }).standfirst).toBeUndefined()
    expect(buildOne({ ...entry, headline: 'Tolls double', summaryHtml: 'Tolls double' }).standfirst).toBeUndefined()
  })

  it('is the summary where the content says less', () => {
    expect(buildOne({ headline: 'x', contentHtml: 'Short.', summaryHtml: `<p>${long}</p>` })).toMatchObject({ bodyText: long, bodyHtml: `<p>${long}</p>` })
  })

  it('parts plain text at empty lines', () => {
    expect(buildOne({ headline: 'x', summaryHtml: 'One.\n\nTwo.' }).bodyHtml).toBe('<p>One.</p><p>Two.</p>')
  })

  it('is cut to 280 letters at a word, or between signs', () => {
    const { excerpt } = buildOne({ headline: 'x', summaryHtml: `<p>${'seven words that end before the limit, '.repeat(20)}</p>` })
    expect(excerpt.length).toBeLessThanOrEqual(280)
    expect(excerpt).toMatch(/[a-z]…$/)
    expect(buildOne({ headline: 'x', summaryHtml: '海峡'.repeat(300) }).excerpt).toHaveLength(280)
  })

  it('leaves out what blog software adds', () => {
    expect(buildOne({ headline: 'x', summaryHtml: `<p>${long}</p><p>The post Tolls appeared first on Harbour.</p>` }).excerpt).toBe(long)
  })

  it('resolves addresses against the entry, else the feed', () => {
    const contentHtml = '<p><a href="map.html">map</a></p>'
    expect(buildOne({ headline: 'x', url: 'https://harbour.example/2026/a.html', contentHtml }).bodyHtml).toContain('https://harbour.example/2026/map.html')
    expect(buildOne({ headline: 'x', contentHtml }).bodyHtml).toContain('https://harbour.example/rss/map.html')
  })

  it('takes no address that is not of the web', () => {
    expect(buildOne({ headline: 'x', url: 'javascript:alert(1)' }).url).toBeUndefined()
    expect(buildOne({ headline: 'x', url: 'file:///etc/passwd' }).url).toBeUndefined()
  })

  it('changes its revision hash with its words only', () => {
    const entry = { guid: 'g', headline: 'x', contentHtml: '<p>One.</p>' }
    const { revisionHash } = buildOne(entry)
    expect(buildOne({ ...entry, contentHtml: '<p class="a"><b>One.</b></p>', tags: ['a'] }).revisionHash).toBe(revisionHash)
    expect(buildOne({ ...entry, contentHtml: '<p>Two.</p>' }).revisionHash).not.toBe(revisionHash)
    expect(buildOne({ ...entry, headline: 'y' }).revisionHash).not.toBe(revisionHash)
    expect(buildOne({ ...entry, authors: ['Ines Calder'] }).revisionHash).not.toBe(revisionHash)
  })
})

describe('what stands under a headline', () => {
  it('does not say it again', () => {
    expect(buildOne({ headline: 'Tolls double', summaryHtml: '<p>Tolls double.</p>' })).toMatchObject({
      excerpt: '', bodyText: 'Tolls double.'
    })
    expect(buildOne({ summaryHtml: '<p>Ferries stand still.</p>' })).toMatchObject({ headline: 'Ferries stand still.', excerpt: '' })
  })

  it('goes on where a headline made of the text leaves off', () => {
    const { headline, excerpt } = buildOne({ summaryHtml: `<p>${long}</p>` })
    expect(`${headline.slice(0, -1)}${excerpt.slice(1)}`).toBe(long)
  })

  it('goes on behind a headline that is whole sentences of the text', () => {
    const start = 'Ferries stand still today. Nobody knows until when they will, says the company itself.'
    expect(buildOne({ summaryHtml: `<p>${start} ${long}</p>` })).toMatchObject({ headline: start, excerpt: long })
    expect(buildOne({ headline: 'Ferries', summaryHtml: `<p>${start}</p>` }).excerpt).toBe(start)
  })

  it.each([
    ['a heading', '<h1>Tolls <em>double</em></h1>'], ['a paragraph in a box', '<div><p><strong>Tolls double.</strong></p></div>']
  ])('is the text without the headline at its head: %s', (_name, head) => {
    const article = buildOne({ headline: '“Tolls double”', contentHtml: `${head}<p>${long}</p>` })
    expect(article.bodyText).toBe(long)
    expect(article.excerpt).toBe(long)
  })

  it('keeps another heading, and a picture in one', () => {
    expect(buildOne({ headline: 'Tolls double', contentHtml: `<h2>What it costs</h2><p>${long}</p>` }).bodyHtml).toContain('<h2>')
    expect(buildOne({ headline: 'Tolls double', contentHtml: `<p><img src="/a.jpg">Tolls double</p><p>${long}</p>` }).bodyHtml)
      .toContain('<img')
  })

  it.each(['∞ Permalink', '★', '[Read more]'])('ends before what software adds: %s', added => {
    expect(buildOne({ headline: 'x', contentHtml: `<p>${long} ${added}</p>` }).excerpt).toBe(long)
  })
})

describe('times', () => {
  it('are the publisher\'s, with the offset', () => {
    expect(buildOne({ headline: 'x', rawPublishedAt: '2026-11-22T08:02:00+01:00' })).toMatchObject({
      publishedAt: '2026-11-22T07:02:00.000Z', publishedOffset: 60, sortedAt: '2026-11-22T07:02:00.000Z', firstSeenAt: context.now
    })
  })

  it('never sort an article after it was first seen', () => {
    const article = buildOne({ headline: 'x', rawPublishedAt: '2099-01-01T00:00:00Z' })
    expect(article).toMatchObject({ rawPublishedAt: '2099-01-01T00:00:00Z', sortedAt: context.now })
    expect(article).not.toHaveProperty('publishedAt')
  })

  it('are ours when the feed gives none, an unreadable or only a changed one', () => {
    for (const entry of [{}, { rawPublishedAt: 'yesterday' }, { rawUpdatedAt: '2026-11-01T00:00:00Z' }]) {
      const article = buildOne({ headline: 'x', ...entry })
      expect(article.sortedAt).toBe(context.now)
      expect(article.publishedAt).toBeUndefined()
    }
  })
})

describe('section', () => {
  it('is decided by the article only where its feed lets it', () => {
    const entry = { headline: 'x', tags: ['Economy', 'Ports'] }
    const sections = openSections(['world', 'politics', 'business'])
    expect(buildOne(entry, {}, { sections })).toMatchObject({ sectionId: 'business', sectionReason: { kind: 'tag', tag: 'Economy' } })
    expect(buildOne(entry, {}, { sectionId: 'politics' })).toMatchObject({ sectionId: 'politics' })
    expect(buildOne({ headline: 'x', tags: ['Ports'] }, {}, { sections })).not.toHaveProperty('sectionReason')
  })
})

describe('pictures', () => {
  const body = '<p><img src="https://t.example/p.gif" width="1" height="1"><img src="/first.jpg" alt="Ships"></p>'

  it('lead with the largest the feed attaches', () => {
    const article = buildOne({ headline: 'x', contentHtml: body, enclosures: [
      { url: 'https://i.example/s.jpg', type: 'image/jpeg', width: 300, height: 200 },
      { url: 'https://i.example/l.jpg', type: 'image/jpeg', width: 1200, height: 800, title: 'Quay', credit: 'Tom Reed' },
      { url: 'https://i.example/a.mp3', type: 'audio/mpeg' }, { url: 'https://i.example/x.svg', type: 'image/svg+xml' }
    ] })
    expect(article.leadPicture).toEqual({ url: 'https://i.example/l.jpg', width: 1200, height: 800, alt: 'Quay', credit: 'Tom Reed' })
    expect(article.pictureUrls).toEqual(['https://i.example/l.jpg', 'https://harbour.example/first.jpg'])
  })

  it('lead with the first of the body that is no counter', () => {
    expect(buildOne({ headline: 'x', contentHtml: body }).leadPicture).toEqual({ url: 'https://harbour.example/first.jpg', alt: 'Ships' })
  })

  it('take their credit from the caption', () => {
    const contentHtml = '<figure><img src="/a.jpg"><figcaption>Ships. Photo: <b>Tom Reed</b></figcaption></figure>'
    expect(buildOne({ headline: 'x', contentHtml }).leadPicture).toEqual({ url: 'https://harbour.example/a.jpg', credit: 'Tom Reed' })
  })

  it('are no counter, no emoji and no mark of the site', () => {
    const contentHtml = '<p><img src="https://stats.harbour.example/p.php?idsite=8&amp;action_name=x">'
      + '<img src="https://harbour.example/matomo.php?idsite=1&amp;rec=1"><img src="https://s.w.org/images/core/emoji/72x72/1f6a2.png" alt="🚢">'
      + '<img src="/first.jpg"></p>'
    const enclosures = [{ url: 'https://cdn.harbour.example/favicon-192x192.png', type: 'image/*' }]
    const article = buildOne({ headline: 'x', contentHtml, enclosures })
    expect(article.leadPicture).toEqual({ url: 'https://harbour.example/first.jpg' })
    expect(article.pictureUrls).toEqual(['https://harbour.example/first.jpg'])
    expect(article.bodyText).toBe('🚢')
  })

  it('are none where there are none', () => {
    expect(buildOne({ headline: 'x' }).leadPicture).toBeUndefined()
  })
})

describe('language', () => {
  it('is the feed\'s unless the words speak against it', () => {
    expect(buildOne({ headline: 'Tolls double', summaryHtml: long }, { language: 'en-gb' }).language).toBe('en-GB')
    expect(buildOne({ headline: 'Пошлина удвоена', summaryHtml: 'Портовое управление объявило о новом тарифе.' }, { language: 'en-us' }).language).toBe('ru')
  })

  it('gives the direction', () => {
    expect(buildOne({ headline: 'رسوم المضيق تتضاعف بين ليلة وضحاها' })).toMatchObject({ language: 'ar', direction: 'rtl' })
  })
})

describe('a hostile entry', () => {
  it('does not hold up the others', () => {
    const noise = 'a'.repeat(200_000)
    expect(processorTime(() => expect(build([
      { headline: '<'.repeat(50_000), authors: [noise, `${noise}@`], tags: [' '.repeat(50_000) + 'x'], summaryHtml: `the post ${noise}` },
      { headline: 'x', summaryHtml: '[read more'.repeat(10_000), rights: '&'.repeat(50_000), enclosures: [{ url: `https://${noise}`, title: noise }] }
    ])).toHaveLength(2))).toBeLessThan(4000)
  })
})
