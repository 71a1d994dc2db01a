import { isArticleBlock, type ArticleBlock } from '../../shared/digest.ts'
import { makeBlock, outlineOf, type Printable } from '../digest/index.ts'

/** A cited article. */
export interface Reference {
  /** Unique in the digest, of ASCII letters, digits and hyphens: `no171-3` is piece 3 of no. 171. */
  readonly key: string
  readonly title: string
  readonly outlet: string
  readonly author?: string
  /** Calendar day at the publisher's place. */
  readonly published?: string
  /** Calendar day at the desk. */
  readonly accessed: string
  readonly url?: string
  readonly language?: string
  readonly page?: string
  readonly place?: string
  readonly keywords: readonly string[]
}

/** The articles of a digest, in the order and under the numbers in which they are printed; or the one. */
export function referencesOf(printable: Printable): readonly Reference[] {
  if ('article' in printable) {
    const { article, sectionTitle } = printable.article
    const block = makeBlock(article, { sectionId: article.sectionId, sectionTitle, coverage: [] })
    return [referenceOf({ ...block, tags: article.tags }, `article-${article.revisionHash.slice(0, 8)}`)]
  }
  const { digest } = printable
  return outlineOf(digest).flatMap(({ blocks }) => blocks).flatMap(({ number, block }) =>
    isArticleBlock(block) ? [referenceOf(block, `no${digest.number}-${number}`)] : [])
}

function referenceOf(block: ArticleBlock, key: string): Reference {
  const { originalHeadline, headline, outletName, byline, url, language, printPage, dateline, sectionTitle, tags = [] } = block
  const published = publishedOn(block)
  return {
    key, title: originalHeadline ?? headline, outlet: outletName, accessed: block.retrievedAt.slice(0, 10),
    keywords: [sectionTitle, ...tags],
    ...(byline !== undefined && { author: byline }), ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }), ...(printPage !== undefined && { page: printPage }),
    ...(dateline !== undefined && { place: dateline })
  }
}

/** Calendar day at the publisher's place. */
export function publishedOn({ printedOn, publishedAt, publishedOffset = 0 }: ArticleBlock): string | undefined {
  if (printedOn !== undefined || publishedAt === undefined) return printedOn
  return new Date(Date.parse(publishedAt) + publishedOffset * 60_000).toISOString().slice(0, 10)
}
