/** The api on a real archive, real documents and real workers; only clock and network are stood in for. */
import { onTestFinished } from 'vitest'
import { createArticlesApi } from '../../../src/main/api/articles-api.ts'
import { createDigestsApi } from '../../../src/main/api/digests-api.ts'
import { createFeedsApi } from '../../../src/main/api/feeds-api.ts'
import { createLibraryApi } from '../../../src/main/api/library-api.ts'
import { createStoriesApi } from '../../../src/main/api/stories-api.ts'
import type { Api, EventName } from '../../../src/shared/contract.ts'
import type { Library } from '../../../src/shared/library.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { feedPool, feedUrlOf, following, openWorkshop, type Workshop } from '../routines/workshop.ts'

export interface Workbench extends Workshop {
  readonly api: Omit<Api, 'settings' | 'desk'>
  /** Names of the events since the beginning. */
  readonly told: readonly EventName[]
}

export async function openWorkbench(library: Library): Promise<Workbench> {
  const workshop = await openWorkshop({ folder: await temporaryFolder(), library })
  onTestFinished(() => workshop.close())
  const told: EventName[] = []
  workshop.events.on(name => void told.push(name))
  const exporter = { export: () => Promise.reject(new Error('not exported here')) }
  return {
    ...workshop, told,
    api: {
      library: createLibraryApi(workshop),
      feeds: createFeedsApi({ ...workshop, pool: feedPool }),
      articles: createArticlesApi(workshop),
      stories: createStoriesApi(workshop),
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
