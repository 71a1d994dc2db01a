import type { ArchiveDatabase } from '../base/database.ts'

/** A correction outlives the stories it is about: those are clustered anew, the reader's word is not. */
export function createStoryCorrections(database: ArchiveDatabase): void {
  database.exec(`
    ALTER TABLE storyMembers ADD COLUMN reprintOf TEXT;

    CREATE TABLE storyCorrections (
      oneId TEXT NOT NULL,
      otherId TEXT NOT NULL,
      isTogether INTEGER NOT NULL,
      PRIMARY KEY (oneId, otherId)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX storyCorrectionsByOther ON storyCorrections (otherId);`)
}
