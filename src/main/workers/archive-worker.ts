/** Answers searches by a connection of its own, which only reads: at half a million articles one may take a tenth of a second. */
import { workerData } from 'node:worker_threads'
import { openArchiveReading } from '../store/index.ts'
import { serveTasks } from './serve-tasks.ts'

const reading = openArchiveReading(workerData as string)

serveTasks<'search-articles' | 'list-related'>({
  'search-articles': ({ query, filter, cursor, limit, options }) => reading.searchArticles(query, filter, cursor, limit, options),
  'list-related': ({ words, exceptIds, limit }) => reading.listRelated(words, exceptIds, limit)
})
