/** The api on a real archive, real documents and real workers; only clock and network are stood in for. */
import { onTestFinished } from 'vitest'
import { createAddedArticlesApi } from '../../../src/main/api/added-articles-api.ts'
import { createArticlesApi } from '../../../src/main/api/articles-api.ts'
import { createDigestsApi } from '../../../src/main/api/digests-api.ts'
import { createFeedHealthApi } from '../../../src/main/api/feed-health-api.ts'
import { createFeedsApi } from '../../../src/main/api/feeds-api.ts'
import { createLibraryApi } from '../../../src/main/api/library-api.ts'
import { createRevisionsApi } from '../../../src/main/api/revisions-api.ts'
import { createStoriesApi } from '../../../src/main/api/stories-api.ts'
import { createArchiveReader } from '../../../src/main/routines/archive-reader.ts'
import { createFeedRereader } from '../../../src/main/routines/reread-feed.ts'
import { createWorkerPool } from '../../../src/main/workers/pool.ts'
import type { Api, EventName } from '../../../src/shared/contract.ts'
import type { Library } from '../../../src/shared/library.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { feedPool, feedUrlOf, following, openWorkshop, storyPool, type Workshop } from '../routines/workshop.ts'

export interface Workbench extends Workshop {
  readonly api: Omit<Api, 'settings' | 'desk' | 'library'> & { readonly library: ReturnType<typeof createLibraryApi> }
  /** Names of the events since the beginning. */
  readonly told: readonly EventName[]
}

export async function openWorkbench(library: Library): Promise<Workbench> {
  const folder = await temporaryFolder()
  const workshop = await openWorkshop({ folder, library })
  const archivePool = createWorkerPool({ entry: 'archive-worker', data: folder, size: 1, timeLimit: 10_000, memoryLimit: 256 })
  onTestFinished(async () => {
    await archivePool.close()
    await workshop.close()
  })
  const told: EventName[] = []
  workshop.events.on(name => void told.push(name))
  const rereader = createFeedRereader({ ...workshop, pool: feedPool })
  const exporter = { export: () => Promise.reject(new Error('not exported here')) }
  return {
    ...workshop, told,
    api: {
      library: createLibraryApi({ ...workshop, pool: feedPool }),
      feeds: { ...createFeedsApi({ ...workshop, pool: feedPool }), ...createFeedHealthApi({ ...workshop, rereader }) },
      articles: {
        ...createRevisionsApi({ archive: workshop.archive, pool: feedPool }),
        ...createArticlesApi({ ...workshop, reader: createArchiveReader(archivePool) }),
        ...createAddedArticlesApi({ ...workshop, pool: feedPool })
      },
      stories: createStoriesApi({ ...workshop, pool: storyPool }),
      digests: createDigestsApi({ ...workshop, exporter })
    }
  }
}

/** One that follows these hosts' feeds and has read them. */
export async function openRead(feeds: Readonly<Record<string, string>>): Promise<Workbench> {
  const bench = await openWorkbench(following(...Object.keys(feeds)))
  for (const [host, body] of Object.entries(feeds)) bench.http.answer(feedUrlOf(host), { body })
  await bench.api.feeds.refresh({})
  bench.clock.pass(3_600_000)
  return bench
}
