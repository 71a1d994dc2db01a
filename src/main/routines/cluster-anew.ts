/** Clustering thousands of articles by themselves. Reading them takes longer than comparing them, so the thread that clusters and
 *  the reading thread of the archive share that, a page at a time, each taking the next as it is done with one. */
import { randomUUID } from 'node:crypto'
import type { ReadingSession } from '../../shared/story-questions.ts'
import type { Story } from '../../shared/story.ts'
import type { Archive, ArchiveReader, WindowSketch } from '../ports.ts'
import { areInOneLanguage } from '../stories/index.ts'
import type { WorkerPool } from '../workers/pool.ts'
import type { GatherStoriesInput } from '../workers/tasks.ts'

const pageSize = 200
/** Fewer are read before the other thread has begun. */
const fewestShared = 3

export function createAnewClustering({ archive, reader, pool }: {
  readonly archive: Pick<Archive, 'listStoryArticles' | 'listStoryCorrections'>
  readonly reader: Pick<ArchiveReader, 'readForStories'>
  readonly pool: WorkerPool
}): (articles: readonly WindowSketch[]) => Promise<readonly Story[]> {
  async function gather(input: GatherStoriesInput): Promise<void> {
    const { kind } = await pool.run('gather-stories', input)
    if (kind === 'lost') throw lost()
  }

  async function readHere(token: string, pages: string[][]): Promise<void> {
    for (let page = pages.pop(); page; page = pages.pop()) await gather({ token, articles: archive.listStoryArticles(page) })
  }

  async function readApart(session: ReadingSession, pages: string[][]): Promise<void> {
    const { token } = session
    for (let page = pages.pop(); page; page = pages.pop()) await gather({ token, readings: await reader.readForStories(page, session) })
  }

  return async articles => {
    const token = randomUUID()
    // What language articles are in that do not say so is seen when all others are there.
    const { known = [], unknown = [] } = Object.groupBy(articles, ({ language }) => (language === undefined ? 'unknown' : 'known'))
    const session = { token, isOneLanguage: areInOneLanguage(articles) }
    await gather({ token, opens: { corrections: archive.listStoryCorrections(), isOneLanguage: session.isOneLanguage } })
    await readHere(token, pagesOf(unknown))
    const pages = pagesOf(known)
    const shared = pages.length < fewestShared ? [] : [readApart(session, pages), readApart(session, pages)]
    // Two of each, so that one takes a page out of the archive, or hands one over, while the other's is being read.
    await Promise.all([readHere(token, pages), readHere(token, pages), ...shared])
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
