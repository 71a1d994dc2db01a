import type { Archive } from '../../../ports.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import type { InTransaction } from '../base/transaction.ts'

/** Those that hold a dossier; what is in them is the reader's alone. */
const tables = ['dossiers', 'dossierStories', 'dossierArticles'] as const

/** Rows as they stood, by table. */
type Contents = Readonly<Record<typeof tables[number], readonly Readonly<Record<string, string | number>>[]>>

/** Milliseconds. */
const keptFor = 30 * 24 * 3_600_000

/** Removing a dossier, and taking it back with all that it held and all that was taken out of it. */
export function openDossierRemoval(
  database: ArchiveDatabase, inTransaction: InTransaction
): Pick<Archive, 'removeDossier' | 'takeBackDossier'> {
  const forget = database.prepare<[string]>('DELETE FROM removedDossiers WHERE removedAt < ?')
  const keep = database.prepare<[string, string, string]>('INSERT OR REPLACE INTO removedDossiers VALUES (?, ?, ?)')
  const take = database.prepare<[string], string>('DELETE FROM removedDossiers WHERE dossierId = ? RETURNING contents').pluck()
  const holding = tables.map(table => [
    table, database.prepare<[string], Contents['dossiers'][number]>(`DELETE FROM ${table} WHERE dossierId = ? RETURNING *`)
  ] as const)
  return {
    removeDossier: (dossierId, removedAt) => inTransaction(() => {
      forget.run(new Date(Date.parse(removedAt) - keptFor).toISOString())
      const contents = Object.fromEntries(holding.map(([table, rows]) => [table, rows.all(dossierId)]))
      keep.run(dossierId, removedAt, JSON.stringify(contents))
    }),
    takeBackDossier: dossierId => inTransaction(() => {
      const contents = take.get(dossierId)
      if (contents === undefined) return false
      const kept = JSON.parse(contents) as Contents
      for (const table of tables) for (const row of kept[table]) putBack(database, table, row)
      return true
    })
  }
}

function putBack(database: ArchiveDatabase, table: string, row: Contents['dossiers'][number]): void {
  const columns = Object.keys(row)
  const values = columns.map(column => `@${column}`)
  database.prepare(`INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')})`).run(row)
}
