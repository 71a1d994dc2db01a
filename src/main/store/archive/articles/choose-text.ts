import type { Article } from '../../../../shared/article.ts'
import { outletIdOf } from '../../../identity/index.ts'
import type { KnownArticle, KnownArticles } from './known-articles.ts'

/** `revise`: its own feed has another text. `take-over`: the text, the outlet and the place in the lists are this feed's from
 *  now on. */
export type TextChoice = 'keep' | 'revise' | 'take-over'

/** An article that stands in several feeds has the text of one, or it would be revised at every refresh. The outlet's own
 *  site goes before those who point to it; among feeds of one outlet, one that gives far more text goes before the first. */
export function chooseText(known: KnownArticle, article: Article, articles: KnownArticles): TextChoice {
  if (known.feedId === article.feedId) return known.revisionHash === article.revisionHash ? 'keep' : 'revise'
  const isOwn = isOwnSite(article.outletId, article.url)
  if (known.outletId !== article.outletId || isOwn !== isOwnSite(known.outletId, known.url ?? undefined)) {
    return isOwn && !isOwnSite(known.outletId, known.url ?? undefined) ? 'take-over' : 'keep'
  }
  if (known.revisionHash === article.revisionHash) return 'keep'
  const ratio = article.bodyText.length / Math.max(1, articles.textOf(known).bodyText.length)
  return ratio >= 2 || (ratio >= 0.5 && articles.hasLostFeed(known)) ? 'take-over' : 'keep'
}

function isOwnSite(outletId: string, url: string | undefined): boolean {
  return url !== undefined && outletIdOf(url) === outletId
}
