import type { BlockEdit, Digest, DigestBlock, DigestEdit } from '../../../shared/digest.ts'
import { isArticleBlock, usualLook } from '../../../shared/digest.ts'
import { editBlock, evenEdit, oneLine } from '../../../shared/edit-block.ts'

/** Blocks of one section, in the order in which they stand. */
export interface BlockGroup {
  readonly sectionId: string
  readonly title: string
  readonly blocks: readonly DigestBlock[]
}

/** What the editor changes of one piece. */
export type BlockChange = Omit<BlockEdit, 'blockId'>

/** Sections in the order of their first block. */
export function groupBlocks(blocks: readonly DigestBlock[]): readonly BlockGroup[] {
  return [...Map.groupBy(blocks, block => block.sectionId)].map(([sectionId, own]) =>
    ({ sectionId, title: own[0]?.sectionTitle ?? sectionId, blocks: own }))
}

/** Moves a block by one place, at the edge of its section into the next one; the same blocks when it stands at the end already. */
export function moveBlock(blocks: readonly DigestBlock[], blockId: string, by: -1 | 1): readonly DigestBlock[] {
  const order = flatten(groupBlocks(blocks))
  const at = order.findIndex(block => block.blockId === blockId)
  const [block, target] = [order[at], order[at + by]]
  if (!block || !target) return blocks
  const isWithin = block.sectionId === target.sectionId
  return placeBlock(blocks, blockId, { targetId: target.blockId, side: isWithin === (by === 1) ? 'after' : 'before' })
}

export function moveSection(blocks: readonly DigestBlock[], sectionId: string, by: -1 | 1): readonly DigestBlock[] {
  return flatten(moved(groupBlocks(blocks), group => group.sectionId === sectionId, by))
}

/** On which side of another piece or section something is put down. */
export type Side = 'before' | 'after'

/** Puts a section into the place of another one. */
export function placeSection(blocks: readonly DigestBlock[], sectionId: string, targetId: string): readonly DigestBlock[] {
  const groups = groupBlocks(blocks)
  const from = groups.findIndex(group => group.sectionId === sectionId)
  const to = groups.findIndex(group => group.sectionId === targetId)
  const group = groups[from]
  return group && to >= 0 ? flatten(groups.toSpliced(from, 1).toSpliced(to, 0, group)) : blocks
}

/** Puts a block beside another one, in whose section it stands then; the same blocks when it stands there already. */
export function placeBlock(
  blocks: readonly DigestBlock[], blockId: string, { targetId, side }: { readonly targetId: string; readonly side: Side }
): readonly DigestBlock[] {
  const block = blocks.find(other => other.blockId === blockId)
  const others = blocks.filter(other => other !== block)
  const at = others.findIndex(other => other.blockId === targetId)
  const target = others[at]
  if (!block || !target) return blocks
  const { sectionId, sectionTitle } = target
  const placed = flatten(groupBlocks(others.toSpliced(side === 'after' ? at + 1 : at, 0, { ...block, sectionId, sectionTitle })))
  const isMoved = block.sectionId !== sectionId || placed.some((other, place) => other.blockId !== blocks[place]?.blockId)
  return isMoved ? placed : blocks
}

/** Puts a block that was taken out back where it stood, `at` places from the top. */
export function putBack(blocks: readonly DigestBlock[], block: DigestBlock, at: number): readonly DigestBlock[] {
  return blocks.some(({ blockId }) => blockId === block.blockId) ? blocks : flatten(groupBlocks(blocks.toSpliced(at, 0, block)))
}

function moved<T>(items: readonly T[], isMeant: (item: T) => boolean, by: -1 | 1): readonly T[] {
  const at = items.findIndex(isMeant)
  const item = items[at]
  const to = at + by
  if (!item || to < 0 || to >= items.length) return items
  return items.toSpliced(at, 1).toSpliced(to, 0, item)
}

function flatten(groups: readonly BlockGroup[]): readonly DigestBlock[] {
  return groups.flatMap(group => group.blocks)
}

/** The blocks with a change of one of them. */
export function changeBlock(blocks: readonly DigestBlock[], blockId: string, change: BlockChange): readonly DigestBlock[] {
  return blocks.map(block => block.blockId === blockId ? editBlock(block, { blockId, ...change }) : block)
}

/** All that may be changed of a piece, as an edit would say it. */
function wholeEdit(block: DigestBlock): Required<BlockEdit> {
  const { blockId, headline, summary, note = '', tags = [], rank = 'none', sectionId, sectionTitle } = block
  const { angle = '', quotes = [], money = [] } = isArticleBlock(block) ? block : {}
  return { blockId, headline, summary, note, tags, rank, angle, quotes, money, section: { sectionId, sectionTitle } }
}

type Field = keyof BlockChange

/** The fields in which two states of a piece differ, as they are kept: a blank at the end is no difference, nor a headline
 *  that is
 *  empty while another is being written. */
export function changedFields(from: DigestBlock, to: DigestBlock): readonly Field[] {
  if (from === to) return []
  const [before, after] = [evenEdit(wholeEdit(from)), evenEdit(wholeEdit(to))]
  return (Object.keys(after) as readonly (keyof BlockEdit)[]).filter((key): key is Field =>
    key !== 'blockId' && after[key] !== before[key] && JSON.stringify(after[key]) !== JSON.stringify(before[key]))
}

/** Only these fields of a piece. */
export function pickFields(block: DigestBlock, fields: readonly Field[]): BlockChange {
  const whole = wholeEdit(block)
  return Object.fromEntries(fields.map(field => [field, whole[field]]))
}

export const headFields = ['headline', 'deck', 'layout', 'paper'] as const

const usualHeads = { headline: '', deck: '', ...usualLook }

/** Whether a head says the same in two states, as it is kept. */
export function isSameHead(field: (typeof headFields)[number], from: Digest, to: Digest): boolean {
  const [before, after] = [from[field] ?? usualHeads[field], to[field] ?? usualHeads[field]]
  return before === after || oneLine(before) === oneLine(after) || (field === 'headline' && oneLine(after) === '')
}

/** What leads from one state of a digest to another; undefined when nothing does. Only changed words are named, since the
 *  program takes every summary that is named for the editor's. */
export function editBetween(from: Digest, to: Digest): DigestEdit | undefined {
  const heads = headFields.filter(field => to[field] !== undefined && !isSameHead(field, from, to)).map(field => [field,
    to[field]])
  const blocks = to.blocks.map(block => editOf(from, block))
  const isArranged = from.blocks.length !== to.blocks.length || to.blocks.some(({ blockId }, at) =>
    from.blocks[at]?.blockId !== blockId)
  const isWritten = blocks.some(edit => Object.keys(edit).length > 1)
  const edit: DigestEdit = {
    ...Object.fromEntries(heads), ...((isArranged || isWritten) && { blocks }), ...(!isSameLeft(from, to) && { left: to.left ?? [] })
  }
  return Object.keys(edit).length > 0 ? edit : undefined
}

function isSameLeft({ left: before = [] }: Digest, { left: after = [] }: Digest): boolean {
  return before === after || (before.length === after.length && before.every(articleId => after.includes(articleId)))
}

function editOf(from: Digest, block: DigestBlock): BlockEdit {
  const { blockId } = block
  const before = findBlock(from, blockId)
  return { blockId, ...pickFields(block, before ? changedFields(before, block) : []) }
}

/** A piece of a digest, also one that was taken out of it. */
export function findBlock({ blocks, setAside = [] }: Digest, blockId: string): DigestBlock | undefined {
  return blocks.find(block => block.blockId === blockId) ?? setAside.find(block => block.blockId === blockId)
}
