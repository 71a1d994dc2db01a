import { expect, test } from 'vitest'
import { changeBlock, moveBlock, moveSection } from '../../../../src/renderer/state/digest/digest-edits.ts'
import { mergeDigests } from '../../../../src/renderer/state/digest/digest-merge.ts'
import type { Digest } from '../../../../src/shared/digest.ts'
import { blockOf, draft } from '../../fixture/digests.ts'

const ids = ({ blocks }: Digest) => blocks.map(block => block.blockId)

test('puts together what was written in two fields of one piece', () => {
  const mine = { ...draft, blocks: changeBlock(draft.blocks, 'block-tolls', { summary: 'Mine.' }) }
  const theirs = { ...draft, version: 4, blocks: changeBlock(draft.blocks, 'block-tolls', { angle: 'Theirs' }) }
  const { digest, clashes } = mergeDigests(draft, mine, theirs)
  expect(clashes).toEqual([])
  expect(digest.version).toBe(4)
  expect(digest.blocks[0]).toMatchObject({ summary: 'Mine.', summaryOrigin: 'editor', angle: 'Theirs' })
})

test('tells of the fields that both changed to something else, and lets mine stand', () => {
  const mine = { ...draft, deck: 'Same', blocks: changeBlock(draft.blocks, 'block-lake', { summary: 'Mine.', rank: 'must' }) }
  const theirs = { ...draft, deck: 'Same', blocks: changeBlock(draft.blocks, 'block-lake', { summary: 'Theirs.', rank: 'must' }) }
  const { digest, clashes } = mergeDigests(draft, mine, theirs)
  expect(clashes).toEqual([{ blockId: 'block-lake', field: 'summary' }])
  expect(digest.blocks[2]?.summary).toBe('Mine.')
})

test('keeps the order of whoever changed it, and every piece that either put in', () => {
  const mine = { ...draft, blocks: moveSection(draft.blocks, 'world', 1) }
  const theirs = { ...draft, blocks: draft.blocks.toSpliced(2, 0, blockOf('rates')) }
  expect(ids(mergeDigests(draft, draft, theirs).digest)).toEqual(ids(theirs))
  expect(ids(mergeDigests(draft, mine, draft).digest)).toEqual(ids(mine))
  expect(ids(mergeDigests(draft, mine, theirs).digest)).toEqual(
    ['block-lake', 'block-tolls', 'block-tolls-ar', 'block-rates', 'block-grain-h'])
})

test('leaves every late article that either left, and none that either took up again', () => {
  const base = { ...draft, left: ['a', 'b', 'c'] }
  const { digest, clashes } = mergeDigests(base, { ...base, left: ['b', 'c', 'mine'] }, { ...base, left: ['a', 'c', 'theirs'] })
  expect(digest.left).toEqual(['c', 'theirs', 'mine'])
  expect(clashes).toEqual([])
})

test('leaves out what the other took out while the order was changed here', () => {
  const mine = { ...draft, blocks: moveBlock(draft.blocks, 'block-tolls', 1) }
  const theirs = { ...draft, blocks: draft.blocks.slice(0, 3), setAside: draft.blocks.slice(3) }
  expect(ids(mergeDigests(draft, mine, theirs).digest)).toEqual(['block-tolls-ar', 'block-tolls', 'block-lake'])
})

test('hands back the same pieces where nothing came of it, so that nothing is drawn again', () => {
  const answer = structuredClone({ ...draft, version: 4 })
  expect(mergeDigests(draft, draft, answer).digest.blocks.every((block, at) => block === draft.blocks[at])).toBe(true)
})
