import { createServer as createTlsServer } from 'node:https'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createUndiciHttp, type UndiciHttpOptions } from '../../../src/main/node/undici-http.ts'
import type { HttpResponse } from '../../../src/main/ports.ts'
import { startHttpProxy, startSocksProxy, type LocalProxy } from '../../support/local-proxies.ts'
import { startServer, type LocalServer } from '../network/local-server.ts'
import { newsroom } from './undici-http-certificate.ts'

const quiet = { environment: {}, systemAuthorities: async () => [newsroom.authority] }

interface Desk {
  readonly server: LocalServer
  readonly proxy: LocalProxy
  send(url: string, wish: string | undefined, options?: UndiciHttpOptions, allowPrivate?: boolean): Promise<HttpResponse>
}

async function open(start = startHttpProxy, isSecure = false): Promise<Desk> {
  const answer = (_request: unknown, response: { end(text: string): void }): void => response.end('harbour')
  const server = await startServer(answer, isSecure ? createTlsServer(newsroom) : undefined)
  const proxy = await start(server.port)
  onTestFinished(async () => {
    await proxy.close()
    await server.close()
  })
  return {
    server, proxy,
    async send(url, wish, options = {}, allowPrivate = false) {
      const http = createUndiciHttp({ ...quiet, ...options })
      onTestFinished(() => http.close())
      return http.send({
        url, headers: {}, allowPrivate, headersTimeout: 2_000, totalTimeout: 4_000, maxBytes: 1_000,
        ...(wish !== undefined && { proxy: wish })
      })
    }
  }
}

const text = (response: HttpResponse): string => new TextDecoder().decode(response.bytes)
const url = 'http://harbour-post.test/'

describe('a proxy', () => {
  test('that is set is taken, for a name that only it knows', async () => {
    const { send, proxy } = await open()
    expect(text(await send(url, proxy.address))).toBe('harbour')
    expect(proxy.asked).toEqual([`GET ${url}`])
  })

  test('tunnels what is encrypted, and the certificate is checked behind it', async () => {
    const { send, proxy } = await open(startHttpProxy, true)
    expect(text(await send('https://harbour-post.test/', proxy.address))).toBe('harbour')
    expect(proxy.asked).toContain('CONNECT harbour-post.test:443')
    await expect(send('https://harbour-post.test/', proxy.address, { systemAuthorities: async () => [] })).rejects
      .toMatchObject({ code: 'certificate-invalid' })
  })

  test('may speak SOCKS 5', async () => {
    const { send, proxy } = await open(startSocksProxy)
    expect(text(await send(url, proxy.address))).toBe('harbour')
    expect(proxy.asked).toEqual(['CONNECT harbour-post.test:80'])
  })

  test('of the environment is taken, but for the names it leaves out', async () => {
    const { send, proxy, server } = await open()
    const names = ['http_proxy', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY'] as const
    const before = names.map(name => process.env[name])
    onTestFinished(() => names.forEach((name, index) => {
      const value = before[index]
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }))
    for (const name of names) delete process.env[name]
    Object.assign(process.env, { http_proxy: proxy.address, no_proxy: 'pier.test' })
    expect(text(await send(url, 'system', { environment: process.env }))).toBe('harbour')
    expect(proxy.asked).toHaveLength(1)
    await expect(send('http://pier.test/', 'system', { environment: process.env })).rejects
      .toMatchObject({ code: 'proxy-failed' })
    expect(server.requests).toHaveLength(1)
  })

  test('of the system is asked for each address', async () => {
    const { send, proxy, server } = await open()
    const asked: string[] = []
    const systemProxy = async (address: string) => {
      asked.push(address)
      return proxy.address
    }
    expect(text(await send(url, undefined, { systemProxy }))).toBe('harbour')
    expect(asked).toEqual([url])
    expect(text(await send(url, 'none', { systemProxy, localHosts: server.localHosts }))).toBe('harbour')
    expect(proxy.asked).toHaveLength(1)
  })

  test('is never asked for a private address, in any spelling', async () => {
    const { send, proxy } = await open()
    for (const host of ['10.0.0.8', '2130706433', '169.254.169.254', '[::ffff:10.0.0.1]', 'localhost', '127.0.0.1']) {
      await expect(send(`http://${host}/`, proxy.address)).rejects.toMatchObject({ code: 'address-private' })
    }
    expect(proxy.asked).toEqual([])
  })

  test('is asked for one that the reader has allowed, but never for this computer', async () => {
    const { send, proxy, server } = await open()
    expect(text(await send('http://10.0.0.8/', proxy.address, {}, true))).toBe('harbour')
    expect(proxy.asked).toEqual(['GET http://10.0.0.8/'])
    expect(text(await send(`http://127.0.0.1:${server.port}/`, proxy.address, {}, true))).toBe('harbour')
    expect(proxy.asked).toHaveLength(1)
  })

  test('that is down is named, without the outlet being blamed', async () => {
    const { send, proxy } = await open()
    await proxy.close()
    await expect(send(url, proxy.address)).rejects
      .toMatchObject({ code: 'proxy-failed', details: { host: 'harbour-post.test', proxy: new URL(proxy.address).host } })
  })
})

describe('a certificate of an issuer that only this computer knows', () => {
  test('is trusted; the system’s are read once, and not before they are needed', async () => {
    const server = await startServer((_request, response) => response.end('harbour'), createTlsServer(newsroom))
    let reads = 0
    const systemAuthorities = async () => {
      reads += 1
      return [newsroom.authority]
    }
    const http = createUndiciHttp({ localHosts: server.localHosts, environment: {}, systemAuthorities })
    onTestFinished(async () => {
      await http.close()
      await server.close()
    })
    const send = (address: string) => http.send({
      url: address, headers: {}, allowPrivate: false, headersTimeout: 2_000, totalTimeout: 4_000, maxBytes: 1_000
    })
    await expect(send('http://harbour-post.test/')).rejects.toMatchObject({ code: 'connection-failed' })
    expect(reads).toBe(0)
    for (let count = 0; count < 2; count += 1) expect(text(await send('https://harbour-post.test/'))).toBe('harbour')
    expect(reads).toBe(1)
    await expect(send('https://pier.test/')).rejects
      .toMatchObject({ code: 'certificate-invalid', details: { reason: 'issued for another name' } })
  })
})
