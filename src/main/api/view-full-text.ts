import { addedFeedId, type Article } from '../../shared/article.ts'
import type { FullTextView } from '../../shared/full-text.ts'
import { isWholeText } from '../extraction/index.ts'
import { fullTextChoice } from '../library/full-text-choice.ts'
import type { Archive, Clock, Documents } from '../ports.ts'

type Known = ReturnType<Archive['findPage']>

/** Answers a function that tells of an article's page what its reader is told; `undefined` for one without an address. */
export function openFullTextView({ archive, documents, clock }: {
  readonly archive: Archive
  readonly documents: Documents
  readonly clock: Clock
}): (article: Article) => FullTextView | undefined {
  function isChosen({ feedId, bodyText }: Article): boolean {
    const subscription = documents.library().subscriptions.find(one => one.feedId === feedId)
    const choice = fullTextChoice(subscription, documents.settings())
    // Nobody has chosen for this feed: then its own text, where it is whole, will do.
    const isByDefault = choice === 'onOpening' && subscription?.fullText === undefined
    return choice !== 'never' && !(isByDefault && isWholeText(bodyText))
  }

  return article => {
    if (article.url === undefined) return undefined
    const known = archive.findPage(article.articleId)
    const { page, failure } = known ?? {}
    const isQueued = archive.listQueue()
      .some(({ articleId, failure: why }) => articleId === article.articleId && why === undefined)
    return {
      isWanted: article.feedId !== addedFeedId && !isQueued && isChosen(article) && isDue(known, clock.now().toISOString()),
      isQueued, isPart: article.textFrom === undefined && !isWholeText(article.bodyText), facts: page?.facts ?? [],
      ...(page && { fetchedAt: page.fetchedAt }), ...(page?.paywall && { paywall: page.paywall }),
      ...(failure && { failure: { code: failure.code, details: failure.details } })
    }
  }
}

/** Never tried, or due again: never the same page again and again. */
function isDue(known: Known, now: string): boolean {
  const nextTryAt = known?.failure === undefined ? known?.page?.nextTryAt : known.failure.nextTryAt
  return known === undefined || (nextTryAt !== undefined && nextTryAt <= now)
}
