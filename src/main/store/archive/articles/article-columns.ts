import type { Article, LeadPicture } from '../../../../shared/article.ts'
import type { WindowArticle } from '../../../ports.ts'
import { unpackText } from '../base/page-text.ts'
import { withoutEmpty } from '../base/without-empty.ts'

/** Facts that no list shows and no condition asks for: one JSON column. */
type OtherFacts = Pick<Article,
  'guid' | 'byline' | 'dateline' | 'lede' | 'standfirst' | 'updatedAt' | 'tags' | 'pictureUrls' | 'rights' | 'rawPublishedAt'
  | 'revisedAt' | 'origin' | 'printPage' | 'changedAt' | 'isSilentEdit' | 'rawRevisedAt' | 'pictureCount' | 'infographicCount'
  | 'textFrom' | 'pageCount' | 'sectionReason'>

/** Columns of `articles`, but for its key. */
export interface ArticleColumns {
  readonly articleId: string
  readonly feedId: string
  readonly outletId: string
  readonly sectionId: string
  readonly headline: string
  readonly excerpt: string
  readonly url: string | null
  readonly language: string | null
  readonly direction: Article['direction']
  readonly publishedAt: string | null
  readonly publishedOffset: number | null
  readonly sortedAt: string
  readonly firstSeenAt: string
  readonly firstSeenMs: number
  readonly leadPicture: string | null
  readonly revisionHash: string
  readonly otherFacts: string
}

/** An article with its body and where it stands now. */
export type StoredArticle = Omit<ArticleColumns, 'firstSeenMs'> & {
  readonly outletName: string
  readonly bodyHtml: string
  readonly bodyText: string
  /** The text of its page, which stands over the feed's; absent also in archives of earlier versions. */
  readonly packed?: Uint8Array | null
}

export function toColumns(article: Article): ArticleColumns {
  return {
    articleId: article.articleId,
    feedId: article.feedId,
    outletId: article.outletId,
    sectionId: article.sectionId,
    headline: article.headline,
    excerpt: article.excerpt,
    url: article.url ?? null,
    language: article.language ?? null,
    direction: article.direction,
    publishedAt: article.publishedAt ?? null,
    publishedOffset: article.publishedOffset ?? null,
    sortedAt: article.sortedAt,
    firstSeenAt: article.firstSeenAt,
    firstSeenMs: Date.parse(article.firstSeenAt),
    leadPicture: article.leadPicture === undefined ? null : JSON.stringify(article.leadPicture),
    revisionHash: article.revisionHash,
    otherFacts: JSON.stringify(otherFactsOf(article))
  }
}

function otherFactsOf(article: Article): Partial<OtherFacts> {
  const { guid, byline, dateline, lede, standfirst, updatedAt, tags, pictureUrls, rights, rawPublishedAt, revisedAt } = article
  const { origin, printPage, changedAt, isSilentEdit, rawRevisedAt, pictureCount, infographicCount, textFrom, pageCount } = article
  const { sectionReason } = article
  // JSON leaves `undefined` out.
  return {
    guid, byline, dateline, lede, standfirst, updatedAt, tags, pictureUrls, rights, rawPublishedAt, revisedAt, origin, printPage,
    changedAt, isSilentEdit, rawRevisedAt, pictureCount, infographicCount, textFrom, pageCount, sectionReason
  } as Partial<OtherFacts>
}

export function fromColumns(stored: StoredArticle): WindowArticle {
  const { leadPicture, otherFacts, packed, ...columns } = stored
  return {
    ...withoutEmpty(columns),
    ...(JSON.parse(otherFacts) as OtherFacts),
    ...(packed && unpackText(packed)),
    ...(leadPicture === null ? {} : { leadPicture: JSON.parse(leadPicture) as LeadPicture })
  }
}
