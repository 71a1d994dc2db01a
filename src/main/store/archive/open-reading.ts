import { join } from 'node:path'
import type { Archive } from '../../ports.ts'
import { openArticleSearch } from './article-search.ts'
import { archiveFile, openForReading } from './database.ts'
import { openRelatedArticles } from './related-articles.ts'
import { openRowReading } from './row-reading.ts'
import { openTallies } from './tallies.ts'

/** The archive of a folder that is open already, for a thread that only searches. In WAL a reader waits for no writer. */
export function openArchiveReading(folder: string): Pick<Archive, 'searchArticles' | 'listRelated' | 'close'> {
  const database = openForReading(join(folder, archiveFile))
  // 64 MB: with SQLite's 2 MB, every page of the index that a search touches is read anew.
  database.pragma('cache_size = -65536')
  const rows = openRowReading(database)
  return {
    ...openArticleSearch(database, rows, openTallies(database)),
    ...openRelatedArticles(database, rows),
    close: () => void database.close()
  }
}
