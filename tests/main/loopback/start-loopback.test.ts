import { mkdir, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { App } from '../../../src/main/app.ts'
import { startLoopback } from '../../../src/main/loopback/index.ts'
import { fakeApp, recordedLog } from '../../support/fake-app.ts'
import { askHost, type Reply } from '../../support/ask-host.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

interface Host {
  readonly app: App
  readonly origin: string
  readonly port: number
  readonly token: string
  /** As our own page asks: from its origin. */
  ask(method: string, path: string, options?: { headers?: Record<string, string>; body?: string }): Promise<Reply>
  /** The cookie's `name=value`. */
  openSession(): Promise<string>
}

async function startHost(): Promise<Host> {
  const folder = await temporaryFolder()
  const pageFolder = join(folder, 'page')
  await mkdir(join(pageFolder, 'assets'), { recursive: true })
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await writeFile(join(pageFolder, 'index.html'), '<!doctype html><html lang="en">')
  await writeFile(join(pageFolder, 'assets', 'main.js'), 'export {}')
  await writeFile(join(pageFolder, 'no-type'), 'x')
  const app = fakeApp()
  const loopback = await startLoopback({ app, pageFolder, log: recordedLog() })
  onTestFinished(() => loopback.close())
  const { origin, port, hash } = new URL(loopback.url)
  const token = hash.slice('#token='.length)
  const ask: Host['ask'] = (method, path, { headers = {}, body } = {}) =>
    askHost({ port: Number(port), method, path,
      headers: { host: `127.0.0.1:${port}`, ...(method !== 'GET' && { origin }), ...headers }, body })
  return {
    app, origin, port: Number(port), token, ask,
    async openSession() {
      const { headers } = await ask('POST', '/session', { headers: json, body: JSON.stringify({ token }) })
      return headers['set-cookie']?.[0]?.split(';')[0] ?? ''
    }
  }
}

const json = { 'content-type': 'application/json' }

describe('the page', () => {
  it('is served with a strict policy to whoever opens it on this machine', async () => {
    const { ask } = await startHost()
    const { status, headers, body } = await ask('GET', '/')
    expect({ status, body, type: headers['content-type'] })
      .toEqual({ status: 200, body: '<!doctype html><html lang="en" dir="ltr">', type: 'text/html; charset=utf-8' })
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'")
    expect((await ask('GET', '/assets/main.js?v=1')).headers['content-type']).toBe('text/javascript; charset=utf-8')
  })

  it('has the same headers on every answer, refused or not', async () => {
    const { ask } = await startHost()
    const replies = await Promise.all([
      ask('GET', '/'), ask('GET', '/not-there'), ask('GET', '/events'), ask('POST', '/api/desk.about'), ask('DELETE', '/'),
      ask('GET', '/', { headers: { host: 'rebound.example' } }), ask('POST', '/session', { headers: json, body: '{' })
    ])
    for (const { headers } of replies) {
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers).toMatchObject({
        'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff', 'cross-origin-opener-policy': 'same-origin'
      })
      expect(headers['permissions-policy']).toContain('camera=()')
      expect(Object.keys(headers).filter(name => name.startsWith('access-control-'))).toEqual([])
    }
  })

  it.each([
    '/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/%2e%2e%2fsecret.txt', '/..%5csecret.txt', '/..\\secret.txt',
    '/assets/../../secret.txt', '/index.html%00.js', '/%00', '/%', '/%252e%252e%252fsecret.txt', '//secret.txt', '/.', '/assets/',
    '/assets', '/no-type', `/${'a'.repeat(5000)}.js`, '/C:/secret.txt', 'secret.txt'
  ])('holds no %s', async path => {
    const { ask } = await startHost()
    const { status, body } = await ask('GET', path)
    expect({ status, body }).toEqual({ status: path === 'secret.txt' ? 400 : 404, body: path === 'secret.txt' ? '' : '404\n' })
  })

  it('names in its first element the language that the browser prefers', async () => {
    const { ask } = await startHost()
    const wishing = (wishes: string): Promise<Reply> => ask('GET', '/', { headers: { 'accept-language': wishes } })
    expect((await wishing('nl-NL, ar-EG;q=0.9, en;q=0.8')).body).toContain('<html lang="ar" dir="rtl">')
    expect((await wishing('nl')).body).toContain('<html lang="en" dir="ltr">')
  })

  it('answers HEAD without a body and refuses to be written', async () => {
    const { ask } = await startHost()
    expect(await ask('HEAD', '/')).toMatchObject({ status: 200, body: '' })
    expect(await ask('PUT', '/index.html', { body: 'x' })).toMatchObject({ status: 405 })
    expect(await ask('OPTIONS', '/api/desk.about')).toMatchObject({ status: 403 })
  })
})

