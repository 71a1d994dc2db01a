import { describe, expect, it } from 'vitest'
import { createWorkerPool } from '../../../src/main/workers/pool.ts'

describe('the story worker', () => {
  it('clusters in its thread', async () => {
    const pool = createWorkerPool({ entry: 'story-worker', size: 1, timeLimit: 10_000, memoryLimit: 256 })
    const same = { sectionId: 'world', headline: 'Ferry Melisande runs aground off Brin', text: '', language: 'en', sortedAt: '2026-11-22T06:00:00.000Z' }
    try {
      const { stories } = await pool.run('cluster-stories', {
        articles: [{ ...same, articleId: 'a', outletId: 'one' }, { ...same, articleId: 'b', outletId: 'two' }]
      })
      expect(stories.map(({ articleIds }) => articleIds)).toEqual([['a', 'b']])
    } finally {
      await pool.close()
    }
  })
})
