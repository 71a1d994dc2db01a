import type { ArchiveDatabase } from '../base/database.ts'

/** Which articles have a tag, as their feeds write it: a search for a tag must not read every article. */
export function createArticleTags(database: ArchiveDatabase): void {
  database.exec(`
    CREATE TABLE articleTags (
      tag TEXT NOT NULL,
      articleKey INTEGER NOT NULL,
      PRIMARY KEY (tag, articleKey)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX articlesByLanguage ON articles (language);
    INSERT OR IGNORE INTO articleTags SELECT value, articleKey FROM articles, json_each(otherFacts, '$.tags');
    CREATE TRIGGER tagsAdded AFTER INSERT ON articles BEGIN ${tagsIn} END;
    CREATE TRIGGER tagsChanged AFTER UPDATE OF otherFacts ON articles
      WHEN old.otherFacts ->> '$.tags' IS NOT new.otherFacts ->> '$.tags' BEGIN ${tagsOut} ${tagsIn} END;
    CREATE TRIGGER tagsRemoved AFTER DELETE ON articles BEGIN ${tagsOut} END;`)
}

const tagsIn = "INSERT OR IGNORE INTO articleTags SELECT value, new.articleKey FROM json_each(new.otherFacts, '$.tags');"
const tagsOut = `DELETE FROM articleTags
  WHERE articleKey = old.articleKey AND tag IN (SELECT value FROM json_each(old.otherFacts, '$.tags'));`
