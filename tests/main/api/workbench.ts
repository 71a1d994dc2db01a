/** The api on a real archive, real documents and real workers; only clock and network are stood in for. */
import { onTestFinished } from 'vitest'
import { createAddedArticlesApi } from '../../../src/main/api/added-articles-api.ts'
import { createAnnotationsApi } from '../../../src/main/api/annotations-api.ts'
import { createArticleExportApi } from '../../../src/main/api/article-export-api.ts'
import { createArticlesApi } from '../../../src/main/api/articles-api.ts'
import { createClippingsApi } from '../../../src/main/api/clippings-api.ts'
import { createDigestsApi } from '../../../src/main/api/digests-api.ts'
import { createDossiersApi } from '../../../src/main/api/dossiers-api.ts'
import { createEvidenceApi } from '../../../src/main/api/evidence-api.ts'
import { createFeedHealthApi } from '../../../src/main/api/feed-health-api.ts'
import { createFeedsApi } from '../../../src/main/api/feeds-api.ts'
import { createFullTextApi } from '../../../src/main/api/full-text-api.ts'
import { createLibraryApi } from '../../../src/main/api/library-api.ts'
import { createLoginsApi } from '../../../src/main/api/logins-api.ts'
import { createQueueApi } from '../../../src/main/api/queue-api.ts'
import { createReadAlsoApi } from '../../../src/main/api/read-also-api.ts'
import { createMoneyApi } from '../../../src/main/api/money-api.ts'
import { createReadingsApi } from '../../../src/main/api/readings-api.ts'
import { createRevisionsApi } from '../../../src/main/api/revisions-api.ts'
import { createStoriesApi } from '../../../src/main/api/stories-api.ts'
import { createTopicsApi } from '../../../src/main/api/topics-api.ts'
import { createRateKeeper } from '../../../src/main/routines/keep-rates.ts'
import { createTopicKeeper, type TopicKeeper } from '../../../src/main/routines/keep-topics.ts'
import { createStoryPagesApi } from '../../../src/main/api/story-pages-api.ts'
import { openFullTextView } from '../../../src/main/api/view-full-text.ts'
import { openDatelinedList } from '../../../src/main/api/list-datelined.ts'
import { readCities } from '../../../src/main/api/read-cities.ts'
import { resourcePath } from '../../../src/main/node/resources.ts'
import { nodeFileSystem } from '../../../src/main/node/file-system.ts'
import { createArchiveReader } from '../../../src/main/routines/archive-reader.ts'
import { createFeedRereader } from '../../../src/main/routines/reread-feed.ts'
import { createIssueSearch } from '../../../src/main/routines/search-issues.ts'
import { keepDossiers } from '../../../src/main/routines/keep-dossiers.ts'
import { createWorkerPool } from '../../../src/main/workers/pool.ts'
import type { Api, EventName } from '../../../src/shared/contract.ts'
import type { Library } from '../../../src/shared/library.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { feedPool, feedUrlOf, following, openWorkshop, storyPool, type Workshop } from '../routines/workshop.ts'

export interface Workbench extends Workshop {
  readonly api: Omit<Api, 'settings' | 'desk' | 'library'> & { readonly library: ReturnType<typeof createLibraryApi> }
  /** Names of the events since the beginning. */
  readonly told: readonly EventName[]
  readonly topicKeeper: TopicKeeper
  /** What the system was asked to show. */
  readonly notifications: readonly string[]
}

export async function openWorkbench(library: Library): Promise<Workbench> {
  const folder = await temporaryFolder()
  const workshop = await openWorkshop({ folder, library })
  const digestPool = createWorkerPool({ entry: 'digest-worker', size: 1, timeLimit: 10_000, memoryLimit: 256 })
  const archivePool = createWorkerPool({ entry: 'archive-worker', data: folder, size: 1, timeLimit: 10_000, memoryLimit: 256 })
  onTestFinished(async () => {
    await topicKeeper.stop()
    await Promise.all([archivePool.close(), digestPool.close()])
    await workshop.close()
  })
  const reader = createArchiveReader(archivePool)
  const notifications: string[] = []
  const topicKeeper = createTopicKeeper({
    ...workshop, reader, pool: feedPool, notifier: { show: ({ title, body }) => notifications.push(`${title}: ${body}`) > 0 }
  })
  const told: EventName[] = []
  keepDossiers(workshop)
  workshop.events.on(name => void told.push(name))
  const rereader = createFeedRereader({ ...workshop, pool: feedPool })
  const notHere = (): Promise<never> => Promise.reject(new Error('not done here'))
  const exporter = { export: notHere, proof: notHere, cancel: () => {} }
  const viewFullText = openFullTextView(workshop)
  const fullTextApi = createFullTextApi({ ...workshop, ...workshop.fullTextWork, viewFullText })
  return {
    ...workshop, told, topicKeeper, notifications,
    api: {
      library: createLibraryApi({ ...workshop, pool: feedPool }),
      feeds: { ...createFeedsApi({ ...workshop, pool: feedPool }), ...createFeedHealthApi({ ...workshop, rereader }), ...fullTextApi.feeds },
      articles: {
        ...createRevisionsApi({ archive: workshop.archive, pool: feedPool }),
        ...createEvidenceApi({ ...workshop, files: nodeFileSystem, pool: digestPool, dataFolder: folder, version: '1.2.3' }),
        ...createArticlesApi({
          ...workshop, reader, viewFullText,
          listDatelined: openDatelinedList(workshop.archive, readCities(nodeFileSystem, resourcePath))
        }),
        ...createReadAlsoApi({ ...workshop, reader }),
        ...createArticleExportApi({ ...workshop, files: nodeFileSystem, exporter, dataFolder: folder }),
        ...createAddedArticlesApi({ ...workshop, pool: feedPool }),
        ...fullTextApi.articles,
        pauseIndexing: notHere
      },
      stories: { ...createStoriesApi({ ...workshop, pool: storyPool }), ...createStoryPagesApi({ ...workshop, reader }) },
      dossiers: createDossiersApi(workshop),
      readings: createReadingsApi(workshop),
      annotations: createAnnotationsApi(workshop),
      clippings: createClippingsApi(workshop),
      queue: createQueueApi({ ...workshop, ...workshop.fullTextWork }),
      logins: createLoginsApi({ ...workshop, loginWindow: undefined }),
      topics: createTopicsApi({ ...workshop, reader, topics: topicKeeper }),
      money: createMoneyApi({ ...workshop, rates: createRateKeeper({ ...workshop, pool: feedPool }) }),
      digests: createDigestsApi({ ...workshop, exporter, issueSearch: createIssueSearch({ ...workshop, reader }) })
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
