import { expect, test } from 'vitest'
import { proxyOf, systemProxy } from '../../../src/main/electron/system-proxy.ts'

test.each([
  ['DIRECT', undefined],
  ['', undefined],
  ['PROXY proxy.example:8080', 'http://proxy.example:8080'],
  ['PROXY proxy.example:8080; DIRECT', 'http://proxy.example:8080'],
  ['HTTPS proxy.example:443; PROXY other.example:80', 'https://proxy.example:443'],
  ['SOCKS5 [2001:db8::1]:1080', 'socks5://[2001:db8::1]:1080'],
  ['SOCKS proxy.example:1080', 'socks5://proxy.example:1080'],
  ['SOCKS4 proxy.example:1080', undefined],
  ['DIRECT; PROXY proxy.example:8080', undefined]
])('what the system says as “%s” is %s', (answer, proxy) => {
  expect(proxyOf(answer)).toBe(proxy)
})

test('the system is asked for each address', async () => {
  const asked: string[] = []
  const resolve = systemProxy({
    async resolveProxy(url) {
      asked.push(url)
      return url.includes('intranet') ? 'DIRECT' : 'PROXY proxy.example:8080'
    }
  })
  expect(await resolve('https://intranet.example/')).toBeUndefined()
  expect(await resolve('https://quay.example/')).toBe('http://proxy.example:8080')
  expect(asked).toHaveLength(2)
})
