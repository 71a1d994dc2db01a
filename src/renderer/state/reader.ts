import type { ArticleView } from '../../shared/article.ts'
import type { Api } from '../../shared/contract.ts'
import { toFailure, type Failure } from '../../shared/failure.ts'
import type { ReadMarks } from './read-marks.ts'
import { createRevisions, type Revisions } from './revisions.ts'
import { createStore, type Readable } from './store.ts'

export interface ReaderState {
  readonly articleId: string | undefined
  /** The article shown; the one before while the next is on its way, so that the pane does not flash empty. */
  readonly article: ArticleView | undefined
  readonly failure: Failure | undefined
}

export interface Reader {
  readonly revisions: Revisions
  readonly state: Readable<ReaderState>
  /** Opens an article and marks it read. */
  open(articleId: string): Promise<void>
  close(): void
  /** Takes the article anew when it is this one that changed. */
  reload(articleId: string): Promise<void>
}

export function createReader(api: Api, marks: ReadMarks): Reader {
  const state = createStore<ReaderState>({ articleId: undefined, article: undefined, failure: undefined })

  const load = async (articleId: string): Promise<ArticleView | undefined> => {
    try {
      const article = await api.articles.open({ articleId })
      if (state.value.articleId !== articleId) return undefined
      state.patch({ article, failure: undefined })
      return article
    } catch (error) {
      if (state.value.articleId === articleId) state.patch({ article: undefined, failure: toFailure(error) })
      return undefined
    }
  }
  marks.onChanged(change => {
    const { article } = state.value
    if (article && change(article) !== article) state.patch({ article: change(article) })
  })

  return {
    state,
    revisions: createRevisions(api),
    open: async articleId => {
      if (state.value.articleId === articleId) return
      state.patch({ articleId, failure: undefined })
      const article = await load(articleId)
      if (article && !article.readAt) await marks.mark([articleId], true)
    },
    close: () => state.set({ articleId: undefined, article: undefined, failure: undefined }),
    reload: async articleId => {
      if (state.value.articleId === articleId) await load(articleId)
    }
  }
}
