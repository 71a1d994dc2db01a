/** Invented outlets whose servers do what servers do: one that works, the others each with a fault of its own. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { LocalHosts } from '../../src/main/node/guarded-connector.ts'

const goodFeed = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Good Gazette</title>
  <link>http://good.example/</link><description>News</description><language>en</language>
  <item><title>Lighthouse gets a new lamp</title><link>http://good.example/lamp.html</link><guid>lamp</guid>
  <description>The lighthouse of Port Verne got a new lamp on Sunday.</description></item></channel></rss>`
const page = '<!doctype html><html lang="en"><title>Welcome</title><p>Please sign in to use this network.</p></html>'
const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

type Answering = (request: IncomingMessage, response: ServerResponse) => void

const answer = (body: string | Buffer, contentType: string, status = 200): Answering =>
  (_request, response) => void response.writeHead(status, { 'content-type': contentType }).end(body)

/** Without a length, as servers that make feeds on the fly send them: only counting finds out. */
function sendFiftyMegabytes(_request: IncomingMessage, response: ServerResponse): void {
  const item = `<item><title>${'More of the same. '.repeat(3500)}</title></item>`
  let left = Math.ceil(50_000_000 / item.length)
  const send = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= 1
      if (!response.write(item)) return void response.once('drain', send)
    }
    response.end('</channel></rss>')
  }
  response.writeHead(200, { 'content-type': 'application/rss+xml' }).write('<rss version="2.0"><channel><title>Huge</title>')
  send()
}

function drip(_request: IncomingMessage, response: ServerResponse): void {
  let sent = 0
  response.writeHead(200, { 'content-type': 'application/rss+xml' }).flushHeaders()
  const timer = setInterval(() => void response.write(goodFeed.charAt(sent++)), 1000)
  response.on('close', () => clearInterval(timer))
}

const answering: Readonly<Record<string, Answering>> = {
  'good.example': answer(goodFeed, 'application/rss+xml'),
  'portal.example': answer(page, 'text/html'),
  'broken.example': answer('<rss version="2.0"><channel><title>Broken</title><item><title>Half a head', 'application/rss+xml'),
  'huge.example': sendFiftyMegabytes,
  'silent.example': () => {},
  'dripping.example': drip,
  'circling.example': ({ url }, response) =>
    void response.writeHead(302, { location: `http://circling.example${url === '/feed' ? '/again' : '/feed'}` }).end(),
  'failing.example': answer('Internal error', 'text/plain', 500),
  'closed.example': answer('Gone', 'text/plain', 410),
  'picture.example': answer(picture, 'application/rss+xml'),
  'quota.example': answer('{"error": "quota exceeded"}', 'application/json'),
  'bare.example': (request, response) => {
    const send = request.url === '/' ? answer(page, 'text/html') : answer('Not here', 'text/plain', 404)
    send(request, response)
  }
}

export interface BadHosts {
  /** Every host named above stands on this machine, and `dead.example` where nobody listens; others are looked up. */
  readonly localHosts: LocalHosts
  /** Hosts that were asked, in order. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

export async function startBadHosts(): Promise<BadHosts> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const host = request.headers.host ?? ''
    asked.push(host)
    answering[host]?.(request, response)
  })
  const port = await listen(server)
  const deadPort = await portOfNobody()
  return {
    asked,
    localHosts: host => host === 'dead.example' ? { address: '127.0.0.1', port: deadPort }
      : host in answering ? { address: '127.0.0.1', port } : undefined,
    close: () => new Promise(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  }
}

async function listen(server: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

async function portOfNobody(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  await new Promise(resolve => server.close(resolve))
  return port
}
