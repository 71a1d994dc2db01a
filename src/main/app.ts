/** The one place where the stages are put together. Hosts hand in their ports and carry messages to what comes back. */
import { join } from 'node:path'
import type { Api } from '../shared/contract.ts'
import { createAddedArticlesApi } from './api/added-articles-api.ts'
import { createAnnotationsApi } from './api/annotations-api.ts'
import { createArticleExportApi } from './api/article-export-api.ts'
import { createArticlesApi } from './api/articles-api.ts'
import { createBackupApi } from './api/backup-api.ts'
import { createClippingsApi } from './api/clippings-api.ts'
import { createDeskApi } from './api/desk-api.ts'
import { createDigestsApi } from './api/digests-api.ts'
import { createDossiersApi } from './api/dossiers-api.ts'
import { createEvidenceApi } from './api/evidence-api.ts'
import { createFeedHealthApi } from './api/feed-health-api.ts'
import { createFeedsApi } from './api/feeds-api.ts'
import { createFullTextApi } from './api/full-text-api.ts'
import { createLibraryApi } from './api/library-api.ts'
import { openDatelinedList } from './api/list-datelined.ts'
import { readCities } from './api/read-cities.ts'
import { createWeatherApi } from './api/weather-api.ts'
import { createReadAlsoApi } from './api/read-also-api.ts'
import { createMoneyApi } from './api/money-api.ts'
import { readingOnlyApi } from './api/reading-only-api.ts'
import { createReadingsApi } from './api/readings-api.ts'
import { createLoginsApi } from './api/logins-api.ts'
import { createQueueApi } from './api/queue-api.ts'
import { createRetentionApi } from './api/retention-api.ts'
import { createRevisionsApi } from './api/revisions-api.ts'
import { createPacksApi } from './api/packs-api.ts'
import { createSectionsApi } from './api/sections-api.ts'
import { createSettingsApi } from './api/settings-api.ts'
import { createStoriesApi } from './api/stories-api.ts'
import { createStoryPagesApi } from './api/story-pages-api.ts'
import { openFullTextView } from './api/view-full-text.ts'
import { createTopicsApi } from './api/topics-api.ts'
import { createEventHub, type EventHub } from './event-hub.ts'
import { firstLibrary, firstSettings } from './library/first-documents.ts'
import { createFetcher } from './network/index.ts'
import type { Archive, Documents, Ports } from './ports.ts'
import { createArchiveReader } from './routines/archive-reader.ts'
import { createComposer } from './routines/compose.ts'
import { createExporter } from './routines/export.ts'
import { createFullTextWork } from './routines/full-text-work.ts'
import { createHousekeeper } from './routines/housekeeping.ts'
import { openIssuePages } from './routines/issue-pages.ts'
import { createLastingProgram, type Program } from './routines/lasting-program.ts'
import { createRetention } from './routines/retention.ts'
import { createIssueSearch } from './routines/search-issues.ts'
import { createTimetable } from './routines/timetable.ts'
import { createRateKeeper } from './routines/keep-rates.ts'
import { createWeatherKeeper } from './routines/keep-weather.ts'
import { createReadSettler } from './routines/settle-read-marks.ts'
import { createFileServer, type ServedFile } from './routines/serve-file.ts'
import { createPictureStore } from './routines/store-pictures.ts'
import { restingHosts } from './routines/feed-state.ts'
import { createFeedPoller } from './routines/poll-feed.ts'
import { createRefresher } from './routines/refresh.ts'
import { createFeedRereader } from './routines/reread-feed.ts'
import { createFeedStore } from './routines/store-feed.ts'
import { keepDossiers } from './routines/keep-dossiers.ts'
import { createSectionKeeper } from './routines/keep-sections.ts'
import { createStoryKeeper } from './routines/keep-stories.ts'
import { createTopicKeeper } from './routines/keep-topics.ts'
import {
  backUpBeforeMigration, copyForReading, lockFolder, openArchive, openDocuments, prepareFolder, runInWorker
} from './store/index.ts'
import { createWorkerPool } from './workers/pool.ts'

export interface App {
  readonly api: Api
  readonly events: EventHub
  /** What both hosts serve beside the page: `media/<sha256>`, `exports/<file>`, `preview/<digestId>`, `proof/<digestId>`;
   *  undefined: not there. */
  serveFile(path: string): Promise<ServedFile | undefined>
  /** Begins polling and keeps the editions. */
  start(): Promise<void>
  /** Ends all work and waits for what is being written. */
  stop(): Promise<void>
}

const megabyte = 1024 * 1024

/** Milliseconds in which a program that has articles only shows them: fetching and tidying would hold up the page's first
 *  questions. */
const firstLook = 1500

interface OpenStore {
  readonly archive: Archive
  readonly documents: Documents
  release(): Promise<void>
  /** The data folder that could not be written, where this is a copy of it. */
  readonly isCopyOf?: string
}

