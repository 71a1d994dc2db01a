import { isArticleBlock, type ArticleBlock, type Digest, type IssueDifference, type StoryLine } from '../../../shared/digest.ts'
import { outlineOf } from './digest-outline.ts'

/** What a draft has to do with the issue before: which of its stories go on, and which are gone. A story is told again by its
 *  own id, or by an article that stands in both. `pages` are those of the previous issue's blocks, where they are known. */
export function continueFromIssue(
  blocks: readonly ArticleBlock[], previous: Digest | undefined, pages: Readonly<Record<string, number>> = {}
): Pick<Digest, 'blocks' | 'follows' | 'dropped'> {
  if (previous === undefined) return { blocks }
  const before = articlePieces(previous)
  const dropped = before.filter(old => !blocks.some(block => isSame(block, old)))
  return {
    blocks: blocks.map(block => {
      const old = before.find(other => isSame(block, other))
      if (old === undefined) return block
      const page = pages[old.blockId]
      return { ...block, follows: { number: previous.number, ...(page !== undefined && { page }) } }
    }),
    follows: { digestId: previous.digestId, number: previous.number },
    ...(dropped.length > 0 && { dropped: dropped.map(lineOf) })
  }
}

/** The same of a draft whose pieces are others now: what was put in may go on from the issue before, what was taken out be gone. */
export function continueDraft(draft: Digest, previous: Digest, pages?: Readonly<Record<string, number>>): Digest {
  const { dropped: _dropped, ...rest } = draft
  const { blocks, dropped } = continueFromIssue(draft.blocks.filter(isArticleBlock), previous, pages)
  const continued = new Map(blocks.map(block => [block.blockId, block]))
  return { ...rest, blocks: draft.blocks.map(block => continued.get(block.blockId) ?? block), ...(dropped && { dropped }) }
}

/** The stories of one issue beside those of another. */
export function compareIssues(digest: Digest, previous: Digest | undefined): Omit<IssueDifference, 'previous'> {
  const [now, before] = [articlePieces(digest), previous ? articlePieces(previous) : []]
  const isIn = (block: ArticleBlock, others: readonly ArticleBlock[]): boolean => others.some(other => isSame(block, other))
  return {
    added: now.filter(block => !isIn(block, before)).map(lineOf), continued: now.filter(block => isIn(block, before)).map(lineOf),
    dropped: before.filter(block => !isIn(block, now)).map(lineOf)
  }
}

function articlePieces(digest: Digest): readonly ArticleBlock[] {
  return outlineOf(digest).flatMap(section => section.blocks.map(({ block }) => block)).filter(isArticleBlock)
}

function isSame(a: ArticleBlock, b: ArticleBlock): boolean {
  return (a.storyId !== undefined && a.storyId === b.storyId) || articlesOf(a).some(id => articlesOf(b).includes(id))
}

function lineOf({ headline, outletName }: ArticleBlock): StoryLine {
  return { headline, outletName }
}

function articlesOf({ articleId, alsoCoveredIn }: ArticleBlock): readonly string[] {
  return [articleId, ...alsoCoveredIn.map(other => other.articleId)]
}
