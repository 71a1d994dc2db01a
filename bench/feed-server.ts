/** Worker thread: answers `feed-0001.test/feed.xml` … with generated feeds, so that serving costs the measured thread nothing. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'
import { seeded } from './random.ts'
import { makeText, makeVocabulary } from './words.ts'

export interface FeedServerOptions {
  readonly feedCount: number
  readonly entryCount: number
  readonly seed: number
  /** Milliseconds since 1970 from which entries are dated backwards. */
  readonly now: number
}

const { feedCount, entryCount, seed, now } = workerData as FeedServerOptions

function makeFeed(index: number): string {
  const random = seeded(seed + index)
  const vocabulary = makeVocabulary(seeded(seed), 8_000)
  const items = Array.from({ length: entryCount }, (_, entry) => {
    const paragraphs = Array.from({ length: 5 }, () => `<p>${makeText(random, vocabulary, 50)}.</p>`).join('')
    return `<item><title>${makeText(random, vocabulary, 9)}</title><guid isPermaLink="false">${index}-${entry}</guid>
      <link>http://feed-${String(index).padStart(4, '0')}.test/${entry}</link>
      <pubDate>${new Date(now - random() * 80_000_000).toUTCString()}</pubDate><category>Business</category>
      <description><![CDATA[${paragraphs}]]></description></item>`
  })
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed ${index}</title><language>en</language>${items.join('')}</channel></rss>`
}

const feeds = Array.from({ length: feedCount }, (_, index) => makeFeed(index + 1))

const server = createServer((request, response) => {
  const index = Number(/^feed-(\d+)\.test/.exec(request.headers.host ?? '')?.[1] ?? 0)
  const body = feeds[index - 1]
  const etag = `"${index}"`
  if (body === undefined) response.writeHead(404).end()
  else if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end()
  else response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(body)
})
server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as AddressInfo).port))
