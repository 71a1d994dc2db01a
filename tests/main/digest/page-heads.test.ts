import { expect, test } from 'vitest'
import { headRuns } from '../../../src/main/digest/page-heads.ts'
import { printDigest } from '../../../src/main/digest/index.ts'
import { manyScripts } from './many-scripts.ts'

const [sample] = manyScripts.blocks
const [world, business, sport] = ['World', 'Business', 'Sport']
const digest = printDigest({
  ...manyScripts, blocks: [world, world, business, sport].flatMap((sectionTitle, index) =>
    sample ? [{ ...sample, blockId: String(index), sectionId: sectionTitle, sectionTitle }] : [])
})
const runs = (numbers: Readonly<Record<string, number>>, firstOnPage: readonly string[]) =>
  headRuns(digest, { pageNumbers: numbers, firstOnPage }).map(({ title, from, anchors }) => [title, from, anchors.join(' ')])

test('a page is headed by the section of what stands first on it, also where that began on the page before', () => {
  const numbers = { 'section-1': 1, 'block-1': 1, 'block-2': 2, 'section-2': 2, 'block-3': 3, 'section-3': 3, 'block-4': 3 }
  expect(runs(numbers, ['block-2', 'block-3'])).toEqual([
    [world, 2, 'block-2 section-2'], [business, 3, 'block-3 section-3 block-4']
  ])
})

test('pages of one section share a head, and a page that begins inside a piece keeps the one before', () => {
  const numbers = { 'section-1': 2, 'block-1': 2, 'block-2': 3, 'section-2': 5, 'block-3': 5, 'section-3': 6, 'block-4': 6 }
  expect(runs(numbers, ['section-1', 'block-2', 'section-3'])).toEqual([
    [world, 2, 'section-1 block-1 block-2 section-2 block-3'], [sport, 6, 'section-3 block-4']
  ])
})

test('a page whose last piece goes on to the next one is headed by the section of that piece, since the next one is too', () => {
  const numbers = { 'section-1': 2, 'block-1': 2, 'block-2': 2, 'section-2': 2, 'block-3': 2, 'section-3': 4, 'block-4': 4, sources: 6 }
  expect(runs(numbers, ['section-1', 'section-3'])).toEqual([
    [business, 2, 'section-1 block-1 block-2 section-2 block-3'], [sport, 4, 'section-3 block-4']
  ])
  expect(runs({ ...numbers, 'section-3': 3, 'block-4': 3 }, ['section-1', 'section-3'])[0]?.[0]).toBe(world)
})

test('nothing has a head where nothing stands first on a page', () => {
  expect(runs({}, [])).toEqual([])
})
