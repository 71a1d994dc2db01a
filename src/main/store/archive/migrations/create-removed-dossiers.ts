import type { ArchiveDatabase } from '../base/database.ts'

/** Dossiers that the reader removed and may take back; `contents` is what the tables held of each, as JSON. */
export function createRemovedDossiers(database: ArchiveDatabase): void {
  database.exec(`
    CREATE TABLE removedDossiers (
      dossierId TEXT PRIMARY KEY,
      removedAt TEXT NOT NULL,
      contents TEXT NOT NULL
    ) STRICT;`)
}
