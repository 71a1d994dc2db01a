import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import { imageSize } from 'image-size'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildArticles } from '../../../src/main/articles/index.ts'
import { readPage } from '../../../src/main/extraction/index.ts'
import { findFeedLinks, parseDate, parseFeed } from '../../../src/main/feeds/index.ts'
import { type DemoFeed, type DemoOutlet, demoOutlets } from '../../../src/main/node/demo-outlets.ts'
import { type DemoSite, startDemoSite } from '../../../src/main/node/demo-site.ts'
import { resourcePath } from '../../../src/main/node/resources.ts'
import { openSections } from '../../../src/main/sections/index.ts'
import { editionPlanSchema } from '../../../src/shared/contract-fields.ts'
import type { FeedEntry } from '../../../src/shared/feed.ts'
import { defaultSections } from '../../../src/shared/library.ts'

const now = new Date('2026-11-22T08:14:00Z')
const clock = { now: () => now, after: () => () => undefined }

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly bytes: Buffer
}

interface Read {
  readonly outletId: string
  readonly language: string
  readonly sectionId: string
  readonly entry: FeedEntry
}

let site: DemoSite
let read: readonly Read[]
const sections = openSections(defaultSections.map(({ sectionId }) => sectionId))

/** Asks the demo as the program does: by the made-up name, at the place that `localHosts` tells. */
function ask(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const { hostname, pathname } = new URL(url)
  const place = site.localHosts(hostname) ?? site.localHosts('harbour-times.example')
  return new Promise((resolve, reject) => {
    const options = { host: place?.address, port: place?.port, path: pathname, headers: { host: hostname, ...headers } }
    request(options, (response) => {
      const parts: Buffer[] = []
      const { statusCode: status = 0, headers } = response
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => resolve({ status, headers, bytes: Buffer.concat(parts) }))
    }).on('error', reject).end()
  })
}

async function readFeed({ outletId, host, language }: DemoOutlet, { path, sectionId }: DemoFeed): Promise<readonly Read[]> {
  const feedUrl = `http://${host}${path}`
  const feed = await parseFeed((await ask(feedUrl)).bytes.toString('utf8'), { url: feedUrl })
  const articles = buildArticles(feed, { feedUrl, feedId: path, outletId, sectionId, now: now.toISOString(), parseDate, sections })
  expect(articles.length).toBe(feed.entries.length)
  return feed.entries.map((entry, n) => ({ outletId, language, sectionId: articles[n]?.sectionId ?? '', entry }))
}

async function readAll(): Promise<readonly Read[]> {
  const all = demoOutlets.flatMap((outlet) => outlet.feeds.map((feed) => readFeed(outlet, feed)))
  return (await Promise.all(all)).flat()
}

function hoursAgo({ entry }: Read): number {
  const date = parseDate(entry.rawPublishedAt ?? '')
  return date ? (now.getTime() - Date.parse(date.at)) / 3_600_000 : Number.NaN
}

function countBy(values: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...Map.groupBy(values, (value) => value)].map(([value, group]) => [value, group.length]))
}

/** Outlets of which an article has all of the words. */
function outletsWith(...words: readonly string[]): readonly string[] {
  const having = read.filter(({ entry: { headline, summaryHtml, contentHtml } }) => {
    const text = `${headline} ${summaryHtml} ${contentHtml}`
    return words.every((word) => text.includes(word))
  })
  return [...new Set(having.map(({ outletId }) => outletId))]
}

beforeAll(async () => {
  site = await startDemoSite({ resourcePath, clock })
  read = await readAll()
})
afterAll(() => site.close())

