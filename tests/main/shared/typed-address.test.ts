import { expect, test } from 'vitest'
import { printableLine } from '../../../src/shared/printable-line.ts'
import { typedAddresses } from '../../../src/shared/typed-address.ts'

test.each([
  [' harbour.example/rss ', ['https://harbour.example/rss', 'http://harbour.example/rss']],
  ['harbour.example:8080', ['https://harbour.example:8080', 'http://harbour.example:8080']],
  ['http://harbour.example', ['http://harbour.example']], ['feed:https://harbour.example', ['https://harbour.example']],
  ['feed://harbour.example', ['https://harbour.example', 'http://harbour.example']], ['FEEDS://harbour.example', ['https://harbour.example']],
  ['', []], ['two words', []], ['https://', []], ['javascript:alert(1)', []], ['feed:javascript:alert(1)', []], ['mailto:a@b.example', []],
  ['java\nscript:alert(1)', []], ['https://harbour\t.example', []], ['https://harbour.example/\u0000', []], ['file:///etc/hosts', []],
  [`https://harbour.example/${'a'.repeat(1_000_000)}`, []]
])('%j may mean %j', (typed, addresses) => {
  expect(typedAddresses(typed)).toEqual(addresses)
})

test.each([
  ['Ga\u202ezet\u2066te\u2069', 'Gazette'], [' two\n lines\u0085 ', 'two lines'], ['bell\u0007 and\u001b[1m', 'bell and[1m'],
  ['half a pair \ud83d', 'half a pair \ufffd'], ['می\u200cخواهم 👩\u200d🚀', 'می\u200cخواهم 👩\u200d🚀']
])('%j is printed as %j', (text, line) => {
  expect(printableLine(text)).toBe(line)
})
