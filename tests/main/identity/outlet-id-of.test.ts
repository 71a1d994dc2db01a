import { expect, test } from 'vitest'
import { outletIdOf } from '../../../src/main/identity/index.ts'

test.each([
  ['https://feeds.bbc.co.uk/x', 'bbc.co.uk'],
  ['https://someone.blogspot.com/feed', 'someone.blogspot.com'],
  ['http://192.168.1.4:8080/feed', '192.168.1.4:8080'],
  ['http://intranet/feed', 'intranet']
])('the outlet of %s is %s', (address, outletId) => {
  expect(outletIdOf(address)).toBe(outletId)
})
