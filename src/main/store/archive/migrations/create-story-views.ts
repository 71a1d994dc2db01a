import type { ArchiveDatabase } from '../base/database.ts'

/** Clustering forgets what its window leaves behind: `pastStories` and `pastMembers` keep it for the week and for running
 *  stories. A dossier names articles by their own ids, since it is the reader's and outlives stories, backups and rescues. */
export function createStoryViews(database: ArchiveDatabase): void {
  database.exec(`
    CREATE TABLE pastStories (
      storyId TEXT PRIMARY KEY,
      leadArticleId TEXT NOT NULL,
      sectionId TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE pastMembers (
      articleKey INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
      storyId TEXT NOT NULL,
      reprintOf TEXT
    ) STRICT;
    CREATE INDEX pastMembersByStory ON pastMembers (storyId);
    CREATE TABLE storyLinks (
      oneId TEXT NOT NULL,
      otherId TEXT NOT NULL,
      isLinked INTEGER NOT NULL,
      PRIMARY KEY (oneId, otherId)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX storyLinksByOther ON storyLinks (otherId);

    CREATE TABLE dossiers (
      dossierId TEXT PRIMARY KEY,
      title TEXT NOT NULL,
      begunAt TEXT NOT NULL,
      isFollowing INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE dossierStories (
      dossierId TEXT NOT NULL,
      storyId TEXT NOT NULL,
      PRIMARY KEY (dossierId, storyId)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE dossierArticles (
      dossierId TEXT NOT NULL,
      articleId TEXT NOT NULL,
      joinedAt TEXT NOT NULL,
      isTakenOut INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (dossierId, articleId)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX dossierArticlesByArticle ON dossierArticles (articleId);

    CREATE TABLE readings (
      articleKey INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
      readMs INTEGER NOT NULL,
      PRIMARY KEY (articleKey, readMs)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX readingsByTime ON readings (readMs);`)
}
