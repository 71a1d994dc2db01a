import { expect, it, onTestFinished } from 'vitest'
import { createWorkerPool, type WorkerPool } from '../../../src/main/workers/pool.ts'

const same = {
  sectionId: 'world', headline: 'Ferry Melisande runs aground off Brin', text: '', language: 'en', sortedAt: '2026-11-22T06:00:00.000Z'
}
const [one, other] = [{ ...same, articleId: 'a', outletId: 'one' }, { ...same, articleId: 'b', outletId: 'two' }]

function openPool(): WorkerPool {
  const pool = createWorkerPool({ entry: 'story-worker', size: 1, timeLimit: 10_000, memoryLimit: 256 })
  onTestFinished(() => pool.close())
  return pool
}

it('the story worker clusters what it was given to gather', async () => {
  const pool = openPool()
  await pool.run('gather-stories', { token: 't', opens: { corrections: [], isOneLanguage: true }, articles: [one] })
  await pool.run('gather-stories', { token: 't', articles: [other] })
  expect(await pool.run('cluster-stories', { token: 't' })).toMatchObject({ kind: 'clustered', stories: [{ articleIds: ['a', 'b'] }] })
})

it('the story worker says so where it has nothing gathered under that name', async () => {
  const pool = openPool()
  await pool.run('gather-stories', { token: 't', opens: { corrections: [], isOneLanguage: true }, articles: [one, other] })
  expect(await pool.run('gather-stories', { token: 'u', articles: [one] })).toEqual({ kind: 'lost' })
  expect(await pool.run('cluster-stories', { token: 'u' })).toEqual({ kind: 'lost' })
})
