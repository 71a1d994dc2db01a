import { expect, it, onTestFinished, vi } from 'vitest'
import { createArchiveReader } from '../../../src/main/routines/archive-reader.ts'
import { createAnewClustering } from '../../../src/main/routines/cluster-anew.ts'
import type { Archive } from '../../../src/main/ports.ts'
import { openArchive } from '../../../src/main/store/index.ts'
import { clusterStories } from '../../../src/main/stories/index.ts'
import { createWorkerPool } from '../../../src/main/workers/pool.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { recordedLog } from '../../support/fake-app.ts'
import { makeInput } from '../store/fixtures.ts'
import { storyPool } from './workshop.ts'

const [places, deeds] = [['Brin', 'Osk', 'Hest', 'Valmer', 'Lorval', 'Alder', 'Dereköy', 'Alcorán'], ['bridge', 'ferry', 'strike', 'flood']]
const span = { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' }

/** Told by three outlets each; every tenth article says nothing of its language. */
function openFilled(folder: string, count: number): Archive {
  const archive = openArchive({ folder, log: recordedLog() })
  onTestFinished(() => archive.close())
  archive.addArticles(Array.from({ length: count }, (_, number) => {
    const event = Math.floor(number / 3)
    const [place, deed] = [places[event % places.length], deeds[Math.floor(event / places.length) % deeds.length]]
    const input = makeInput({
      articleId: `a${number}`, outletId: `outlet-${number % 3}`, headline: `${place} ${deed}: inquiry ${event} names Captain Tarn${event}`,
      bodyText: `Witness number ${event} told the court of ${place} about the ${deed} and Captain Tarn${event}, who denies it.`
    })
    const { language = 'en', ...article } = input.article
    return { ...input, article: number % 10 === 0 ? article : { ...article, language } }
  }))
  return archive
}

it('two threads that read make the stories that one makes', async () => {
  const folder = await temporaryFolder()
  const archive = openFilled(folder, 720)
  const readingPool = createWorkerPool({ entry: 'archive-worker', data: folder, size: 1, timeLimit: 10_000, memoryLimit: 256 })
  onTestFinished(() => readingPool.close())
  const orders = [vi.spyOn(storyPool, 'run'), vi.spyOn(readingPool, 'run')]
  onTestFinished(() => orders.forEach(spy => spy.mockRestore()))
  const clusterAnew = createAnewClustering({ archive, reader: createArchiveReader(readingPool), pool: storyPool })
  const sketches = archive.listSketches(span, undefined, 1000)
  const stories = await clusterAnew(sketches)
  expect(stories).toHaveLength(240)
  expect(stories).toEqual(clusterStories(archive.listStoryArticles(sketches.map(({ articleId }) => articleId))))
  expect(orders.map(({ mock }) => mock.calls.some(([name]) => name === 'gather-stories' || name === 'read-for-stories'))).toEqual([true, true])
})

it('fails where the thread that clusters was started anew meanwhile', async () => {
  const archive = openFilled(await temporaryFolder(), 12)
  const pool = createWorkerPool({ entry: 'story-worker', size: 1, timeLimit: 10_000, memoryLimit: 256 })
  onTestFinished(() => pool.close())
  const listed = vi.spyOn(archive, 'listStoryArticles').mockImplementation(articleIds => {
    // Another takes its place, as after an order that took too long.
    void pool.run('gather-stories', { token: 'another', opens: { corrections: [], isOneLanguage: true } })
    listed.mockRestore()
    return archive.listStoryArticles(articleIds)
  })
  const clusterAnew = createAnewClustering({ archive, reader: { readForStories: () => expect.unreachable() }, pool })
  await expect(clusterAnew(archive.listSketches(span, undefined, 20))).rejects.toThrow('the story worker lost what it had gathered')
})
