/** A process of its own, so that serving costs the measured one neither time nor memory: answers `feed-0001.test` … by host
 *  name, and `/feed-0001` … for programs that need a real address. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { makeFeeds, type MadeFeeds } from './make-feed.ts'

const feeds = makeFeeds(JSON.parse(process.argv[2] ?? '') as MadeFeeds)

/** Answers that nothing has changed, so that a benchmark can tell whether it was asked for them. */
let notModifiedCount = 0

const server = createServer((request, response) => {
  const number = Number(/^\/?feed-(\d+)\b/.exec(request.url === '/feed.xml' ? request.headers.host ?? '' : request.url ?? '')?.[1])
  const body = feeds[number - 1]
  // newsboat knows the header in these letters only.
  const validators = { ETag: `"${number}"`, 'Last-Modified': 'Sun, 01 Nov 2026 00:00:00 GMT' }
  if (body === undefined) response.writeHead(404).end()
  else if (request.headers['if-none-match'] === validators.ETag) {
    notModifiedCount += 1
    response.writeHead(304, validators).end()
  } else response.writeHead(200, { 'content-type': 'application/rss+xml', ...validators }).end(body)
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.on('message', () => process.send?.(notModifiedCount))
process.on('disconnect', () => process.exit())
