/** A thread that adds articles through a connection of its own, one order after the other. */
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { toFailure } from '../../../shared/failure.ts'
import type { PackedArticles } from '../../ports.ts'
import { openArticleReading } from './article-reading.ts'
import { openRemovedIds } from './article-removal.ts'
import { openArticleWriting } from './article-writing.ts'
import { archiveFile, openDatabase } from './database.ts'
import type { IngestReport } from './ingest.ts'
import { openPackedArticles } from './packed-articles.ts'
import { openTransactions } from './transaction.ts'

const folder = workerData as string
const database = openDatabase(join(folder, archiveFile))
const writing = openArticleWriting(database, openTransactions(database, folder), {
  reading: openArticleReading(database), wasRemoved: openRemovedIds(database)
})

function report(packed: readonly PackedArticles[]): IngestReport {
  try {
    return { kind: 'done', value: writing.addArticles(packed.flatMap(openPackedArticles)) }
  } catch (error) {
    const { code, details } = toFailure(error)
    return { kind: 'failed', code, details, stack: error instanceof Error ? error.stack ?? error.message : String(error) }
  }
}

parentPort?.on('message', (packed: readonly PackedArticles[]) => parentPort?.postMessage(report(packed)))
