import type { ArchiveDatabase } from '../base/database.ts'

/** What stood of pairs of articles before each decision of the reader, by which it is taken back; both as JSON. */
export function createStoryDecisions(database: ArchiveDatabase): void {
  database.exec(`
    CREATE TABLE storyDecisions (
      decisionId INTEGER PRIMARY KEY AUTOINCREMENT,
      articleIds TEXT NOT NULL,
      decidedBefore TEXT NOT NULL
    ) STRICT;`)
}
