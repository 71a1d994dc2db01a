import { describe, expect, test } from 'vitest'
import { parseFeed } from '../../../src/main/feeds/index.ts'
import type { ParsedFeed } from '../../../src/shared/feed.ts'

const url = 'https://harbour-post.example/rss'
const parse = (text: string): Promise<ParsedFeed> => parseFeed(text, { url })

const count = 100
const numbers = Array.from({ length: count }, (_, number) => number)
const item = (number: number, title = `No ${number}`, end = '</item>'): string =>
  `<item><title>${title}</title><link>https://harbour-post.example/${number}</link>`
  + `<description><![CDATA[<p>All about no ${number} & more</p>]]></description>${end}\n`
const rss = (items: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title>${items.join('')}</channel></rss>`
const entry = (number: number, title = `<title>No ${number}</title>`): string =>
  `<entry>${title}<id>urn:${number}</id><updated>2026-11-22T08:00:00Z</updated>`
  + `<content type="html">&lt;p&gt;x&lt;/p&gt;</content></entry>`
const atom = (entries: readonly string[]): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title>${entries.join('')}</feed>`

/** How many entries came with the address that is theirs. */
function recovered({ entries }: ParsedFeed): number {
  return new Set(entries.map(one => one.url ?? one.guid)).size
}

describe('of a feed that is no XML, 95 in 100 whole entries are read at least', () => {
  test.each<[name: string, text: string, headline: string]>([
    ['with undeclared entities', rss(numbers.map(number => item(number, 'caf&eacute;&nbsp;&hellip; Bar'))), 'café … Bar'],
    ['with bare ampersands', rss(numbers.map(number => item(number, 'Fish & Chips, AT&T, a=1&b=2'))),
      'Fish & Chips, AT&T, a=1&b=2'],
    ['with control characters', rss(numbers.map(number => item(number, 'a\u0000\u000bb&#x1F;c'))), 'abc'],
    ['behind blanks and a warning', `\n \r\n<br />\n<b>Warning</b>: in line 3\n${rss(numbers.map(number => item(number)))}`,
      'No 0'],
    ['behind two byte order marks', `\ufeff\ufeff${rss(numbers.map(number => item(number)))}`, 'No 0'],
    ['with bare angle brackets', rss(numbers.map(number => item(number, 'I <3 you, 1 < 2'))), 'I <3 you, 1 < 2']
  ])('%s (fault 37)', async (_name, text, headline) => {
    const feed = await parse(text)
    expect(recovered(feed)).toBe(count)
    expect(feed.entries[0]?.headline).toBe(headline)
    expect(feed.isSalvaged).toBeUndefined()
  })

  test('wherever it breaks off (fault 37)', async () => {
    const text = rss(numbers.map(number => item(number)))
    for (let end = text.indexOf('</item>') + 7; end < text.indexOf('</channel>'); end += 997) {
      const cut = text.slice(0, end)
      const feed = await parse(cut)
      const whole = numbers.slice(0, cut.split('</item>').length - 1)
      expect(feed.entries.map(one => one.headline)).toEqual(whole.map(number => `No ${number}`))
      expect(feed.isSalvaged).toBe(true)
    }
  })

  test('where an end tag is missing now and then (fault 37)', async () => {
    const feed = await parse(rss(numbers.map(number => item(number, `No ${number}`, number % 25 === 3 ? '' : '</item>'))))
    expect(recovered(feed)).toBe(96)
    expect(feed.isSalvaged).toBe(true)
  })

  test('where an end tag is another’s (fault 37)', async () => {
    const entries = numbers.map(number => entry(number, number % 10 === 3 ? `<title>No ${number}</titel>` : undefined))
    const feed = await parse(atom(entries))
    expect(recovered(feed)).toBe(count)
    expect(feed.entries.map(one => one.headline)).toEqual(numbers.map(number => `No ${number}`))
    expect(feed.entries[3]).toMatchObject({ rawUpdatedAt: '2026-11-22T08:00:00Z', contentHtml: '<p>x</p>' })
    expect(feed.isSalvaged).toBe(true)
  })

  test('where its channel ends too early (fault 37)', async () => {
    const feed = await parse(rss(numbers.map(number => item(number))).replace(item(50), `${item(50)}</channel>`))
    expect(recovered(feed)).toBe(count)
  })
})

test('a feed with HTML that has no end tags is not broken', async () => {
  const feed = await parse(rss(['<item><title>A</title><description>one<br>two<p>three<hr></description></item>']))
  expect(feed.entries).toMatchObject([{ headline: 'A' }])
  expect(feed.entries[0]?.summaryHtml).toContain('one<br>two<p>three<hr>')
  expect(feed.isSalvaged).toBeUndefined()
})

test('a JSON feed that breaks off is salvaged', async () => {
  const items = [{ id: '1' }, { id: '2' }, { id: '3' }]
  const whole = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'G', items })
  expect(await parse(whole)).not.toHaveProperty('isSalvaged')
  expect(await parse(whole.slice(0, -4))).toMatchObject({ isSalvaged: true, entries: [{ guid: '1' }, { guid: '2' }] })
})

describe('names that every object has', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']

  test('are ids, tags and categories like any others (fault 42) (S15)', async () => {
    const feed = await parse(rss(names.map(name => `<item><guid>${name}</guid><title>${name}</title><category>${name}</category>
      <${name}>x</${name}></item>`)))
    expect(feed.entries).toMatchObject(names.map(name => ({ guid: name, headline: name, tags: [name] })))
    expect(structuredClone(feed)).toEqual(feed)
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })

  test('are media types, prefixes, periods and encodings that mean nothing (fault 42)', async () => {
    const feed = await parse(`<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:constructor="urn:x"
      xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><title>G</title>
      <sy:updatePeriod>constructor</sy:updatePeriod>
      <item __proto__="x"><title>A</title><constructor:toString>x</constructor:toString>
      <media:content url="https://cdn.example/1" medium="constructor"/></item></channel></rss>`)
    expect(structuredClone(feed)).toEqual({
      head: { format: 'rss', title: 'G' },
      entries: [{ headline: 'A', authors: [], tags: [], enclosures: [{ url: 'https://cdn.example/1' }] }]
    })
  })

  test('of JSON are names like any others (fault 42)', async () => {
    const feed = await parse(`{"version":"https://jsonfeed.org/version/1.1","title":"G","__proto__":{"polluted":1},
      "items":[{"id":"__proto__","title":"constructor","tags":["toString"],"__proto__":{"polluted":1}}]}`)
    expect(feed.entries).toMatchObject([{ guid: '__proto__', headline: 'constructor', tags: ['toString'] }])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
