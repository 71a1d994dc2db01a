import { createFullTextFetcher, type FullTextFetcher, type FullTextFetcherParts } from './fetch-full-text.ts'
import { createFullTextKeeper, type FullTextKeeper } from './keep-full-text.ts'
import type { Refresher } from './refresh.ts'
import { createQueueRunner, type QueueRunner } from './run-queue.ts'
import type { PictureStore } from './store-pictures.ts'

/** All that fetches the pages of articles. */
export interface FullTextWork {
  readonly fullTexts: FullTextFetcher
  readonly fullTextKeeper: FullTextKeeper
  readonly queue: QueueRunner
  /** Whether our own line is known to be cut. */
  isOffline(): boolean
  /** Goes on with what was left when the program ended. */
  start(): void
  stop(): Promise<void>
}

interface Parts extends FullTextFetcherParts {
  readonly pictures: PictureStore
  readonly refresher: Pick<Refresher, 'progress'>
  /** Makes an article of the page at an address. */
  readonly addArticle: (url: string) => Promise<unknown>
  readonly hasNetwork?: () => boolean
}

/** After each refresh that reached somebody the pages of what is new are fetched, and what waited for the line. */
export function createFullTextWork(parts: Parts): FullTextWork {
  const { events, refresher, addArticle, hasNetwork = () => true } = parts
  const fullTexts = createFullTextFetcher(parts)
  const fullTextKeeper = createFullTextKeeper({ ...parts, fullTexts })
  const queue = createQueueRunner({
    ...parts,
    async fetch({ articleId, url }) {
      await (articleId === undefined ? addArticle(url) : fullTexts.fetch(articleId))
    }
  })

  function goOn(): void {
    void fullTextKeeper.keep()
    queue.run()
  }

  const endListening = events.on((name, payload) => {
    // The reader may just have chosen to have all articles whole.
    if (name === 'settings-changed') void fullTextKeeper.keep()
    if (name !== 'refresh-progress') return
    const { isRunning, isOffline } = payload as ReturnType<Refresher['progress']>
    if (!isRunning && !isOffline) goOn()
  })

  return {
    fullTexts, fullTextKeeper, queue,
    isOffline: () => !hasNetwork() || refresher.progress().isOffline === true,
    start: goOn,
    async stop() {
      endListening()
      await Promise.all([fullTextKeeper.stop(), queue.stop(), fullTexts.stop()])
    }
  }
}
