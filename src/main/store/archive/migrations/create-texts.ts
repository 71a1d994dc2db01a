import type { ArchiveDatabase } from '../base/database.ts'

/** Texts in the order in which they come. An article's key is its time, which lies anywhere among those that are there: to put
 *  its text, most of what is stored, among theirs rewrote the pages of its neighbours. What is in `bodies` stays there, or every
 *  archive would have to be copied once. */
export function createTexts(database: ArchiveDatabase): void {
  database.exec(`
    CREATE TABLE texts (
      textKey INTEGER PRIMARY KEY,
      bodyHtml TEXT NOT NULL,
      bodyText TEXT NOT NULL
    ) STRICT;
    ALTER TABLE articles ADD COLUMN textKey INTEGER;
    CREATE TRIGGER textRemoved AFTER DELETE ON articles WHEN old.textKey IS NOT NULL BEGIN
      DELETE FROM texts WHERE textKey = old.textKey;
    END;`)
}
