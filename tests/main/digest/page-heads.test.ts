import { expect, test } from 'vitest'
import { allHeads, headTitles } from '../../../src/main/digest/render/page-heads.ts'
import { printDigest } from '../../../src/main/digest/index.ts'
import { manyScripts } from './many-scripts.ts'

const [sample] = manyScripts.blocks
const [world, business, sport] = ['World', 'Business', 'Sport']
const digest = printDigest({
  ...manyScripts, blocks: [world, world, business, sport].flatMap((sectionTitle, index) =>
    sample ? [{ ...sample, blockId: String(index), sectionId: sectionTitle, sectionTitle }] : [])
})
const whole = digest.running.middle
const heads = (pageNumbers: Readonly<Record<string, number>>, firstOnPage: readonly string[], pageCount: number) => {
  const titleOf = headTitles(digest, { pageCount, pageNumbers, firstOnPage })
  return Array.from({ length: pageCount }, (_, index) => titleOf(index + 1))
}

test('a page is headed by the section that it begins in, also where that began on the page before', () => {
  const numbers = { 'section-1': 1, 'block-1': 1, 'block-2': 2, 'section-2': 2, 'block-3': 3, 'section-3': 3, 'block-4': 3 }
  expect(heads(numbers, ['block-2', 'block-3'], 3)).toEqual([whole, world, business])
})

test('a page that begins inside a piece is headed by the section of that piece', () => {
  const numbers = { 'section-1': 2, 'block-1': 2, 'block-2': 2, 'section-2': 2, 'block-3': 2, 'section-3': 4, 'block-4': 4 }
  expect(heads(numbers, ['section-1', 'section-3'], 5)).toEqual([whole, world, business, sport, sport])
})

test('before the first section, and from the sources on, a page is headed as the whole document is', () => {
  const numbers = { 'section-1': 2, 'block-1': 2, 'block-2': 2, 'section-2': 3, 'block-3': 3, 'section-3': 3, 'block-4': 3, sources: 4 }
  expect(heads(numbers, ['section-2', 'sources'], 5)).toEqual([whole, whole, business, whole, whole])
  expect(heads(numbers, ['section-2'], 4)).toEqual([whole, whole, business, sport])
  expect(headTitles(digest, undefined)(3)).toBe(whole)
})

test('each head is there once, first that of the whole document', () => {
  expect(allHeads(digest)).toEqual([whole, world, business, sport])
  expect(allHeads({ ...digest, running: { ...digest.running, middle: sport } })).toEqual([sport, world, business])
})
