import { describe, expect, it } from 'vitest'
import { buildArticles } from '../../../src/main/articles/index.ts'
import { snapshotFileName } from '../../../src/main/evidence/index.ts'
import { printableLine } from '../../../src/shared/printable-line.ts'
import { safeLink } from '../../../src/shared/safe-link.ts'

const turned = '\u202egnp.exe\u202c \u2066and\u2069 \u202bmore\u202c'
const turning = /[\u202a-\u202e\u2066-\u2069]/u
const widthless = /[\u200b\u2060\ufeff\u00ad]/u

function build(line: string, url: string) {
  const [article] = buildArticles({
    head: { format: 'rss', rights: line },
    entries: [{ headline: line, authors: [line], tags: [line], enclosures: [], summaryHtml: `<p>${line}</p>`, url, rawPublishedAt: line }]
  }, {
    feedUrl: 'https://quay.example/', feedId: 'f', outletId: 'o', sectionId: 'world', now: '2026-11-22T05:00:00.000Z', parseDate: () => undefined
  })
  return article ?? expect.fail('no article')
}

describe('marks that turn the direction, and signs without width (fault 40)', () => {
  it('stand in no field of one line', () => {
    const { headline, byline, tags, rights, rawPublishedAt } = build(`Quay ${turned} \u200bport\u2060s\ufeff`, 'https://quay.example/1')
    for (const field of [headline, byline, rights, rawPublishedAt, ...tags]) {
      expect(field).not.toMatch(turning)
      expect(field).not.toMatch(widthless)
      expect(field).toContain('gnp.exe and more ports')
    }
  })

  it('leave the joiners that Persian and emoji are written with', () => {
    expect(printableLine('می\u200cخواهم 👩\u200d🚒')).toBe('می\u200cخواهم 👩\u200d🚒')
  })

  it('stand in no name of a file, where they would hide its kind', () => {
    const article = { firstSeenAt: '2026-11-22T05:00:00.000Z', outletName: turned, headline: `annual_\u202elmth.exe`, revisionHash: 'ab'.repeat(32) }
    expect(snapshotFileName(article)).toMatch(/^[\w-]+\.html$/)
  })

  it('do not leave the program in an address as they came', () => {
    expect(safeLink(`https://quay.example/${turned}`)).toBe('https://quay.example/%E2%80%AEgnp.exe%E2%80%AC%20%E2%81%A6and%E2%81%A9%20%E2%80%ABmore%E2%80%AC')
  })
})

describe('a host of letters that look like others (fault 40)', () => {
  const likeApple = 'https://аpple.example/news'

  it('is known, shown and opened by the name that is really asked for', () => {
    const { url } = build('Quay', likeApple)
    expect(url).toBe('https://xn--pple-43d.example/news')
    expect(safeLink(likeApple)).toBe(url)
  })

  it('is no other host than it says, whatever stands before an @', () => {
    expect(new URL(build('Quay', 'https://bank.example@evil.example/').url ?? '').host).toBe('evil.example')
    expect(build('Quay', 'https://bank.example@evil.example/').url).not.toContain('bank')
  })
})
