import { expect, it, onTestFinished, vi } from 'vitest'
import { createAnewClustering } from '../../../src/main/routines/cluster-anew.ts'
import type { Archive } from '../../../src/main/ports.ts'
import { openArchive } from '../../../src/main/store/index.ts'
import { clusterStories } from '../../../src/main/stories/index.ts'
import { createWorkerPool, type WorkerPool } from '../../../src/main/workers/pool.ts'
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

it('makes page by page the stories that all articles make at once, and has the next page ready when one is read', async () => {
  const archive = openFilled(await temporaryFolder(), 720)
  const sketches = archive.listSketches(span, undefined, 1000)
  const steps: string[] = []
  const pool: WorkerPool = {
    ...storyPool,
    run: async (name, input) => {
      const output = await storyPool.run(name, input)
      steps.push(name)
      return output
    }
  }
  const paged = {
    ...archive,
    listStoryArticles(articleIds: readonly string[]) {
      steps.push('page')
      return archive.listStoryArticles(articleIds)
    }
  }
  const stories = await createAnewClustering({ archive: paged, pool })(sketches)
  expect(stories).toHaveLength(240)
  expect(stories).toEqual(clusterStories(archive.listStoryArticles(sketches.map(({ articleId }) => articleId))))
  expect(steps.slice(0, 4)).toEqual(['gather-stories', 'page', 'page', 'gather-stories'])
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
  const clusterAnew = createAnewClustering({ archive, pool })
  await expect(clusterAnew(archive.listSketches(span, undefined, 20))).rejects.toThrow('the story worker lost what it had gathered')
})
