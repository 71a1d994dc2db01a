import type { ArchiveReader } from '../ports.ts'
import type { WorkerPool } from '../workers/pool.ts'

/** Asks the reading thread. What was stored before the question is in the answer: a thread begins to read when it is asked. */
export function createArchiveReader(pool: WorkerPool): ArchiveReader {
  return {
    search: (query, filter, cursor, limit, options) => pool.run('search-articles', { query, filter, cursor, limit, options }),
    listRelated: question => pool.run('list-related', question),
    rankStories: question => pool.run('rank-stories', question),
    linkStories: question => pool.run('link-stories', question),
    matchTopics: (searches, articleKeys, options) => pool.run('match-topics', { searches, articleKeys, options }),
    findForTopic: (query, before, limit, options) => pool.run('find-for-topic', { query, before, limit, options }),
    listUnusualTerms: (from, day, limit) => pool.run('list-unusual-terms', { from, day, limit }),
    searchIssues: (query, options) => pool.run('search-issues', { query, ...options }),
    countTopics: () => pool.run('count-topics', {})
  }
}
