import { isArticleBlock, type ArticleBlock, type Digest } from '../../../shared/digest.ts'
import { plainTextOf } from '../../../shared/rich-text.ts'
import { outlineOf } from '../compose/digest-outline.ts'
import { leadSentences } from '../base/lead-sentences.ts'
import type { PrintedBrief } from './printed-digest.ts'

const briefLength = 3

/** The three stories that matter most: what the editor marked as must first, then those that most outlets have; in the
 *  document's order. Three of three would say everything twice. */
export function printBrief(digest: Digest): readonly PrintedBrief[] {
  const pieces = outlineOf(digest).flatMap(({ blocks }) => blocks)
    .flatMap(({ anchor, block }) => isArticleBlock(block) ? [{ anchor, block }] : [])
  if (pieces.length <= briefLength) return []
  const chosen = new Set(pieces.toSorted((a, b) => weight(b.block) - weight(a.block)).slice(0, briefLength))
  return pieces.filter(piece => chosen.has(piece)).map(({ anchor, block }) => ({
    anchor, outletName: block.outletName, headline: block.headline, sentence: firstSentence(block), direction: block.direction,
    ...(block.language !== undefined && { language: block.language })
  }))
}

function weight({ rank, alsoCoveredIn }: ArticleBlock): number {
  return { must: 2_000, should: 1_000, monitor: 0 }[rank ?? 'should'] + alsoCoveredIn.length
}

function firstSentence({ angle, summary, summaryOrigin, language }: ArticleBlock): string {
  if (angle) return angle
  return leadSentences(summaryOrigin === 'editor' ? plainTextOf(summary) : summary, language, 1)
}
