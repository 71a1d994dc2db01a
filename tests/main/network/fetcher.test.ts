import type { RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { createFetcher, type Fetcher, type FetchRequest } from '../../../src/main/network/index.ts'
import { createUndiciHttp } from '../../../src/main/node/undici-http.ts'
import type { Clock } from '../../../src/main/ports.ts'
import { startServer, type LocalServer } from './local-server.ts'

/** Real waiting would make the tests slow: the time between requests passes at once, and is written down. */
function hastyClock(start = '2026-11-22T08:00:00.000Z'): Clock & { pass(milliseconds: number): void; readonly waits: number[] } {
  let now = Date.parse(start)
  const waits: number[] = []
  return {
    waits,
    now: () => new Date(now),
    pass: milliseconds => { now += milliseconds },
    after(delay, task) {
      waits.push(delay)
      const timer = setTimeout(() => {
        now += delay
        task()
      }, 0)
      return () => clearTimeout(timer)
    }
  }
}

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

interface Desk {
  readonly server: LocalServer
  readonly fetcher: Fetcher
  readonly clock: ReturnType<typeof hastyClock>
  fetch(path: string, change?: Partial<FetchRequest>): ReturnType<Fetcher['fetch']>
}

async function open(listener: RequestListener): Promise<Desk> {
  const server = await startServer(listener)
  const http = createUndiciHttp({ localHosts: server.localHosts })
  closers.push(() => http.close(), () => server.close())
  const clock = hastyClock()
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const fetcher = createFetcher({ http, clock, log, userAgent: 'PressReview/1.2.3 (+https://press-review.example)' })
  return {
    server, fetcher, clock,
    fetch: (path, change) => fetcher.fetch({ url: new URL(path, 'http://harbour-post.test').href, kind: 'feed', ...change })
  }
}

describe('a fetch', () => {
  test('is sent when there is room for what it brings, and not when it was cancelled meanwhile', async () => {
    const { fetch, server } = await open((_request, response) => void response.end('<rss/>'))
    const room = Promise.withResolvers<void>()
    const abort = new AbortController()
    const first = fetch('/first', { room: () => room.promise })
    const second = fetch('/second', { room: () => room.promise, signal: abort.signal })
    await new Promise(setImmediate)
    expect(server.requests).toHaveLength(0)
    abort.abort()
    room.resolve()
    await expect(second).rejects.toMatchObject({ code: 'cancelled' })
    expect((await first).kind).toBe('fetched')
    expect(server.requests).toHaveLength(1)
  })

  test('answers the bytes, the final address and the validators as they came', async () => {
    const { fetch, server } = await open((_request, response) => {
      response.writeHead(200, { etag: 'W/"a b"', 'last-modified': 'yesterday, roughly',
        'content-type': 'text/xml' }).end('<rss/>')
    })
    expect(await fetch('/feed')).toMatchObject({
      kind: 'fetched', url: 'http://harbour-post.test/feed', etag: 'W/"a b"', lastModified: 'yesterday, roughly',
      headers: { 'content-type': 'text/xml' }, bytes: new TextEncoder().encode('<rss/>')
    })
    expect(server.requests[0]?.headers).toMatchObject({
      'user-agent': 'PressReview/1.2.3 (+https://press-review.example)', accept: expect.stringContaining('application/rss+xml')
    })
  })

  test('sends validators back byte for byte, and answers that nothing is new (fault 20)', async () => {
    const { fetch, server } = await open((_request, response) => response.writeHead(304, { etag: '"2"' }).end())
    expect(await fetch('/feed', { etag: ' W/"a b"', lastModified: 'yesterday, roughly' })).toMatchObject({
      kind: 'not-modified', etag: '"2"'
    })
    expect(server.requests[0]?.headers['if-none-match']).toBe('W/"a b"')
    expect(server.requests[0]?.headers['if-modified-since']).toBe('yesterday, roughly')
  })

  test('of a feed that is gone says so (fault 22)', async () => {
    const { fetch } = await open((_request, response) => response.writeHead(410).end())
    await expect(fetch('/feed')).rejects.toMatchObject({ code: 'gone', details: { host: 'harbour-post.test' } })
  })

  test('that ends in another status says which', async () => {
    const { fetch } = await open((_request, response) => response.writeHead(404).end())
    await expect(fetch('/feed')).rejects.toMatchObject({
      code: 'http-status', details: { status: '404', host: 'harbour-post.test' }
    })
  })

  test('of a body of 50 MB stops at 20', async () => {
    const { fetch } = await open((_request, response) => {
      response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(50_000_000)))
    })
    await expect(fetch('/feed')).rejects.toMatchObject({ code: 'too-large', details: { megabytes: '20' } })
  })

  test('of a page stops at 10 MB', async () => {
    const { fetch } = await open((_request, response) => {
      response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(11_000_000)))
    })
    await expect(fetch('/', { kind: 'page' })).rejects.toMatchObject({ code: 'too-large', details: { megabytes: '10' } })
  })

  test.each(['file:///etc/hosts', 'javascript:alert(1)', 'harbour-post.test'])('of %s is refused', async url => {
    const { fetcher } = await open(() => {})
    await expect(fetcher.fetch({ url, kind: 'feed' })).rejects.toMatchObject({
      code: 'address-invalid', details: { address: url }
    })
  })
})

