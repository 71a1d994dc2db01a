import type { ArchiveDatabase } from '../base/database.ts'

/** What comes with a new article is written beside it (`article-adding.ts`), tallies once for all that come together. A statement
 *  with triggers notes every page before it changes it, which took a tenth of what it takes to add an article. */
export function dropAddingTriggers(database: ArchiveDatabase): void {
  database.exec('DROP TRIGGER articleCame; DROP TRIGGER tagsAdded; DROP TRIGGER tallyAdded;')
}
