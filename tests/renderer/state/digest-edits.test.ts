import { expect, test } from 'vitest'
import {
  applyEdit, editBetween, groupBlocks, moveBlock, moveSection, placeBlock, withWords
} from '../../../src/renderer/state/digest-edits.ts'
import { blockOf, draft } from '../fixture/digests.ts'

const ids = (blocks: readonly { readonly articleId: string }[]) => blocks.map(block => block.articleId)

test('groups pieces by section in the order of their first piece', () => {
  const groups = groupBlocks(['tolls', 'lake', 'tolls-ar'].map(blockOf))
  expect(groups.map(group => [group.title, ids(group.blocks)])).toEqual([
    ['World', ['tolls', 'tolls-ar']], ['Science & Space', ['lake']]
  ])
})

test('moves a piece within its section and not out of it', () => {
  expect(ids(moveBlock(draft.blocks, 'block-tolls', 1))).toEqual(['tolls-ar', 'tolls', 'lake', 'grain-h'])
  expect(ids(moveBlock(draft.blocks, 'block-tolls', -1))).toEqual(ids(draft.blocks))
  expect(ids(moveBlock(draft.blocks, 'block-lake', 1))).toEqual(ids(draft.blocks))
})

test('moves a section with all its pieces', () => {
  expect(ids(moveSection(draft.blocks, 'world', 1))).toEqual(['lake', 'tolls', 'tolls-ar', 'grain-h'])
})

test('puts a dragged piece into the place of another of its section only', () => {
  expect(ids(placeBlock(draft.blocks, 'block-tolls-ar', 'block-tolls'))).toEqual(['tolls-ar', 'tolls', 'lake', 'grain-h'])
  expect(placeBlock(draft.blocks, 'block-tolls-ar', 'block-lake')).toBe(draft.blocks)
})

test('takes changed words for the editor’s, and unchanged ones for the outlet’s', () => {
  const block = blockOf('tolls')
  expect(withWords(block, { summary: 'Mine.' }).summaryOrigin).toBe('editor')
  expect(withWords(block, { headline: 'Mine', summary: block.summary }).summaryOrigin).toBe('outlet')
})

test('names in an edit only what changed', () => {
  expect(editBetween(draft, draft)).toBeUndefined()
  expect(editBetween(draft, { ...draft, deck: 'New' })).toEqual({ deck: 'New' })
  const [first, ...rest] = draft.blocks
  expect(editBetween(draft, { ...draft, blocks: [...rest, { ...first!, headline: 'New' }] })).toEqual({ blocks: [
    { blockId: 'block-tolls-ar' }, { blockId: 'block-lake' }, { blockId: 'block-grain-h' },
    { blockId: 'block-tolls', headline: 'New' }
  ] })
})

test('does to one digest what made another of it', () => {
  const edited = { ...draft, headline: 'New', blocks: moveSection(draft.blocks, 'world', 1).slice(1) }
  expect(applyEdit(draft, editBetween(draft, edited)!)).toEqual(edited)
})
