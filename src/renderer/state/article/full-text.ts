import type { Api } from '../../../shared/contract.ts'
import { toFailure, type Failure } from '../../../shared/failure.ts'
import type { FullTextProgress } from '../../../shared/full-text.ts'
import type { Reader } from './reader.ts'
import { createStore, type Readable } from '../base/store.ts'

interface FullTextState {
  /** The article whose page is being fetched. */
  readonly fetchingId: string | undefined
  /** The article that it went wrong with the last time, and what. */
  readonly failed: { readonly articleId: string; readonly failure: Failure } | undefined
  readonly progress: FullTextProgress
}

export interface FullText {
  readonly state: Readable<FullTextState>
  /** Asks for how far the background has come. */
  load(): Promise<void>
  fetch(articleId: string): Promise<void>
  /** Puts it aside until it can be had. */
  fetchLater(articleId: string): Promise<void>
  cancel(): Promise<void>
  note(progress: FullTextProgress): void
}

/** An outlet is asked once a second, and a browser has six connections to us: whoever steps through articles faster than their
 *  pages come must not wait, for the next article, until the pages of those they have left are there. */
const atOnce = 2

const idle: FullTextProgress = { isRunning: false, done: 0, total: 0, failed: 0 }

/** Fetches the page of an article that is opened, where its reader wants that. Once: what fails is asked for again by hand. */
export function createFullText(api: Api, reader: Pick<Reader, 'state' | 'reload'>): FullText {
  const state = createStore<FullTextState>({ fetchingId: undefined, failed: undefined, progress: idle })
  const tried = new Set<string>()

  async function run(articleId: string, ask: () => Promise<unknown>): Promise<void> {
    state.patch({ fetchingId: articleId, failed: undefined })
    try {
      await ask()
      await reader.reload(articleId)
    } catch (error) {
      state.patch({ failed: { articleId, failure: toFailure(error) } })
    } finally {
      if (state.value.fetchingId === articleId) state.patch({ fetchingId: undefined })
    }
  }

  const fetch = (articleId: string): Promise<void> => {
    tried.add(articleId)
    return run(articleId, () => api.articles.fetchText({ articleId }))
  }

  let underWay = 0
  async function fetchOpened(): Promise<void> {
    const { article, articleId } = reader.state.value
    if (underWay >= atOnce || !article?.fullText?.isWanted || article.articleId !== articleId || tried.has(articleId)) return
    underWay += 1
    await fetch(articleId)
    underWay -= 1
    void fetchOpened()
  }
  reader.state.subscribe(() => void fetchOpened())

  return {
    state, fetch,
    load: async () => {
      try {
        state.patch({ progress: await api.feeds.fullTextProgress({}) })
      } catch {
        // It is told again with the next article that is fetched.
      }
    },
    fetchLater: articleId => run(articleId, () => api.queue.addText({ articleId })),
    cancel: () => api.feeds.cancelFullText({}),
    note: progress => state.patch({ progress })
  }
}
