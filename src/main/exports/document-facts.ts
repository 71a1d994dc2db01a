import type { Printable } from '../digest/index.ts'

/** What a file says of itself apart from what is printed. */
export interface DocumentFacts {
  /** Unique and stable: `press-review-2017-06-07_morning-v3`. */
  readonly identifier: string
  /** ISO instant of the last change. */
  readonly modified: string
  readonly author: string
}

export function documentFacts(printable: Printable): DocumentFacts {
  if ('digest' in printable) {
    const { digestId, version, savedAt, compiler, planName } = printable.digest
    return { identifier: `press-review-${digestId}-v${version}`, modified: savedAt, author: compiler ?? planName }
  }
  const { articleId, revisionHash, revisedAt, firstSeenAt, byline, outletName } = printable.article.article
  return {
    identifier: `press-review-article-${articleId}-${revisionHash.slice(0, 8)}`, modified: revisedAt ?? firstSeenAt,
    author: byline ?? outletName
  }
}
