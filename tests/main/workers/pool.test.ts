import { spawn } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, onTestFinished, test } from 'vitest'
import { openPackets } from '../../../src/main/workers/packets.ts'
import { createWorkerPool, type OpenedPool, type WorkerPool, type WorkerPoolOptions } from '../../../src/main/workers/pool.ts'
import type { FetchedBytes, ReadFeedInput } from '../../../src/main/workers/tasks.ts'

const pools: WorkerPool[] = []
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close()
})

function open(change: Partial<WorkerPoolOptions> = {}): OpenedPool {
  const pool = createWorkerPool({ entry: 'feed-worker', size: 2, timeLimit: 5_000, memoryLimit: 256, ...change })
  pools.push(pool)
  return pool
}

const url = 'https://harbour-post.example/rss'
const bytesOf = (text: string): FetchedBytes => ({ bytes: new TextEncoder().encode(text), url })
const rss = (items: string): string => `<rss version="2.0"><channel><title>Harbour Post</title>${items}</channel></rss>`
const whole = bytesOf(rss('<item><title>One</title><link>/1</link><description>&lt;p&gt;Ships.&lt;/p&gt;</description></item>'))

describe('a worker that reads feeds', () => {
  test('answers when it was started before the first order, and one is enough', async () => {
    const pool = open()
    pool.warm()
    pool.warm()
    await expect(pool.run('parse-feed', whole)).resolves.toMatchObject({ entryCount: 1 })
    await pool.close()
    pool.warm()
    await expect(pool.run('parse-feed', whole)).rejects.toMatchObject({ code: 'cancelled' })
  })

  test('makes articles of them', async () => {
    const input: ReadFeedInput = { ...whole, feedId: 'f1', outletId: 'o1', sectionId: 'world', now: '2026-11-22T08:00:00.000Z' }
    const { head, packets, encoding } = await open().run('read-feed', input)
    const articles = openPackets(packets)
    expect(head).toEqual({ format: 'rss', title: 'Harbour Post' })
    expect(encoding).toBe('utf-8')
    expect(articles).toMatchObject([{
      article: {
        feedId: 'f1', outletId: 'o1', sectionId: 'world', headline: 'One', url: 'https://harbour-post.example/1',
        firstSeenAt: '2026-11-22T08:00:00.000Z'
      },
      words: { headline: 'one', stems: 'ship' }
    }])
  })

  test('tells what is in one', async () => {
    expect(await open().run('parse-feed', whole)).toEqual({
      head: { format: 'rss', title: 'Harbour Post' }, entryCount: 1, latestHeadlines: ['One']
    })
  })

  test('finds feeds in a page', async () => {
    const page = bytesOf('<link rel="alternate" type="application/rss+xml" title="News" href="/news.xml">')
    expect(await open().run('find-feed-links', page)).toEqual({ links: [{ url: 'https://harbour-post.example/news.xml', title: 'News' }] })
  })

  test('hands failures on with code and details', async () => {
    await expect(open().run('parse-feed', bytesOf('<html></html>'))).rejects.toMatchObject({
      name: 'Failure', code: 'not-a-feed', details: { address: url }
    })
  })
})

describe('the pool', () => {
  test('does more orders than it has workers', async () => {
    const pool = open({ size: 1 })
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => pool.run('parse-feed', whole)))
    expect(outcomes.map(outcome => outcome.entryCount)).toEqual(Array.from({ length: 20 }, () => 1))
  })

  // A million small items take far longer than a tenth of a second.
  const endless = bytesOf(rss('<item><title>x</title><description>&amp;lt;b&amp;gt;</description></item>'.repeat(200_000)))

  test('ends a worker that takes too long, and goes on with another', async () => {
    const pool = open({ size: 1, timeLimit: 100, memoryLimit: 1024 })
    await expect(pool.run('parse-feed', endless)).rejects.toMatchObject({ code: 'worker-limit' })
    await expect(pool.run('parse-feed', whole)).resolves.toMatchObject({ entryCount: 1 })
  })

  test('ends a worker that takes too much memory, and goes on with another', async () => {
    const pool = open({ size: 1, timeLimit: 20_000, memoryLimit: 32 })
    await expect(pool.run('parse-feed', endless)).rejects.toMatchObject({ code: 'worker-limit' })
    await expect(pool.run('parse-feed', whole)).resolves.toMatchObject({ entryCount: 1 })
  })

  test('starts a further worker beside one whose order takes long', async () => {
    const pool = open({ timeLimit: 60_000, memoryLimit: 1024, patience: 1 })
    const long = pool.run('parse-feed', endless).then(() => 'done', () => 'ended')
    await expect(pool.run('parse-feed', whole)).resolves.toMatchObject({ entryCount: 1 })
    expect(await Promise.race([long, 'running'])).toBe('running')
    await pool.close()
    expect(await long).toBe('ended')
  })

  test.each([
    ['so that none waits long', { patience: 60_000 }], ['though the last wait long', { patience: 1, longOrder: 60_000 }]
  ])('has one worker do many orders that are soon done, %s', async (_why, limits) => {
    let started = 0
    const count = (): void => void (started += 1)
    subscribe('worker_threads', count)
    onTestFinished(() => void unsubscribe('worker_threads', count))
    const pool = open(limits)
    await Promise.all(Array.from({ length: 20 }, () => pool.run('parse-feed', whole)))
    expect(started).toBe(1)
  })

  test('gives up an order that is cancelled, waiting or running', async () => {
    const pool = open({ size: 1 })
    const controller = new AbortController()
    const orders = [1, 2].map(() => pool.run('parse-feed', whole, controller.signal))
    controller.abort()
    for (const outcome of await Promise.allSettled(orders)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'cancelled' } })
    }
    await expect(pool.run('parse-feed', whole)).resolves.toMatchObject({ entryCount: 1 })
  })

  test('gives up all when it is closed', async () => {
    const pool = open({ size: 1 })
    const orders = [1, 2].map(() => pool.run('parse-feed', whole))
    await Promise.all([pool.close(), ...orders.map(order => expect(order).rejects.toMatchObject({ code: 'cancelled' }))])
    await expect(pool.run('parse-feed', whole)).rejects.toMatchObject({ code: 'cancelled' })
  })
})

