import { toFailure } from '../../shared/failure.ts'
import type { PageArticle } from '../extraction/index.ts'
import type { Fetched, Fetcher, FetchRequest } from '../network/index.ts'
import type { WorkerPool } from '../workers/pool.ts'
import { fetchPage } from './fetch-page.ts'

export interface ReadPages {
  readonly answer: Fetched
  /** In their order; the first is that of the address. */
  readonly pages: readonly [PageArticle, ...PageArticle[]]
}

/** Fetches the page of an article, and the further pages that the first one names. Throws what fetching and reading the first
 *  page throw; the pages behind one that cannot be had are left out. */
export async function readPages(
  { fetcher, pool }: { readonly fetcher: Fetcher; readonly pool: WorkerPool },
  request: Pick<FetchRequest, 'url' | 'allowPrivate' | 'cookies' | 'signal'>
): Promise<ReadPages> {
  async function read(url: string): Promise<{ answer: Fetched; page: PageArticle }> {
    const answer = await fetchPage(fetcher, { ...request, url })
    const { 'content-type': contentType } = answer.headers
    const order = { bytes: answer.bytes, url: answer.url, ...(contentType !== undefined && { contentType }) }
    return { answer, page: await pool.run('read-page', order, request.signal) }
  }

  const first = await read(request.url)
  const further: PageArticle[] = []
  const seen = new Set([first.answer.url])
  for (const url of first.page.nextPageUrls) {
    try {
      const { answer, page } = await read(url)
      // A site that has no such page sends to the first one, or to its front page.
      if (seen.has(answer.url) || new URL(answer.url).host !== new URL(first.answer.url).host) break
      seen.add(answer.url)
      further.push(page)
    } catch (error) {
      if (request.signal?.aborted) throw error
      const { code } = toFailure(error)
      if (code === 'internal') throw error
      break
    }
  }
  return { answer: first.answer, pages: [first.page, ...further] }
}
