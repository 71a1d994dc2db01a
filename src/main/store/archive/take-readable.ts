import type { ArchiveInput } from '../../ports.ts'
import type { ArchiveDatabase } from './base/database.ts'
import { attempt, openReadable, openStatusReading, readableKeys, type Recovered } from './readable-articles.ts'
import type { Statuses } from './articles/statuses.ts'

const batchSize = 500

/** The archive that takes over, and what stands in it already. */
export interface Heir {
  readonly database: ArchiveDatabase
  /** Adds articles as they are: what was two in the damaged archive stays two. */
  readonly restoreArticles: (inputs: readonly ArchiveInput[]) => void
  readonly statuses: Pick<Statuses, 'markRead' | 'clipArticles' | 'moveArticle'>
}

/** Takes over articles with all that hangs on them, and what the program noted; answers how many articles. */
export function takeReadable(damaged: ArchiveDatabase, { database, restoreArticles, statuses }: Heir): number {
  const knownHash = database.prepare<[string], string>('SELECT revisionHash FROM articles WHERE articleId = ?').pluck()
  const takeStatus = openStatusTaking({ database, statuses })
  const takeAttached = openAttachedTaking(damaged, database)
  const readArticle = openReadable(damaged)
  const keys = [...readableKeys(damaged)].sort((one, other) => one - other)
  let count = 0
  for (let start = 0; start < keys.length; start += batchSize) {
    const found = keys.slice(start, start + batchSize).flatMap(readArticle)
    const isKnown = ({ article }: Recovered): boolean => knownHash.get(article.articleId) === article.revisionHash
    database.transaction(() => {
      restoreArticles(found.filter(one => !isKnown(one)).map(one => one.input()))
      for (const one of found) {
        takeStatus(one)
        takeAttached(one)
      }
    })()
    count += found.length
  }
  for (const table of noteTables) copyNotes(damaged, database, table)
  return count
}

/** What the damaged archive says goes before what a backup says, also where it takes something back. */
function openStatusTaking({ database, statuses }: Pick<Heir, 'database' | 'statuses'>): (recovered: Recovered) => void {
  const statusOf = openStatusReading(database)
  const keyOf = database.prepare<[string], number>('SELECT articleKey FROM articles WHERE articleId = ?').pluck()
  return ({ article: { articleId }, status }) => {
    const articleKey = keyOf.get(articleId)
    const known = articleKey === undefined ? undefined : statusOf(articleKey)
    if (status === undefined || known === undefined) return
    if (status.sectionId !== known.sectionId) statuses.moveArticle(articleId, status.sectionId)
    if (status.readAt !== known.readAt) statuses.markRead([articleId], status.readAt ?? undefined)
    if (status.clippedAt !== known.clippedAt) statuses.clipArticles([articleId], status.clippedAt ?? undefined)
  }
}

/** Tables whose rows hang on an article by its key, which may be another one here. */
const attachedTables = ['revisions', 'articleFeeds', 'pastMembers', 'readings', 'pageTexts', 'pages', 'pageFacts']

function openAttachedTaking(damaged: ArchiveDatabase, database: ArchiveDatabase): (recovered: Recovered) => void {
  const keyOf = database.prepare<[string], number>('SELECT articleKey FROM articles WHERE articleId = ?').pluck()
  const tables = attachedTables.map(table => {
    const columns = sharedColumns(damaged, database, table)
    const read = attempt(() => columns.length === 0 ? undefined : damaged.prepare<[number], Readonly<Record<string, unknown>>>(
      `SELECT ${columns.join(', ')} FROM ${table} WHERE articleKey = ?`))
    const save = database.prepare<[Readonly<Record<string, unknown>>]>(`
      INSERT OR IGNORE INTO ${table} (${['articleKey', ...columns].join(', ')})
      VALUES (${['articleKey', ...columns].map(column => `@${column}`).join(', ')})`)
    return { read, save }
  })
  return ({ articleKey, article: { articleId } }) => {
    const key = keyOf.get(articleId)
    if (key === undefined) return
    for (const { read, save } of tables) {
      for (const row of attempt(() => read?.all(articleKey)) ?? []) save.run({ ...row, articleKey: key })
    }
  }
}

/** An archive of an earlier version has fewer columns. */
function sharedColumns(damaged: ArchiveDatabase, database: ArchiveDatabase, table: string): readonly string[] {
  const columnsOf = (one: ArchiveDatabase): readonly string[] => attempt(() =>
    one.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table)) ?? []
  const known = new Set(columnsOf(database))
  return columnsOf(damaged).filter(column => known.has(column) && column !== 'articleKey')
}

/** Tables of the program's own notes, which stand for themselves. */
const noteTables = [
  'feedStates', 'feedDocuments', 'pictures', 'memos', 'removedArticles', 'storyCorrections', 'storyDecisions', 'annotations',
  'fetchQueue',
  'pastStories', 'storyLinks', 'dossiers', 'dossierStories', 'dossierArticles', 'removedDossiers'
]

function copyNotes(damaged: ArchiveDatabase, database: ArchiveDatabase, table: string): void {
  const columns = sharedColumns(damaged, database, table).filter(column => column !== 'position')
  if (columns.length === 0) return
  const rows = attempt(() => damaged.prepare<[], unknown[]>(`SELECT ${columns.join(', ')} FROM ${table}`).raw().all()) ?? []
  const save = database.prepare(
    `INSERT OR REPLACE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
  database.transaction(() => {
    for (const row of rows) save.run(row)
  })()
}
