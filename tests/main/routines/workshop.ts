/** The routines on a real archive, real documents and real workers; only clock and network are stood in for. */
import { join } from 'node:path'
import { createEventHub, type EventHub } from '../../../src/main/event-hub.ts'
import { addSubscription, feedIdOf } from '../../../src/main/library/library-changes.ts'
import { createFetcher, type Fetcher } from '../../../src/main/network/index.ts'
import { nodeFileSystem } from '../../../src/main/node/file-system.ts'
import { openSecretsFile } from '../../../src/main/node/secrets-file.ts'
import type { Archive, ArchiveReader, Documents, FileSystem, LoginWindow, Secrets } from '../../../src/main/ports.ts'
import { createComposer, type Composer } from '../../../src/main/routines/compose.ts'
import { fetchPage } from '../../../src/main/routines/fetch-page.ts'
import { createFullTextWork, type FullTextWork } from '../../../src/main/routines/full-text-work.ts'
import { createSectionKeeper, type SectionKeeper } from '../../../src/main/routines/keep-sections.ts'
import { createStoryKeeper, type StoryKeeper } from '../../../src/main/routines/keep-stories.ts'
import { restingHosts } from '../../../src/main/routines/feed-state.ts'
import { createFeedPoller } from '../../../src/main/routines/poll-feed.ts'
import { createFeedStore } from '../../../src/main/routines/store-feed.ts'
import { createRefresher, type Refresher } from '../../../src/main/routines/refresh.ts'
import { createPictureStore, type PictureStore } from '../../../src/main/routines/store-pictures.ts'
import { createTimetable, type Timetable } from '../../../src/main/routines/timetable.ts'
import { openArchive, openDocuments } from '../../../src/main/store/index.ts'
import { createWorkerPool, type WorkerPool } from '../../../src/main/workers/pool.ts'
import type { Notice } from '../../../src/shared/contract.ts'
import { defaultSections, type EditionPlan, type Library } from '../../../src/shared/library.ts'
import type { Settings } from '../../../src/shared/settings.ts'
import { fakeHttp, type FakeHttp } from '../../support/fake-http.ts'
import { handClock, type HandClock } from '../../support/hand-clock.ts'
import { recordedLog, type RecordedLog } from '../../support/fake-app.ts'

export const start = '2026-11-22T05:00:00.000Z'

export const settings: Settings = {
  schemaVersion: 1, theme: 'system', zone: 'Europe/Lisbon', city: 'Lisbon', refreshMinutes: 30, pictures: 'store', hasSingleKeys: true
}

/** Every day at 07:00 in Lisbon, which is UTC in November. */
export const plan: EditionPlan = {
  planId: 'morning', name: 'Morning review', days: [1, 2, 3, 4, 5, 6, 7], cutOff: '07:00', zone: 'Europe/Lisbon', windowHours: 24,
  firstNumber: 171, maxBlocks: 12, language: 'en', activeFrom: start, isAutomatic: true
}

export const emptyLibrary: Library = {
  schemaVersion: 1, outlets: [], subscriptions: [], sections: defaultSections, editionPlans: [plan]
}

export const feedUrlOf = (host: string): string => `https://${host}/feed.xml`
export const feedIdAt = (host: string): string => feedIdOf(feedUrlOf(host))

export function following(...hosts: readonly string[]): Library {
  return hosts.reduce<Library>((library, host) =>
    addSubscription(library, { feedUrl: feedUrlOf(host), sectionId: 'world', allowPrivate: false }), emptyLibrary)
}

/** A feed of these headlines, each an article of its own. */
export function feedOf(title: string, headlines: readonly string[], site?: string): string {
  const items = headlines.map(headline => `<item><title>${headline}</title><guid isPermaLink="false">${headline}</guid>
    <description>${headline}.</description></item>`)
  return `<rss version="2.0"><channel><title>${title}</title>${site === undefined ? '' : `<link>${site}</link>`}
    <description>${title}</description><language>en</language>${items.join('')}</channel></rss>`
}

