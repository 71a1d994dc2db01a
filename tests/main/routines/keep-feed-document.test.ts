import { describe, expect, test } from 'vitest'
import { canBeReadOtherwise, findFeedDocument, keepFeedDocument } from '../../../src/main/routines/keep-feed-document.ts'
import { openArchive } from '../../../src/main/store/index.ts'
import { quietLog } from '../../support/make-app.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { feedIdAt, feedUrlOf, following } from './workshop.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const zoned = { publishedAt: '2026-11-22T05:00:00.000Z', publishedOffset: 60 }
const zoneless = { publishedAt: '2026-11-22T05:00:00.000Z' }

describe('a document can be read otherwise', () => {
  test('unless it is surely UTF-8 and every date names its zone', () => {
    expect(canBeReadOtherwise(bytesOf('Überfahrt'), { encoding: 'utf-8', articles: [zoned, {}] }, {})).toBe(false)
  })

  test('when it was read in another encoding, or its UTF-8 is broken', () => {
    expect(canBeReadOtherwise(bytesOf('x'), { encoding: 'iso-2022-jp', articles: [] }, {})).toBe(true)
    expect(canBeReadOtherwise(new Uint8Array([0xcc, 0xee]), { encoding: 'utf-8', articles: [] }, {})).toBe(true)
  })

  test('when a date names no zone', () => {
    expect(canBeReadOtherwise(bytesOf('x'), { encoding: 'utf-8', articles: [zoned, zoneless] }, {})).toBe(true)
  })

  test('when the reader has made a choice, which may be taken back', () => {
    expect(canBeReadOtherwise(bytesOf('x'), { encoding: 'utf-8', articles: [] }, { encoding: 'utf-8' })).toBe(true)
    expect(canBeReadOtherwise(bytesOf('x'), { encoding: 'utf-8', articles: [zoned] }, { zone: 'Europe/Lisbon' })).toBe(true)
  })
})

describe('keeping a document', () => {
  const [subscription] = following('volna.example').subscriptions
  const now = '2026-11-22T05:00:00.000Z'
  const feedId = feedIdAt('volna.example')
  const answerOf = (bytes: Uint8Array) =>
    ({ kind: 'fetched', url: feedUrlOf('volna.example'), bytes, headers: { 'content-type': 'text/xml' } }) as const

  async function keep(bytes: Uint8Array, encoding: string) {
    const archive = openArchive({ folder: await temporaryFolder(), log: quietLog })
    const put = (some: Uint8Array, read: string) =>
      keepFeedDocument(archive, subscription!, answerOf(some), { reading: { encoding: read, articles: [] }, now })
    await put(bytes, encoding)
    return { archive, put }
  }

  test('gives it back as it came, and only the last one', async () => {
    const { archive, put } = await keep(new Uint8Array([0xcc, 0xee]), 'windows-1251')
    await put(new Uint8Array([0xd4, 0xee]), 'windows-1251')
    expect(await findFeedDocument(archive, feedId)).toEqual({
      bytes: Buffer.from([0xd4, 0xee]), url: feedUrlOf('volna.example'), fetchedAt: now, contentType: 'text/xml'
    })
    archive.close()
  })

  test('forgets it once the feed is surely UTF-8', async () => {
    const { archive, put } = await keep(new Uint8Array([0xcc, 0xee]), 'windows-1251')
    await put(bytesOf('Мост'), 'utf-8')
    expect(await findFeedDocument(archive, feedId)).toBeUndefined()
    archive.close()
  })

  test('keeps none of more than two megabytes', async () => {
    const { archive } = await keep(new Uint8Array(2 * 1024 * 1024 + 1).fill(0xcc), 'windows-1251')
    expect(await findFeedDocument(archive, feedId)).toBeUndefined()
    archive.close()
  })
})
