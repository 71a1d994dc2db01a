import { expect, it, onTestFinished, vi } from 'vitest'
import { createTopicKeeper, type TopicKeeper, type TopicKeeperParts } from '../../../src/main/routines/keep-topics.ts'
import { createWorkerPool } from '../../../src/main/workers/pool.ts'
import type { Topic } from '../../../src/shared/topic.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { makeInput, timeAt } from '../store/fixtures.ts'
import { emptyLibrary, feedPool, openWorkshop, readerOf, type Workshop } from './workshop.ts'

const grain: Topic = { topicId: 'grain', name: 'Grain', query: 'grain', colour: 'teal', hasAlert: false, createdAt: timeAt(0) }

type Kept = Workshop & { readonly keeper: TopicKeeper }

async function openKept(folder: string, changes: Partial<TopicKeeperParts> = {}): Promise<Kept> {
  const workshop = await openWorkshop({ folder, library: { ...emptyLibrary, topics: [grain] } })
  const keeper = createTopicKeeper({ ...workshop, reader: readerOf(workshop), pool: feedPool, ...changes })
  return {
    ...workshop, keeper,
    async close() {
      await keeper.stop()
      await workshop.close()
    }
  }
}

function add({ archive }: Workshop, count: number): void {
  archive.addArticles(Array.from({ length: count }, (_, index) =>
    makeInput({ articleId: `n${index}`, headline: `Grain ships, part ${index}`, sortedAt: timeAt(index) })))
}

const totalOf = ({ archive }: Workshop): number => archive.listArticles({ topicId: 'grain' }, undefined, 1).total

it('goes on where it was when the program ended in the midst of its work', async () => {
  const folder = await temporaryFolder()
  const first = await openKept(folder)
  add(first, 900)
  const ending = new Promise<void>((resolve, reject) => first.events.on(name => {
    if (name === 'topics-changed' && totalOf(first) > 0) first.keeper.stop().then(resolve, reject)
  }))
  await first.keeper.keep()
  await ending
  await first.close()
  const before = await openWorkshop({ folder })
  const half = totalOf(before)
  await before.close()
  const second = await openKept(folder)
  onTestFinished(() => second.close())
  await second.keeper.keep()
  expect(totalOf(second)).toBe(900)
  expect(half).toBeLessThan(900)
})

it('articles that end a worker are matched all the same, and not studied at every start', async () => {
  const pool = createWorkerPool({ entry: 'feed-worker', size: 1, timeLimit: 1, memoryLimit: 256 })
  const kept = await openKept(await temporaryFolder(), { pool })
  onTestFinished(async () => {
    await kept.close()
    await pool.close()
  })
  kept.archive.addArticles(Array.from({ length: 150 }, (_, index) => makeInput({
    articleId: `n${index}`, headline: `Grain ${'Ada Voss and the Quay of Calder '.repeat(200)}`, sortedAt: timeAt(index)
  })))
  await kept.keeper.keep()
  expect(kept.archive.listNewArticles(10)).toEqual([])
  expect(totalOf(kept)).toBe(150)
  expect(kept.log.lines.some(line => line.startsWith('error studying new articles'))).toBe(true)
})

it('waits until a refresh is over', async () => {
  const kept = await openKept(await temporaryFolder())
  onTestFinished(() => kept.close())
  await kept.keeper.keep()
  const progress = { done: 0, total: 1, failed: 0, newCount: 0 }
  kept.events.emit('refresh-progress', { ...progress, isRunning: true })
  add(kept, 3)
  kept.events.emit('articles-changed', { newCount: 3 })
  kept.clock.pass(60_000)
  expect(kept.archive.listNewArticles(10)).toHaveLength(3)
  kept.events.emit('refresh-progress', { ...progress, isRunning: false })
  kept.clock.pass(1000)
  await vi.waitFor(() => expect(totalOf(kept)).toBe(3), 20_000)
})

it('a topic that was taken out of the library by hand goes with its articles', async () => {
  const kept = await openKept(await temporaryFolder())
  onTestFinished(() => kept.close())
  add(kept, 20)
  await kept.keeper.keep()
  await kept.documents.changeLibrary(library => ({ ...library, topics: [] }))
  await kept.keeper.keep()
  expect(kept.archive.listTopicSearches()).toEqual([])
  expect(kept.archive.clearDroppedTopics(10)).toBe(false)
})
