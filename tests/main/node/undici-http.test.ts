import { createServer as createTlsServer } from 'node:https'
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import type { RequestListener, Server } from 'node:http'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { createUndiciHttp } from '../../../src/main/node/undici-http.ts'
import type { HttpRequest, HttpResponse } from '../../../src/main/ports.ts'
import { startServer, type LocalServer } from '../network/local-server.ts'
import { selfSigned } from './undici-http-certificate.ts'

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

interface Desk {
  readonly server: LocalServer
  send(path: string, change?: Partial<HttpRequest>): Promise<HttpResponse>
}

async function open(listener: RequestListener, kind: { scheme: string; server?: Server } = { scheme: 'http' }): Promise<Desk> {
  const server = await startServer(listener, kind.server)
  const http = createUndiciHttp({ localHosts: server.localHosts })
  closers.push(() => http.close(), () => server.close())
  return {
    server,
    send: (path, change) => http.send({
      url: `${kind.scheme}://harbour-post.test${path}`, headers: {}, allowPrivate: false, headersTimeout: 2_000,
      totalTimeout: 4_000,
      maxBytes: 1_000_000, ...change
    })
  }
}

const text = (response: HttpResponse): string => new TextDecoder().decode(response.bytes)

describe('one request', () => {
  test('brings status, headers and bytes, and follows no redirect', async () => {
    const { send } = await open((_request, response) => {
      response.writeHead(302, { location: '/elsewhere', 'X-Desk': ['a', 'b'] }).end('moved')
    })
    const response = await send('/')
    expect(response).toMatchObject({ status: 302, headers: { location: '/elsewhere', 'x-desk': 'a, b' } })
    expect(text(response)).toBe('moved')
  })

  test('carries the headers it was given, and neither cookie nor referrer', async () => {
    const { send, server } = await open((_request, response) => {
      response.setHeader('set-cookie', 'reader=42').end()
    })
    await send('/first', { headers: { 'user-agent': 'PressReview/1', 'if-none-match': 'W/"a b"' } })
    await send('/second')
    expect(server.requests[0]?.headers).toMatchObject({ 'user-agent': 'PressReview/1', 'if-none-match': 'W/"a b"' })
    expect(server.requests[1]?.headers['cookie']).toBeUndefined()
    expect(server.requests[1]?.headers['referer']).toBeUndefined()
  })

  test.each([
    ['gzip', gzipSync('harbour')], ['br', brotliCompressSync('harbour')], ['zstd', zstdCompressSync('harbour')],
    ['deflate', deflateSync('harbour')], ['deflate', deflateRawSync('harbour')],
    ['gzip, br', brotliCompressSync(gzipSync('harbour'))],
    ['utf-8', Buffer.from('harbour')]
  ])('is decoded from %s', async (encoding, body) => {
    const { send } = await open((_request, response) => response.setHeader('content-encoding', encoding).end(body))
    expect(text(await send('/'))).toBe('harbour')
  })

  test('is read although the last block of its gzip is missing', async () => {
    const whole = gzipSync('harbour '.repeat(1000), { finishFlush: constants.Z_SYNC_FLUSH })
    const { send } = await open((_request, response) => response.setHeader('content-encoding', 'gzip').end(whole))
    expect(text(await send('/'))).toHaveLength(8000)
  })
})

