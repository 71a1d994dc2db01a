import type { ArchiveDatabase } from '../base/database.ts'

/** `markBearers` answers which articles bear a mark; how it is kept in layers is told in `mark-layers.ts`. `articleMarks` answers
 *  which marks an article bears, in the order of articles, so that a removed one takes its own along: as an index of the other it
 *  would be written anew with each step that a mark sinks. */
export function layerMarks(database: ArchiveDatabase): void {
  database.exec(`
    CREATE TABLE markBearers (
      layer INTEGER NOT NULL,
      mark INTEGER NOT NULL,
      articleKey INTEGER NOT NULL,
      PRIMARY KEY (layer, mark, articleKey)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO markBearers SELECT 2, mark, articleKey FROM articleMarks ORDER BY mark, articleKey;

    ALTER TABLE articleMarks RENAME TO formerMarks;
    CREATE TABLE articleMarks (
      articleKey INTEGER NOT NULL,
      mark INTEGER NOT NULL,
      PRIMARY KEY (articleKey, mark)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO articleMarks SELECT articleKey, mark FROM formerMarks ORDER BY articleKey, mark;
    DROP TABLE formerMarks;

    CREATE TRIGGER marksRemoved AFTER DELETE ON articles BEGIN
      DELETE FROM markBearers WHERE layer IN (0, 1, 2) AND articleKey = old.articleKey
        AND mark IN (SELECT mark FROM articleMarks WHERE articleKey = old.articleKey);
      DELETE FROM articleMarks WHERE articleKey = old.articleKey;
    END;`)
}
