import { describe, expect, it } from 'vitest'
import { safeLink } from '../../src/shared/safe-link.ts'

describe('a link that may leave the program', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['HTTP://EXAMPLE.ORG', 'http://example.org/'],
    ['https://exämple.org/ü', 'https://xn--exmple-cua.org/%C3%BC'],
    ['mailto:desk@example.org?subject=Hello', 'mailto:desk@example.org?subject=Hello']
  ])('%s is written anew', (address, href) => {
    expect(safeLink(address)).toBe(href)
  })

  it.each([
    'javascript:alert(1)', 'java\nscript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'smb://host/share', 'ms-msdt:/id',
    'app://main/', 'vbscript:x', '//example.org', 'example.org', '', 'https://', 'https://example.org/\u0000',
    ' https://example.org\n',
    'https://example.org/\u009b', 'mailto:desk@example.org%0d%0aBcc:all@example.org', `https://example.org/${'a'.repeat(2048)}`,
    `https://example.org/${'ü'.repeat(1000)}`
  ])('%j is refused', address => {
    expect(safeLink(address)).toBeUndefined()
  })
})
