import { expect, test } from 'vitest'
import { isArticleBlock, type DigestBlock } from '../../../../src/shared/digest.ts'
import {
  changeBlock, editBetween, groupBlocks, moveBlock, moveSection, placeBlock, placeSection, putBack
} from '../../../../src/renderer/state/digest/digest-edits.ts'
import { blockOf, draft } from '../../fixture/digests.ts'

const ids = (blocks: readonly DigestBlock[]) => blocks.filter(isArticleBlock).map(block => block.articleId)

test('groups pieces by section in the order of their first piece', () => {
  const groups = groupBlocks(['tolls', 'lake', 'tolls-ar'].map(blockOf))
  expect(groups.map(group => [group.title, ids(group.blocks)])).toEqual([
    ['World', ['tolls', 'tolls-ar']], ['Science & Space', ['lake']]
  ])
})

test('moves a piece by one place, at the edge of its section into the next one, and not beyond the last', () => {
  const shape = (blocks: readonly DigestBlock[]) => groupBlocks(blocks).map(group => [group.sectionId, ...ids(group.blocks)])
  expect(ids(moveBlock(draft.blocks, 'block-tolls', 1))).toEqual(['tolls-ar', 'tolls', 'lake', 'grain-h'])
  expect(moveBlock(draft.blocks, 'block-tolls', -1)).toBe(draft.blocks)
  expect(moveBlock(draft.blocks, 'block-grain-h', 1)).toBe(draft.blocks)
  const down = moveBlock(draft.blocks, 'block-tolls-ar', 1)
  expect(shape(down)).toEqual([['world', 'tolls'], ['science', 'tolls-ar', 'lake'], ['politics', 'grain-h']])
  expect(shape(moveBlock(down, 'block-tolls-ar', -1))).toEqual(shape(draft.blocks))
})

test('moves a section with all its pieces', () => {
  expect(ids(moveSection(draft.blocks, 'world', 1))).toEqual(['lake', 'tolls', 'tolls-ar', 'grain-h'])
})

test('puts a dragged section into the place of another', () => {
  expect(ids(placeSection(draft.blocks, 'science', 'world'))).toEqual(['lake', 'tolls', 'tolls-ar', 'grain-h'])
  expect(placeSection(draft.blocks, 'world', 'gone')).toBe(draft.blocks)
})

test('puts a dragged piece before or after another, into its section', () => {
  expect(ids(placeBlock(draft.blocks, 'block-tolls-ar', { targetId: 'block-tolls', side: 'before' })))
    .toEqual(['tolls-ar', 'tolls', 'lake', 'grain-h'])
  const moved = placeBlock(draft.blocks, 'block-tolls-ar', { targetId: 'block-lake', side: 'after' })
  expect(ids(moved)).toEqual(['tolls', 'lake', 'tolls-ar', 'grain-h'])
  expect(moved[2]).toMatchObject({ sectionId: 'science', sectionTitle: 'Science & Space' })
  const last = placeBlock(draft.blocks, 'block-lake', { targetId: 'block-tolls-ar', side: 'after' })
  expect(ids(last)).toEqual(['tolls', 'tolls-ar', 'lake', 'grain-h'])
  expect(last[2]).toMatchObject({ sectionId: 'world', sectionTitle: 'World' })
})

test('takes a piece that is put down where it stands for no change', () => {
  expect(placeBlock(draft.blocks, 'block-tolls-ar', { targetId: 'block-tolls', side: 'after' })).toBe(draft.blocks)
})

test('puts a piece that was taken out back where it stood', () => {
  const [first, second, ...rest] = draft.blocks
  expect(putBack([first!, ...rest], second!, 1)).toEqual(draft.blocks)
  expect(putBack(draft.blocks, second!, 1)).toBe(draft.blocks)
})

test('takes changed words for the editor’s, and keeps the outlet’s beside them until the editor comes back to them', () => {
  const { headline, summary } = blockOf('tolls')
  const [mine] = changeBlock(draft.blocks, 'block-tolls', { summary: 'Mine.', headline: 'My headline' })
  expect(mine).toMatchObject({ summaryOrigin: 'editor', originalSummary: summary, originalHeadline: headline })
  expect(changeBlock([mine!], 'block-tolls', { summary, headline })).toEqual([draft.blocks[0]])
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

test('takes a blank at the end, and a headline that is empty for a moment, for no change', () => {
  expect(editBetween(draft, { ...draft, headline: '', blocks: changeBlock(draft.blocks, 'block-lake',
    { headline: '' }) })).toBeUndefined()
  const { summary } = blockOf('lake')
  expect(editBetween(draft, { ...draft, blocks: changeBlock(draft.blocks, 'block-lake',
    { summary: `${summary} ` }) })).toBeUndefined()
})

test('says how a remark, a rank and quotes are taken away again', () => {
  const [first, ...rest] = draft.blocks
  const full = { ...draft, blocks: changeBlock([{ ...first!, rank: 'must' }, ...rest], 'block-tolls', { note: 'Watch.',
    tags: ['tolls'] }) }
  expect(editBetween(full, draft)?.blocks?.[0]).toEqual({ blockId: 'block-tolls', note: '', tags: [], rank: 'none' })
})

test('names a piece that was taken out and comes back with the words it has now', () => {
  const [first, ...rest] = draft.blocks
  const without = { ...draft, blocks: rest, setAside: [first!] }
  const back = { ...without, blocks: [{ ...first!, angle: 'Who pays' }, ...rest] }
  expect(editBetween(without, back)?.blocks?.[0]).toEqual({ blockId: 'block-tolls', angle: 'Who pays' })
})
