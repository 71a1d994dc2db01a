/** Clusters the articles of the last day again when there are new ones, one clustering at a time. */
import type { EventHub } from '../event-hub.ts'
import type { Archive, Clock, Log, WindowArticle } from '../ports.ts'
import type { StoryArticle } from '../stories/index.ts'
import type { WorkerPool } from '../workers/pool.ts'

export interface StoryKeeper {
  keep(): Promise<void>
  stop(): Promise<void>
}

const windowHours = 24
const mostArticles = 4000
/** Clustering reads the first hundred words; more need not cross to the worker. */
const textLength = 1500

export function toStoryArticle(article: WindowArticle): StoryArticle {
  return {
    articleId: article.articleId, outletId: article.outletId, sectionId: article.sectionId,
    headline: article.headline, text: (article.bodyText || article.excerpt).slice(0, textLength), sortedAt: article.sortedAt,
    ...(article.language === undefined ? {} : { language: article.language })
  }
}

export function createStoryKeeper(parts: {
  readonly archive: Archive
  readonly clock: Clock
  readonly events: EventHub
  readonly log: Log
  readonly pool: WorkerPool
}): StoryKeeper {
  const { archive, clock, events, log, pool } = parts
  const abort = new AbortController()
  let running: Promise<void> = Promise.resolve()

  async function cluster(): Promise<void> {
    const now = clock.now()
    const from = new Date(now.getTime() - windowHours * 3_600_000).toISOString()
    const to = new Date(now.getTime() + 1).toISOString()
    const articles = archive.listBetween(from, to, mostArticles).map(toStoryArticle)
    const { stories } = await pool.run('cluster-stories', { articles }, abort.signal)
    archive.replaceStories(stories)
    events.emit('stories-changed', {})
  }

  return {
    keep() {
      running = running.then(cluster).catch(error => {
        if (!abort.signal.aborted) log.error('clustering stories', error)
      })
      return running
    },
    async stop() {
      abort.abort()
      await running
    }
  }
}
