import type { ArchiveDatabase } from '../base/database.ts'

/** `newArticles` holds what has come, or has another text (`isNew` 0), since topics were matched last. A topic's row of
 *  `topicSearches` is dropped by taking its `topicId`, and its articles go little by little; `before`: articles with a lower key
 *  are yet to be looked through; `total`: how many it has, kept by triggers. `isNews`: the reader wants to be told and was not
 *  yet. The last two weeks are counted at once. */
export function createTopicTables(database: ArchiveDatabase): void {
  database.exec(`
    CREATE TABLE newArticles (articleKey INTEGER PRIMARY KEY, isNew INTEGER NOT NULL) STRICT;
    CREATE TRIGGER articleCame AFTER INSERT ON articles BEGIN ${note(1)} END;
    CREATE TRIGGER articleRevised AFTER UPDATE OF revisionHash ON articles
      WHEN old.revisionHash <> new.revisionHash BEGIN ${note(0)} END;

    CREATE TABLE topicSearches (
      topicKey INTEGER PRIMARY KEY AUTOINCREMENT,
      topicId TEXT UNIQUE,
      query TEXT NOT NULL,
      before INTEGER,
      total INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE topicArticles (
      topicKey INTEGER NOT NULL,
      articleKey INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
      isNews INTEGER NOT NULL,
      PRIMARY KEY (topicKey, articleKey)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER topicArticleAdded AFTER INSERT ON topicArticles BEGIN
      UPDATE topicSearches SET total = total + 1 WHERE topicKey = new.topicKey;
    END;
    CREATE TRIGGER topicArticleRemoved AFTER DELETE ON topicArticles BEGIN
      UPDATE topicSearches SET total = total - 1 WHERE topicKey = old.topicKey;
    END;
    CREATE INDEX topicArticlesByArticle ON topicArticles (articleKey);
    CREATE INDEX topicNews ON topicArticles (topicKey, articleKey) WHERE isNews = 1;

    CREATE TABLE termDays (
      day TEXT NOT NULL,
      language TEXT NOT NULL,
      term TEXT NOT NULL,
      articles INTEGER NOT NULL,
      PRIMARY KEY (day, language, term)
    ) STRICT, WITHOUT ROWID;

    INSERT INTO newArticles SELECT articleKey, 1 FROM articles
      WHERE firstSeenMs > (SELECT max(firstSeenMs) FROM articles) - 14 * 86400000;`)
}

function note(isNew: 0 | 1): string {
  return `INSERT OR IGNORE INTO newArticles VALUES (new.articleKey, ${isNew});`
}
