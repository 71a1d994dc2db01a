import { join } from 'node:path'
import type { Archive } from '../../ports.ts'
import { openArticleSearch } from './search/article-search.ts'
import { archiveFile, openForReading } from './base/database.ts'
import { openIssueSearch } from './search/issue-search.ts'
import { openRelatedArticles } from './lists/related-articles.ts'
import { openRowReading } from './base/row-reading.ts'
import { openStoryCoverage } from './stories/story-coverage.ts'
import { openTallies } from './base/tallies.ts'
import { openTerms } from './search/term-days.ts'
import { openTopicCounts } from './lists/topic-lists.ts'
import { openTopicMatching } from './lists/topic-matching.ts'

type ArchiveReading = Pick<Archive, 'searchArticles' | 'searchIssues' | 'listRelated' | 'listCoverage' | 'listNaming' | 'countNames'
  | 'matchTopics' | 'findForTopic' | 'countTopics' | 'listTerms' | 'close'>

/** The archive of a folder that is open already, for a thread that only searches. In WAL a reader waits for no writer. */
export function openArchiveReading(folder: string): ArchiveReading {
  const database = openForReading(join(folder, archiveFile))
  // 64 MB: with SQLite's 2 MB, every page of the index that a search touches is read anew.
  database.pragma('cache_size = -65536')
  const rows = openRowReading(database)
  const tallies = openTallies(database)
  return {
    ...openArticleSearch(database, rows, tallies),
    ...openIssueSearch(database),
    ...openTopicMatching(database, tallies),
    ...openTopicCounts(database),
    ...openTerms(database),
    ...openRelatedArticles(database, rows),
    ...openStoryCoverage(database),
    close: () => void database.close()
  }
}
