import type { Digest, DigestBlock } from '../../../shared/digest.ts'
import { editBlock } from '../../../shared/edit-block.ts'
import { changedFields, findBlock, headFields, isSameHead, pickFields, type BlockChange } from './digest-edits.ts'

/** Something that was changed here and elsewhere, each time to something else. */
export interface Clash {
  /** Absent: of the digest as a whole. */
  readonly blockId?: string
  readonly field: keyof BlockChange | (typeof headFields)[number]
}

/** What both made of one digest: `mine` on top of `theirs`, of which it keeps version and times. Where both changed the same,
 *  `mine` stands, and a clash tells of it. A piece that is as it was in `mine` stays the same object. */
export function mergeDigests(base: Digest, mine: Digest,
  theirs: Digest): { readonly digest: Digest; readonly clashes: readonly Clash[] } {
  const clashes: Clash[] = []
  const heads = headFields.flatMap(field => {
    if (isSameHead(field, base, mine) && !isSameHead(field, mine, theirs)) return []
    if (!isSameHead(field, base, mine) && !isSameHead(field, base, theirs) && !isSameHead(field, mine,
      theirs)) clashes.push({ field })
    return mine[field] === undefined ? [] : [[field, mine[field]] as const]
  })
  const merged: Digest = { ...theirs, ...Object.fromEntries(heads) }
  const blocks = mergedOrder(base, mine, theirs).flatMap(blockId => {
    const block = mergeBlock({ base, mine, theirs }, blockId, field => clashes.push({ blockId, field }))
    return block ? [block] : []
  })
  const isHeadlineProposed = theirs.isHeadlineProposed && isSameHead('headline', theirs, merged)
  return { digest: { ...merged, isHeadlineProposed, blocks, ...mergeLeft(base, mine, theirs) }, clashes }
}

interface Three {
  readonly base: Digest
  readonly mine: Digest
  readonly theirs: Digest
}

function mergeBlock({ base, mine, theirs }: Three, blockId: string, clash: (field: keyof BlockChange) =>
  void): DigestBlock | undefined {
  const [before, here, there] = [findBlock(base, blockId), mine.blocks.find(block => block.blockId === blockId),
    findBlock(theirs, blockId)]
  if (!here || !there) return here ?? there
  if (isEqual(here, there)) return here
  const changedHere = before ? changedFields(before, here) : []
  const changedThere = before ? changedFields(before, there) : []
  const different = changedFields(there, here)
  for (const field of changedHere) if (changedThere.includes(field) && different.includes(field)) clash(field)
  // Words that differ only in blanks stay as they are being typed here.
  const typed = typedFields.filter(field => !different.includes(field) && !isEqual(pickFields(here, [field]), pickFields(there,
    [field])))
  const merged = editBlock(there, { blockId, ...pickFields(here, [...changedHere, ...typed]) })
  return isEqual(merged, here) ? here : merged
}

/** Written letter by letter, and saved in between. */
const typedFields = ['headline', 'summary', 'angle', 'note', 'tags'] as const

function isEqual(one: object, other: object): boolean {
  const [mine, theirs] = [one as Record<string, unknown>, other as Record<string, unknown>]
  return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
    .every(key => mine[key] === theirs[key] || JSON.stringify(mine[key]) === JSON.stringify(theirs[key]))
}

/** Late articles that either left, without those that either took up again. */
function mergeLeft({ left: before = [] }: Digest, { left: here = [] }: Digest, { left: there = [] }: Digest): Pick<Digest, 'left'> {
  const left = [
    ...there.filter(articleId => here.includes(articleId) || !before.includes(articleId)),
    ...here.filter(articleId => !before.includes(articleId) && !there.includes(articleId))
  ]
  return left.length > 0 || before.length > 0 ? { left } : {}
}

/** Whoever changed the order has it; where both did, mine, with what they added behind what it follows there. */
function mergedOrder(base: Digest, mine: Digest, theirs: Digest): readonly string[] {
  const [before, here, there] = [base, mine, theirs].map(({ blocks }) => blocks.map(block => block.blockId)) as [string[],
    string[], string[]]
  if (isSame(before, here)) return there
  if (isSame(before, there)) return here
  const order = here.filter(blockId => there.includes(blockId) || !before.includes(blockId))
  for (const [at, blockId] of there.entries()) {
    if (before.includes(blockId) || order.includes(blockId)) continue
    const previous = there.slice(0, at).findLast(other => order.includes(other))
    order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, blockId)
  }
  return order
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((blockId, at) => other[at] === blockId)
}
