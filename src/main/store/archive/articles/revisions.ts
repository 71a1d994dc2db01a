import type { Article, Revision } from '../../../../shared/article.ts'
import type { Archive } from '../../../ports.ts'
import type { ArticleReading } from './article-reading.ts'
import { bodyHtmlSql, bodyTextSql, textJoins } from '../base/article-texts.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import type { InTransaction } from '../base/transaction.ts'
import { withoutEmpty } from '../base/without-empty.ts'

export type Revisions = Pick<Archive, 'listRevisions' | 'findRevision' | 'listFeedsOf' | 'listMuchRevised' | 'dropRevisions'>

type RevisionColumns = Pick<Revision, 'revisionHash' | 'seenAt' | 'headline' | 'feedId'>
  & {
    readonly byline: string | null
    readonly updatedAt: string | null
    readonly isSilentEdit: number | null
    readonly isCurrent: number
  }

/** A text that came back is the current one alone. */
const listRevisionsSql = `
  SELECT revisionHash, ifnull(otherFacts ->> '$.revisedAt', firstSeenAt) AS seenAt, headline, otherFacts ->> '$.byline' AS byline,
    feedId, otherFacts ->> '$.updatedAt' AS updatedAt, otherFacts ->> '$.isSilentEdit' AS isSilentEdit, 1 AS isCurrent
  FROM articles WHERE articleId = @articleId
  UNION ALL
  SELECT r.revisionHash, ifnull(r.article ->> '$.revisedAt', r.article ->> '$.firstSeenAt'), r.article ->> '$.headline',
    r.article ->> '$.byline', r.article ->> '$.feedId', r.article ->> '$.updatedAt', r.article ->> '$.isSilentEdit', 0
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

export function openRevisions(database: ArchiveDatabase, inTransaction: InTransaction, reading: ArticleReading): Revisions {
  const list = database.prepare<[OfArticle], RevisionColumns>(listRevisionsSql)
  const listFeeds = database.prepare<[OfArticle], string>(listFeedsSql).pluck()
  const find = database.prepare<[string, string], string>(`
    SELECT r.article FROM articles AS a JOIN revisions AS r ON r.articleKey = a.articleKey
    WHERE a.articleId = ? AND r.revisionHash = ?`).pluck()
  const findFeedText = openFeedTexts(database)
  return {
    ...openDropping(database, inTransaction),
    listRevisions: articleId => list.all({ articleId })
      .map(({ isCurrent, isSilentEdit, ...columns }) =>
        ({ ...withoutEmpty(columns), ...(isSilentEdit === 1 && { isSilentEdit: true }), isCurrent: isCurrent === 1 })),
    listFeedsOf: articleId => listFeeds.all({ articleId }),
    findRevision(articleId, revisionHash) {
      const current = reading.findArticle(articleId)
      if (current?.revisionHash === revisionHash) return current
      const kept = find.get(articleId, revisionHash)
      return kept === undefined ? current && findFeedText(current, revisionHash) : JSON.parse(kept) as Article
    }
  }
}

/** The text of the feed, over which that of the page stands. */
function openFeedTexts(database: ArchiveDatabase): (current: Article, revisionHash: string) => Article | undefined {
  const find = database.prepare<[string, string], Pick<Article, 'bodyHtml' | 'bodyText'>>(`
    SELECT ${bodyHtmlSql} AS bodyHtml, ${bodyTextSql} AS bodyText FROM articles AS a ${textJoins}
    JOIN pageTexts AS p ON p.articleKey = a.articleKey WHERE a.articleId = ? AND p.feedHash = ?`)
  return (current, revisionHash) => {
    const text = find.get(current.articleId, revisionHash)
    const { textFrom: _from, pageCount: _count, ...article } = current
    return text && { ...article, ...text, revisionHash }
  }
}

const picturesSql = `
  SELECT r.article ->> '$.leadPicture.url' AS url FROM revisions AS r WHERE r.rowid = @revision
  UNION SELECT each.value FROM revisions AS r, json_each(r.article, '$.pictureUrls') AS each WHERE r.rowid = @revision`

function openDropping(
  database: ArchiveDatabase, inTransaction: InTransaction
): Pick<Archive, 'listMuchRevised' | 'dropRevisions'> {
  const list = database.prepare<[number], string>(`
    SELECT a.articleId FROM articles AS a JOIN revisions AS r ON r.articleKey = a.articleKey
    GROUP BY a.articleKey HAVING count(*) > ?`).pluck()
  const find = database.prepare<[string, string], number>(`
    SELECT r.rowid FROM articles AS a JOIN revisions AS r ON r.articleKey = a.articleKey
    WHERE a.articleId = ? AND r.revisionHash = ?`).pluck()
  // Pictures that this text alone showed go with the next check of what is unused.
  const notePictures = database.prepare<[{ readonly revision: number }]>(
    `INSERT OR IGNORE INTO removedPictures SELECT url FROM (${picturesSql}) WHERE url IS NOT NULL`)
  const drop = database.prepare<[number]>('DELETE FROM revisions WHERE rowid = ?')
  return {
    listMuchRevised: moreThan => list.all(moreThan),
    dropRevisions: (articleId, revisionHashes) => inTransaction(() => {
      for (const revision of revisionHashes.flatMap(hash => find.get(articleId, hash) ?? [])) {
        notePictures.run({ revision })
        drop.run(revision)
      }
    })
  }
}
