import { describe, expect, test } from 'vitest'
import { decodeText, parseFeed } from '../../../src/main/feeds/index.ts'
import { encodeText, encodeUtf16 } from './encode-text.ts'

const russian = [
  'В порту открылась новая верфь', 'Городской совет принял бюджет на следующий год', 'Паромы на остров снова ходят по расписанию',
  'Рыбаки жалуются на цены на топливо'
]
const japanese = ['港に新しい造船所が開かれた', '市議会が来年の予算を可決した', '島へのフェリーが再び運航を始めた', '漁師が燃料の価格に不満を述べている']
const chinese = ['港口新船厂今天正式开业', '市议会通过了明年的预算', '开往岛上的渡轮恢复运行', '渔民抱怨燃料价格上涨']
const french = ['Le chantier naval a été inauguré à Brégançon', 'L’été sera chaud, prévoit la météo',
  'Où dîner après le théâtre ?']

const feed = (headlines: readonly string[], prolog: string): string => `${prolog}<rss version="2.0"><channel>
<title>${headlines[0]}</title>
${headlines.map((headline, at) => `<item><title>${headline}</title><link>https://port.example/${at}</link></item>`).join('\n')}
</channel></rss>`

const none = '<?xml version="1.0"?>'
const declared = (name: string): string => `<?xml version="1.0" encoding="${name}"?>`
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const mark = Uint8Array.of(0xef, 0xbb, 0xbf)
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts)

interface Fixture {
  readonly bytes: Uint8Array
  readonly headlines: readonly string[]
  readonly encoding: string
  readonly isGuessed?: true
  readonly contentType?: string
}

const fixtures: Readonly<Record<string, Fixture>> = {
  'windows-1251 without a declaration': {
    bytes: encodeText(feed(russian, none), 'windows-1251'), headlines: russian, encoding: 'windows-1251', isGuessed: true
  },
  'windows-1251 declared as UTF-8': {
    bytes: encodeText(feed(russian, declared('utf-8')), 'windows-1251'),
    headlines: russian, encoding: 'windows-1251', isGuessed: true
  },
  'windows-1251 that a server calls Latin-1': {
    bytes: encodeText(feed(russian, none), 'windows-1251'), contentType: 'text/xml; charset=iso-8859-1',
    headlines: russian, encoding: 'windows-1251', isGuessed: true
  },
  'KOI8-R declared as windows-1251': {
    bytes: encodeText(feed(russian, declared('windows-1251')), 'koi8-r'), headlines: russian, encoding: 'koi8-r', isGuessed: true
  },
  'windows-1251 that a server calls KOI8-R': {
    bytes: encodeText(feed(russian, none), 'windows-1251'), contentType: 'text/xml; charset=koi8-r',
    headlines: russian, encoding: 'windows-1251', isGuessed: true
  },
  'windows-1251, with a word in capitals and one that begins small': {
    bytes: encodeText(feed(['ВЕРФЬ в порту', 'Газета «пРАВДА»', ...russian], declared('windows-1251')), 'windows-1251'),
    headlines: ['ВЕРФЬ в порту', 'Газета «пРАВДА»', ...russian], encoding: 'windows-1251'
  },
  'KOI8-R without a declaration': {
    bytes: encodeText(feed(russian, none), 'koi8-r'), headlines: russian, encoding: 'koi8-r', isGuessed: true
  },
  'Shift_JIS without a declaration': {
    bytes: encodeText(feed(japanese, none), 'shift_jis'), headlines: japanese, encoding: 'shift_jis', isGuessed: true
  },
  'GB18030 without a declaration': {
    bytes: encodeText(feed(chinese, none), 'gb18030'), headlines: chinese, encoding: 'gb18030', isGuessed: true
  },
  'UTF-16 with a little-endian mark': {
    bytes: joined(Uint8Array.of(0xff, 0xfe), encodeUtf16(feed(russian, declared('utf-16')), false)),
    headlines: russian, encoding: 'utf-16le'
  },
  'UTF-16 with a big-endian mark, sent as UTF-8': {
    bytes: joined(Uint8Array.of(0xfe, 0xff), encodeUtf16(feed(russian, none), true)), headlines: russian, encoding: 'utf-16be',
    contentType: 'text/xml; charset=utf-8'
  },
  'UTF-16 without a mark or a prolog': {
    bytes: encodeUtf16(feed(japanese, ''), true), headlines: japanese, encoding: 'utf-16be'
  },
  'UTF-8 with a Latin-1 prolog': {
    bytes: utf8(feed(french, declared('iso-8859-1'))), headlines: french, encoding: 'utf-8'
  },
  'UTF-8 declared as GB2312': {
    bytes: utf8(feed(chinese, declared('gb2312'))), headlines: chinese, encoding: 'utf-8', contentType: 'text/xml; charset=gb2312'
  },
  'windows-1252 declared as Latin-1': {
    bytes: encodeText(feed(french, declared('iso-8859-1')), 'windows-1252'), headlines: french, encoding: 'windows-1252'
  },
  'UTF-8 with two marks before it, and one behind its prolog': {
    bytes: joined(mark, mark, utf8(declared('utf-8')), mark, utf8(feed(french, ''))), headlines: french, encoding: 'utf-8'
  }
}

describe('the text of a feed is right', () => {
  test.each(Object.entries(fixtures))('in %s (fault 35)', async (_name, fixture) => {
    const { bytes, headlines, encoding, isGuessed, contentType } = fixture
    const decoded = decodeText(bytes, contentType === undefined ? {} : { contentType })
    expect({ encoding: decoded.encoding, isGuessed: decoded.isGuessed }).toEqual({ encoding, isGuessed })
    const { entries, isSalvaged } = await parseFeed(decoded.text, { url: 'https://port.example/feed' })
    expect(entries.map(entry => entry.headline)).toEqual(headlines)
    expect(isSalvaged).toBeUndefined()
  })

  test('in Shift_JIS without a declaration, also where it breaks off inside a character (fault 35)', () => {
    const bytes = encodeText(feed(japanese, none), 'shift_jis')
    const end = Buffer.from(bytes).lastIndexOf('</title>')
    const { text, encoding } = decodeText(bytes.subarray(0, end - 1))
    expect(encoding).toBe('shift_jis')
    expect(text).toContain(japanese[0])
  })

  test('in the encoding that the reader chose, where the declaration lies and the bytes cannot tell (fault 35)', async () => {
    const polish = 'Łódź bierze udział w święcie żagli'
    const bytes = encodeText(feed([polish], declared('windows-1252')), 'windows-1250')
    expect(decodeText(bytes).text).not.toContain(polish)
    expect(decodeText(bytes, { encoding: 'windows-1250' }).text).toContain(polish)
  })
})
