import type { Digest, DigestBlock, DigestEdit } from '../../shared/digest.ts'

/** Blocks of one section, in the order in which they stand. */
export interface BlockGroup {
  readonly sectionId: string
  readonly title: string
  readonly blocks: readonly DigestBlock[]
}

/** Sections in the order of their first block. */
export function groupBlocks(blocks: readonly DigestBlock[]): readonly BlockGroup[] {
  const groups = new Map<string, { sectionId: string; title: string; blocks: DigestBlock[] }>()
  for (const block of blocks) {
    const { sectionId, sectionTitle: title } = block
    const group = groups.get(sectionId) ?? { sectionId, title, blocks: [] }
    groups.set(sectionId, group)
    group.blocks.push(block)
  }
  return [...groups.values()]
}

/** Moves a block within its section; the same blocks when it stands at the end already. */
export function moveBlock(blocks: readonly DigestBlock[], blockId: string, by: -1 | 1): readonly DigestBlock[] {
  return flatten(groupBlocks(blocks).map(group => ({ ...group, blocks: moved(group.blocks, b => b.blockId === blockId, by) })))
}

export function moveSection(blocks: readonly DigestBlock[], sectionId: string, by: -1 | 1): readonly DigestBlock[] {
  return flatten(moved(groupBlocks(blocks), group => group.sectionId === sectionId, by))
}

/** Puts a block into the place of another one of its section. */
export function placeBlock(blocks: readonly DigestBlock[], blockId: string, targetId: string): readonly DigestBlock[] {
  const from = blocks.findIndex(block => block.blockId === blockId)
  const to = blocks.findIndex(block => block.blockId === targetId)
  const block = blocks[from]
  if (!block || to < 0 || blocks[to]?.sectionId !== block.sectionId) return blocks
  return flatten(groupBlocks(blocks.toSpliced(from, 1).toSpliced(to, 0, block)))
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

/** A block as the editor changed it; words that were changed are no longer the outlet's own. */
export function withWords(block: DigestBlock, words: { readonly headline?: string; readonly summary?: string }): DigestBlock {
  const isRewritten = words.summary !== undefined && words.summary !== block.summary
  return { ...block, ...words, ...(isRewritten && { summaryOrigin: 'editor' }) }
}

/** What leads from one state of a digest to another; undefined when nothing does. Only changed words are named, since the
 *  program takes every summary that is named for the editor's. */
export function editBetween(from: Digest, to: Digest): DigestEdit | undefined {
  const edit: DigestEdit = {
    ...(to.headline !== from.headline && { headline: to.headline }),
    ...(to.deck !== from.deck && { deck: to.deck }),
    ...(isBlocksChanged(from.blocks, to.blocks) && { blocks: to.blocks.map(block => blockEdit(from.blocks, block)) })
  }
  return Object.keys(edit).length > 0 ? edit : undefined
}

function isBlocksChanged(from: readonly DigestBlock[], to: readonly DigestBlock[]): boolean {
  return from.length !== to.length || to.some((block, at) => {
    const before = from[at]
    return !before || before.blockId !== block.blockId || before.headline !== block.headline || before.summary !== block.summary
  })
}

function blockEdit(from: readonly DigestBlock[], block: DigestBlock): { blockId: string; headline?: string; summary?: string } {
  const before = from.find(other => other.blockId === block.blockId)
  return {
    blockId: block.blockId,
    ...(before?.headline !== block.headline && { headline: block.headline }),
    ...(before?.summary !== block.summary && { summary: block.summary })
  }
}

/** The digest with an edit done to it; blocks it names that are not there are passed over. */
export function applyEdit(digest: Digest, edit: DigestEdit): Digest {
  const { blocks, ...words } = edit
  if (!blocks) return { ...digest, ...words }
  return { ...digest, ...words, blocks: blocks.flatMap(({ blockId, ...changed }) => {
    const block = digest.blocks.find(other => other.blockId === blockId)
    return block ? [withWords(block, changed)] : []
  }) }
}
