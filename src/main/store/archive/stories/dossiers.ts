import type { DossierRow } from '../../../../shared/dossier.ts'
import type { Archive } from '../../../ports.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { openDossierRemoval } from './removed-dossiers.ts'
import type { InTransaction } from '../base/transaction.ts'
import { withoutEmpty } from '../base/without-empty.ts'

export type Dossiers = Pick<Archive,
  'listDossiers' | 'findDossier' | 'findDossierOf' | 'saveDossier' | 'removeDossier' | 'takeBackDossier' | 'putIntoDossier'
  | 'takeOutOfDossier' | 'joinDossiers'>

type RowColumns = Omit<DossierRow, 'isFollowing' | 'latestAt'> & {
  readonly isFollowing: number
  readonly latestAt: string | null
}

/** Articles of these days' stories that a dossier follows and does not hold; what the reader took out stays out. */
const joinSql = `
  INSERT OR IGNORE INTO dossierArticles (dossierId, articleId, joinedAt)
  SELECT d.dossierId, m.articleId, @now FROM dossiers AS d
  JOIN dossierStories AS f ON f.dossierId = d.dossierId
  JOIN storyMembers AS m ON m.storyId = f.storyId
  WHERE d.isFollowing = 1`

/** When two stories become one, the smaller one's id is no more: its dossier goes on with the story that most of its articles
 *  of these days are in. */
const successorSql = `
  INSERT OR IGNORE INTO dossierStories (dossierId, storyId)
  SELECT dossierId, storyId FROM (
    SELECT a.dossierId, m.storyId, count(*) AS held FROM dossiers AS d
    JOIN dossierArticles AS a ON a.dossierId = d.dossierId AND a.isTakenOut = 0
    JOIN storyMembers AS m ON m.articleId = a.articleId
    WHERE d.isFollowing = 1 AND NOT EXISTS (
      SELECT 1 FROM dossierStories AS f JOIN stories AS s ON s.storyId = f.storyId WHERE f.dossierId = d.dossierId)
    GROUP BY a.dossierId, m.storyId ORDER BY held DESC, m.storyId
  ) GROUP BY dossierId`

export function openDossiers(database: ArchiveDatabase, inTransaction: InTransaction): Dossiers {
  const writing = openDossierWriting(database)
  const list = database.prepare<[], RowColumns>(`${rowSql} GROUP BY d.dossierId ORDER BY latestAt DESC, d.begunAt DESC`)
  const find = database.prepare<[string], RowColumns>(`${rowSql} WHERE d.dossierId = ? GROUP BY d.dossierId`)
  const stories = database.prepare<[string], string>('SELECT storyId FROM dossierStories WHERE dossierId = ?').pluck()
  const findOf = database.prepare<[string], string>(`
    SELECT f.dossierId FROM dossierStories AS f JOIN dossiers AS d ON d.dossierId = f.dossierId
    WHERE f.storyId = ? ORDER BY d.isFollowing DESC, d.begunAt LIMIT 1`).pluck()
  const articles = database.prepare<[string], { articleId: string; joinedAt: string }>(`
    SELECT d.articleId, d.joinedAt FROM dossierArticles AS d JOIN articles AS a ON a.articleId = d.articleId
    WHERE d.dossierId = ? AND d.isTakenOut = 0 ORDER BY a.articleKey DESC`)
  return {
    listDossiers: () => list.all().map(toRow),
    findDossier(dossierId) {
      const row = find.get(dossierId)
      return row && { row: toRow(row), storyIds: stories.all(dossierId), articles: articles.all(dossierId) }
    },
    findDossierOf: storyId => findOf.get(storyId),
    saveDossier: (dossier, storyId) => inTransaction(() => writing.save(dossier, storyId)),
    ...openDossierRemoval(database, inTransaction),
    putIntoDossier: (dossierId, articleIds, joinedAt) => inTransaction(() => {
      for (const articleId of articleIds) writing.put.run(dossierId, articleId, joinedAt)
    }),
    takeOutOfDossier: (dossierId, articleId) => inTransaction(() => void writing.takeOut.run(dossierId, articleId)),
    joinDossiers: now => writing.hasFollowing() ? inTransaction(() => writing.join(now)) : 0
  }
}

/** Counted are those that are still in the archive. */
const rowSql = `
  SELECT d.dossierId, d.title, d.begunAt, d.isFollowing, count(a.articleId) AS articleCount, max(a.sortedAt) AS latestAt
  FROM dossiers AS d
  LEFT JOIN dossierArticles AS h ON h.dossierId = d.dossierId AND h.isTakenOut = 0
  LEFT JOIN articles AS a ON a.articleId = h.articleId`

function toRow({ isFollowing, ...columns }: RowColumns): DossierRow {
  return { ...withoutEmpty(columns), isFollowing: isFollowing === 1 }
}

function openDossierWriting(database: ArchiveDatabase) {
  const save = database.prepare<[string, string, string, number]>(`
    INSERT INTO dossiers VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET title = excluded.title, isFollowing = excluded.isFollowing`)
  const follow = database.prepare<[string, string]>('INSERT OR IGNORE INTO dossierStories VALUES (?, ?)')
  const anyFollowing = database.prepare('SELECT 1 FROM dossiers WHERE isFollowing = 1 LIMIT 1')
  const [succeed, join] = [database.prepare(successorSql), database.prepare<[object]>(joinSql)]
  return {
    put: database.prepare<[string, string, string]>(`
      INSERT INTO dossierArticles (dossierId, articleId, joinedAt) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET isTakenOut = 0`),
    takeOut: database.prepare<[string, string]>(
      'UPDATE dossierArticles SET isTakenOut = 1 WHERE dossierId = ? AND articleId = ?'),
    save({ dossierId, title, begunAt, isFollowing }: Pick<DossierRow, 'dossierId' | 'title' | 'begunAt' | 'isFollowing'>,
      storyId: string | undefined): void {
      save.run(dossierId, title, begunAt, Number(isFollowing))
      if (storyId !== undefined) follow.run(dossierId, storyId)
    },
    hasFollowing: () => anyFollowing.get() !== undefined,
    join(now: string): number {
      succeed.run()
      return join.run({ now }).changes
    }
  }
}
