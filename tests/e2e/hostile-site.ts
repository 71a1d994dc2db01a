/** A publisher that means harm: its feed, its pages, and all that they point at. */
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Http } from '../../src/main/ports.ts'
import { hostileDocuments, hostileLines, hostileVectors, type HostileDocument, type Vector } from '../support/hostile-vectors.ts'

/** Tells the browser's requests from the program's own, which may fetch pictures. */
export const browserName = 'The browser of the test'

export interface HostileSite {
  readonly url: string
  readonly vectors: readonly Vector[]
  readonly documents: readonly HostileDocument[]
  readonly asked: { readonly path: string; readonly by: string; readonly referer: string | undefined }[]
  /** Connections on which nothing was asked: a preconnect. */
  silent(): number
  close(): Promise<void>
}

export async function startHostileSite(): Promise<HostileSite> {
  const asked: HostileSite['asked'] = []
  const silent = new Set<Socket>()
  let feed = ''
  const server: Server = createServer((request: IncomingMessage, response) => {
    silent.delete(request.socket)
    const path = request.url ?? '/'
    asked.push({ path, by: request.headers['user-agent'] ?? '', referer: request.headers.referer })
    if (path === '/feed.xml') return void response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed)
    response.writeHead(404, { 'access-control-allow-origin': '*' }).end()
  })
  server.on('connection', socket => silent.add(socket))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const vectors = hostileVectors(url)
  const documents = hostileDocuments(vectors)
  feed = feedOf(url, documents)
  return {
    url, vectors, documents, asked,
    silent: () => silent.size,
    close: () => new Promise(resolve => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  }
}

/** The network with the site's pages and a second outlet in it, each on a host of its own: the program asks one host once a second. */
export function withHostilePages(http: Http, site: HostileSite): Http {
  return {
    close: () => http.close(),
    send(request) {
      const { hostname, pathname } = new URL(request.url)
      const page = /^page-(\d+)\.hostile\.example$/.exec(hostname)?.[1]
      if (page !== undefined) return Promise.resolve(answer('text/html', pageOf(site, Number(page))))
      const isSecond = hostname === 'second.hostile.example'
      if (isSecond && pathname !== '/feed.xml') return Promise.resolve(answer('text/html', pageOf(site, Number(pathname.slice(1)))))
      if (isSecond) return Promise.resolve(answer('application/rss+xml', secondFeedOf(site)))
      return http.send(request)
    }
  }
}

export const pageUrl = (index: number): string => `https://page-${index}.hostile.example/news`
export const secondFeedUrl = 'https://second.hostile.example/feed.xml'

function answer(contentType: string, text: string) {
  return { status: 200, headers: { 'content-type': `${contentType}; charset=utf-8` }, bytes: new TextEncoder().encode(text) }
}

const cdata = (text: string): string => `<![CDATA[${text.replaceAll('\0', '').replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
// XML cannot carry these.
// oxlint-disable-next-line no-control-regex -- they are what is taken out
const withoutControls = (text: string): string => text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')

function feedOf(url: string, documents: readonly HostileDocument[]): string {
  const lines = hostileLines(url).map(withoutControls)
  const bodies = documents.map(({ html, numbers }, index) => item({
    title: `Article with vectors ${numbers.join(', ')}`, index, body: html, link: `${url}/page/${index}`, line: lines[index % lines.length] ?? ''
  }))
  const headlines = lines.map((line, at) => item({
    title: line, index: documents.length + at, body: '<p>Only its lines are hostile.</p>', link: 'javascript:top.wasRun=1', line
  }))
  return channel(lines[1] ?? '', [...bodies, ...headlines])
}

function secondFeedOf({ url }: HostileSite): string {
  return channel('Second outlet', hostileLines(url).map(withoutControls).map((line, index) =>
    item({ title: `${line} again`, index, body: '<p>Only its lines are hostile.</p>', link: `https://second.hostile.example/${index}`, line })))
}

function channel(title: string, items: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${cdata(title)}</title>
    <link>javascript:top.wasRun=1</link><description>Hostile</description><language>en</language>${items.join('')}</channel></rss>`
}

function item({ title, index, body, link, line }: {
  readonly title: string; readonly index: number; readonly body: string; readonly link: string; readonly line: string
}): string {
  return `<item><title>${cdata(title)}</title><link>${link}</link><guid isPermaLink="false">vector-${index}</guid>
    <dc:creator>${cdata(line)}</dc:creator><category>${cdata(line)}</category><dc:rights>${cdata(line)}</dc:rights>
    <pubDate>${new Date(Date.now() - (index + 1) * 60_000).toUTCString()}</pubDate>
    <enclosure url="javascript:alert(1)" type="image/png" length="1"/>
    <content:encoded>${cdata(withoutControls(body))}</content:encoded></item>`
}

/** Long enough to be taken for an article, and hostile in what it says of itself too. */
function pageOf({ url, documents }: HostileSite, index: number): string {
  const line = hostileLines(url)[1] ?? ''
  const quoted = line.replaceAll('"', '&quot;')
  const prose = `The harbour office said on Monday that ${'the quay would stay open for a week, and that pilots would board at dawn. '.repeat(4)}`
  return `<!doctype html><html lang="en"><head><title>Page with vectors ${index}</title><meta property="og:title" content="${quoted}">
    <meta property="og:image" content="javascript:top.wasRun=1"><link rel="canonical" href="javascript:top.wasRun=1">
    <meta name="author" content="${quoted}"><script type="application/ld+json">${JSON.stringify({
      '@type': 'NewsArticle', headline: `Page with vectors ${index}`, articleSection: line, author: { name: line }, url: 'javascript:top.wasRun=1'
    }).replaceAll('<', String.raw`\u003c`)}</script></head>
    <body><article><h1>Page with vectors ${index}</h1><p>${prose}</p><p>${prose}</p><p>${prose}</p>${documents[index]?.html ?? ''}</article></body></html>`
}
