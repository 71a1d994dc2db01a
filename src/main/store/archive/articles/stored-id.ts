import { entryMark } from '../../../identity/index.ts'
import type { Archive } from '../../../ports.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { openKnownArticles } from './known-articles.ts'

/** An entry that turned out to be an article known under another id is found by its mark. */
export function openStoredIds(database: ArchiveDatabase): Pick<Archive, 'findStoredId'> {
  const known = openKnownArticles(database)
  return {
    findStoredId: articleId => (known.byId(articleId) ?? known.byMark(entryMark(articleId))[0])?.articleId
  }
}
