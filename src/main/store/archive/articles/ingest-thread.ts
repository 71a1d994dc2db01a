/** A thread that adds articles through a connection of its own, one order after the other. */
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { toFailure } from '../../../../shared/failure.ts'
import type { PackedArticles } from '../../../ports.ts'
import { stepBack } from '../../../threads/step-back.ts'
import { openArticleReading } from './article-reading.ts'
import { openArticleWriting } from './article-writing.ts'
import { archiveFile, holdPages, openDatabase } from '../base/database.ts'
import type { IngestPlace, IngestReport } from './ingest.ts'
import { openPackedArticles } from './packed-articles.ts'
import { openRemovedArticles } from './removed-articles.ts'
import { openTransactions } from '../base/transaction.ts'
import { openWaiters } from '../base/writing-waiters.ts'

/** Milliseconds for which whoever writes between two transactions is let go first. */
const longestWait = 100

stepBack()
const { folder, waiters: shared } = workerData as IngestPlace
const waiters = openWaiters(shared)
const database = openDatabase(join(folder, archiveFile))
holdPages(database)
// What one transaction reads the next needs again.
database.pragma('cache_size = -32000')
// A statement with triggers notes every page before it changes it; by default in a file.
database.pragma('temp_store = MEMORY')
// Rows here belong to an article that the same transaction added or found, and none is removed: to look for it again takes long.
database.pragma('foreign_keys = OFF')
const writing = openArticleWriting(database, openTransactions(database, folder), {
  reading: openArticleReading(database), removed: openRemovedArticles(database)
})

function report(packed: readonly PackedArticles[]): IngestReport {
  try {
    const value = writing.addInParts(packed.flatMap(openPackedArticles), {
      isAskedToEnd: waiters.areThere, between: () => waiters.waitUntilGone(longestWait)
    })
    return { kind: 'done', value }
  } catch (error) {
    const { code, details } = toFailure(error)
    return { kind: 'failed', code, details, stack: error instanceof Error ? error.stack ?? error.message : String(error) }
  }
}

parentPort?.on('message', (packed: readonly PackedArticles[]) => parentPort?.postMessage(report(packed)))
