import type { ArchiveDatabase } from '../base/database.ts'

/** Feeds in an unsure encoding, or with dates without a zone: what came last is kept, so that it can be read otherwise. */
export function createFeedDocuments(database: ArchiveDatabase): void {
  database.exec(`
    CREATE TABLE feedDocuments (
      feedId TEXT PRIMARY KEY,
      url TEXT NOT NULL,
      contentType TEXT,
      contentLocation TEXT,
      fetchedAt TEXT NOT NULL,
      packed BLOB NOT NULL
    ) STRICT;`)
}
