import type { Digest, DigestBlock } from '../../../shared/digest.ts'

/** A section of a digest as it is printed, with the names its parts are linked by. */
export interface OutlineSection {
  /** 1 for the first. */
  readonly number: number
  readonly anchor: string
  readonly title: string
  readonly blocks: readonly NumberedBlock[]
}

export interface NumberedBlock {
  /** Counted through the whole digest: the one numbering of every format. */
  readonly number: number
  readonly anchor: string
  readonly block: DigestBlock
}

/** Sections in the order of their first block. A section stands once, even where the editor's order comes back to it. */
export function outlineOf(digest: Digest): readonly OutlineSection[] {
  const sections = Map.groupBy(digest.blocks, block => block.sectionId)
  let count = 0
  return [...sections.values()].map((blocks, index) => ({
    number: index + 1,
    anchor: `section-${index + 1}`,
    title: blocks[0]?.sectionTitle ?? '',
    blocks: blocks.map(block => ({ number: ++count, anchor: `block-${count}`, block }))
  }))
}

/** On which page each block stands, by its id; `pageNumbers` are those of a print's link targets. */
export function pagesOfBlocks(digest: Digest, pageNumbers: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(outlineOf(digest).flatMap(({ blocks }) => blocks).flatMap(({ anchor, block }) => {
    const page = pageNumbers[anchor]
    return page === undefined ? [] : [[block.blockId, page]]
  }))
}
