import type { ArchiveDatabase } from '../base/database.ts'

/** Marking all of a list read changes one row for each of its tallies, whatever the number of articles: `markedTallies` says
 *  since which mark what was unread in a tally counts as read. An article knows how many marks there were when it came or was
 *  made unread again (`unreadSince`); only later ones cover it. `articles`: how many of a tally the mark covers. */
export function createReadMarks(database: ArchiveDatabase): void {
  database.exec(`
    ALTER TABLE statuses ADD COLUMN unreadSince INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE statuses ADD COLUMN clippedAt TEXT;
    CREATE INDEX statusesClipped ON statuses (articleKey) WHERE clippedAt IS NOT NULL;

    CREATE TABLE readMarks (mark INTEGER PRIMARY KEY, readAt TEXT NOT NULL, isFinal INTEGER NOT NULL DEFAULT 0) STRICT;
    CREATE TABLE markedTallies (
      feedId TEXT NOT NULL,
      outletId TEXT NOT NULL,
      sectionId TEXT NOT NULL,
      mark INTEGER NOT NULL,
      readAt TEXT NOT NULL,
      articles INTEGER NOT NULL,
      PRIMARY KEY (feedId, outletId, sectionId, mark)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX markedTalliesByMark ON markedTallies (mark);

    DROP TRIGGER tallyAdded;
    DROP TRIGGER tallyRead;
    DROP TRIGGER tallyMoved;
    DROP TRIGGER tallyRemoved;
    CREATE TRIGGER tallyAdded AFTER INSERT ON statuses BEGIN ${tallyIn('new')} END;
    CREATE TRIGGER tallyRemoved AFTER DELETE ON statuses BEGIN ${tallyOut('old')} END;
    CREATE TRIGGER tallyChanged AFTER UPDATE OF feedId, outletId, sectionId, readAt, unreadSince ON statuses
      WHEN (old.feedId, old.outletId, old.sectionId, old.readAt IS NULL, old.unreadSince)
        <> (new.feedId, new.outletId, new.sectionId, new.readAt IS NULL, new.unreadSince)
    BEGIN ${tallyOut('old')} ${tallyIn('new')} END;`)
}

function tallyIn(row: 'old' | 'new'): string {
  return `
    INSERT INTO tallies VALUES (${row}.feedId, ${row}.outletId, ${row}.sectionId, 1, ${isUnread(row)})
      ON CONFLICT DO UPDATE SET total = total + 1, unread = unread + excluded.unread;
    UPDATE markedTallies SET articles = articles + 1 WHERE ${coversFirst(row)};`
}

function tallyOut(row: 'old' | 'new'): string {
  return `
    UPDATE tallies SET total = total - 1, unread = unread - ${isUnread(row)} WHERE ${isOf(row)};
    UPDATE markedTallies SET articles = articles - 1 WHERE ${coversFirst(row)};`
}

function isOf(row: string): string {
  return `feedId = ${row}.feedId AND outletId = ${row}.outletId AND sectionId = ${row}.sectionId`
}

/** The first mark that covers the row counts it. */
function coversFirst(row: string): string {
  return `${row}.readAt IS NULL AND ${isOf(row)} AND mark = (
    SELECT mark FROM markedTallies WHERE ${isOf(row)} AND mark > ${row}.unreadSince ORDER BY mark LIMIT 1)`
}

/** As lists tell it too; written down here because a migration never changes. */
function isUnread(row: string): string {
  return `(${row}.readAt IS NULL AND NOT EXISTS (SELECT 1 FROM markedTallies AS m WHERE m.feedId = ${row}.feedId
    AND m.outletId = ${row}.outletId AND m.sectionId = ${row}.sectionId AND m.mark > ${row}.unreadSince))`
}
