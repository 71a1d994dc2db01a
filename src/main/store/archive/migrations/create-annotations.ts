import type { ArchiveDatabase } from '../base/database.ts'

/** By the article's id and not by its key: what a reader wrote outlives whatever becomes of the archive's rows. `quote` is a
 *  `TextQuote`, `labels` a list of texts, both JSON. */
export function createAnnotations(database: ArchiveDatabase): void {
  database.exec(`
    CREATE TABLE annotations (
      annotationId TEXT PRIMARY KEY,
      articleId TEXT NOT NULL,
      quote TEXT,
      note TEXT NOT NULL,
      labels TEXT NOT NULL,
      revisionHash TEXT NOT NULL,
      createdAt TEXT NOT NULL,
      changedAt TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX annotationsByArticle ON annotations (articleId);`)
}
