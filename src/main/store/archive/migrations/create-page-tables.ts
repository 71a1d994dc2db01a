import type { ArchiveDatabase } from '../base/database.ts'

/** Pages of articles. `pageTexts` holds a text that stands over the feed's, which stays in `bodies`; `feedHash` tells whether the
 *  feed changes. A page may be known without its text: the feed's was the better one, or it could not be had. */
export function createPageTables(database: ArchiveDatabase): void {
  database.exec(`
    CREATE TABLE pageTexts (
      articleKey INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
      feedHash TEXT NOT NULL,
      packed BLOB NOT NULL
    ) STRICT;
    CREATE TABLE pages (
      articleKey INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
      url TEXT,
      fetchedAt TEXT,
      modifiedAt TEXT,
      paywall TEXT,
      headers BLOB,
      failureCode TEXT,
      failureDetails TEXT,
      failureCount INTEGER NOT NULL DEFAULT 0,
      triedAt TEXT NOT NULL,
      nextTryAt TEXT
    ) STRICT;
    CREATE TABLE pageFacts (
      articleKey INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
      name TEXT NOT NULL,
      value TEXT NOT NULL,
      source TEXT NOT NULL,
      PRIMARY KEY (articleKey, name)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE fetchQueue (
      queueId INTEGER PRIMARY KEY AUTOINCREMENT,
      url TEXT NOT NULL UNIQUE,
      articleId TEXT,
      title TEXT NOT NULL,
      queuedAt TEXT NOT NULL,
      failureCode TEXT,
      failureDetails TEXT
    ) STRICT;`)
}