describe('the demo’s outlets', () => {
  it('are known by their own names alone, all of them names that no network resolves', () => {
    expect(demoOutlets.every(({ host }) => host.endsWith('.example'))).toBe(true)
    expect(site.localHosts('nordpost.example')).toMatchObject({ address: '127.0.0.1' })
    expect(site.localHosts('example.com')).toBeUndefined()
    expect(site.localHosts('localhost')).toBeUndefined()
  })

  it('are many, in seven languages and five scripts', () => {
    expect(demoOutlets.length).toBeGreaterThanOrEqual(8)
    expect(new Set(demoOutlets.map(({ language }) => language)).size).toBe(7)
    const text = read.map(({ entry }) => entry.headline).join(' ')
    for (const script of ['Latin', 'Cyrillic', 'Arabic', 'Han', 'Greek']) {
      expect(text).toMatch(new RegExp(`\\p{Script=${script}}{2}`, 'u'))
    }
  })

  it('speak all four formats of feeds', async () => {
    const urls = demoOutlets.flatMap(({ host, feeds }) => feeds.map(({ path }) => `http://${host}${path}`))
    const answers = await Promise.all(urls.map((url) => ask(url)))
    const kinds = new Set(answers.map(({ headers }) => String(headers['content-type']).replace(/;.*/, '')))
    expect([...kinds].sort()).toEqual([
      'application/atom+xml', 'application/feed+json', 'application/rdf+xml', 'application/rss+xml'
    ])
  })

  it('name their feeds on their home pages', async () => {
    const page = (await ask('http://harbour-times.example/')).bytes.toString('utf8')
    expect(findFeedLinks(page, 'http://harbour-times.example/').links.map((link) => link.url)).toEqual([
      'http://harbour-times.example/feed.xml', 'http://harbour-times.example/sport.xml'
    ])
  })
})

describe('the demo’s articles', () => {
  it('are enough for a day, and of the last four days', () => {
    expect(read.length).toBeGreaterThanOrEqual(90)
    const hours = read.map(hoursAgo)
    expect(hours.every((age) => age > 0 && age < 96)).toBe(true)
    expect(hours.filter((age) => age <= 20).length).toBeGreaterThan(read.length / 2)
  })

  it('have a headline, a byline, an address and a text that begins with its place and day', () => {
    for (const { entry } of read) {
      expect(entry).toMatchObject({
        headline: expect.stringMatching(/\S/), url: expect.stringMatching(/^http:/), authors: [expect.any(String)]
      })
      expect(entry.contentHtml).toMatch(/<p>[^<]*\d+/)
      expect(JSON.stringify(entry)).not.toContain('{{')
    }
  })

  it('fill every section, and move there by their tags', () => {
    const sections = countBy(read.map(({ sectionId }) => sectionId))
    for (const sectionId of ['world', 'politics', 'business', 'military', 'science', 'society', 'sport']) {
      expect(sections[sectionId]).toBeGreaterThanOrEqual(10)
    }
    expect(sections['press-review']).toBeGreaterThanOrEqual(4)
  })

  it.each([
    [['412'], 9], [['3.75'], 3], [['3,75'], 4], [['Calden', '84'], 3], [['Tessenau', '600'], 3], [['коридор'], 2],
    [['118'], 7], [['Lauzère'], 4], [['Sollund'], 4], [['Nachtlinie', '41'], 3], [['Rieber'], 3], [['Lantern'], 3],
    [['Лантерн'], 2], [['Kanalwerk'], 4], [['Ferrin'], 4],
    [['Vinterlund'], 4], [['88', '86'], 5], [['Sable 9'], 2], [['Соболь-9'], 2], [['Wenzi'], 2]
  ])('share what %j tells among %i outlets or more', (words, least) => {
    expect(outletsWith(...words).length).toBeGreaterThanOrEqual(least)
  })

  it('hold one agency text that three outlets reprint', () => {
    const reprints = read.filter(({ entry }) => entry.authors[0] === 'Tidewater Press Agency')
    expect(new Set(reprints.map(({ outletId }) => outletId)).size).toBe(3)
  })

  it('hold a gallery and tables', () => {
    expect(read.some(({ entry }) => (entry.contentHtml?.match(/<figure>/g) ?? []).length >= 3)).toBe(true)
    expect(read.filter(({ entry }) => entry.contentHtml?.includes('<table>')).length).toBeGreaterThanOrEqual(2)
  })

  it('stay the same while the program runs', async () => {
    const first = await ask('http://nordpost.example/atom')
    expect(first.headers['etag']).toMatch(/^"[0-9a-f]+"$/)
    const second = await ask('http://nordpost.example/atom', { 'if-none-match': String(first.headers['etag']) })
    expect(second).toMatchObject({ status: 304, bytes: Buffer.alloc(0) })
  })
})

