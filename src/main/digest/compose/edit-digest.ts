/** What an editor does to a draft. Each answers a new digest, one version on; an issued one is frozen. */
import { Failure, found } from '../../../shared/failure.ts'
import {
  isArticleBlock, type BlockEdit, type Digest, type DigestBlock, type DigestEdit, type TextBlock
} from '../../../shared/digest.ts'
import { editBlock, evenEdit, oneLine } from '../../../shared/edit-block.ts'
import type { WindowArticle } from '../../ports.ts'
import { makeBlock, type BlockContext } from './make-block.ts'

/** Throws `Failure` `digest-issued`, or `not-found` for a block that is not in the digest. */
export function editDigest(digest: Digest, edit: DigestEdit, now: string): Digest {
  assertDraft(digest)
  const headline = oneLine(edit.headline ?? '') || digest.headline
  return saved({
    ...digest,
    headline,
    isHeadlineProposed: digest.isHeadlineProposed && headline === digest.headline,
    deck: edit.deck === undefined ? digest.deck : oneLine(edit.deck),
    ...(edit.layout !== undefined && { layout: edit.layout }),
    ...(edit.paper !== undefined && { paper: edit.paper }),
    ...(edit.left !== undefined && { left: [...new Set(edit.left)] }),
    ...(edit.blocks && arrangeBlocks(digest, edit.blocks))
  }, now)
}

/** Adds an article after the last block of its section, else at the end; one that is there already changes nothing. */
export function addBlock(digest: Digest, article: WindowArticle, context: BlockContext, now: string): Digest {
  assertDraft(digest)
  if (digest.blocks.filter(isArticleBlock).some(block => block.articleId === article.articleId)) return digest
  return saved(insert(nowCoveredBy(digest, article.outletName, context.storyId), makeBlock(article, context)), now)
}

/** The pieces of a story say no more that an outlet has not got it, when its late article is taken. */
function nowCoveredBy(digest: Digest, outletName: string, storyId: string | undefined): Digest {
  if (storyId === undefined) return digest
  const blocks = digest.blocks.map(block => {
    if (!isArticleBlock(block) || block.storyId !== storyId || !block.notCoveredIn?.includes(outletName)) return block
    const { notCoveredIn, ...rest } = block
    const missing = notCoveredIn.filter(name => name !== outletName)
    return missing.length > 0 ? { ...rest, notCoveredIn: missing } : rest
  })
  return { ...digest, blocks }
}

/** Adds a piece of the editor's own behind the last block of its section, else at the end. */
export function addTextBlock(digest: Digest, block: TextBlock, now: string): Digest {
  assertDraft(digest)
  return saved(insert(digest, block), now)
}

function insert(digest: Digest, block: DigestBlock): Digest {
  const last = digest.blocks.findLastIndex(other => other.sectionId === block.sectionId)
  const position = last < 0 ? digest.blocks.length : last + 1
  return {
    ...digest,
    blocks: digest.blocks.toSpliced(position, 0, block),
    ...(digest.setAside && { setAside: digest.setAside.filter(other => other.blockId !== block.blockId) })
  }
}

/** Freezes the digest. */
export function issueDigest(digest: Digest, now: string): Digest {
  assertDraft(digest)
  const { setAside: _setAside, left: _left, ...kept } = digest
  return saved({ ...kept, status: { kind: 'issued', issuedAt: now } }, now)
}

function arrangeBlocks(digest: Digest, edits: readonly BlockEdit[]): Pick<Digest, 'blocks' | 'setAside'> {
  const known = new Map([...digest.setAside ?? [], ...digest.blocks].map(block => [block.blockId, block]))
  const named = new Map(edits.map(edit => [edit.blockId, edit]))
  const blocks = [...named.values()].map(edit => {
    return editBlock(found(known.get(edit.blockId), 'block'), evenEdit(edit))
  })
  const setAside = [...known.values()].filter(({ blockId }) => !named.has(blockId))
  return { blocks, ...(setAside.length > 0 || digest.setAside ? { setAside } : {}) }
}

/** A draft of an issued digest, in which something is put right: the same number, another document. The issued one stays. */
export function correctDigest(issued: Digest, note: string, now: string): Digest {
  const { digestId, correctionOf = digestId, corrections = [] } = issued
  return {
    ...issued, digestId: `${correctionOf}-c${corrections.length + 1}`, correctionOf, status: { kind: 'draft' }, composedAt: now,
    // It was confirmed at issue.
    isHeadlineProposed: false,
    savedAt: now,
    version: 1, corrections: [...corrections, { correctedAt: now, note }]
  }
}

function assertDraft(digest: Digest): void {
  if (digest.status.kind === 'issued') throw new Failure('digest-issued', { number: String(digest.number) })
}

function saved(digest: Digest, now: string): Digest {
  return { ...digest, version: digest.version + 1, savedAt: now }
}
