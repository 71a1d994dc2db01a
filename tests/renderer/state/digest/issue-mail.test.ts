import { expect, test } from 'vitest'
import { safeLink } from '../../../../src/shared/safe-link.ts'
import type { ArticleBlock, DigestBlock } from '../../../../src/shared/digest.ts'
import { issueMail } from '../../../../src/renderer/state/digest/issue-mail.ts'

const piece = (outletName: string, headline: string, sectionId = 'world'): DigestBlock => ({
  articleId: headline, blockId: headline, sectionId, sectionTitle: sectionId, headline, direction: 'ltr', summary: '', outletName,
  revisionHash: 'h', retrievedAt: '2017-06-07T06:00:00.000Z', summaryOrigin: 'outlet', alsoCoveredIn: []
} satisfies ArticleBlock)
const own: DigestBlock = {
  kind: 'text', blockId: 'own', sectionId: 'world', sectionTitle: 'world', headline: 'From the desk', direction: 'ltr',
  summary: ''
}
const bodyOf = (mail: string): string | null => new URL(mail).searchParams.get('body')

test('a mail of the headlines has the numbers of the printed press review, whose sections stand together', () => {
  const mail = issueMail({
    headline: 'Press review: tolls & herring', deck: 'Top stories',
    blocks: [piece('Quay Gazette', 'Tolls double'), piece('Нордпост', 'Кубок', 'sport'), own]
  })
  expect(new URL(mail).searchParams.get('subject')).toBe('Press review: tolls & herring')
  expect(bodyOf(mail)).toBe('Top stories — 1. Quay Gazette: Tolls double — 2. From the desk — 3. Нордпост: Кубок')
})

test.each(['headline', 'заголовок', '头条'])('it is no longer than an address may be, and counts what is left out: %s', word => {
  const blocks = Array.from({ length: 80 }, (_, index) => piece('Quay Gazette', `${word} ${index}`.padEnd(30, word)))
  const mail = issueMail({ headline: word, deck: '', blocks })
  expect(mail.length).toBeLessThanOrEqual(2000)
  expect(safeLink(mail)).toBe(mail)
  const [, last, more] = /(\d+)\. Quay Gazette: [^—]+ — … \+(\d+)$/u.exec(bodyOf(mail) ?? '') ?? []
  expect(Number(last) + Number(more)).toBe(80)
})

test('a headline without end leaves room for no piece, and the address is whole', () => {
  const mail = issueMail({ headline: '头'.repeat(900), deck: '条'.repeat(900), blocks: [piece('Quay Gazette', 'Tolls double')] })
  expect(safeLink(mail)).toBe(mail)
  expect(bodyOf(mail)).toBe('… +1')
})