describe('signing in', () => {
  const signIn = { origin: 'http://harbour-post.test', user: 'desk', password: 'tide' }

  test('is sent to its own origin, and not along a redirect to another', async () => {
    const { fetch, server } = await open((request, response) => {
      if (request.url === '/a') response.writeHead(302, { location: 'http://desk:tide@north.test/b' }).end()
      else response.end('here')
    })
    expect(await fetch('/a', { signIn })).toMatchObject({ url: 'http://north.test/b' })
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([`Basic ${btoa('desk:tide')}`, undefined])
  })

  test('is taken out of an address, of which nothing remains in the answer or a failure', async () => {
    const { fetcher, server } = await open((request, response) => {
      response.writeHead(request.headers.authorization ? 200 : 401).end('<rss/>')
    })
    const answer = await fetcher.fetch({ url: 'http://d%40sk:ti%3Ade@harbour-post.test/feed', kind: 'feed' })
    expect(answer).toMatchObject({ kind: 'fetched', url: 'http://harbour-post.test/feed' })
    expect(server.requests[0]?.headers.authorization).toBe(`Basic ${btoa('d@sk:ti:de')}`)
    await expect(fetcher.fetch({ url: 'http://harbour-post.test/feed', kind: 'feed' })).rejects
      .toMatchObject({ code: 'sign-in-needed', details: { host: 'harbour-post.test', status: '401' } })
  })

  test('to a page that wants to see a browser is of no use, and it is said so (fault 28)', async () => {
    const { fetch } = await open((_request, response) => response.writeHead(403, { 'cf-mitigated': 'challenge' }).end('<html>'))
    await expect(fetch('/feed')).rejects.toMatchObject({ code: 'robot-check', details: { host: 'harbour-post.test' } })
  })
})

