import type { ArchiveReader } from '../ports.ts'
import type { WorkerPool } from '../workers/pool.ts'

/** Asks the reading thread. What was stored before the question is in the answer: a thread begins to read when it is asked. */
export function createArchiveReader(pool: WorkerPool): ArchiveReader {
  return {
    search: (query, filter, cursor, limit, options) => pool.run('search-articles', { query, filter, cursor, limit, options }),
    listRelated: (words, exceptIds, limit) => pool.run('list-related', { words, exceptIds, limit })
  }
}
