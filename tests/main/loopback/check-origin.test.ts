import { describe, expect, it } from 'vitest'
import { isFromOurPage, isLinkToPage, type Provenance } from '../../../src/main/loopback/check-origin.ts'

const plain: Provenance = {
  method: 'GET', host: '127.0.0.1:4000', origin: undefined, fetchSite: undefined, fetchMode: undefined, fetchDest: undefined
}
const own = 'http://127.0.0.1:4000'

describe('a request is ours', () => {
  it.each<[string, Partial<Provenance>]>([
    ['that the reader types', { fetchSite: 'none' }],
    ['that the page sends', { fetchSite: 'same-origin' }],
    ['of an older browser', {}],
    ['under the name localhost', { host: 'localhost:4000', origin: 'http://localhost:4000' }],
    ['that writes', { method: 'POST', origin: own, fetchSite: 'same-origin' }]
  ])('%s', (_, facts) => {
    expect(isFromOurPage({ ...plain, ...facts }, 4000)).toBe(true)
  })
})

describe('a request is not ours', () => {
  it.each<[string, Partial<Provenance>]>([
    ['under another name', { host: 'rebound.example:4000' }],
    ['for another port', { host: '127.0.0.1:4001' }],
    ['without a port', { host: '127.0.0.1' }],
    ['under a name that only begins like ours', { host: '127.0.0.1:4000.example' }],
    ['without a name', { host: undefined }],
    ['of another origin', { origin: 'https://evil.example' }],
    ['of another program on this machine', { origin: 'http://127.0.0.1:3000', fetchSite: 'same-site' }],
    ['of a page in a sandbox', { origin: 'null' }],
    ['of localhost to 127.0.0.1', { origin: 'http://localhost:4000' }],
    ['of the same site only', { fetchSite: 'same-site' }],
    ['of another site', { fetchSite: 'cross-site' }],
    ['that writes and hides its origin', { method: 'POST', fetchSite: 'same-origin' }],
    ['that writes from another site', { method: 'POST', origin: own, fetchSite: 'cross-site' }]
  ])('%s', (_, facts) => {
    expect(isFromOurPage({ ...plain, ...facts }, 4000)).toBe(false)
  })
})

describe('a link from elsewhere', () => {
  const link: Provenance = { ...plain, fetchSite: 'cross-site', fetchMode: 'navigate', fetchDest: 'document' }

  it('may open the page', () => {
    expect(isLinkToPage(link, 4000)).toBe(true)
  })

  it.each<[string, Partial<Provenance>]>([
    ['frame it', { fetchDest: 'iframe' }],
    ['fetch it', { fetchMode: 'cors', fetchDest: 'empty' }],
    ['use another name', { host: 'rebound.example:4000' }],
    ['post to it', { method: 'POST', origin: 'null' }]
  ])('may not %s', (_, facts) => {
    expect(isLinkToPage({ ...link, ...facts }, 4000)).toBe(false)
  })
})
