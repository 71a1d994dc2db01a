import type { ArticleView } from '../../../shared/article.ts'
import type { Api } from '../../../shared/contract.ts'
import type { RowChange } from '../lists/read-marks.ts'

/** Articles that are at hand before they are opened: the neighbours of the one that is, and those that were just left. */
export interface PreparedArticles {
  /** Asks for those that are not at hand, one after the other. */
  prepare(articleIds: readonly string[]): Promise<void>
  find(articleId: string): ArticleView | undefined
  keep(article: ArticleView): void
  drop(articleId: string): void
  change(change: RowChange): void
}

/** The open one, its neighbours, and a step back. */
const mostKept = 5

export function createPreparedArticles(api: Api): PreparedArticles {
  const known = new Map<string, ArticleView>()
  let wanted: readonly string[] = []

  const keep = (article: ArticleView): void => {
    known.delete(article.articleId)
    known.set(article.articleId, article)
    for (const oldest of [...known.keys()].slice(0, -mostKept)) known.delete(oldest)
  }
  return {
    keep,
    prepare: async articleIds => {
      wanted = articleIds
      for (const articleId of articleIds) {
        if (wanted !== articleIds) return
        if (known.has(articleId)) continue
        // One that cannot be had says so when it is opened.
        const article = await api.articles.open({ articleId, isAhead: true }).catch(() => undefined)
        if (article) keep(article)
      }
    },
    find: articleId => known.get(articleId),
    drop: articleId => void known.delete(articleId),
    change: change => {
      for (const [articleId, article] of known) known.set(articleId, change(article))
    }
  }
}