describe('hostile bytes', () => {
  const laughs = Array.from({ length: 10 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join('')
  const hostile: readonly (readonly [name: string, text: string])[] = [
    ['an entity bomb', `<!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]>${rss('<item><title>&l10;</title></item>')}`],
    ['an entity of one long text',
      `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(100_000)}">]>${rss(`<item><title>${'&a;'.repeat(50_000)}</title></item>`)}`],
    ['an entity from a file', `<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/hosts">]>${rss('<item><title>&a;</title></item>')}`],
    ['2,000 document types', `${'<!DOCTYPE rss>'.repeat(2_000)}${rss('')}`],
    ['an unclosed document type', `<!DOCTYPE rss [${'<!ENTITY a "b">'.repeat(100_000)}`],
    ['50,000 nested elements', rss(`<item><title>A</title>${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}</item>`)],
    ['50,000 nested elements in a body', rss(`<item><title>A</title><description>${'&lt;b&gt;'.repeat(50_000)}</description>
      </item>`)],
    ['50,000 nested elements in a headline', rss(`<item><title>${'&lt;b&gt;'.repeat(50_000)}A</title></item>`)],
    ['50,000 nested elements in Atom', `<feed xmlns="http://www.w3.org/2005/Atom"><entry>
      <title type="xhtml">${'<div>'.repeat(50_000)}</title></entry></feed>`],
    ['50,000 lists in JSON', `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['a JSON feed cut short with many braces',
      `{"version":"https://jsonfeed.org/version/1.1","items":[${'{"a":{}},'.repeat(200_000)}`],
    ['a million character references', rss(`<item><title>A</title><description>${'&#38;'.repeat(1_000_000)}</description>
      </item>`)],
    ['90 kB of x<h', rss(`<item><title>A</title><description><![CDATA[${'x<h'.repeat(30_000)}]]></description></item>`)],
    ['90 kB of x<h in a headline', rss(`<item><title><![CDATA[${'x<h'.repeat(30_000)}]]></title></item>`)],
    ['90 kB of <', rss(`<item><title>A</title><description><![CDATA[${'<'.repeat(90_000)}]]></description></item>`)],
    ['a headline of 1 MB of &', rss(`<item><title><![CDATA[${'&'.repeat(1_000_000)}]]></title></item>`)],
    ['unclosed CDATA sections', rss(`<item><title>${'<![CDATA['.repeat(50_000)}</title></item>`)],
    ['unclosed comments', rss(`<item><title>${'<!--'.repeat(50_000)}</title></item>`)],
    ['unclosed xhtml divisions', `<feed xmlns="http://www.w3.org/2005/Atom"><entry>
      <content type="xhtml">${'<div '.repeat(50_000)}</content></entry></feed>`],
    ['30,000 bare ampersands and no end', `<rss version="2.0"><channel>${'<item><title>a & b</title></item>'.repeat(30_000)}`],
    ['brackets of an author', rss(`<item><title>A</title><author>${'('.repeat(20_000)}</author></item>`)],
    ['addresses in a mail author', rss(`<item><title>A</title><author>${'a@'.repeat(50_000)}</author></item>`)],
    ['1 MB of blanks before nothing', ' '.repeat(1_000_000)],
    ['1 MB of zeros', '\0'.repeat(1_000_000)]
  ]

  const pool = createWorkerPool({ entry: 'feed-worker', size: 1, timeLimit: 5_000, memoryLimit: 256 })
  afterAll(() => pool.close())

  test.each(hostile)('of %s are done with in five seconds of the processor, and the next feed is read', async (_name, text) => {
    const before = process.cpuUsage()
    const input: ReadFeedInput = { ...bytesOf(text), feedId: 'f1', outletId: 'o1', sectionId: 'world',
      now: '2026-11-22T08:00:00.000Z' }
    const outcome = await pool.run('read-feed', input).then(
      ({ packets }) => JSON.stringify(openPackets(packets)), (error: unknown) => (error as { code: string }).code)
    expect(outcome).not.toMatch(/localhost|^internal$/)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1_000).toBeLessThan(7_000)
    await expect(pool.run('parse-feed', whole)).resolves.toMatchObject({ entryCount: 1 })
  })
})

test('closing waits for a worker that has just sent its report, instead of letting go of it', async () => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'closing-child.ts')], { stdio: ['ignore', 'pipe', 'inherit'] })
  const said: string[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const [code] = await once(child, 'close') as [number]
  expect([code, said.join('')]).toEqual([0, 'closed'])
})

test('a report that came in time counts, though this thread was too busy to read it before the limit was over', async () => {
  const pool = open({ size: 1, timeLimit: 1_000 })
  await pool.run('parse-feed', whole)
  const order = pool.run('parse-feed', whole)
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_200)
  await expect(order).resolves.toMatchObject({ entryCount: 1 })
})

test.skipIf(process.platform === 'win32')('an order keeps its time while the machine sleeps or gives it no processor', async () => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'stopped-child.ts')], { stdio: ['ignore', 'pipe', 'inherit'] })
  const said: string[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  await once(child.stdout, 'data')
  child.kill('SIGSTOP')
  await new Promise(resolve => setTimeout(resolve, 1_600))
  child.kill('SIGCONT')
  await once(child, 'close')
  expect(said.join('')).toBe('begun\ndone')
})
