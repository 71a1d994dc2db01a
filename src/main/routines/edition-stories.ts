/** The stories among an edition's articles. Those that are kept anyway, past ones too, where all of its articles were looked at
 *  for them: so a draft has the stories of the front page under their ids. Otherwise they are clustered by themselves. */
import type { Story } from '../../shared/story.ts'
import type { Archive, WindowArticle } from '../ports.ts'
import type { WorkerPool } from '../workers/pool.ts'
import { isCovered, readCovers } from './story-cover.ts'
import { toStoryArticle, type StoryKeeper } from './keep-stories.ts'

/** More than are ever kept. */
const mostStories = 10_000

export function createEditionStories({ archive, pool, stories }: {
  readonly archive: Archive
  readonly pool: WorkerPool
  readonly stories: StoryKeeper
}): (articles: readonly WindowArticle[]) => Promise<readonly Story[]> {
  return async articles => {
    if (articles.length === 0) return []
    const oldest = articles.reduce((least, { sortedAt }) => (sortedAt < least ? sortedAt : least), articles[0]?.sortedAt ?? '')
    const from = await stories.keptFrom()
    if (from !== undefined && oldest >= from) return toldBySeveral(archive.listStories(oldest, mostStories), articles)
    if (from !== undefined && isCovered(articles, readCovers(archive))) {
      return toldBySeveral(archive.listWholeStoriesOf(articles.map(({ articleId }) => articleId)), articles)
    }
    const input = { articles: articles.map(toStoryArticle), corrections: archive.listStoryCorrections() }
    return (await pool.run('cluster-stories', input)).stories
  }
}

/** A story of the front page may be that of one outlet here, whose others told it before. */
function toldBySeveral(stories: readonly Story[], articles: readonly WindowArticle[]): readonly Story[] {
  const outlets = new Map(articles.map(({ articleId, outletId }) => [articleId, outletId]))
  return stories.filter(({ articleIds }) => new Set(articleIds.flatMap(articleId => outlets.get(articleId) ?? [])).size > 1)
}
