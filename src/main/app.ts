/** The one place where the stages are put together. Hosts hand in their ports and carry messages to what comes back. */
import { join } from 'node:path'
import type { Api } from '../shared/contract.ts'
import { createArticlesApi } from './api/articles-api.ts'
import { createDeskApi } from './api/desk-api.ts'
import { createDigestsApi } from './api/digests-api.ts'
import { createFeedsApi } from './api/feeds-api.ts'
import { createLibraryApi } from './api/library-api.ts'
import { createSettingsApi } from './api/settings-api.ts'
import { createStoriesApi } from './api/stories-api.ts'
import { createEventHub, type EventHub } from './event-hub.ts'
import { firstLibrary, firstSettings } from './library/first-documents.ts'
import { createFetcher } from './network/index.ts'
import type { Archive, Documents, Ports } from './ports.ts'
import { createComposer } from './routines/compose.ts'
import { createExporter } from './routines/export.ts'
import { createTimetable } from './routines/timetable.ts'
import { createFileServer, type ServedFile } from './routines/serve-file.ts'
import { createPictureStore } from './routines/store-pictures.ts'
import { createRefresher } from './routines/refresh.ts'
import { createStoryKeeper } from './routines/keep-stories.ts'
import { lockFolder, openArchive, openDocuments } from './store/index.ts'
import { createWorkerPool } from './workers/pool.ts'

export type { ServedFile }

export interface App {
  readonly api: Api
  readonly events: EventHub
  /** What both hosts serve beside the page: `media/<sha256>`, `exports/<file>`, `preview/<digestId>`; undefined: not there. */
  serveFile(path: string): Promise<ServedFile | undefined>
  /** Begins polling and keeps the editions. */
  start(): Promise<void>
  /** Ends all work and waits for what is being written. */
  stop(): Promise<void>
}

const megabyte = 1024 * 1024

interface OpenStore {
  readonly archive: Archive
  readonly documents: Documents
  release(): Promise<void>
}

/** What was opened is closed again when something cannot be, so that a second try finds the folder free. */
async function openStore({ clock, log, files, dataFolder, firstLibrary: given }: Ports): Promise<OpenStore> {
  await files.makeFolder(dataFolder)
  const lock = await lockFolder(dataFolder)
  let archive: Archive | undefined
  try {
    archive = openArchive({ folder: dataFolder, log })
    const documents = await openDocuments({
      folder: dataFolder, files, log, clock,
      firstSettings: firstSettings(),
      firstLibrary: given ?? firstLibrary(clock.now().toISOString())
    })
    return { archive, documents, release: () => lock.release() }
  } catch (error) {
    archive?.close()
    await lock.release()
    throw error
  }
}

/** Builds the whole program. Throws `Failure` (`in-use`, `document-newer`, `folder-read-only`). */
export async function createApp(ports: Ports): Promise<App> {
  const { clock, log, files, dataFolder } = ports
  const { archive, documents, release } = await openStore(ports)
  archive.setHiddenFeeds(documents.library().subscriptions.filter(({ isMuted }) => isMuted).map(({ feedId }) => feedId))
  const events = createEventHub()
  const fetcher = createFetcher({
    http: ports.http, clock, log,
    userAgent: `PressReview/${ports.version} (desktop feed reader)`
  })
  const feedPool = createWorkerPool({ entry: 'feed-worker', size: 2, timeLimit: 5_000, memoryLimit: 256 })
  const storyPool = createWorkerPool({ entry: 'story-worker', size: 1, timeLimit: 60_000, memoryLimit: 1024 })
  const digestPool = createWorkerPool({ entry: 'digest-worker', size: 1, timeLimit: 120_000, memoryLimit: 1024 })

  const pictures = createPictureStore({
    archive, documents, fetcher, files, clock, log, events, folder: join(dataFolder, 'media'), maxBytes: 10 * megabyte
  })
  const stories = createStoryKeeper({ archive, clock, events, log, pool: storyPool })
  const refresher = createRefresher({ archive, documents, clock, events, log, fetcher, pool: feedPool, pictures, stories })
  const composer = createComposer({ archive, documents, clock, events, pool: storyPool })
  const exporter = createExporter({
    files, printer: ports.printer, pool: digestPool, folder: join(dataFolder, 'exports')
  })
  const timetable = createTimetable({ archive, documents, clock, events, log, refresher, composer })

  const api: Api = {
    library: createLibraryApi({ archive, documents, events }),
    feeds: createFeedsApi({ archive, documents, events, clock, fetcher, pool: feedPool, refresher, stories }),
    articles: createArticlesApi({ archive, documents, events, clock, pictures }),
    stories: createStoriesApi({ archive, documents, clock }),
    digests: createDigestsApi({ archive, documents, events, clock, composer, exporter }),
    settings: createSettingsApi({ documents, events }),
    desk: createDeskApi({ linkOpener: ports.linkOpener, version: ports.version, dataFolder, isDemo: ports.isDemo ?? false })
  }

  return {
    api,
    events,
    serveFile: createFileServer({ files, dataFolder, documents, pool: digestPool }),
    async start() {
      for (const rescue of [...archive.rescued, ...documents.rescued]) events.emit('notice-raised', { notice: { kind: 'document-rescued', ...rescue } })
      timetable.start()
    },
    async stop() {
      timetable.stop()
      await refresher.stop()
      await pictures.stop()
      await stories.stop()
      await Promise.all([feedPool.close(), storyPool.close(), digestPool.close()])
      await Promise.all([ports.printer.close(), ports.http.close(), documents.close()])
      archive.close()
      await release()
    }
  }
}
