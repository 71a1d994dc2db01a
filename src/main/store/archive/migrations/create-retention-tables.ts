import type { ArchiveDatabase } from '../base/database.ts'

export function createRetentionTables(database: ArchiveDatabase): void {
  database.exec(retentionTables)
}

/** `removedArticles` tells what was removed on purpose from what was never here, so that a feed that still lists it does not
 *  bring it back. `pictures` knows nothing of articles: `removedPictures` holds the addresses whose last article may be gone. */
const retentionTables = `
  CREATE TABLE removedArticles (position INTEGER PRIMARY KEY, idHash BLOB NOT NULL UNIQUE) STRICT;
  CREATE TABLE removedPictures (url TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  CREATE TRIGGER tallyRemoved AFTER DELETE ON statuses BEGIN
    UPDATE tallies SET total = total - 1, unread = unread - (old.readAt IS NULL)
      WHERE feedId = old.feedId AND outletId = old.outletId AND sectionId = old.sectionId;
  END;`
