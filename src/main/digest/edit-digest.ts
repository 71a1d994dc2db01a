/** What an editor does to a draft. Each answers a new digest, one version on; an issued one is frozen. */
import { Failure } from '../../shared/failure.ts'
import type { Digest, DigestBlock, DigestEdit } from '../../shared/digest.ts'
import type { WindowArticle } from '../ports.ts'
import { makeBlock, type BlockContext } from './make-block.ts'

type BlockEdit = NonNullable<DigestEdit['blocks']>[number]

/** Throws `Failure` `digest-issued`, or `not-found` for a block that is not in the digest. */
export function editDigest(digest: Digest, edit: DigestEdit, now: string): Digest {
  assertDraft(digest)
  const headline = oneLine(edit.headline) || digest.headline
  return saved({
    ...digest,
    headline,
    isHeadlineProposed: digest.isHeadlineProposed && headline === digest.headline,
    deck: oneLine(edit.deck) ?? digest.deck,
    blocks: edit.blocks ? editBlocks(digest.blocks, edit.blocks) : digest.blocks
  }, now)
}

/** Adds an article after the last block of its section, else at the end; one that is there already changes nothing. */
export function addBlock(digest: Digest, article: WindowArticle, context: BlockContext, now: string): Digest {
  assertDraft(digest)
  if (digest.blocks.some(block => block.articleId === article.articleId)) return digest
  const last = digest.blocks.findLastIndex(block => block.sectionId === context.sectionId)
  const position = last < 0 ? digest.blocks.length : last + 1
  return saved({ ...digest, blocks: digest.blocks.toSpliced(position, 0, makeBlock(article, context)) }, now)
}

/** Freezes the digest. */
export function issueDigest(digest: Digest, now: string): Digest {
  assertDraft(digest)
  return saved({ ...digest, status: { kind: 'issued', issuedAt: now } }, now)
}

function editBlocks(blocks: readonly DigestBlock[], edits: readonly BlockEdit[]): readonly DigestBlock[] {
  const byId = new Map(blocks.map(block => [block.blockId, block]))
  const named = new Map(edits.map(edit => [edit.blockId, edit]))
  return [...named.values()].map(edit => editBlock(byId.get(edit.blockId), edit))
}

function editBlock(block: DigestBlock | undefined, edit: BlockEdit): DigestBlock {
  if (!block) throw new Failure('not-found', { what: 'This block' })
  const summary = edit.summary?.trim() ?? block.summary
  return {
    ...block,
    headline: oneLine(edit.headline) || block.headline,
    summary,
    summaryOrigin: summary === block.summary ? block.summaryOrigin : 'editor'
  }
}

function assertDraft(digest: Digest): void {
  if (digest.status.kind === 'issued') throw new Failure('digest-issued', { number: String(digest.number) })
}

function saved(digest: Digest, now: string): Digest {
  return { ...digest, version: digest.version + 1, savedAt: now }
}

function oneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/gu, ' ').trim()
}
