import type { SearchHit } from '../../shared/article.ts'
import type { Api } from '../../shared/contract.ts'
import { toFailure, type Failure } from '../../shared/failure.ts'
import { withMarks, type ReadMarks } from './read-marks.ts'
import { stepRow } from './step-row.ts'
import { createStore, type Readable } from './store.ts'

export interface SearchState {
  readonly query: string
  readonly rows: readonly SearchHit[]
  readonly total: number
  readonly nextCursor: string | undefined
  readonly isLoading: boolean
  readonly failure: Failure | undefined
  readonly selectedId: string | undefined
}

export interface Search {
  readonly state: Readable<SearchState>
  /** Searches, unless this query is what is shown already. */
  find(query: string): Promise<void>
  more(): Promise<void>
  select(articleId: string | undefined): void
  step(by: 1 | -1): SearchHit | undefined
}

const empty: SearchState = {
  query: '', rows: [], total: 0, nextCursor: undefined, isLoading: false, failure: undefined, selectedId: undefined
}

export function createSearch(api: Api, marks: ReadMarks, pageSize = 40): Search {
  const state = createStore(empty)
  let asked = 0

  const load = async (cursor: string | undefined): Promise<void> => {
    const turn = asked += 1
    const { query } = state.value
    state.patch({ isLoading: true, failure: undefined })
    try {
      const page = await api.articles.search({ query, limit: pageSize, ...(cursor && { cursor }) })
      if (turn !== asked) return
      const rows = cursor ? [...state.value.rows, ...page.hits] : page.hits
      state.patch({ rows, total: page.total, nextCursor: page.nextCursor, isLoading: false })
    } catch (error) {
      if (turn === asked) state.patch({ failure: toFailure(error), isLoading: false })
    }
  }
  marks.onMarked((ids, isRead) => state.patch({ rows: withMarks(state.value.rows, ids, isRead) }))

  return {
    state,
    find: async query => {
      if (query === state.value.query) return
      asked += 1
      state.set({ ...empty, query, selectedId: state.value.selectedId })
      if (query.trim()) await load(undefined)
    },
    more: async () => {
      if (state.value.nextCursor && !state.value.isLoading) await load(state.value.nextCursor)
    },
    select: selectedId => state.patch({ selectedId }),
    step: by => {
      const { rows, selectedId } = state.value
      const row = stepRow(rows, selectedId, by)
      if (row) state.patch({ selectedId: row.articleId })
      return row
    }
  }
}
