import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../../../shared/failure.ts'
import type { Archive, Log } from '../../ports.ts'
import { takeFromBackup } from '../backup/take-from-backup.ts'
import { openAnnotations } from './articles/annotations.ts'
import { openArticleCorrecting } from './articles/article-correcting.ts'
import { openArticleLists } from './lists/article-lists.ts'
import { openArticleReading } from './articles/article-reading.ts'
import { openArticleRemoval } from './articles/article-removal.ts'
import { openArticleSearch } from './search/article-search.ts'
import { openArticleWriting } from './articles/article-writing.ts'
import { isEmptied, judgeArchive } from './check-archive.ts'
import { openCheckpoints } from './base/checkpoints.ts'
import {
  archiveFile, explainDatabaseError, holdPages, isDamage, leaveLogLong, openDatabase, type ArchiveDatabase
} from './base/database.ts'
import { openDatelines } from './lists/datelines.ts'
import { openDossiers } from './stories/dossiers.ts'
import { openFeedDocuments } from './articles/feed-documents.ts'
import { openRateDays } from './base/rate-days.ts'
import { openFetchQueue } from './articles/fetch-queue.ts'
import { openIngest } from './articles/ingest.ts'
import { openIssueSearch } from './search/issue-search.ts'
import { openIssueTexts } from './search/issue-texts.ts'
import { migrate } from './migrations.ts'
import { openPages } from './articles/pages.ts'
import { openListedMarks } from './lists/listed-marks.ts'
import { openFirstSection } from './articles/first-section.ts'
import { openReadMarks } from './lists/read-marks.ts'
import { openReadings } from './stories/readings.ts'
import { openRelatedArticles } from './lists/related-articles.ts'
import { openRemembered } from './base/remembered.ts'
import { mendWords, openWordRebuilding } from './rebuild-words.ts'
import { openWordMerging } from './search/word-merging.ts'
import { recoverArticles, setAside } from './rescue-archive.ts'
import { openRemovedArticles } from './articles/removed-articles.ts'
import { openRevisions } from './articles/revisions.ts'
import { openRowReading } from './base/row-reading.ts'
import { openStatuses } from './articles/statuses.ts'
import { openStoredIds } from './articles/stored-id.ts'
import { openStories } from './stories/stories.ts'
import { openStoryArticles } from './stories/story-articles.ts'
import { openStoryCorrections } from './stories/story-corrections.ts'
import { openStoryDecisions } from './stories/story-decisions.ts'
import { openStoryCoverage } from './stories/story-coverage.ts'
import { openStoryLinks } from './stories/story-links.ts'
import { openTallies } from './base/tallies.ts'
import { openTermPruning, openTerms } from './search/term-days.ts'
import { openTopicCounts, openTopicLists } from './lists/topic-lists.ts'
import { openTopicMatching } from './lists/topic-matching.ts'
import { openWindowSketches } from './stories/window-sketches.ts'
import { openTopics } from './lists/topics.ts'
import { openTransactions } from './base/transaction.ts'
import { openWaiters } from './base/writing-waiters.ts'

/** Opens the archive in the data folder, or begins a new one. A damaged file is set aside, what can be read of it is taken
 *  over, the last whole backup fills the rest, and `rescued` says so. Throws `Failure` (`document-newer`,
 *  `folder-read-only`, `disk-full`, `in-use`). */
export function openArchive({ folder, log }: { readonly folder: string; readonly log: Log }): Archive {
  try {
    mkdirSync(folder, { recursive: true })
    const path = join(folder, archiveFile)
    const sound = openSound(path)
    return sound === undefined ? rescue(folder, path, log) : assemble(sound, folder, [])
  } catch (error) {
    throw explainFolderError(explainDatabaseError(error, folder), folder)
  }
}

function rescue(folder: string, path: string, log: Log): Archive {
  const keptAs = setAside(folder)
  const backup = takeFromBackup(folder, path)
  const database = openSound(path) ?? refuse(path)
  const archive = assemble(database, folder, [])
  const inTransaction = openTransactions(database, folder)
  const { restoreArticles } = openArticleWriting(database, inTransaction, {
    reading: openArticleReading(database), removed: { hasId: () => false, has: () => false }
  })
  const statuses = openStatuses(database, inTransaction)
  const readCount = recoverArticles(join(folder, keptAs), { database, restoreArticles, statuses })
  const total = Object.values(archive.sectionTotals()).reduce((sum, count) => sum + count, 0)
  log.warn('archive damaged: set aside', { keptAs, readCount, total, ...backup })
  const recovered = { readCount, filledCount: Math.max(0, total - readCount), ...(backup && { backupAt: backup.madeAt }) }
  return { ...archive, rescued: [{ document: archiveFile, keptAs, recovered }] }
}

