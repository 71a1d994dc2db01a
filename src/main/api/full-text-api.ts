import type { Article } from '../../shared/article.ts'
import type { Api } from '../../shared/contract.ts'
import { Failure, found, toFailure } from '../../shared/failure.ts'
import type { FullTextView } from '../../shared/full-text.ts'
import type { EventHub } from '../event-hub.ts'
import { changeFullText } from '../library/library-changes.ts'
import type { Archive, Documents } from '../ports.ts'
import type { FullTextFetcher } from '../routines/fetch-full-text.ts'
import type { FullTextKeeper } from '../routines/keep-full-text.ts'
import { unreachedCodes } from '../routines/poll-feed.ts'
import type { QueueRunner } from '../routines/run-queue.ts'

export type FullTextMethod = 'setFullText' | 'fullTextProgress' | 'cancelFullText'

/** Whole articles: what is fetched of their pages, and when. */
export function createFullTextApi(parts: {
  readonly archive: Archive
  readonly documents: Documents
  readonly events: EventHub
  readonly fullTexts: FullTextFetcher
  readonly fullTextKeeper: FullTextKeeper
  readonly queue: Pick<QueueRunner, 'add'>
  readonly viewFullText: (article: Article) => FullTextView | undefined
  /** Whether our own line is known to be cut. */
  readonly isOffline: () => boolean
}): { readonly feeds: Pick<Api['feeds'], FullTextMethod>; readonly articles: Pick<Api['articles'], 'fetchText'> } {
  const { archive, documents, events, fullTexts, fullTextKeeper, queue, viewFullText, isOffline } = parts

  function putAside({ articleId, url = '', headline }: Article): void {
    queue.add({ articleId, url, title: headline })
  }

  function find(articleId: string): Article {
    const article = archive.findArticle(articleId)
    if (article?.url === undefined) throw new Failure('not-found', { what: 'article-page' })
    return article
  }

  return {
    articles: {
      async fetchText({ articleId }) {
        const article = find(articleId)
        try {
          if (isOffline()) putAside(article)
          else await fullTexts.fetch(articleId)
        } catch (error) {
          // The line may have been cut since it was used last.
          if (!isOffline() || !unreachedCodes.includes(toFailure(error).code)) throw error
          putAside(article)
        }
        return viewFullText(find(articleId)) ?? { isWanted: false, isQueued: false, isPart: false, facts: [] }
      }
    },
    feeds: {
      async setFullText({ feedId, fullText }) {
        const library = await documents.changeLibrary(before => changeFullText(before, feedId, fullText))
        const subscription = found(library.subscriptions.find(one => one.feedId === feedId), 'feed')
        events.emit('library-changed', {})
        void fullTextKeeper.keep()
        return subscription
      },
      fullTextProgress: async () => fullTextKeeper.progress(),
      cancelFullText: async () => fullTextKeeper.cancel()
    }
  }
}
