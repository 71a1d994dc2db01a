import { expect, test } from 'vitest'
import { proposeHeadlines } from '../../../src/main/digest/propose-headlines.ts'
import type { Digest, TextBlock } from '../../../src/shared/digest.ts'

const piece = (headline: string, others: Partial<TextBlock> = {}): TextBlock => ({
  kind: 'text', blockId: headline, sectionId: 'world', sectionTitle: 'World', headline, summary: '', direction: 'ltr', ...others
})
const propose = (...blocks: readonly TextBlock[]) => proposeHeadlines({ blocks, language: 'en' } as unknown as Digest)

test('puts each two of the first stories together, in either order, those that must be in before the others', () => {
  expect(propose(piece('A bridge shuts'), piece('A lake vanishes', { rank: 'must' }))).toEqual([
    'Press review: A lake vanishes and A bridge shuts', 'Press review: A bridge shuts and A lake vanishes'
  ])
  expect(propose(...['One', 'Two', 'Three', 'Four'].map(headline => piece(headline)))).toHaveLength(6)
})

test('takes stories in the digest’s language first', () => {
  expect(propose(piece('Пролив', { language: 'ru' }), piece('A bridge'), piece('A lake'), piece('A cup'))[0])
    .toBe('Press review: A bridge and A lake')
})

test('has one story alone, and of an empty draft that there is none', () => {
  expect(propose(piece('A bridge shuts'))).toEqual(['Press review: A bridge shuts'])
  expect(propose()).toEqual(['Press review: no significant coverage'])
})