describe('the session', () => {
  it('is opened by the token, for scripts unreadable and for other sites unusable, under a name with the port', async () => {
    const { ask, token, port } = await startHost()
    expect(Buffer.from(token, 'base64url')).toHaveLength(16)
    const { status, headers } = await ask('POST', '/session', { headers: json, body: JSON.stringify({ token }) })
    expect(status).toBe(204)
    expect(headers['set-cookie']?.[0]).toMatch(new RegExp(`^press-review-${port}=[\\w-]{22}; Path=/; HttpOnly; SameSite=Strict$`))
    expect(headers['set-cookie']?.[0]).not.toContain(token)
  })

  it('is opened again by the same token, for a second tab', async () => {
    const { openSession } = await startHost()
    const first = await openSession()
    expect(first).not.toBe('')
    expect(await openSession()).toBe(first)
  })

  it.each(['{"token":"wrong"}', '{"token":""}', '{"token":null}', '{}', 'null', '[]'])('is not opened by %s', async body => {
    const { ask } = await startHost()
    const { status, headers } = await ask('POST', '/session', { headers: json, body })
    expect({ status, cookie: headers['set-cookie'] }).toEqual({ status: 403, cookie: undefined })
  })

  it.each([
    ['/events', 'GET'], ['/media/0a1b', 'GET'], ['/exports/review.pdf', 'GET'], ['/preview/d1', 'GET'],
    ['/api/desk.about', 'POST']
  ])('is needed for %s', async (path, method) => {
    const { ask, port } = await startHost()
    for (const cookie of ['', 'press-review=x', `press-review-${port}=`, `press-review-${port}=${'a'.repeat(22)}`]) {
      expect((await ask(method, path, { headers: { ...json, cookie }, body: '{}' })).status).toBe(403)
    }
  })

  it('tells a page that has none what to do', async () => {
    const { ask } = await startHost()
    const { body } = await ask('POST', '/api/desk.about', { headers: json, body: '{}' })
    expect(JSON.parse(body)).toMatchObject({ ok: false, code: 'session-unknown' })
  })
})

describe('a call', () => {
  it('is answered by the program', async () => {
    const { ask, openSession } = await startHost()
    const cookie = await openSession()
    const { status, body } = await ask('POST', '/api/desk.about', { headers: { ...json, cookie }, body: '{}' })
    expect(status).toBe(200)
    expect(JSON.parse(body)).toEqual({ ok: true, value: { version: '1.2.3', dataFolder: '/data', isDemo: false } })
  })

  it('of an unknown method is answered by its code', async () => {
    const { ask, openSession } = await startHost()
    const { body } = await ask('POST', '/api/__proto__.toString',
      { headers: { ...json, cookie: await openSession() }, body: '{}' })
    expect(JSON.parse(body)).toMatchObject({ ok: false, code: 'invalid-arguments' })
  })

  it.each([
    ['a foreign name for this machine', 403, { host: 'rebound.example' }],
    ['a foreign origin', 403, { origin: 'https://evil.example' }],
    ['the origin of another program here', 403, { origin: 'http://127.0.0.1:1' }],
    ['a foreign site', 403, { 'sec-fetch-site': 'cross-site' }],
    ['another port of this site', 403, { 'sec-fetch-site': 'same-site' }],
    ['the type of a form', 415, { 'content-type': 'text/plain' }]
  ])('with %s is refused', async (_, status, headers) => {
    const { ask, openSession } = await startHost()
    const cookie = await openSession()
    expect((await ask('POST', '/api/desk.about', { headers: { ...json, cookie, ...headers }, body: '{}' })).status).toBe(status)
  })

  it('that is not JSON, by GET, or larger than 25 MB is refused', async () => {
    const { ask, openSession } = await startHost()
    const headers = { ...json, cookie: await openSession() }
    expect((await ask('POST', '/api/desk.about', { headers, body: '{' })).status).toBe(400)
    expect((await ask('GET', '/api/desk.about', { headers })).status).toBe(405)
    const tooLarge = await ask('POST', '/api/desk.about', { headers, body: ' '.repeat(25 * 1024 * 1024 + 1) })
    expect(tooLarge.status).toBe(413)
    expect(JSON.parse(tooLarge.body)).toMatchObject({ ok: false, code: 'invalid-arguments' })
  })
})

