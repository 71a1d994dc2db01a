import type { ArchiveDatabase } from '../base/database.ts'
import { wordTable } from './word-table.ts'

/** The tables of the first version. */
export function createTables(database: ArchiveDatabase): void {
  database.exec(articleTables)
  database.exec(statusTables)
  database.exec(wordTable)
  database.exec(otherTables)
}

const articleTables = `
  CREATE TABLE outlets (outletId TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE articles (
    articleKey INTEGER PRIMARY KEY,
    articleId TEXT NOT NULL UNIQUE,
    feedId TEXT NOT NULL,
    outletId TEXT NOT NULL,
    sectionId TEXT NOT NULL,
    headline TEXT NOT NULL,
    excerpt TEXT NOT NULL,
    url TEXT,
    language TEXT,
    direction TEXT NOT NULL,
    publishedAt TEXT,
    publishedOffset INTEGER,
    sortedAt TEXT NOT NULL,
    firstSeenAt TEXT NOT NULL,
    firstSeenMs INTEGER NOT NULL,
    leadPicture TEXT,
    revisionHash TEXT NOT NULL,
    otherFacts TEXT NOT NULL
  ) STRICT;
  CREATE INDEX articlesByFirstSeen ON articles (firstSeenMs);

  CREATE TABLE bodies (
    articleKey INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
    bodyHtml TEXT NOT NULL,
    bodyText TEXT NOT NULL
  ) STRICT;

  CREATE TABLE revisions (
    articleKey INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    revisionHash TEXT NOT NULL,
    replacedAt TEXT NOT NULL,
    article TEXT NOT NULL,
    PRIMARY KEY (articleKey, revisionHash)
  ) STRICT;`

/** `tallies` is kept by triggers, so that no list, count or badge ever counts articles. */
const statusTables = `
  CREATE TABLE statuses (
    articleKey INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
    feedId TEXT NOT NULL,
    outletId TEXT NOT NULL,
    sectionId TEXT NOT NULL,
    readAt TEXT
  ) STRICT;
  CREATE INDEX statusesUnread ON statuses (articleKey) WHERE readAt IS NULL;
  CREATE INDEX statusesByFeed ON statuses (feedId, articleKey);
  CREATE INDEX statusesByFeedUnread ON statuses (feedId, articleKey) WHERE readAt IS NULL;
  CREATE INDEX statusesBySection ON statuses (sectionId, articleKey);
  CREATE INDEX statusesBySectionUnread ON statuses (sectionId, articleKey) WHERE readAt IS NULL;

  CREATE TABLE hiddenFeeds (feedId TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

  CREATE TABLE tallies (
    feedId TEXT NOT NULL,
    outletId TEXT NOT NULL,
    sectionId TEXT NOT NULL,
    total INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    PRIMARY KEY (feedId, outletId, sectionId)
  ) STRICT, WITHOUT ROWID;

  CREATE TRIGGER tallyAdded AFTER INSERT ON statuses BEGIN
    INSERT INTO tallies VALUES (new.feedId, new.outletId, new.sectionId, 1, new.readAt IS NULL)
      ON CONFLICT DO UPDATE SET total = total + 1, unread = unread + excluded.unread;
  END;
  CREATE TRIGGER tallyRead AFTER UPDATE OF readAt ON statuses WHEN (old.readAt IS NULL) <> (new.readAt IS NULL) BEGIN
    UPDATE tallies SET unread = unread + iif(new.readAt IS NULL, 1, -1)
      WHERE feedId = new.feedId AND outletId = new.outletId AND sectionId = new.sectionId;
  END;
  CREATE TRIGGER tallyMoved AFTER UPDATE OF sectionId ON statuses WHEN old.sectionId <> new.sectionId BEGIN
    UPDATE tallies SET total = total - 1, unread = unread - (old.readAt IS NULL)
      WHERE feedId = old.feedId AND outletId = old.outletId AND sectionId = old.sectionId;
    INSERT INTO tallies VALUES (new.feedId, new.outletId, new.sectionId, 1, new.readAt IS NULL)
      ON CONFLICT DO UPDATE SET total = total + 1, unread = unread + excluded.unread;
  END;`

const otherTables = `
  CREATE TABLE languages (language TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

  CREATE TABLE feedStates (feedId TEXT PRIMARY KEY, state TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE stories (
    storyId TEXT PRIMARY KEY,
    leadArticleId TEXT NOT NULL,
    outletCount INTEGER NOT NULL,
    firstAt TEXT NOT NULL,
    latestAt TEXT NOT NULL,
    sectionId TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX storiesByOutlets ON stories (outletCount, latestAt);
  CREATE TABLE storyMembers (
    storyId TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
    position INTEGER NOT NULL,
    articleId TEXT NOT NULL,
    PRIMARY KEY (storyId, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX storyMembersByArticle ON storyMembers (articleId);

  CREATE TABLE pictures (
    url TEXT PRIMARY KEY,
    hash TEXT,
    width INTEGER,
    height INTEGER,
    alt TEXT,
    credit TEXT,
    triedAt TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE memos (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;`
