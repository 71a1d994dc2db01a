import type { ArchiveDatabase } from '../base/database.ts'

/** Contentless: the index holds the words, other tables the text. Marks (category M) belong to words, or the
 *  vowels of Hindi would cut them apart. Twelve pieces of a size are merged at a time (`automerge`): the more, the fewer times a word
 *  is written again, and the more pieces there are to look into until `word-merging.ts` has merged them. */
const tableSql = (table: WordTable): string => `
  CREATE VIRTUAL TABLE ${table} USING fts5(
    headline, body, outlet, byline, stems, content='', contentless_delete=1,
    tokenize="unicode61 remove_diacritics 2 categories 'L* N* M* Co'"
  );
  INSERT INTO ${table} (${table}, rank) VALUES ('automerge', 12);`

/** The words of articles, and those of press reviews. */
export type WordTable = 'words' | 'issueWords'

export const wordTable = tableSql('words')

/** Puts an empty full-text index in the place of the one that is there, be it damaged or half there. FTS5 does not even drop a
 *  table that lacks its version. */
export function createWordTable(database: ArchiveDatabase, table: WordTable = 'words'): void {
  if (database.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(table) !== undefined) {
    // SQLite keeps the hands of others off the tables of an index, unless it is told not to.
    database.unsafeMode(true)
    database.exec(`CREATE TABLE IF NOT EXISTS ${table}_config (k PRIMARY KEY, v) WITHOUT ROWID;
      INSERT OR REPLACE INTO ${table}_config VALUES ('version', 4)`)
    database.unsafeMode(false)
    database.exec(`DROP TABLE ${table}`)
  }
  database.exec(tableSql(table))
}
