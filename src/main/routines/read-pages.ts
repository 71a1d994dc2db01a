import { toFailure } from '../../shared/failure.ts'
import { mostPages, type PageArticle } from '../extraction/index.ts'
import type { Fetched, Fetcher, FetchRequest } from '../network/index.ts'
import type { WorkerPool } from '../workers/pool.ts'
import { fetchPage } from './fetch-page.ts'

export interface ReadPages {
  readonly answer: Fetched
  /** In their order; the first is that of the address. */
  readonly pages: readonly [PageArticle, ...PageArticle[]]
}

/** Fetches the page of an article, and the further pages that each one names. Throws what fetching and reading the first
 *  page throw; the pages behind one that cannot be had are left out. */
export async function readPages(
  { fetcher, pool }: { readonly fetcher: Fetcher; readonly pool: WorkerPool },
  request: Pick<FetchRequest, 'url' | 'allowPrivate' | 'cookies' | 'signal'>
): Promise<ReadPages> {
  async function read(url: string, firstUrl?: string): Promise<{ answer: Fetched; page: PageArticle }> {
    const answer = await fetchPage(fetcher, { ...request, url }, { for: 'article' })
    const { 'content-type': contentType } = answer.headers
    const order = {
      bytes: answer.bytes, url: answer.url, ...(contentType !== undefined && { contentType }), ...(firstUrl && { firstUrl })
    }
    return { answer, page: await pool.run('read-page', order, request.signal) }
  }

  const first = await read(request.url)
  const further: PageArticle[] = []
  const seen = new Set([first.answer.url])
  const asked = new Set<string>()
  let ahead = first.page.nextPageUrls
  for (let url = ahead[0]; url !== undefined && further.length + 1 < mostPages; url = ahead[0]) {
    asked.add(url)
    try {
      const { answer, page } = await read(url, first.answer.url)
      // A site that has no such page sends to the first one, or to its front page.
      if (seen.has(answer.url) || new URL(answer.url).host !== new URL(first.answer.url).host) break
      seen.add(answer.url)
      further.push(page)
      // A page knows best what comes next; some name only that.
      ahead = [...new Set([...page.nextPageUrls, ...ahead])].filter(one => !asked.has(one) && !seen.has(one))
    } catch (error) {
      if (request.signal?.aborted) throw error
      const { code } = toFailure(error)
      if (code === 'internal') throw error
      break
    }
  }
  return { answer: first.answer, pages: [first.page, ...further] }
}