describe('a server that does not end', () => {
  test('is left when no headers come (fault 25)', async () => {
    const { send } = await open(() => {})
    await expect(send('/', { headersTimeout: 200 })).rejects.toMatchObject({
      code: 'timed-out', details: { host: 'harbour-post.test', seconds: '0.2' }
    })
  })

  test('is left when it drips a byte at a time (fault 25)', async () => {
    const { send } = await open((_request, response) => {
      const timer = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(timer))
    })
    await expect(send('/', { totalTimeout: 300 })).rejects.toMatchObject({ code: 'timed-out', details: { seconds: '0.3' } })
  })

  test('is left when the reader cancels', async () => {
    const { send } = await open(() => {})
    const controller = new AbortController()
    const answer = send('/', { signal: controller.signal })
    setTimeout(() => controller.abort(), 50)
    await expect(answer).rejects.toMatchObject({ code: 'cancelled' })
  })

  test('is not asked at all once the reader has cancelled', async () => {
    const { send, server } = await open((_request, response) => response.end())
    await expect(send('/', { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' })
    expect(server.requests).toEqual([])
  })
})

describe('too much', () => {
  const tooLarge = { code: 'too-large', details: { host: 'harbour-post.test', megabytes: '1' } }

  test.each([
    ['gzip', gzipSync(Buffer.alloc(100_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(100_000_000), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
    ['zstd', zstdCompressSync(Buffer.alloc(100_000_000))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(100_000_000)))]
  ])('in a bomb of %s is left at the limit, with little memory (fault 26)', async (encoding, bomb) => {
    const { send } = await open((_request, response) => response.setHeader('content-encoding', encoding).end(bomb))
    const before = process.memoryUsage().rss
    await expect(send('/')).rejects.toMatchObject(tooLarge)
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000)
  })

  test('is refused by its announced length', async () => {
    const { send } = await open((_request, response) => {
      response.writeHead(200, { 'content-length': '50000000' }).write('x')
    })
    await expect(send('/')).rejects.toMatchObject(tooLarge)
  })

  test('without an end is left at the limit (fault 26)', async () => {
    const chunk = Buffer.alloc(64_000)
    const { send } = await open((_request, response) => {
      const pour = (): void => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once('drain', pour)
      }
      pour()
    })
    await expect(send('/')).rejects.toMatchObject(tooLarge)
  })

  test('in layers of encoding is no answer (fault 26)', async () => {
    const { send } = await open((_request, response) => response.setHeader('content-encoding', 'gzip,gzip,gzip,gzip').end('x'))
    await expect(send('/')).rejects.toMatchObject({ code: 'connection-failed' })
  })
})

describe('a connection that fails', () => {
  test('by a short body is said to be cut (fault 28)', async () => {
    const { send } = await open((_request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('x', () => response.destroy())
    })
    await expect(send('/')).rejects.toMatchObject({ code: 'answer-cut', details: { host: 'harbour-post.test' } })
  })

  test('by a closed port is a failed connection', async () => {
    const { send, server } = await open(() => {})
    await server.close()
    closers.pop()
    await expect(send('/')).rejects.toMatchObject({ code: 'connection-failed' })
  })

  test('by a name that does not exist names the host (fault 28)', async () => {
    const { send } = await open(() => {})
    await expect(send('/', { url: 'http://no-such-outlet.invalid/' })).rejects.toMatchObject({
      code: 'host-not-found', details: { host: 'no-such-outlet.invalid' }
    })
  })

  test('by a certificate that nobody signed says so (fault 28)', async () => {
    const { send } = await open((_request, response) => response.end(), { scheme: 'https', server: createTlsServer(selfSigned) })
    await expect(send('/')).rejects.toMatchObject({
      code: 'certificate-invalid', details: { host: 'harbour-post.test', reason: 'self-signed' }
    })
  })

  test('by such a certificate fails although the environment says that none is to be checked', async () => {
    const { send } = await open((_request, response) => response.end(), { scheme: 'https', server: createTlsServer(selfSigned) })
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
    onTestFinished(() => void vi.unstubAllEnvs())
    await expect(send('/')).rejects.toMatchObject({ code: 'certificate-invalid' })
  })

  test.each(['file:///etc/hosts', 'data:text/plain,x', 'ftp://harbour-post.test/', 'no address'])('%s is no web address',
    async url => {
    const { send } = await open(() => {})
    await expect(send('/', { url })).rejects.toMatchObject({ code: 'address-invalid' })
  })
})
