/** Clustering thousands of articles by themselves. They go to the story worker a page at a time, so that one is taken out of the
 *  archive while another is read. */
import { randomUUID } from 'node:crypto'
import type { Story } from '../../shared/story.ts'
import type { Archive, WindowSketch } from '../ports.ts'
import { areInOneLanguage } from '../stories/index.ts'
import type { WorkerPool } from '../workers/pool.ts'
import type { GatherStoriesInput } from '../workers/tasks.ts'

const pageSize = 200

export function createAnewClustering({ archive, pool }: {
  readonly archive: Pick<Archive, 'listStoryArticles' | 'listStoryCorrections'>
  readonly pool: WorkerPool
}): (articles: readonly WindowSketch[]) => Promise<readonly Story[]> {
  async function gather(input: GatherStoriesInput): Promise<void> {
    const { kind } = await pool.run('gather-stories', input)
    if (kind === 'lost') throw lost()
  }

  async function gatherPages(token: string, pages: string[][]): Promise<void> {
    for (let page = pages.pop(); page; page = pages.pop()) await gather({ token, articles: archive.listStoryArticles(page) })
  }

  return async articles => {
    const token = randomUUID()
    await gather({ token, opens: { corrections: archive.listStoryCorrections(), isOneLanguage: areInOneLanguage(articles) } })
    const pages = pagesOf(articles)
    // Twice, so that the worker has the next page when it is done with one.
    await Promise.all([gatherPages(token, pages), gatherPages(token, pages)])
    const clustered = await pool.run('cluster-stories', { token })
    if (clustered.kind === 'lost') throw lost()
    return clustered.stories
  }
}

function lost(): Error {
  return new Error('the story worker lost what it had gathered')
}

function pagesOf(articles: readonly WindowSketch[]): string[][] {
  const ids = articles.map(({ articleId }) => articleId)
  return Array.from({ length: Math.ceil(ids.length / pageSize) }, (_, page) => ids.slice(page * pageSize, (page + 1) * pageSize))
}
