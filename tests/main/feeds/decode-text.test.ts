import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../src/main/feeds/index.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap(part => typeof part === 'string' ? [...bytesOf(part)] : part))
const utf16 = (text: string, isBigEndian: boolean): number[] => [...text].flatMap(character => {
  const code = character.charCodeAt(0)
  return isBigEndian ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8]
})

describe('the encoding of a feed', () => {
  test.each<[name: string, bytes: Uint8Array, contentType: string | undefined, text: string, encoding: string]>([
    ['a UTF-8 mark', bytes([0xef, 0xbb, 0xbf], '<a>é</a>'), 'text/xml; charset=iso-8859-1', '<a>é</a>', 'utf-8'],
    ['two UTF-8 marks', bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], '<a/>'), undefined, '<a/>', 'utf-8'],
    ['a little-endian mark', bytes([0xff, 0xfe], utf16('<a>Ж</a>', false)), undefined, '<a>Ж</a>', 'utf-16le'],
    ['a big-endian mark', bytes([0xfe, 0xff], utf16('<a>Ж</a>', true)), undefined, '<a>Ж</a>', 'utf-16be'],
    ['UTF-16 without a mark', bytes(utf16('<?xml version="1.0"?><a>Ж</a>', false)), undefined, '<?xml version="1.0"?><a>Ж</a>',
      'utf-16le'],
    ['the HTTP charset', bytes('<a>', [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2], '</a>'), 'text/xml; charset=windows-1251',
      '<a>Привет</a>', 'windows-1251'],
    ['the HTTP charset in quotes', bytes('<a>', [0xf0, 0xd2, 0xc9], '</a>'), 'text/xml; charset="KOI8-R"', '<a>При</a>',
      'koi8-r'],
    ['the XML declaration', bytes('<?xml version="1.0" encoding="Shift_JIS"?><a>', [0x93, 0xfa, 0x96, 0x7b], '</a>'), undefined,
      '<?xml version="1.0" encoding="Shift_JIS"?><a>日本</a>', 'shift_jis'],
    ['gb2312', bytes('<?xml version="1.0" encoding="gb2312"?><a>', [0xd0, 0xc2, 0xce, 0xc5], '</a>'), 'text/xml',
      '<?xml version="1.0" encoding="gb2312"?><a>新闻</a>', 'gbk'],
    ['iso-8859-2', bytes("<?xml version='1.0' encoding='iso-8859-2'?><a>", [0xb9, 0xe8, 0xbe], '</a>'), undefined,
      "<?xml version='1.0' encoding='iso-8859-2'?><a>ščž</a>", 'iso-8859-2'],
    ['euc-kr', bytes('<?xml version="1.0" encoding="euc-kr"?><a>', [0xb4, 0xba, 0xbd, 0xba], '</a>'), undefined,
      '<?xml version="1.0" encoding="euc-kr"?><a>뉴스</a>', 'euc-kr'],
    ['a meta element', bytes('<html><meta charset="windows-1252">', [0x93, 0x80, 0x94]), 'text/html',
      '<html><meta charset="windows-1252">“€”', 'windows-1252'],
    ['nothing, and valid UTF-8', bytes('<a>Ünïcode</a>'), undefined, '<a>Ünïcode</a>', 'utf-8'],
    ['a Latin-1 prolog, and UTF-8', bytes('<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>'), undefined,
      '<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>', 'utf-8'],
    ['a UTF-8 header, and a Latin-1 prolog that is right', bytes('<?xml version="1.0" encoding="iso-8859-1"?><a>', [0xe9],
      '</a>'),
      'text/xml; charset=utf-8', '<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>', 'windows-1252'],
    ['UTF-16 that it is not', bytes('<?xml version="1.0" encoding="utf-16"?><a>é</a>'), undefined,
      '<?xml version="1.0" encoding="utf-16"?><a>é</a>', 'utf-8'],
    ['a name nobody knows', bytes('<?xml version="1.0" encoding="klingon"?><a>é</a>'), undefined,
      '<?xml version="1.0" encoding="klingon"?><a>é</a>', 'utf-8']
  ])('is told by %s', (_name, input, contentType, text, encoding) => {
    expect(decodeText(input, contentType ? { contentType } : {})).toEqual({ text, encoding })
  })

  test('stays UTF-8 when a byte of it is broken', () => {
    expect(decodeText(bytes('<a>Déjà vu à Nîmes', [0xe9], '</a>'))).toEqual({
      text: '<a>Déjà vu à Nîmes\ufffd</a>', encoding: 'utf-8'
    })
  })

  test('is guessed from Cyrillic without any declaration', () => {
    const sentence = 'Сегодня в порту открылась новая верфь, сообщает городская газета. Работы продолжались три года.'
    const windows1251 = [...sentence].map(character => {
      const code = character.charCodeAt(0)
      return code < 0x80 ? code : code - 0x410 + 0xc0
    })
    expect(decodeText(Uint8Array.from(windows1251))).toEqual({ text: sentence, encoding: 'windows-1251', isGuessed: true })
  })

  test('is windows-1252 when nothing else fits', () => {
    expect(decodeText(bytes('It', [0x92], 's 5 ', [0x80]))).toMatchObject({ text: 'It’s 5 €' })
  })

  test('is what the reader chose, whatever else is said', () => {
    const input = bytes('<?xml version="1.0" encoding="utf-8"?>', [0xcf])
    expect(decodeText(input, { contentType: 'text/xml; charset=utf-8', encoding: 'windows-1251' }).text).toMatch(/П$/)
  })
})