/** The database, checked and up to date; `undefined` when the file is damaged. */
function openSound(path: string): ArchiveDatabase | undefined {
  if (isEmptied(path)) return undefined
  let database: ArchiveDatabase | undefined
  try {
    database = openDatabase(path)
    leaveLogLong(database)
    migrate(database)
    const verdict = judgeArchive(database, path)
    if (verdict !== 'damaged') {
      mendWords(database, verdict)
      return database
    }
    database.close()
    return undefined
  } catch (error) {
    database?.close()
    if (isDamage(error)) return undefined
    throw error
  }
}

function refuse(path: string): never {
  throw new Error(`a new archive at ${path} is damaged`)
}

function explainFolderError(error: unknown, folder: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    return new Failure('folder-read-only', { folder }, { cause: error })
  }
  return code === 'ENOSPC' ? new Failure('disk-full', { file: archiveFile }, { cause: error }) : error
}

function assemble(database: ArchiveDatabase, folder: string, rescued: Archive['rescued']): Archive {
  holdPages(database)
  const checkpoints = openCheckpoints(database, folder)
  const waiters = openWaiters()
  const inTransaction = openTransactions(database, folder, { waiters, afterWrite: checkpoints.afterWrite })
  const reading = openArticleReading(database)
  const rows = openRowReading(database)
  const tallies = openTallies(database)
  const writing = openArticleWriting(database, inTransaction, { reading, removed: openRemovedArticles(database) })
  const ingest = openIngest(folder, waiters.shared)
  const articleLists = openArticleLists(database, rows, tallies)
  const { findKeys, listArticles } = openTopicLists(database, { rows, others: articleLists })
  const statuses = { ...openStatuses(database, inTransaction), ...openReadMarks(database, inTransaction) }
  return {
    rescued,
    findArticle: reading.findArticle,
    ...openRevisions(database, inTransaction, reading),
    listBetween: reading.listBetween,
    listRows: rows.listRows,
    counts: tallies.counts,
    unreadByFeed: tallies.unreadByFeed,
    addArticles: writing.addArticles,
    addArticlesApart: ingest.addArticlesApart,
    ...openArticleRemoval(database, inTransaction),
    ...openWordRebuilding(database, inTransaction, reading),
    ...openWordMerging(database, inTransaction),
    ...openStoredIds(database),
    ...openArticleCorrecting(database, inTransaction),
    ...statuses,
    ...openListedMarks(database, inTransaction, { findKeys, others: statuses }),
    listArticles,
    listLanguages: articleLists.listLanguages,
    ...openDatelines(database, rows),
    ...openArticleSearch(database, rows, tallies),
    ...openRelatedArticles(database, rows),
    ...openIssueTexts(database, inTransaction),
    ...openIssueSearch(database),
    ...openFirstSection(database),
    ...openTopics(database, inTransaction),
    ...openTopicCounts(database),
    ...openTopicMatching(database, tallies),
    ...openTerms(database),
    ...openTermPruning(database, inTransaction),
    ...openStories(database, inTransaction),
    ...openStoryArticles(database),
    ...openWindowSketches(database),
    ...openStoryCorrections(database, inTransaction),
    ...openStoryDecisions(database, inTransaction),
    ...openStoryCoverage(database),
    ...openStoryLinks(database, inTransaction),
    ...openDossiers(database, inTransaction),
    ...openReadings(database, inTransaction),
    ...openAnnotations(database, inTransaction),
    ...openRemembered(database, inTransaction),
    ...openFeedDocuments(database, inTransaction),
    ...openRateDays(database, inTransaction),
    ...openPages(database, inTransaction, reading),
    ...openFetchQueue(database, inTransaction),
    close() {
      ingest.close()
      checkpoints.close()
      database.close()
    }
  }
}
