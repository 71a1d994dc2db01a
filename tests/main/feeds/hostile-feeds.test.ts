/** As the program runs them: in a worker with its limits of time and memory. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { createWorkerPool } from '../../../src/main/workers/pool.ts'

const url = 'https://harbour-post.example/rss'
const pool = createWorkerPool({ entry: 'feed-worker', size: 1, timeLimit: 5_000, memoryLimit: 256 })
afterAll(() => pool.close())

const read = (text: string) => pool.run('parse-feed', { bytes: new TextEncoder().encode(text), url })
const rss = (title: string, prolog = ''): string =>
  `<?xml version="1.0"?>${prolog}<rss version="2.0"><channel><title>G</title><item><title>${title}</title></item></channel></rss>`
const broken = { code: 'feed-broken', details: { address: url } }

const laughs = Array.from({ length: 9 }, (_, level) => `<!ENTITY lol${level + 1} "${`&lol${level};`.repeat(10)}">`).join('')
const attributes = Array.from({ length: 20_000 }, (_, at) => `a${at}="&amp;"`)
const quadratic = `<!ENTITY a "${'a'.repeat(50_000)}">`

describe('a worker', () => {
  test.each<[name: string, text: string]>([
    ['entities that stand for entities', rss('&lol9;', `<!DOCTYPE rss [<!ENTITY lol0 "lol">${laughs}]>`)],
    ['an entity that stands for itself', rss('&a;', '<!DOCTYPE rss [<!ENTITY a "&a;&a;">]>')],
    ['2,000 document types', rss('A', '<!DOCTYPE rss [<!ENTITY a "b">]>'.repeat(2000))],
    ['50,000 elements in each other', rss(`${'<b>'.repeat(50_000)}x${'</b>'.repeat(50_000)}`)],
    ['50,000 elements in each other, none closed', rss('<b>'.repeat(50_000))]
  ])('ends at %s, and the feed is bad (fault 36) (S14)', async (_name, text) => {
    await expect(read(text)).rejects.toMatchObject(broken)
  })

  test('reads no file for an external entity, and the feed is bad (fault 36)', async () => {
    const secret = join(mkdtempSync(join(tmpdir(), 'press-review-')), 'secret.txt')
    writeFileSync(secret, 'the secret')
    const text = rss('&file;', `<!DOCTYPE rss [<!ENTITY file SYSTEM "${pathToFileURL(secret).href}">]>`)
    await expect(read(text)).rejects.toMatchObject(broken)
  })

  test.each<[name: string, text: string]>([
    ['a million character references', rss('&#65;'.repeat(1_000_000))],
    ['a long entity, many times', rss('&a;'.repeat(50_000), `<!DOCTYPE rss [${quadratic}]>`)],
    ['a million bare brackets', rss('<'.repeat(1_000_000))],
    ['a million tags in a title', rss('&lt;b'.repeat(200_000))],
    ['twenty thousand attributes', rss('A').replace('<item>', `<item ${attributes.join(' ')}>`)],
    ['twenty thousand namespaces', rss('A').replace('<item>', `${'<x xmlns="urn:x"/>'.repeat(20_000)}<item>`)],
    ['a million elements', rss('A').replace('<item>', `${'<a/>'.repeat(1_000_000)}<item>`)],
    ['as many elements as are allowed', rss('A').replace('<item>', `${'<a/>'.repeat(490_000)}<item>`)],
    ['ten thousand sections that are not closed', rss('<![CDATA[a'.repeat(10_000))]
  ])('is not held up by %s (fault 36)', async (_name, text) => {
    const outcome = await read(text).then(({ entryCount }) => entryCount <= 1, (error: unknown) => error)
    if (outcome !== true) expect(outcome).toMatchObject(broken)
  })

  test('goes on with the next feed (fault 36)', async () => {
    expect(await read(rss('A'))).toMatchObject({ latestHeadlines: ['A'] })
  })
})