describe('the demo’s pictures', () => {
  it('are all there, none of them large, and credited where the format can say it', async () => {
    const enclosures = read.flatMap(({ entry }) => entry.enclosures)
    const bodies = read.map(({ entry }) => entry.contentHtml).join('\n')
    const shown = [...bodies.matchAll(/<img src="([^"]+)"/g)].map((match) => match[1] ?? '')
    const urls = new Set([...enclosures.map(({ url }) => url), ...shown])
    for (const url of urls) {
      const { status, headers, bytes } = await ask(url)
      expect({ url, status, type: headers['content-type'] }).toEqual({ url, status: 200, type: 'image/jpeg' })
      expect(imageSize(bytes)).toMatchObject({ width: 1200, height: 750 })
      expect(bytes.length).toBeLessThanOrEqual(60_000)
    }
    expect(enclosures.filter(({ credit }) => credit).length).toBeGreaterThanOrEqual(30)
  })

  it('are each of them used', () => {
    const used = new Set([...JSON.stringify(read).matchAll(/\.pictures\.example\/([a-z0-9-]+\.jpg)/g)].map((match) => match[1]))
    expect([...used].sort()).toEqual(readdirSync(resourcePath('demo/pictures')).sort())
    expect(used.size).toBeGreaterThanOrEqual(14)
  })
})

describe('the demo’s server', () => {
  it.each([
    'http://nordpost.example/feed.xml', 'http://elsewhere.example/feed.xml', 'http://p1.pictures.example/none.jpg',
    'http://p1.pictures.example/%2e%2e%2ffeeds%2fnordpost.atom', 'http://p1.pictures.example/feeds/nordpost.atom', 'http://nordpost.example/strait-ship.jpg'
  ])('answers 404 to %s', async (url) => {
    expect((await ask(url)).status).toBe(404)
  })
})

describe('articles of which the feed gives only the beginning', () => {
  it('have pages of their own, which are joined', async () => {
    const beginning = read.filter(({ entry }) => entry.contentHtml?.trimEnd().endsWith('…</p>'))
    expect(beginning.length).toBeGreaterThan(0)
    for (const { entry: { url = '' } } of beginning) {
      const first = readPage((await ask(url)).bytes.toString(), url)
      expect(first.blocks.length).toBeGreaterThanOrEqual(4)
      expect(first.facts.rawPublishedAt).toMatch(/^\d{4}-/)
      for (const next of first.nextPageUrls) expect(readPage((await ask(next)).bytes.toString(), next).blocks.length).toBeGreaterThanOrEqual(3)
      expect(first.nextPageUrls).toHaveLength(1)
    }
  })
})

describe('the demo’s library', () => {
  it('follows every outlet but one, which waits to be found', () => {
    expect(site.library.outlets.length).toBe(demoOutlets.length - 1)
    expect(new Set(site.library.subscriptions.map(({ feedId }) => feedId)).size).toBe(site.library.subscriptions.length)
    expect(site.library.subscriptions.every(({ allowPrivate }) => !allowPrivate)).toBe(true)
  })

  it('has one morning edition, number 171', () => {
    expect(site.library.editionPlans).toMatchObject([{ cutOff: '07:00', windowHours: 24, firstNumber: 171, isAutomatic: true }])
    for (const plan of site.library.editionPlans) expect(v.parse(editionPlanSchema, plan)).toEqual(plan)
  })
})
