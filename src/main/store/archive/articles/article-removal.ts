import type { LeadPicture } from '../../../../shared/article.ts'
import type { Archive, RetentionFacts } from '../../../ports.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { bodyTextSql, textJoins } from '../base/article-texts.ts'
import { isUnread } from '../base/list-conditions.ts'
import { openRemembering, type RemovableArticle } from './removed-articles.ts'
import type { InTransaction } from '../base/transaction.ts'
import { withoutEmpty } from '../base/without-empty.ts'

export type ArticleRemoval = Pick<Archive,
  'sectionTotals' | 'listOldest' | 'removeArticles' | 'hasRemovedPictures' | 'forgetPictures'>

/** Stories are those of these days: the page shows their articles. */
const listOldestSql = `
  SELECT s.articleKey, a.articleId, s.sectionId, a.firstSeenMs, ${isUnread('s')} AS isUnread,
    s.clippedAt IS NOT NULL OR EXISTS (SELECT 1 FROM storyMembers AS m WHERE m.articleId = a.articleId)
      OR EXISTS (SELECT 1 FROM annotations AS n WHERE n.articleId = a.articleId)
      OR EXISTS (SELECT 1 FROM dossierArticles AS d WHERE d.articleId = a.articleId AND d.isTakenOut = 0) AS isHeld
  FROM statuses AS s JOIN articles AS a ON a.articleKey = s.articleKey
  WHERE s.sectionId = ? AND s.articleKey > ? ORDER BY s.articleKey LIMIT ?`

type FactColumns = Pick<RetentionFacts, 'articleKey' | 'articleId' | 'sectionId' | 'firstSeenMs'>
  & { readonly isUnread: number; readonly isHeld: number }

export function openArticleRemoval(database: ArchiveDatabase, inTransaction: InTransaction): ArticleRemoval {
  const totals = database.prepare<[], [string, number]>('SELECT sectionId, sum(total) FROM tallies GROUP BY sectionId').raw()
  const oldest = database.prepare<[string, number, number], FactColumns>(listOldestSql)
  const { remember, forgetEarliest } = openRemembering(database)
  const remove = openRemoving(database, remember)
  return {
    sectionTotals: () => Object.fromEntries(totals.all()),
    listOldest: (sectionId, after, limit) => oldest.all(sectionId, after ?? -Number.MAX_SAFE_INTEGER, limit)
      .map(facts => ({ ...facts, isUnread: facts.isUnread === 1, isHeld: facts.isHeld === 1 })),
    removeArticles: articleKeys => inTransaction(() => {
      for (const articleKey of articleKeys) remove(articleKey)
      forgetEarliest()
    }),
    ...openRemovedPictures(database, inTransaction)
  }
}

function openRemovedPictures(
  database: ArchiveDatabase, inTransaction: InTransaction
): Pick<Archive, 'hasRemovedPictures' | 'forgetPictures'> {
  const any = database.prepare('SELECT 1 FROM removedPictures LIMIT 1')
  const settle = database.prepare<[string]>('DELETE FROM removedPictures WHERE url = ?')
  const forget = database.prepare<[string], string | null>('DELETE FROM pictures WHERE url = ? RETURNING hash').pluck()
  const shared = database.prepare<[string], string>(
    'SELECT DISTINCT hash FROM pictures WHERE hash IN (SELECT value FROM json_each(?))').pluck()
  return {
    hasRemovedPictures: () => any.get() !== undefined,
    forgetPictures: ({ unused, used }) => inTransaction(() => {
      for (const url of [...unused, ...used]) settle.run(url)
      const hashes = new Set(unused.flatMap(url => forget.get(url) ?? []))
      for (const hash of shared.all(JSON.stringify([...hashes]))) hashes.delete(hash)
      return [...hashes]
    })
  }
}

interface RemovedColumns {
  readonly articleId: string
  readonly outletId: string
  readonly headline: string
  readonly bodyText: string
  readonly url: string | null
  readonly guid: string | null
  readonly publishedAt: string | null
  readonly leadPicture: string | null
  readonly pictureUrls: string | null
}

function openRemoving(database: ArchiveDatabase, remember: (article: RemovableArticle) => void): (articleKey: number) => void {
  const find = database.prepare<[number], RemovedColumns>(`
    SELECT a.articleId, a.outletId, a.headline, ${bodyTextSql} AS bodyText, a.url, a.otherFacts ->> '$.guid' AS guid,
      a.publishedAt, a.leadPicture, a.otherFacts ->> '$.pictureUrls' AS pictureUrls
    FROM articles AS a ${textJoins} WHERE a.articleKey = ?`)
  const notePicture = database.prepare<[string]>('INSERT OR IGNORE INTO removedPictures VALUES (?)')
  // Bodies, revisions and whatever else hangs on an article go with it; the index has no such tie.
  const removals = ['DELETE FROM words WHERE rowid = ?', 'DELETE FROM statuses WHERE articleKey = ?',
    'DELETE FROM articles WHERE articleKey = ?'].map(sql => database.prepare<[number]>(sql))
  return articleKey => {
    const article = find.get(articleKey)
    if (article === undefined) return
    remember(withoutEmpty(article))
    for (const url of picturesOf(article)) notePicture.run(url)
    for (const removal of removals) removal.run(articleKey)
  }
}

function picturesOf({ leadPicture, pictureUrls }: RemovedColumns): readonly string[] {
  const lead = leadPicture === null ? [] : [(JSON.parse(leadPicture) as LeadPicture).url]
  return [...lead, ...JSON.parse(pictureUrls ?? '[]') as readonly string[]]
}
