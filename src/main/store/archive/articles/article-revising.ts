import type { Article } from '../../../../shared/article.ts'
import type { ArchiveInput } from '../../../ports.ts'
import { openOutlets, type IndexedInput } from './article-adding.ts'
import { toColumns, type ArticleColumns } from './article-columns.ts'
import type { ArticleReading } from './article-reading.ts'
import { openArticleTexts } from '../base/article-texts.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { marksSoFar, readAtOf } from '../base/list-conditions.ts'
import type { KnownArticle } from './known-articles.ts'
import { openPageTexts } from './page-texts.ts'

type KeyedColumns = ArticleColumns & { readonly articleKey: number }

/** Answers a function that gives a stored article another text. The old one moves to `revisions`; place, order and what the
 *  reader did with it stay. A feed that goes back and forth between two versions keeps each once. */
export function openRevising(
  database: ArchiveDatabase, reading: ArticleReading
): (known: KnownArticle, input: ArchiveInput) => IndexedInput {
  const keep = database.prepare<[number, string, string, string]>('INSERT OR IGNORE INTO revisions VALUES (?, ?, ?, ?)')
  const update = database.prepare<[KeyedColumns]>(`
    UPDATE articles SET feedId = @feedId, outletId = @outletId, headline = @headline, excerpt = @excerpt, url = @url,
      language = @language, direction = @direction, publishedAt = @publishedAt, publishedOffset = @publishedOffset,
      leadPicture = @leadPicture, revisionHash = @revisionHash, otherFacts = @otherFacts
    WHERE articleKey = @articleKey`)
  const texts = openArticleTexts(database)
  const updateOutlet = database.prepare<[KeyedColumns]>(`
    UPDATE statuses AS s SET outletId = @outletId, readAt = ${readAtOf('s')}, unreadSince = ${marksSoFar}
    WHERE articleKey = @articleKey AND outletId <> @outletId`)
  const pageTexts = openPageTexts(database)
  const saveOutlet = openOutlets(database)
  return (known, input) => {
    const { articleKey } = known
    const [before] = reading.byKeys([articleKey])
    if (before === undefined) throw new Error(`article ${articleKey} has no body`)
    const { outletName: _, ...stored } = before
    const kept = { ...stored, feedId: known.feedId }
    const article = revised(pageTexts.under(kept, input.article), kept)
    const isOfPage = article.textFrom === 'page'
    const columns = { articleKey, ...toColumns(article) }
    if (kept.revisionHash !== article.revisionHash) {
      keep.run(articleKey, kept.revisionHash, input.article.firstSeenAt, JSON.stringify(kept))
    }
    saveOutlet({ ...input, article })
    update.run(columns)
    texts.replace(articleKey, input.article)
    if (isOfPage) pageTexts.noteFeedText(articleKey, input.article.revisionHash)
    updateOutlet.run(columns)
    return { ...input, article, articleKey, ...(isOfPage && { words: pageTexts.wordsOf(article) }) }
  }
}

/** It stays in its section, so why it came there stays too. Outlets move `pubDate` forward with every correction; the first date
 *  is the one the article is sorted by. The feed that the text is from names the outlet only when it is another feed than
 *  before. */
export function revised(article: Article, before: Article): Article {
  const { publishedAt: _at, publishedOffset: _offset, rawPublishedAt: _raw, sectionReason: _reason, ...rest } = article
  const dated = before.publishedAt === undefined ? article : before
  return {
    ...rest, ...editFacts(article, before), articleId: before.articleId,
    outletId: article.feedId === before.feedId ? before.outletId : article.outletId,
    firstSeenAt: before.firstSeenAt, sortedAt: before.sortedAt, revisedAt: article.firstSeenAt,
    ...(before.sectionReason !== undefined && { sectionReason: before.sectionReason }),
    ...(dated.publishedAt !== undefined && { publishedAt: dated.publishedAt }),
    ...(dated.publishedOffset !== undefined && { publishedOffset: dated.publishedOffset }),
    ...(dated.rawPublishedAt !== undefined && { rawPublishedAt: dated.rawPublishedAt })
  }
}

/** What the outlet did with the article since its first text. RSS has no time of an update: a new `pubDate` is one. */
function editFacts(article: Article, before: Article): Partial<Article> {
  const { changedAt, isSilentEdit, rawRevisedAt } = before
  const isOfOtherFeed = article.feedId !== before.feedId
  if (isOfOtherFeed || article.revisionHash === before.revisionHash) {
    return {
      ...(changedAt !== undefined && { changedAt }), ...(isSilentEdit && { isSilentEdit }),
      ...(rawRevisedAt !== undefined && { rawRevisedAt })
    }
  }
  const isSilent = article.updatedAt === before.updatedAt && article.rawPublishedAt === (rawRevisedAt ?? before.rawPublishedAt)
  const isRedated = article.rawPublishedAt !== undefined && article.rawPublishedAt !== before.rawPublishedAt
  return {
    changedAt: article.firstSeenAt, ...(isSilent && { isSilentEdit: true }),
    ...(isRedated && { rawRevisedAt: article.rawPublishedAt })
  }
}
