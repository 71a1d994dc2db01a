import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalAddress } from '../../../src/main/identity/index.ts'

const plain = 'https://quay.example/news/2026/bridge-closed'

describe('addresses of one article', () => {
  it.each([
    'http://quay.example/news/2026/bridge-closed', 'https://www.quay.example/news/2026/bridge-closed/',
    'https://QUAY.example:443/news/2026/bridge-closed#comments', 'https://m.quay.example/news/2026/bridge-closed',
    `${plain}?utm_source=rss&utm_medium=feed&fbclid=x`, `${plain}?from=rss`, `${plain}?`, `${plain}/amp/`, `${plain}.amp`,
    'https://amp.quay.example/news/2026/bridge-closed', 'https://quay.example/amp/news/2026/bridge-closed', `${plain}?outputType=amp`,
    'https://quay.example/news/2026/bridge%2Dclosed', `${plain}/index.html`,
    'https://www.google.com/amp/s/quay.example/news/2026/bridge-closed',
    'https://quay-example.cdn.ampproject.org/c/s/www.quay.example/news/2026/bridge-closed'
  ])('are one: %s', address => {
    expect(canonicalAddress(address)).toBe(canonicalAddress(plain))
  })

  it('are one whatever the order of what they ask for', () => {
    expect(canonicalAddress('https://quay.example/?b=2&a=1&utm_id=9')).toBe(canonicalAddress('http://quay.example/?a=1&b=2'))
  })

  it('are one in whatever case their letters are encoded', () => {
    expect(canonicalAddress('https://quay.example/%d0%bc')).toBe(canonicalAddress('https://quay.example/м'))
  })
})

describe('addresses of two articles', () => {
  it.each([
    'https://quay.example/news/2026/bridge-closed-again', 'https://quay.example/news/2026/Bridge-closed', `${plain}?id=1`,
    'https://quay.example:8080/news/2026/bridge-closed', 'https://pier.example/news/2026/bridge-closed', `${plain}#!/part/2`,
    `${plain}#/2`, 'https://news.quay.example/news/2026/bridge-closed', 'https://quay.example/amplifiers/news/2026/bridge-closed'
  ])('are two: %s', address => {
    expect(canonicalAddress(address)).not.toBe(canonicalAddress(plain))
  })
})

it('names no article by a home page or by what is no address of the web', () => {
  for (const address of ['https://quay.example/', 'http://www.quay.example/index.html', 'https://quay.example/?utm_source=rss',
    'https://quay.example/#top', 'urn:uuid:1', 'mailto:desk@quay.example', 'tag:quay.example,2026:1', 'no address', '']) {
    expect(canonicalAddress(address)).toBeUndefined()
  }
})

it('is the same of its own result, and of any text it is an answer', () => {
  fc.assert(fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), address => {
    const once = canonicalAddress(address)
    if (once !== undefined) expect(canonicalAddress(`https://${once}`)).toBe(once)
  }))
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void canonicalAddress(text)))
})
