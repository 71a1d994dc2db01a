/** The text of one article's own page: fetched, read in a worker, kept where it is the better one. */
import type { Article } from '../../shared/article.ts'
import { Failure, toFailure } from '../../shared/failure.ts'
import type { EventHub } from '../event-hub.ts'
import { canonicalAddress } from '../identity/index.ts'
import type { Fetcher, FetchRequest } from '../network/index.ts'
import type { Archive, Clock, Documents, Log, LoginWindow, PageInput, WindowArticle } from '../ports.ts'
import type { WorkerPool } from '../workers/pool.ts'
import { pageFailureAfter } from './next-page-try.ts'
import { outletCookies } from './outlet-cookies.ts'
import { unreachedCodes } from './poll-feed.ts'
import { readPages, type ReadPages } from './read-pages.ts'

export interface FullTextFetcher {
  /** An article whose page is being fetched is not fetched twice. Throws what fetching and reading throw, and `not-found`. A page
   *  that cannot be had is remembered; one that cannot be reached is not, since our own line may be cut. */
  fetch(articleId: string, signal?: AbortSignal): Promise<void>
  noteFailure(articleId: string, failure: Failure): void
  /** Ends what is under way and waits for it. */
  stop(): Promise<void>
}

export interface FullTextFetcherParts {
  readonly archive: Archive
  readonly documents: Documents
  readonly events: EventHub
  readonly clock: Clock
  readonly log: Log
  readonly fetcher: Fetcher
  readonly pool: WorkerPool
  readonly loginWindow?: LoginWindow
}

type PageRequest = Pick<FetchRequest, 'url' | 'allowPrivate' | 'cookies' | 'signal'>

/** Only where a page confirms its own address: what it calls so otherwise may be a list, or another site's. */
function lastingUrlOf(url: string, named: string): Pick<PageInput, 'lastingUrl'> {
  const address = canonicalAddress(url)
  return address !== undefined && address === canonicalAddress(named) ? { lastingUrl: named } : {}
}

export function createFullTextFetcher(parts: FullTextFetcherParts): FullTextFetcher {
  const { archive, documents, events, clock, log, fetcher, pool, loginWindow } = parts
  const ending = new AbortController()
  const underWay = new Map<string, Promise<void>>()

  function requestFor({ url = '', feedId, outletId }: Article, signal: AbortSignal): PageRequest {
    const subscription = documents.library().subscriptions.find(one => one.feedId === feedId)
    const cookies = loginWindow && { cookies: outletCookies(loginWindow, outletId) }
    return { url, allowPrivate: subscription?.allowPrivate ?? false, signal, ...cookies }
  }

  async function build(found: WindowArticle, { answer, pages }: ReadPages, signal: AbortSignal): Promise<PageInput> {
    const { outletName, ...article } = found
    const { facts, paywall, read } = await pool.run('build-full-text', { article, pages }, signal)
    const modifiedAt = facts.find(({ name }) => name === 'updatedAt')?.value
    const { 'set-cookie': _, ...headers } = answer.headers
    return {
      articleId: article.articleId, ...(read && { text: { ...read, outletName } }), ...lastingUrlOf(answer.url, pages[0].url),
      page: {
        url: answer.url, fetchedAt: clock.now().toISOString(), headers, facts,
        ...(modifiedAt !== undefined && { modifiedAt }), ...(paywall && { paywall })
      }
    }
  }

  function noteFailure(articleId: string, failure: Failure): void {
    archive.savePageFailure(articleId, pageFailureAfter(failure, archive.findPage(articleId)?.failure?.count ?? 0, clock.now()))
  }

  async function fetchOne(articleId: string, signal: AbortSignal): Promise<void> {
    const article = archive.findArticle(articleId)
    if (article?.url === undefined) throw new Failure('not-found', { what: 'article-page' })
    try {
      const read = await readPages({ fetcher, pool }, requestFor(article, signal))
      archive.savePage(await build(article, read, signal))
      events.emit('article-changed', { articleId })
    } catch (error) {
      if (signal.aborted) throw new Failure('cancelled', {}, { cause: error })
      const failure = toFailure(error)
      if (failure.code === 'internal') log.error(`the page of ${article.url}`, error)
      if (!unreachedCodes.includes(failure.code)) noteFailure(articleId, failure)
      throw error
    }
  }

  return {
    fetch(articleId, signal = ending.signal) {
      const known = underWay.get(articleId)
      if (known) return known
      const fetching = fetchOne(articleId, AbortSignal.any([signal, ending.signal])).finally(() => underWay.delete(articleId))
      underWay.set(articleId, fetching)
      return fetching
    },
    noteFailure,
    async stop() {
      ending.abort()
      await Promise.allSettled(underWay.values())
    }
  }
}
