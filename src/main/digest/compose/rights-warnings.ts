import { isArticleBlock, usualRights, type Digest, type RightsWarning } from '../../../shared/digest.ts'

/** Quotes that take more of an article than the digest's terms allow, and what clippings lack. Not legal advice. `wordsOf`:
 *  words of the stored article; undefined when it is not there. */
export function rightsWarnings(digest: Digest, wordsOf: (articleId: string) => number | undefined): readonly RightsWarning[] {
  const { profile, maxQuoteWords, maxQuoteShare, licence } = digest.rights ?? usualRights
  const blocks = digest.blocks.filter(isArticleBlock)
  if (profile === 'clippings') {
    return [
      ...(licence ? [] : [{ kind: 'no-licence' } as const]),
      ...blocks.filter(({ byline, publishedAt, printedOn }) => byline === undefined || (publishedAt ?? printedOn) === undefined)
        .map(({ blockId }) => ({ kind: 'field-missing', blockId }) as const)
    ]
  }
  return blocks.flatMap(({ blockId, articleId, summary, summaryOrigin, quotes = [] }): readonly RightsWarning[] => {
    const quoted = [...quotes.map(({ text }) => text), ...(summaryOrigin === 'outlet' ? [summary] : [])]
    const words = quoted.reduce((sum, text) => sum + countWords(text), 0)
    const all = wordsOf(articleId)
    const share = all ? Math.round(words / all * 100) : undefined
    const isLong = words > maxQuoteWords
    // Of a teaser that is all a feed gives, any sentence is a large share.
    const isMuch = share !== undefined && share > maxQuoteShare && (all ?? 0) >= fewWords
    return isLong || isMuch ? [{ kind: 'quote-long', blockId, words, ...(share !== undefined && { share }) }] : []
  })
}

const fewWords = 150

function countWords(text: string): number {
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length
}