/** The lock is given back when something cannot be opened, so that a second try finds the folder free. */
async function openStore({ clock, log, files, dataFolder, version, firstLibrary: given }: Ports): Promise<OpenStore> {
  await files.makeFolder(dataFolder)
  const lock = await lockFolder(dataFolder)
  try {
    await prepareFolder(dataFolder)
    // First, because it touches nothing before it knows that no document is of a later version.
    const documents = await openDocuments({
      folder: dataFolder, files, log, clock,
      firstSettings: firstSettings(),
      firstLibrary: given ?? firstLibrary(clock.now().toISOString())
    })
    await backUpBeforeMigration({ folder: dataFolder, programVersion: version, clock, log })
    const archive = openArchive({ folder: dataFolder, log })
    return { archive, documents, release: () => lock.release() }
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** Builds the whole program. Throws `Failure` (`in-use`, `document-newer`). */
export async function createApp(ports: Ports): Promise<App> {
  const events = createEventHub()
  const program = await createLastingProgram({
    clock: ports.clock, log: ports.log, events, dataFolder: ports.dataFolder,
    open: async () => createProgram(ports, await openStore(ports), events),
    openCopy: async () => {
      const copy = await copyForReading(ports.dataFolder)
      const copied = { ...ports, dataFolder: copy.folder }
      const store = await openStore(copied)
      const release = (): Promise<void> => store.release().then(() => copy.remove())
      return createProgram(copied, { ...store, release, isCopyOf: ports.dataFolder }, events)
    }
  })
  return {
    ...program,
    events,
    async stop() {
      await program.stop()
      await Promise.all([ports.printer.close(), ports.http.close()])
    }
  }
}

function createProgram(ports: Ports, { archive, documents, release, isCopyOf }: OpenStore, events: EventHub): Program {
  const { clock, log, files, dataFolder, services } = ports
  archive.setHiddenFeeds(documents.library().subscriptions.filter(({ isMuted }) => isMuted).map(({ feedId }) => feedId))
  const fetcher = createFetcher({
    http: ports.http, clock, log,
    proxy: () => documents.settings().proxy ?? 'system',
    resting: restingHosts(archive.listFeedStates(), clock.now().toISOString()),
    userAgent: `PressReview/${ports.version} (desktop feed reader)`
  })
  const feedPool = createWorkerPool({ entry: 'feed-worker', size: 2, timeLimit: 5_000, memoryLimit: 256 })
  const storyPool = createWorkerPool({ entry: 'story-worker', size: 1, timeLimit: 60_000, memoryLimit: 1024 })
  const digestPool = createWorkerPool({ entry: 'digest-worker', size: 1, timeLimit: 120_000, memoryLimit: 1024 })
  const archivePool = createWorkerPool({
    entry: 'archive-worker', data: dataFolder, size: 1, timeLimit: 30_000, memoryLimit: 256
  })

  const pictures = createPictureStore({
    archive, documents, fetcher, files, clock, log, events, folder: join(dataFolder, 'media'), maxBytes: 10 * megabyte
  })
  const stories = createStoryKeeper({ archive, clock, events, log, pool: storyPool })
  const sections = createSectionKeeper({ archive, documents })
  const feedStore = createFeedStore({ archive, documents, events, pool: feedPool, pictures, sections })
  const poller = createFeedPoller({ archive, documents, clock, log, fetcher, feedStore, secrets: ports.secrets })
  const refresher = createRefresher({
    archive, documents, clock, events, poller, feedStore, stories, ...(ports.hasNetwork && { hasNetwork: ports.hasNetwork })
  })
  const rereader = createFeedRereader({ archive, documents, events, clock, fetcher, pool: feedPool, secrets: ports.secrets })
  const composer = createComposer({ archive, documents, clock, events, pool: storyPool, stories })
  const exporter = createExporter({
    files, printer: ports.printer, pool: digestPool, folder: join(dataFolder, 'exports'),
    listDigests: () => documents.listDigests(), notePages: openIssuePages(archive).note
  })
  const reader = createArchiveReader(archivePool)
  const issueSearch = createIssueSearch({ archive, reader, documents, clock })
  const topics = createTopicKeeper({
    archive, reader, documents, clock, events, log, sections, pool: feedPool, ...(ports.notifier && { notifier: ports.notifier })
  })
  const endDossiers = keepDossiers({ archive, clock, events, log })
  const ending = new AbortController()
  const retention = createRetention({ archive, documents, files, clock, log, runInWorker, dataFolder })
  const housekeeper = createHousekeeper({
    archive, clock, events, log, runInWorker, retention, dataFolder, version: ports.version,
    isRefreshing: () => refresher.progress().isRunning
  })
  const readSettler = createReadSettler({ archive, clock, log })
  const timetable = createTimetable({ archive, documents, clock, events, log, refresher, composer, housekeeper })

  const added = createAddedArticlesApi({ archive, documents, events, clock, fetcher, pool: feedPool, stories, sections })
  const fullTextWork = createFullTextWork({
    archive, documents, events, clock, log, fetcher, pool: feedPool, pictures, refresher,
    addArticle: url => added.addByAddress({ url }),
    ...(ports.loginWindow && { loginWindow: ports.loginWindow }), ...(ports.hasNetwork && { hasNetwork: ports.hasNetwork })
  })
  const cities = readCities(files, ports.resourcePath)
  const viewFullText = openFullTextView({ archive, documents, clock })
  const fullTextApi = createFullTextApi({ archive, documents, events, viewFullText, ...fullTextWork })

  const api: Api = {
    library: {
      ...createLibraryApi({ archive, documents, events, clock, pool: feedPool, secrets: ports.secrets }),
      ...createRetentionApi({ documents, events, retention }),
      ...createPacksApi({ documents, events, files, resourcePath: ports.resourcePath }),
      ...createSectionsApi({ documents, events })
    },
    feeds: {
      ...createFeedsApi({
        archive, documents, events, clock, fetcher, pool: feedPool, refresher, stories, secrets: ports.secrets
      }),
      ...createFeedHealthApi({ archive, documents, events, clock, fetcher, refresher, rereader, secrets: ports.secrets }),
      ...fullTextApi.feeds
    },
    articles: {
      ...createRevisionsApi({ archive, pool: feedPool }),
      ...createEvidenceApi({ archive, documents, files, clock, pool: digestPool, dataFolder, version: ports.version }),
      ...createArticlesApi({
        archive, reader, documents, events, clock, pictures, viewFullText, sections,
        listDatelined: openDatelinedList(archive, cities)
      }),
      ...createReadAlsoApi({ archive, reader, documents }),
      ...createArticleExportApi({ archive, documents, files, exporter, events, dataFolder }),
      ...added, ...fullTextApi.articles, pauseIndexing: async () => housekeeper.pauseIndexing()
    },
    stories: {
      ...createStoriesApi({ archive, documents, clock, stories, pool: storyPool }),
      ...createStoryPagesApi({ archive, reader, documents, clock, events })
    },
    dossiers: createDossiersApi({ archive, documents, clock, events }),
    readings: createReadingsApi({ archive, documents, clock, events }),
    annotations: createAnnotationsApi({ archive, clock, events }),
    clippings: createClippingsApi({ archive, documents, clock, events }),
    topics: createTopicsApi({ archive, reader, documents, clock, topics }),
    digests: createDigestsApi({ archive, documents, events, clock, composer, exporter, issueSearch }),
    queue: createQueueApi({ archive, events, ...fullTextWork }),
    logins: createLoginsApi({ documents, events, loginWindow: ports.loginWindow }),
    settings: createSettingsApi({ documents, events }),
    money: createMoneyApi({
      archive, clock,
      rates: createRateKeeper({ archive, fetcher, clock, log, pool: feedPool, ...(services && { addresses: services.rates }) }),
      ...(services?.publishers && { publishers: services.publishers })
    }),
    desk: {
      ...createWeatherApi({
        documents, secrets: ports.secrets, cities,
        weather: createWeatherKeeper({
          archive, fetcher, clock, log, secrets: ports.secrets, ...(services && { address: services.weather })
        })
      }),
      ...createDeskApi({
        linkOpener: ports.linkOpener, version: ports.version, dataFolder: isCopyOf ?? dataFolder, isDemo: ports.isDemo ?? false,
        isReadOnly: isCopyOf !== undefined
      }),
      ...createBackupApi({ clock, runInWorker, dataFolder, version: ports.version, signal: ending.signal })
    }
  }

  let cancelWork = (): void => {}
  const beginWork = (): void => {
    timetable.start()
    readSettler.start()
    void topics.keep()
    fullTextWork.start()
    void issueSearch.catchUp().catch((error: unknown) => log.error('what is searched of press reviews', error))
  }

  return {
    api: isCopyOf === undefined ? api : readingOnlyApi(api, isCopyOf),
    serveFile: createFileServer({ files, dataFolder, documents, pool: digestPool, log, proof: digest => exporter.proof(digest) }),
    async start() {
      // The front page asks it for its stories, and would wait for it longer than for all else.
      archivePool.warm()
      for (const rescue of [...archive.rescued, ...documents.rescued]) {
        events.emit('notice-raised', { notice: { kind: 'document-rescued', ...rescue } })
      }
      if (isCopyOf === undefined) cancelWork = clock.after(archive.counts().total === 0 ? 0 : firstLook, beginWork)
    },
    async stop() {
      cancelWork()
      timetable.stop()
      readSettler.stop()
      ending.abort()
      await housekeeper.stop()
      await refresher.stop()
      await fullTextWork.stop()
      await pictures.stop()
      await stories.stop()
      await topics.stop()
      await issueSearch.stop()
      endDossiers()
      await Promise.all([feedPool.close(), storyPool.close(), digestPool.close(), archivePool.close()])
      await documents.close()
      archive.close()
      await release()
    }
  }
}
