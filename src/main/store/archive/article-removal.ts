import { createHash } from 'node:crypto'
import type { LeadPicture } from '../../../shared/article.ts'
import type { Archive, RetentionFacts } from '../../ports.ts'
import type { ArchiveDatabase } from './database.ts'
import { isUnread } from './list-conditions.ts'
import type { InTransaction } from './transaction.ts'

export type ArticleRemoval = Pick<Archive,
  'sectionTotals' | 'listOldest' | 'removeArticles' | 'hasRemovedPictures' | 'forgetPictures'>

/** Removed articles are remembered up to this number, the latest first: 16 bytes each. */
const mostRemembered = 500_000

/** Stories are those of these days: the page shows their articles. */
export const listOldestSql = `
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
  const remove = openRemoving(database)
  const forget = database.prepare(
    `DELETE FROM removedArticles WHERE position <= (SELECT max(position) FROM removedArticles) - ${mostRemembered}`)
  return {
    sectionTotals: () => Object.fromEntries(totals.all()),
    listOldest: (sectionId, after, limit) => oldest.all(sectionId, after ?? -Number.MAX_SAFE_INTEGER, limit)
      .map(facts => ({ ...facts, isUnread: facts.isUnread === 1, isHeld: facts.isHeld === 1 })),
    removeArticles: articleKeys => inTransaction(() => {
      for (const articleKey of articleKeys) remove(articleKey)
      forget.run()
    }),
    ...openRemovedPictures(database, inTransaction)
  }
}

/** Answers a function that tells whether the article of an id was here and was removed. */
export function openRemovedIds(database: ArchiveDatabase): (articleId: string) => boolean {
  const any = database.prepare('SELECT 1 FROM removedArticles LIMIT 1')
  const known = database.prepare<[Uint8Array], number>('SELECT 1 FROM removedArticles WHERE idHash = ?').pluck()
  return articleId => any.get() !== undefined && known.get(hashOf(articleId)) !== undefined
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
  readonly leadPicture: string | null
  readonly pictureUrls: string | null
}

function openRemoving(database: ArchiveDatabase): (articleKey: number) => void {
  const find = database.prepare<[number], RemovedColumns>(
    "SELECT articleId, leadPicture, otherFacts ->> '$.pictureUrls' AS pictureUrls FROM articles WHERE articleKey = ?")
  const remember = database.prepare<[Uint8Array]>('INSERT OR IGNORE INTO removedArticles (idHash) VALUES (?)')
  const notePicture = database.prepare<[string]>('INSERT OR IGNORE INTO removedPictures VALUES (?)')
  // Bodies, revisions and whatever else hangs on an article go with it; the index has no such tie.
  const removals = ['DELETE FROM words WHERE rowid = ?', 'DELETE FROM statuses WHERE articleKey = ?',
    'DELETE FROM articles WHERE articleKey = ?'].map(sql => database.prepare<[number]>(sql))
  return articleKey => {
    const article = find.get(articleKey)
    if (article === undefined) return
    remember.run(hashOf(article.articleId))
    for (const url of picturesOf(article)) notePicture.run(url)
    for (const removal of removals) removal.run(articleKey)
  }
}

function picturesOf({ leadPicture, pictureUrls }: RemovedColumns): readonly string[] {
  const lead = leadPicture === null ? [] : [(JSON.parse(leadPicture) as LeadPicture).url]
  return [...lead, ...JSON.parse(pictureUrls ?? '[]') as readonly string[]]
}

/** Eight bytes: among half a million, two articles are taken for one another once in a hundred million archives. */
function hashOf(articleId: string): Uint8Array {
  return createHash('sha256').update(articleId).digest().subarray(0, 8)
}
