import { describe, expect, test } from 'vitest'
import { longDay } from '../../../../src/renderer/format/times.ts'
import { citation, mailAddress, markdownOf, quoteWithSource, type SharedArticle } from '../../../../src/renderer/state/article/share-texts.ts'
import { safeLink } from '../../../../src/shared/safe-link.ts'

const article: SharedArticle = {
  headline: 'Tolls double & “bite”', outletName: 'Harbour Times', byline: 'Ines Calder', url: 'https://harbour.example/tolls',
  publishedAt: '2026-11-22T07:02:00.000Z', publishedOffset: 60, firstSeenAt: '2026-11-22T07:10:00.000Z', excerpt: 'Eleven vessels wait.'
}
const { byline: _byline, url: _url, publishedAt: _at, publishedOffset: _offset, ...bare } = article
const desk = { zone: 'Europe/Lisbon', now: '2026-11-23T08:00:00.000Z' }
const [day, today] = [longDay('2026-11-22'), longDay('2026-11-23')]
const source = `Ines Calder: “Tolls double & “bite””, Harbour Times, ${day}, 08:02 UTC+1`

describe('a citation', () => {
  test('names author, headline, outlet, the publisher’s own time, address and day of retrieval', () => {
    expect(citation(article, desk)).toBe(`${source}, https://harbour.example/tolls (retrieved ${today})`)
  })

  test('does without what is not known', () => {
    expect(citation(bare, desk))
      .toBe(`“Tolls double & “bite””, Harbour Times, ${day}, 07:10 UTC+0 (retrieved ${today})`)
  })
})

test('a quote carries its source and an address that opens at it', () => {
  expect(quoteWithSource(article, 'from the invoice', desk))
    .toBe(`“from the invoice”\n\n${source}\nhttps://harbour.example/tolls#:~:text=from%20the%20invoice`)
})

test('Markdown quotes the passage, else the excerpt, and links the headline', () => {
  expect(markdownOf(article, undefined, desk)).toContain('> Eleven vessels wait.\n\n[Tolls double \\& “bite”](<https://harbour.example/tolls>)')
  expect(markdownOf(bare, '*all*', desk)).toMatch(/^> \\\*all\\\*\n\n“Tolls/)
})

describe('a mail', () => {
  test('has the headline as subject, and passage, source and address in its text', () => {
    const mail = new URL(mailAddress(article, 'from the invoice', desk))
    expect(mail.searchParams.get('subject')).toBe(article.headline)
    expect(mail.searchParams.get('body')).toBe(`from the invoice — ${source} — https://harbour.example/tolls`)
  })

  test.each(['a long passage. '.repeat(500), 'длинный отрывок. '.repeat(200), '😀'.repeat(2000)])('is never longer than 2,000 characters', passage => {
    const mail = mailAddress(article, passage, desk)
    expect(mail.length).toBeLessThanOrEqual(2000)
    expect(decodeURIComponent(mail)).toContain('… — Ines Calder')
  })

  test('passes the program’s guard of addresses, whatever lines it has', () => {
    const mail = mailAddress({ ...article, headline: 'Tolls\r\nBcc: all' }, 'one\ntwo', desk)
    expect(safeLink(mail)).toBe(mail)
  })

  test('of an article with an endless address is cut too', () => {
    expect(mailAddress({ ...article, url: `https://a.example/${'x'.repeat(3000)}` }, undefined, desk).length).toBeLessThanOrEqual(2000)
  })
})
