import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readSnapshot, renderSnapshot, snapshotFileName, type SnapshotRecord } from '../../../src/main/evidence/index.ts'
import { revisionHash } from '../../../src/main/identity/index.ts'
import { interfaceLanguages, type InterfaceLanguage } from '../../../src/shared/interface-language.ts'
import type { WindowArticle } from '../../../src/main/ports.ts'

const headline = 'Bridge closes <for good>'
const bodyText = 'The bridge closes on Monday.'

const article: WindowArticle = {
  articleId: 'bridge', feedId: 'f', outletId: 'quay', outletName: 'Quay Gazette', sectionId: 'world', headline, excerpt: bodyText,
  byline: 'Ada Mole', url: 'https://quay.example/bridge?a=1&b=2', language: 'en', direction: 'ltr', tags: [],
  bodyHtml: '<p>The bridge closes on Monday.</p><img src="https://quay.example/b.jpg?w=1&amp;h=2" alt="The bridge" />'
    + '<img src="https://quay.example/gone.jpg" alt="" />',
  bodyText, publishedAt: '2026-11-21T08:00:00.000Z', publishedOffset: 330, firstSeenAt: '2026-11-22T05:00:00.000Z',
  sortedAt: '2026-11-21T08:00:00.000Z', pictureUrls: ['https://quay.example/b.jpg?w=1&h=2', 'https://quay.example/gone.jpg'],
  revisionHash: revisionHash(headline, 'Ada Mole', bodyText)
}

const record: SnapshotRecord = {
  kind: 'press-review-snapshot', snapshotVersion: 1, programVersion: '1.2.3', savedAt: '2026-11-22T09:30:00.000Z', zone: 'Europe/Paris',
  feedUrl: 'https://quay.example/feed.xml', isCurrent: true, article, pictures: [{ url: 'https://quay.example/b.jpg?w=1&h=2', hash: 'ab12' }],
  response: { url: article.url ?? '', fetchedAt: '2026-11-22T05:00:00.000Z', headers: { etag: '"x<y"' } }
}

const document = renderSnapshot({ record, pictures: [['https://quay.example/b.jpg?w=1&h=2', 'data:image/jpeg;base64,AAAA']] })

describe('an article saved as evidence', () => {
  it('stands in one file that loads nothing and runs nothing', () => {
    expect(document).toContain("default-src 'none'; img-src data:")
    expect([...document.matchAll(/<(?:img|link|script|iframe)[^>]*(?:src|href)="([^"]*)"/g)].map(([, address]) => address))
      .toEqual(['data:image/jpeg;base64,AAAA'])
    expect(document).toContain('[https://quay.example/gone.jpg]')
    expect([...document.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual(['<script type="application/json" id="press-review-record">'])
  })

  it('tells its address, its times with their offsets, its hash and the answer of its server', () => {
    for (const fact of ['https://quay.example/bridge?a=1&amp;b=2', '2026-11-21T13:30:00+05:30', '2026-11-22T06:00:00+01:00',
      '2026-11-22T10:30:00+01:00', article.revisionHash, 'Press Review 1.2.3', '&quot;x&lt;y&quot;', 'SHA-256 ab12']) expect(document).toContain(fact)
  })

  it('says what it records in the language that was asked for, mirrored in Arabic, around an article in its own', () => {
    const inLanguage = (language: InterfaceLanguage): string => renderSnapshot({ record: { ...record, language }, pictures: [] })
    expect(inLanguage('de')).toContain('<html lang="de" dir="ltr">')
    expect(inLanguage('de')).toContain('<dt>Von diesem Programm zuerst gesehen</dt>')
    expect(inLanguage('ar')).toContain('<html lang="ar" dir="rtl">')
    expect(inLanguage('ar')).toContain('<article lang="en" dir="ltr">')
    for (const language of interfaceLanguages.filter(language => language !== 'en')) {
      for (const words of ['Address', 'First seen by', 'The seal in', 'the feed']) expect(inLanguage(language)).not.toContain(words)
      expect(readSnapshot({ text: inLanguage(language) }).isUntouched).toBe(true)
    }
  })

  it('is the same, letter for letter, whenever it is made of the same', () => {
    expect(renderSnapshot({ record, pictures: [['https://quay.example/b.jpg?w=1&h=2', 'data:image/jpeg;base64,AAAA']] })).toBe(document)
  })

  it('bears a seal that anybody can check', () => {
    const named = /content="sha256:([0-9a-f]{64})"/.exec(document)?.[1] ?? ''
    expect(createHash('sha256').update(document.replace(named, '0'.repeat(64))).digest('hex')).toBe(named)
    expect(readSnapshot({ text: document })).toEqual({
      isUntouched: true, hasTrueText: true, seal: named, articleId: 'bridge', headline, outletName: 'Quay Gazette', url: article.url,
      revisionHash: article.revisionHash, firstSeenAt: article.firstSeenAt, savedAt: record.savedAt, programVersion: '1.2.3'
    })
  })

  it('shows that a letter was changed in what is seen, and in what is not', () => {
    expect(readSnapshot({ text: document.replace('closes on Monday', 'closes on Friday') }).isUntouched).toBe(false)
    const recordChanged = document.replace(/"bodyText":"[^"]*"/, '"bodyText":"The bridge stays."')
    expect(readSnapshot({ text: recordChanged })).toMatchObject({ isUntouched: false, hasTrueText: false })
  })

  it('cannot be closed early by what a publisher wrote', () => {
    const hostile = { ...record, article: { ...article, headline: '</script><script>x()</script>', outletName: '</title><img src=x onerror=y()>' } }
    const saved = renderSnapshot({ record: hostile, pictures: [] })
    expect(saved.match(/<script/g)).toHaveLength(1)
    expect(saved).not.toContain('<img src=x')
    expect(readSnapshot({ text: saved })).toMatchObject({ isUntouched: true, hasTrueText: false, headline: '</script><script>x()</script>' })
  })

  it.each(['', 'Some text', '<!doctype html><p>A page', document.replace('press-review-snapshot', 'other'), document.slice(0, 900)])(
    'is told from any other file', text => {
      expect(() => readSnapshot({ text })).toThrow(expect.objectContaining({ code: 'not-a-snapshot' }))
    })
})

it.each([
  [article, '2026-11-22_quay-gazette_bridge-closes-for-good'], [{ ...article, headline: 'Мост закрыт', outletName: 'Élan / Süd' }, '2026-11-22_elan-sud'],
  [{ ...article, headline: `${'long '.repeat(40)}` }, `2026-11-22_quay-gazette_${'long-'.repeat(12).slice(0, -1)}`]
])('a snapshot has a name that every file system takes', (given, name) => {
  expect(snapshotFileName(given)).toBe(`${name}_${article.revisionHash.slice(0, 8)}.html`)
})
