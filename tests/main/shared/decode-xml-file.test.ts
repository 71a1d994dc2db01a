import { expect, test } from 'vitest'
import { decodeXmlFile } from '../../../src/shared/decode-xml-file.ts'
import { encodeText } from '../../support/encode-text.ts'

const list = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?><opml><outline text="Портовые вести"/></opml>`
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le')

test.each<[name: string, bytes: Uint8Array, text: string]>([
  ['UTF-8', Buffer.from(list('utf-8')), list('utf-8')],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${list('utf-8')}`), list('utf-8')],
  ['UTF-8 that says it is something else', Buffer.from(list('windows-1251')), list('windows-1251')],
  ['windows-1251', encodeText(list('windows-1251'), 'windows-1251'), list('windows-1251')],
  ['UTF-16', utf16(list('utf-16')), list('utf-16')],
  ['UTF-16 the other way round', Buffer.from(utf16(list('utf-16'))).swap16(), list('utf-16')],
  ['windows-1252 that says nothing', encodeText('<opml title="Évora"/>', 'windows-1252'), '<opml title="Évora"/>']
])('a file in %s is read', (_name, bytes, text) => {
  expect(decodeXmlFile(bytes)).toBe(text)
})

test('an encoding that does not exist, and bytes of no encoding, still make a text', () => {
  expect(decodeXmlFile(encodeText(list('klingon'), 'windows-1251'))).toContain('<outline text=')
  expect(decodeXmlFile(new Uint8Array())).toBe('')
})
