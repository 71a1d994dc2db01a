import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { isReservedAddress } from '../../../src/main/node/address-guard.ts'
import { createUndiciHttp } from '../../../src/main/node/undici-http.ts'
import type { Http, HttpResponse } from '../../../src/main/ports.ts'
import { startServer, type LocalServer } from '../network/local-server.ts'

let server: LocalServer
let http: Http
beforeAll(async () => {
  server = await startServer((_request, response) => response.end('secret'))
  http = createUndiciHttp({ localHosts: server.localHosts })
})
afterAll(async () => {
  await http.close()
  await server.close()
})

const send = (url: string, allowPrivate = false): Promise<HttpResponse> =>
  http.send({ url, headers: {}, allowPrivate, headersTimeout: 2_000, totalTimeout: 2_000, maxBytes: 1_000 })

describe('private addresses', () => {
  test.each([
    '127.0.0.1', '2130706433', '0x7f000001', '0177.0.0.1', '127.1', '0.0.0.0', '[::1]', '[::]', '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
    '[64:ff9b::7f00:1]', '[2002:7f00:1::]', 'localhost'
  ])('are refused when written as %s (fault 31) (S10)', async host => {
    await expect(send(`http://${host}:${server.port}/`)).rejects.toMatchObject({ code: 'address-private' })
  })

  test.each(['10.0.0.8', '172.16.3.4', '192.168.1.1', '169.254.169.254', '100.64.0.1', '198.18.0.1', '[fe80::1]', '[fc00::1]'])(
    'are refused at once for %s (fault 31)', async host => {
      await expect(send(`http://${host}/`)).rejects.toMatchObject({ code: 'address-private' })
    })

  test('are refused over https as well', async () => {
    await expect(send(`https://127.0.0.1:${server.port}/`)).rejects.toMatchObject({ code: 'address-private' })
  })

  test('are reached when the reader has allowed it', async () => {
    const response = await send(`http://127.0.0.1:${server.port}/`, true)
    expect(new TextDecoder().decode(response.bytes)).toBe('secret')
  })

  test('stay refused to others after one was allowed', async () => {
    await send(`http://127.0.0.1:${server.port}/`, true)
    await expect(send(`http://127.0.0.1:${server.port}/`)).rejects.toMatchObject({ code: 'address-private' })
  })

  test('are reached under a made-up name, and only so', async () => {
    expect((await send('http://harbour-post.test/')).status).toBe(200)
    await expect(send(`http://127.0.0.1:${server.port}/`)).rejects.toMatchObject({ code: 'address-private' })
  })
})

describe('a name that turns to a private address', () => {
  const resolve = dns.lookup
  afterEach(() => {
    dns.lookup = resolve
    syncBuiltinESMExports()
  })

  test.each([
    ['127.0.0.1'], ['10.0.0.8', '169.254.169.254'], ['::1', '::ffff:127.0.0.1']
  ])('is looked up once for each connection, and refused when it means %s (fault 31)', async (...addresses) => {
    const asked: string[] = []
    dns.lookup = ((name: string, _options: unknown, answer: (error: null, found: unknown) => void) => {
      asked.push(name)
      answer(null, addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 })))
    }) as typeof dns.lookup
    syncBuiltinESMExports()
    for (const count of [1, 2]) {
      await expect(send(`http://rebound.example:${server.port}/`)).rejects
        .toMatchObject({ code: 'address-private', details: { host: 'rebound.example' } })
      expect(asked).toHaveLength(count)
    }
    expect(server.requests.map(({ headers }) => headers.host)).not.toContain(`rebound.example:${server.port}`)
  })
})

describe('the list of reserved addresses', () => {
  test.each([
    '0.1.2.3', '10.255.255.255', '100.127.255.255', '127.255.0.1', '169.254.0.1', '172.31.255.255', '192.0.0.8', '192.168.0.1',
    '198.19.255.255', '224.0.0.1', '239.1.1.1', '240.0.0.1', '255.255.255.255', '::', '::1', 'fd12::1', 'fe80::1%eth0', 'ff02::1',
    '::ffff:10.0.0.1', '::ffff:8.8.8.8', '64:ff9b::a00:1', '2002:a00:1::1'
  ])('has %s', address => {
    expect(isReservedAddress(address)).toBe(true)
  })

  test.each(['9.255.255.255', '11.0.0.1', '100.63.255.255', '100.128.0.1', '172.15.0.1', '172.32.0.1', '192.167.1.1',
    '223.255.255.255',
    '2606:4700::1111', 'example.org'])('does not have %s', address => {
    expect(isReservedAddress(address)).toBe(false)
  })
})