describe('files of the program', () => {
  it('keep their own policy, so that a preview can be framed by the page', async () => {
    const { ask, openSession } = await startHost()
    const { headers, body } = await ask('GET', '/preview/d1', { headers: { cookie: await openSession() } })
    expect(body).toBe('<!doctype html>')
    expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'self'")
  })

  it('can do nothing where they bring no policy', async () => {
    const { ask, openSession } = await startHost()
    const { headers } = await ask('GET', '/media/0a1b', { headers: { cookie: await openSession() } })
    expect(headers).toMatchObject({
      'content-type': 'image/png', 'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'self'"
    })
  })

  it('are not there under other names, nor for another site', async () => {
    const { ask, openSession } = await startHost()
    const cookie = await openSession()
    expect((await ask('GET', '/media/0a1b', { headers: { cookie, 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
    for (const path of ['/media/other', '/media/..%2f0a1b', '/exports/', '/preview/d1/x']) {
      expect((await ask('GET', path, { headers: { cookie } })).status).toBe(404)
    }
  })
})

describe('events', () => {
  async function listenTo({ origin, openSession }: Host, headers: Record<string, string> = {}): Promise<() => Promise<string>> {
    const leave = new AbortController()
    onTestFinished(() => leave.abort())
    const response = await fetch(`${origin}/events`,
      { headers: { cookie: await openSession(), ...headers }, signal: leave.signal })
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader.read()).value).toBe('retry: 1000\nevent: begin\ndata: 0\n\n')
    return async () => (await reader.read()).value ?? 'ended'
  }

  it('reach every open tab', async () => {
    const host = await startHost()
    const [first, second] = [await listenTo(host), await listenTo(host)]
    host.app.events.emit('article-changed', { articleId: 'a\nb' })
    const message = 'data: {"name":"article-changed","payload":{"articleId":"a\\nb"}}\n\n'
    expect(await first()).toBe(message)
    expect(await second()).toBe(message)
  })

  it('are counted: a stream begins with how many were told, and an answer says so too', async () => {
    const host = await startHost()
    const { origin, openSession, app } = host
    const cookie = await openSession()
    app.events.emit('stories-changed', {})
    app.events.emit('stories-changed', {})
    const leave = new AbortController()
    onTestFinished(() => leave.abort())
    const stream = await fetch(`${origin}/events`, { headers: { cookie }, signal: leave.signal })
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader.read()).value).toContain('event: begin\ndata: 2\n\n')
    const answer = await fetch(`${origin}/api/library.read`, { method: 'POST', headers: { ...json, cookie, origin }, body: '{}' })
    expect(answer.headers.get('events-told')).toBe('2')
  })

  it('are not for other sites', async () => {
    const { origin, openSession } = await startHost()
    const cookie = await openSession()
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'same-site' }]) {
      expect((await fetch(`${origin}/events`, { headers: { cookie, ...headers } })).status).toBe(403)
    }
  })

  it('end when the host closes', async () => {
    const app = fakeApp()
    const loopback = await startLoopback({ app, pageFolder: await temporaryFolder(), log: recordedLog() })
    const { origin, hash } = new URL(loopback.url)
    const opened = await fetch(`${origin}/session`,
      { method: 'POST', headers: { ...json, origin }, body: JSON.stringify({ token: hash.slice(7) }) })
    const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? ''
    const stream = await fetch(`${origin}/events`, { headers: { cookie } })
    await loopback.close()
    await expect(stream.text()).resolves.toBe('retry: 1000\nevent: begin\ndata: 0\n\n')
    app.events.emit('stories-changed', {})
  })
})

describe('the host', () => {
  it('listens on this machine only, at the port it is told', async () => {
    const { port } = await startHost()
    await expect(startLoopback({ app: fakeApp(), pageFolder: '/', port,
      log: recordedLog() })).rejects.toMatchObject({ code: 'EADDRINUSE' })
    await expect(canConnect('127.0.0.2', port)).resolves.toBe(false)
    await expect(canConnect('127.0.0.1', port)).resolves.toBe(true)
  })

  it('survives a client that hangs up in the midst of a call', async () => {
    const { ask, openSession, port } = await startHost()
    const cookie = await openSession()
    const address = `127.0.0.1:${port}`
    const head = `POST /api/desk.about HTTP/1.1\r\nHost: ${address}\r\nOrigin: http://${address}\r\nCookie: ${cookie}\r\n` +
      'Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{'
    const socket = connect(port, '127.0.0.1')
    await new Promise<void>(resolve => socket.write(head, () => resolve()))
    socket.destroy()
    expect((await ask('POST', '/api/desk.about', { headers: { ...json, cookie }, body: '{}' })).status).toBe(200)
  })
})

function canConnect(address: string, port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, address)
    socket.once('connect', () => { socket.destroy(); resolve(true) })
    socket.once('error', () => resolve(false))
  })
}