describe('every request', () => {
  test('names the program, and carries neither cookie, referrer nor language', async () => {
    const { fetch, server } = await open((request, response) => {
      response.setHeader('set-cookie', 'reader=42')
      if (request.url === '/a') response.writeHead(302, { location: '/b' }).end()
      else response.end('<rss/>')
    })
    await fetch('/a')
    await fetch('/c', { kind: 'page' })
    expect(server.requests).toHaveLength(3)
    for (const { headers } of server.requests) {
      expect(Object.keys(headers).toSorted()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent'])
      expect(headers['user-agent']).toBe('PressReview/1.2.3 (+https://press-review.example)')
    }
  })
})

describe('redirects', () => {
  type Steps = Readonly<Record<string, [status: number, location: string]>>
  const redirect = (steps: Steps): RequestListener => (request, response) => {
    const step = steps[request.url ?? '']
    if (step) response.writeHead(step[0], { location: step[1] }).end()
    else response.end('here')
  }

  test('are followed to the final address', async () => {
    const { fetch } = await open(redirect({ '/a': [302, '/b'], '/b': [307, 'http://north.test/c'] }))
    expect(await fetch('/a')).toMatchObject({ url: 'http://north.test/c' })
  })

  test('for good tell the new address, up to the first that is not for good', async () => {
    const { fetch } = await open(redirect({ '/a': [301, '/b'], '/b': [308, '/c'], '/c': [302, '/d'] }))
    expect(await fetch('/a')).toMatchObject({ url: 'http://harbour-post.test/d', permanentUrl: 'http://harbour-post.test/c' })
  })

  test('behind one that is not for good never tell a new address', async () => {
    const { fetch } = await open(redirect({ '/a': [302, '/b'], '/b': [301, '/c'] }))
    expect(await fetch('/a')).not.toHaveProperty('permanentUrl')
  })

  test('may be five', async () => {
    const { fetch, server } = await open((request, response) => {
      const step = Number(request.url?.slice(1))
      if (step < 5) response.writeHead(302, { location: `/${step + 1}` }).end()
      else response.end('here')
    })
    expect(await fetch('/0')).toMatchObject({ url: 'http://harbour-post.test/5' })
    expect(server.requests).toHaveLength(6)
  })

  test('in a circle end after five (fault 24)', async () => {
    const { fetch, server } = await open(redirect({ '/a': [302, '/b'], '/b': [302, '/a'] }))
    await expect(fetch('/a')).rejects.toMatchObject({ code: 'too-many-redirects', details: { host: 'harbour-post.test' } })
    expect(server.requests).toHaveLength(6)
  })

  test.each(['file:///etc/hosts', 'data:text/plain,x', 'ftp://harbour-post.test/'])('to %s are refused (fault 24)', async location => {
    const { fetch } = await open(redirect({ '/a': [301, location] }))
    await expect(fetch('/a')).rejects.toMatchObject({ code: 'address-invalid', details: { address: location, from: 'harbour-post.test' } })
  })

  test('to a private address are refused (fault 24)', async () => {
    const { fetch, server } = await open((_request, response) => {
      response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end()
    })
    await expect(fetch('/a')).rejects.toMatchObject({ code: 'address-private', details: { host: '169.254.169.254' } })
    expect(server.requests).toHaveLength(1)
  })

  test('of two hosts to each other do not wait for each other', async () => {
    const { fetcher } = await open((request, response) => {
      if (request.url === '/end') response.end('here')
      else response.writeHead(302, { location: `http://${request.headers.host === 'a.test' ? 'b' : 'a'}.test/end` }).end()
    })
    const both = ['a', 'b'].map(host => fetcher.fetch({ url: `http://${host}.test/start`, kind: 'feed' }))
    expect((await Promise.all(both)).map(answer => answer.kind)).toEqual(['fetched', 'fetched'])
  })

  test('can be refused', async () => {
    const { fetch } = await open(redirect({ '/a': [302, '/'] }))
    await expect(fetch('/a', { redirects: 'refuse' })).rejects.toMatchObject({ code: 'http-status', details: { status: '302' } })
  })
})

describe('politeness', () => {
  test('asks one host one thing at a time, a second apart', async () => {
    let open_ = 0
    let most = 0
    const { fetch, clock } = await open((_request, response) => {
      most = Math.max(most, open_ += 1)
      setTimeout(() => {
        open_ -= 1
        response.end('x')
      }, 10)
    })
    await Promise.all([1, 2, 3].map(number => fetch(`/${number}`)))
    expect(most).toBe(1)
    expect(clock.waits).toEqual([1000, 1000])
  })

  test('does not wait when the last request is longer ago', async () => {
    const { fetch, clock } = await open((_request, response) => response.end('x'))
    await fetch('/1')
    clock.pass(600)
    await fetch('/2')
    clock.pass(5000)
    await fetch('/3')
    expect(clock.waits).toEqual([400])
  })

  test('asks eight hosts at once, not nine', async () => {
    let open_ = 0
    let most = 0
    const { fetcher } = await open((_request, response) => {
      most = Math.max(most, open_ += 1)
      setTimeout(() => {
        open_ -= 1
        response.end('x')
      }, 20)
    })
    const urls = Array.from({ length: 20 }, (_, number) => `http://outlet-${number}.test/`)
    await Promise.all(urls.map(url => fetcher.fetch({ url, kind: 'feed' })))
    expect(most).toBe(8)
  })

  test('leaves a host alone for as long as it asks (fault 21)', async () => {
    const { fetch, fetcher, server, clock } = await open((_request, response) => {
      response.writeHead(429, { 'retry-after': '120' }).end()
    })
    await expect(fetch('/a')).rejects.toMatchObject({
      code: 'http-status', details: { status: '429', until: '2026-11-22T08:02:00.000Z' }
    })
    await expect(fetch('/b')).rejects.toMatchObject({
      code: 'http-status', details: { status: '429', host: 'harbour-post.test', until: '2026-11-22T08:02:00.000Z' }
    })
    expect(server.requests).toHaveLength(1)
    await expect(fetcher.fetch({ url: 'http://north.test/', kind: 'feed' })).rejects.toThrow()
    expect(server.requests).toHaveLength(2)
    clock.pass(121_000)
    await expect(fetch('/c')).rejects.toThrow()
    expect(server.requests).toHaveLength(3)
  })

  test('lets those fail that stand in line for a host which begins to rest', async () => {
    const { fetch, server } = await open((_request, response) => response.writeHead(503, { 'retry-after': '60' }).end())
    const answers = await Promise.allSettled([fetch('/a'), fetch('/b'), fetch('/c')])
    expect(answers.map(answer => answer.status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(server.requests).toHaveLength(1)
  })

  test.each([
    ['31536000', '2026-11-23T08:00:00.000Z'], ['Sun, 22 Nov 2026 09:30:00 GMT', '2026-11-22T09:30:00.000Z'],
    ['soon', '2026-11-22T08:10:00.000Z'], [undefined, '2026-11-22T08:10:00.000Z']
  ])('takes “retry after %s” as until %s (fault 21)', async (retryAfter, until) => {
    const { fetch } = await open((_request, response) => {
      response.writeHead(503, retryAfter ? { 'retry-after': retryAfter } : {}).end()
    })
    await fetch('/a').catch(() => {})
    await expect(fetch('/b')).rejects.toMatchObject({ details: { until } })
  })

  test('doubles the rest of a host that names no time (fault 21)', async () => {
    const { fetch, clock } = await open((_request, response) => response.writeHead(429).end())
    await fetch('/a').catch(() => {})
    clock.pass(10 * 60_000)
    await fetch('/b').catch(() => {})
    await expect(fetch('/c')).rejects.toMatchObject({ details: { until: '2026-11-22T08:30:00.000Z' } })
  })
})

describe('cancelling', () => {
  test('ends what runs and what waits', async () => {
    const { fetch } = await open(() => {})
    const controller = new AbortController()
    const answers = [1, 2, 3].map(number => fetch(`/${number}`, { signal: controller.signal }))
    setTimeout(() => controller.abort(), 30)
    for (const answer of await Promise.allSettled(answers)) {
      expect(answer).toMatchObject({ status: 'rejected', reason: { code: 'cancelled' } })
    }
  })
})
