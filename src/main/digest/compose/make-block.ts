import type { AlsoCoveredIn, ArticleBlock } from '../../../shared/digest.ts'
import type { WindowArticle, WindowSketch } from '../../ports.ts'

export interface BlockContext {
  readonly storyId?: string
  readonly sectionId: string
  readonly sectionTitle: string
  /** The story's articles, earliest first; the block's own may be among them. */
  readonly coverage: readonly WindowSketch[]
  /** The text is taken over in full: the digest is one of clippings, under a licence. */
  readonly isWhole?: boolean
}

/** Characters of an outlet's own words a draft takes over: about three sentences, which is a quotation and not a copy. */
const summaryLength = 480

/** A block of an article, in the outlet's own words. */
export function makeBlock(article: WindowArticle, context: BlockContext): ArticleBlock {
  return {
    blockId: article.articleId,
    articleId: article.articleId,
    revisionHash: article.revisionHash,
    ...given('storyId', context.storyId),
    sectionId: context.sectionId,
    sectionTitle: context.sectionTitle,
    outletName: article.outletName,
    headline: article.headline,
    ...given('byline', article.byline),
    ...given('dateline', article.dateline),
    ...given('url', article.url),
    ...given('language', article.language),
    direction: article.direction,
    ...given('publishedAt', article.publishedAt),
    ...given('publishedOffset', article.publishedOffset),
    ...given('printedOn', printedOn(article)),
    ...given('printPage', article.printPage),
    retrievedAt: article.firstSeenAt,
    summary: quotedSummary(article.lede || article.standfirst || article.excerpt, article.language),
    summaryOrigin: 'outlet',
    ...given('wholeText', context.isWhole ? article.bodyText.trim() || undefined : undefined),
    alsoCoveredIn: otherOutlets(article, context.coverage).map(alsoCovered),
    ...given('rights', article.rights)
  }
}

/** The day at the desk for which it was typed in. */
function printedOn({ origin, publishedAt, publishedOffset = 0 }: WindowArticle): string | undefined {
  if (origin !== 'print' || publishedAt === undefined) return undefined
  return new Date(Date.parse(publishedAt) + publishedOffset * 60_000).toISOString().slice(0, 10)
}

/** The first article of every outlet but the block's own. */
function otherOutlets(article: WindowArticle, coverage: readonly WindowSketch[]): readonly WindowSketch[] {
  const outlets = new Set([article.outletId])
  return coverage.filter(other => !outlets.has(other.outletId) && outlets.add(other.outletId))
}

function alsoCovered(article: WindowSketch): AlsoCoveredIn {
  return {
    articleId: article.articleId,
    outletName: article.outletName,
    headline: article.headline,
    ...given('url', article.url),
    ...given('language', article.language),
    ...given('publishedAt', article.publishedAt),
    ...given('publishedOffset', article.publishedOffset),
    sortedAt: article.sortedAt
  }
}

/** Whole sentences while they fit; what is left out is marked as editors mark it. */
function quotedSummary(text: string, language: string | undefined): string {
  const words = text.trim()
  if (words.length <= summaryLength) return words
  const kept = fitting(words, new Intl.Segmenter(language, { granularity: 'sentence' }))
    || fitting(words, new Intl.Segmenter(language, { granularity: 'word' }))
  return `${kept} […]`
}

function fitting(text: string, segmenter: Intl.Segmenter): string {
  let end = 0
  // Sentences beyond the limit are not looked at: a body that came as one paragraph may be very long.
  for (const { index, segment } of segmenter.segment(text.slice(0, summaryLength * 2))) {
    if (index + segment.length > summaryLength) break
    end = index + segment.length
  }
  return text.slice(0, end).trim()
}

/** `exactOptionalPropertyTypes`: what is absent has no key. */
function given<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V }
}
