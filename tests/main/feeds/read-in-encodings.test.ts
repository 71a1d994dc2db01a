import { describe, expect, test } from 'vitest'
import { encodeText } from '../../support/encode-text.ts'
import { readInEncodings } from '../../../src/main/feeds/read-in-encodings.ts'

const url = 'https://volna.example/feed.xml'
const headlines = ['Совет сократил квоты на сельдь', 'Мост через гавань закрыт', 'Паром ходит каждые десять минут']
const feedOf = (encoding: string, titles: readonly string[], date = 'Sun, 22 Nov 2026 05:00:00 +0300'): string =>
  `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><title>Волна</title>${titles
    .map(title => `<item><title>${title}</title><pubDate>${date}</pubDate></item>`).join('')}</channel></rss>`

describe('reading a document in every encoding it could be in', () => {
  test('shows its first headlines in each, the likeliest encoding first', async () => {
    const bytes = encodeText(feedOf('windows-1251', [...headlines, 'A fourth one']), 'koi8-r')
    const readings = await readInEncodings({ bytes, url })
    expect(readings.encoding).toBe('koi8-r')
    expect(readings.likely[0]).toBe('koi8-r')
    expect(readings.headlines['koi8-r']).toEqual(headlines)
    expect(readings.headlines['windows-1251']).toHaveLength(3)
    expect(readings.headlines['windows-1251']).not.toEqual(headlines)
    expect(readings.headlines).not.toHaveProperty('utf-16le')
  })

  test('offers UTF-16 only for bytes that can be it', async () => {
    const bytes = new Uint8Array(Buffer.from(feedOf('utf-16', headlines), 'utf16le'))
    const readings = await readInEncodings({ bytes, url })
    expect(Object.keys(readings.headlines)).toEqual(['utf-16le'])
    expect(readings.headlines['utf-16le']).toEqual(headlines)
  })

  test('shows the dates that name no zone, and only those', async () => {
    const encoded = (date: string) => ({ url, bytes: new TextEncoder().encode(feedOf('utf-8', headlines, date)) })
    expect((await readInEncodings(encoded('2026-11-22 08:00'))).datesWithoutZone).toHaveLength(3)
    expect((await readInEncodings(encoded('Sun, 22 Nov 2026 05:00:00 GMT'))).datesWithoutZone).toEqual([])
    expect((await readInEncodings(encoded('yesterday'))).datesWithoutZone).toEqual([])
  })

  test('of something that is no feed is empty', async () => {
    expect(await readInEncodings({ url, bytes: new TextEncoder().encode('<!doctype html><p>No feed</p>') }))
      .toEqual({ encoding: 'utf-8', likely: [], headlines: {}, datesWithoutZone: [] })
  })
})
