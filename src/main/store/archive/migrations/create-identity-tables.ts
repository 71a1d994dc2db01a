import { markAllArticles } from '../articles/article-marks.ts'
import type { ArchiveDatabase } from '../base/database.ts'

export function createIdentityTables(database: ArchiveDatabase): void {
  database.exec(identityTables)
  markAllArticles(database)
}

/** `statuses` names the feed an article is listed under, and `articleFeeds` the others it stands in: few articles have any.
 *  Both change places when the reader mutes or leaves the one. */
const identityTables = `
  CREATE TABLE articleMarks (
    mark INTEGER NOT NULL,
    articleKey INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    PRIMARY KEY (mark, articleKey)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX articleMarksByArticle ON articleMarks (articleKey);

  CREATE TABLE articleFeeds (
    feedId TEXT NOT NULL,
    articleKey INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    PRIMARY KEY (feedId, articleKey)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX articleFeedsByArticle ON articleFeeds (articleKey);
  CREATE TABLE leftFeeds (feedId TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;`
