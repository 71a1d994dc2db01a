/** Composing as the program does it: from an archive of generated articles to a draft on disk. */
import { join } from 'node:path'
import { createEventHub } from '../src/main/event-hub.ts'
import { createWordIndexer } from '../src/main/language/index.ts'
import { editionFor } from '../src/main/digest/index.ts'
import { firstSettings } from '../src/main/library/first-documents.ts'
import { systemClock } from '../src/main/node/clock.ts'
import { nodeFileSystem } from '../src/main/node/file-system.ts'
import type { WindowArticle } from '../src/main/ports.ts'
import { createComposer } from '../src/main/routines/compose.ts'
import { createStoryKeeper, type StoryKeeper } from '../src/main/routines/keep-stories.ts'
import { openArchive, openDocuments } from '../src/main/store/index.ts'
import { createWorkerPool } from '../src/main/workers/pool.ts'
import { plan } from './digest-corpus.ts'
import { printFigure } from './figure.ts'
import { watchThread } from './watch-thread.ts'
import { generatedLibrary, silent } from './with-program.ts'

const packet = 200

/** At `now`, when all of `articles` have come: with the stories that are kept; without, as for a day on which they were not;
 *  and five days later. */
export async function measureComposing(articles: readonly WindowArticle[], now: string, folder: string): Promise<void> {
  let present = Date.parse(now)
  const clock = { ...systemClock, now: () => new Date(present) }
  const archive = openArchive({ folder, log: silent })
  const documents = await openDocuments({
    folder: join(folder, 'documents'), files: nodeFileSystem, log: silent, clock, firstSettings: firstSettings(),
    firstLibrary: generatedLibrary(200)
  })
  const indexArticle = createWordIndexer()
  for (let start = 0; start < articles.length; start += packet) {
    archive.addArticles(articles.slice(start, start + packet).map(({ outletName, ...article }) =>
      ({ article, outletName, words: indexArticle(article) })))
  }
  const pool = createWorkerPool({ entry: 'story-worker', size: 1, timeLimit: 60_000, memoryLimit: 1024 })
  const events = createEventHub()
  const keeper = createStoryKeeper({ archive, clock, events, log: silent, pool })
  await keeper.keep()

  const compose = async (name: string, stories: StoryKeeper, planId: string): Promise<void> => {
    const composer = createComposer({ archive, documents, clock, events, pool, stories })
    const work = watchThread()
    const [start, before] = [performance.now(), process.cpuUsage()]
    const digest = await composer.compose({ ...plan, planId }, editionFor({ ...plan, planId }, now))
    const seconds = (performance.now() - start) / 1000
    const { user, system } = process.cpuUsage(before)
    const block = work.stop()
    printFigure({ name: `${name}-${digest.method.articleCount}-articles`, value: seconds, unit: 's', aim: '<1' })
    printFigure({ name: `${name}-processor-time`, value: (user + system) / 1e6, unit: 's' })
    printFigure({ name: `${name}-longest-block`, value: block.wall, unit: 'ms', aim: '<50' })
    printFigure({ name: `${name}-longest-block-undisturbed`, value: block.undisturbed, unit: 'ms' })
    printFigure({ name: `${name}-longest-block-processor`, value: block.processor, unit: 'ms' })
  }
  await compose('compose', keeper, 'kept')
  await compose('compose-anew', { ...keeper, keptFrom: async () => undefined }, 'anew')
  for (let day = 0; day < 5; day += 1) {
    present += 24 * 3_600_000
    await keeper.keep()
  }
  await compose('compose-past', keeper, 'past')
  await keeper.stop()
  await pool.close()
  archive.close()
}
