/** The stories among an edition's articles. Those that are kept anyway, past ones too, where all of its articles were looked at
 *  for them: so a draft has the stories of the front page under their ids. Otherwise they are clustered by themselves. */
import { setImmediate } from 'node:timers/promises'
import type { Story } from '../../shared/story.ts'
import type { Archive, WindowSketch } from '../ports.ts'
import type { WorkerPool } from '../workers/pool.ts'
import { createAnewClustering } from './cluster-anew.ts'
import { isCovered, readCovers } from './story-cover.ts'
import type { StoryKeeper } from './keep-stories.ts'

/** More than are ever kept. */
const mostStories = 10_000
/** Looked at at once, so that the main thread is never held up. */
const pageSize = 500

export function createEditionStories({ archive, pool, stories }: {
  readonly archive: Archive
  readonly pool: WorkerPool
  readonly stories: StoryKeeper
}): (articles: readonly WindowSketch[]) => Promise<readonly Story[]> {
  const clusterAnew = createAnewClustering({ archive, pool })

  async function wholeStoriesOf(articles: readonly WindowSketch[]): Promise<readonly Story[]> {
    const stories = new Map<string, Story>()
    for (let start = 0; start < articles.length; start += pageSize) {
      await setImmediate()
      const articleIds = articles.slice(start, start + pageSize).map(({ articleId }) => articleId)
      for (const story of archive.listWholeStoriesOf(articleIds)) stories.set(story.storyId, story)
    }
    return [...stories.values()]
  }

  return async articles => {
    if (articles.length === 0) return []
    const oldest = articles.reduce((least, { sortedAt }) => (sortedAt < least ? sortedAt : least), articles[0]?.sortedAt ?? '')
    const from = await stories.keptFrom()
    // A worker has just answered, and the first turn after that comes before timers and other answers.
    await setImmediate()
    if (from !== undefined && oldest >= from) return toldBySeveral(archive.listStories(oldest, mostStories), articles)
    if (from !== undefined && isCovered(articles, readCovers(archive))) {
      return toldBySeveral(await wholeStoriesOf(articles), articles)
    }
    return clusterAnew(articles)
  }
}

/** A story of the front page may be that of one outlet here, whose others told it before. */
function toldBySeveral(stories: readonly Story[], articles: readonly WindowSketch[]): readonly Story[] {
  const outlets = new Map(articles.map(({ articleId, outletId }) => [articleId, outletId]))
  return stories.filter(({ articleIds }) => new Set(articleIds.flatMap(articleId => outlets.get(articleId) ?? [])).size > 1)
}