export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: caused by the test`), { code })
}

/** For all files that one process tests; their threads end with it. */
export const feedPool = createWorkerPool({ entry: 'feed-worker', size: 1, timeLimit: 10_000, memoryLimit: 256 })
export const storyPool = createWorkerPool({ entry: 'story-worker', size: 1, timeLimit: 10_000, memoryLimit: 256 })

export interface Workshop {
  readonly archive: Archive
  readonly documents: Documents
  readonly secrets: Secrets
  readonly clock: HandClock
  readonly http: FakeHttp
  readonly log: RecordedLog
  readonly events: EventHub
  readonly notices: readonly Notice[]
  readonly fetcher: Fetcher
  readonly pictures: PictureStore
  readonly stories: StoryKeeper
  readonly sections: SectionKeeper
  readonly refresher: Refresher
  readonly composer: Composer
  readonly timetable: Timetable
  readonly fullTextWork: FullTextWork
  /** Addresses that the queue made articles of. */
  readonly addedUrls: readonly string[]
  close(): Promise<void>
}

export interface WorkshopOptions {
  readonly folder: string
  readonly library?: Library
  readonly settings?: Settings
  readonly clock?: HandClock
  readonly http?: FakeHttp
  readonly files?: FileSystem
  /** How pages of articles are fetched. */
  readonly pages?: { readonly loginWindow?: LoginWindow; readonly hasNetwork?: () => boolean }
  /** As when the program ends while it composes. */
  readonly isStoryPoolClosed?: boolean
}

async function closedPool(): Promise<WorkerPool> {
  const pool = createWorkerPool({ entry: 'story-worker', size: 1, timeLimit: 1000, memoryLimit: 256 })
  await pool.close()
  return pool
}

/** Opens the folder as a start of the program does. */
export async function openWorkshop(options: WorkshopOptions): Promise<Workshop> {
  const { folder, library = emptyLibrary, clock = handClock(start), http = fakeHttp(), files = nodeFileSystem } = options
  const log = recordedLog()
  const events = createEventHub()
  const notices: Notice[] = []
  events.on((name, payload) => void (name === 'notice-raised' && notices.push((payload as { notice: Notice }).notice)))
  const archive = openArchive({ folder, log })
  const documents = await openDocuments({
    folder, files, log, clock, firstSettings: options.settings ?? settings, firstLibrary: library
  })
  const secrets = await openSecretsFile({ dataFolder: folder, log })
  const fetcher = createFetcher({
    http, clock, log, userAgent: 'PressReview/0.0.0',
    resting: restingHosts(archive.listFeedStates(), clock.now().toISOString())
  })
  const pictures = createPictureStore({
    archive, documents, fetcher, files, clock, log, events, folder: join(folder, 'media'), maxBytes: 10 * 1024 * 1024
  })
  const pool = options.isStoryPoolClosed ? await closedPool() : storyPool
  const stories = createStoryKeeper({ archive, clock, events, log, pool })
  const sections = createSectionKeeper({ archive, documents })
  const feedStore = createFeedStore({ archive, documents, events, pool: feedPool, pictures, sections })
  const poller = createFeedPoller({ archive, documents, clock, log, fetcher, feedStore, secrets })
  const refresher = createRefresher({ archive, documents, clock, events, poller, feedStore, stories })
  const composer = createComposer({ archive, documents, clock, events, stories, pool })
  const timetable = createTimetable({ archive, documents, clock, events, log, refresher, composer, housekeeper: { tidy: () => Promise.resolve() } })
  const addedUrls: string[] = []
  const fullTextWork = createFullTextWork({
    archive, documents, events, clock, log, fetcher, pool: feedPool, pictures, refresher,
    addArticle: async url => void addedUrls.push((await fetchPage(fetcher, { url })).url), ...options.pages
  })
  return {
    archive, documents, secrets, clock, http, log, events, notices, fetcher, pictures, stories, sections, refresher, composer, timetable, fullTextWork, addedUrls,
    async close() {
      timetable.stop()
      await refresher.stop()
      await fullTextWork.stop()
      await pictures.stop()
      await stories.stop()
      await documents.close()
      archive.close()
    }
  }
}

/** The archive itself answers, in the same thread. */
export function readerOf({ archive }: Pick<Workshop, 'archive'>): ArchiveReader {
  return {
    matchTopics: async (...question: Parameters<ArchiveReader['matchTopics']>) => archive.matchTopics(...question),
    findForTopic: async (...question: Parameters<ArchiveReader['findForTopic']>) => archive.findForTopic(...question)
  } as ArchiveReader
}
