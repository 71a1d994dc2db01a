import type { TextRun } from '../../../shared/article.ts'
import type { Api } from '../../../shared/contract.ts'
import type { ArticleBlock, Digest, DigestQuote, QuoteCheck } from '../../../shared/digest.ts'
import { isArticleBlock } from '../../../shared/digest.ts'

/** What the outlet has changed in an article since a quote was taken from it; undefined: the article is gone. */
export async function compareWithQuoted(
  api: Api, articleId: string, { revisionHash }: Pick<DigestQuote, 'revisionHash'>
): Promise<readonly TextRun[] | undefined> {
  const current = (await api.articles.revisions({ articleId })).find(({ isCurrent }) => isCurrent)
  if (!current) return undefined
  const { body } = await api.articles.compareRevisions({ articleId, from: revisionHash, to: current.revisionHash })
  return body
}

/** A quote that asks for a look: not in the stored text any more, or changed without marks. */
export interface DoubtfulQuote {
  readonly block: ArticleBlock
  readonly quote: DigestQuote
  readonly check: QuoteCheck
}

/** In the order of the press review. */
export function doubtfulQuotes(digest: Digest, checks: readonly QuoteCheck[]): readonly DoubtfulQuote[] {
  return digest.blocks.filter(isArticleBlock).flatMap(block => (block.quotes ?? []).flatMap(quote => {
    const check = checks.find(({ blockId, quoteId }) => blockId === block.blockId && quoteId === quote.quoteId)
    return check && (check.state !== 'stands' || !check.isFaithful) ? [{ block, quote, check }] : []
  }))
}
