import type { ArchiveDatabase } from '../base/database.ts'
import { createWordTable } from './word-table.ts'

/** Press reviews are files; what stands in them is kept here too, to be searched. `stamp` names the state of the file, `pieces`
 *  is JSON compressed by zstd. */
export function createIssueTexts(database: ArchiveDatabase): void {
  database.exec(`
    CREATE TABLE issueTexts (
      issueKey INTEGER PRIMARY KEY,
      digestId TEXT NOT NULL UNIQUE,
      stamp TEXT NOT NULL,
      day TEXT NOT NULL,
      number INTEGER NOT NULL,
      pieces BLOB NOT NULL
    ) STRICT;`)
  createWordTable(database, 'issueWords')
}
