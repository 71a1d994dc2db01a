import type { Article, Revision } from '../../../shared/article.ts'
import type { Archive } from '../../ports.ts'
import type { ArticleReading } from './article-reading.ts'
import type { ArchiveDatabase } from './database.ts'
import { withoutEmpty } from './without-empty.ts'

export type Revisions = Pick<Archive, 'listRevisions' | 'findRevision' | 'listFeedsOf'>

type RevisionColumns = Pick<Revision, 'revisionHash' | 'seenAt' | 'headline' | 'feedId'>
  & { readonly byline: string | null; readonly isCurrent: number }

/** A text that came back is the current one alone. */
export const listRevisionsSql = `
  SELECT revisionHash, ifnull(otherFacts ->> '$.revisedAt', firstSeenAt) AS seenAt, headline, otherFacts ->> '$.byline' AS byline,
    feedId, 1 AS isCurrent
  FROM articles WHERE articleId = @articleId
  UNION ALL
  SELECT r.revisionHash, ifnull(r.article ->> '$.revisedAt', r.article ->> '$.firstSeenAt'), r.article ->> '$.headline',
    r.article ->> '$.byline', r.article ->> '$.feedId', 0
  FROM articles AS a JOIN revisions AS r ON r.articleKey = a.articleKey
  WHERE a.articleId = @articleId AND r.revisionHash <> a.revisionHash
  ORDER BY isCurrent DESC, seenAt DESC`

const listFeedsSql = `
  SELECT s.feedId AS feedId, 0 AS place FROM articles AS a JOIN statuses AS s ON s.articleKey = a.articleKey WHERE a.articleId = @articleId
  UNION ALL
  SELECT f.feedId, 1 FROM articles AS a JOIN articleFeeds AS f ON f.articleKey = a.articleKey WHERE a.articleId = @articleId
  ORDER BY place, feedId`

interface OfArticle {
  readonly articleId: string
}

export function openRevisions(database: ArchiveDatabase, reading: ArticleReading): Revisions {
  const list = database.prepare<[OfArticle], RevisionColumns>(listRevisionsSql)
  const listFeeds = database.prepare<[OfArticle], string>(listFeedsSql).pluck()
  const find = database.prepare<[string, string], string>(`
    SELECT r.article FROM articles AS a JOIN revisions AS r ON r.articleKey = a.articleKey
    WHERE a.articleId = ? AND r.revisionHash = ?`).pluck()
  return {
    listRevisions: articleId => list.all({ articleId })
      .map(({ isCurrent, ...columns }) => ({ ...withoutEmpty(columns), isCurrent: isCurrent === 1 })),
    listFeedsOf: articleId => listFeeds.all({ articleId }),
    findRevision(articleId, revisionHash) {
      const current = reading.findArticle(articleId)
      if (current?.revisionHash === revisionHash) return current
      const kept = find.get(articleId, revisionHash)
      return kept === undefined ? undefined : JSON.parse(kept) as Article
    }
  }
}
