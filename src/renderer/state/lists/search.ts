import type { SearchHit, SearchOrder } from '../../../shared/article-lists.ts'
import type { Api } from '../../../shared/contract.ts'
import { toFailure, type Failure } from '../../../shared/failure.ts'
import { withChange, type ReadMarks } from './read-marks.ts'
import { createRowJoiner } from './row-joiner.ts'
import { neighboursOf, stepRow } from './step-row.ts'
import { createStore, type Readable } from '../base/store.ts'

interface SearchState {
  readonly query: string
  readonly order: SearchOrder
  readonly rows: readonly SearchHit[]
  readonly total: number
  /** More than `total` match: they were not counted on. */
  readonly hasMore: boolean
  readonly nextCursor: string | undefined
  readonly isLoading: boolean
  readonly failure: Failure | undefined
  readonly selectedId: string | undefined
}

export interface Search {
  readonly state: Readable<SearchState>
  /** Searches, unless this query is what is shown already, in this order. */
  find(query: string, order?: SearchOrder): Promise<void>
  more(): Promise<void>
  select(articleId: string | undefined): void
  step(by: 1 | -1, isWanted?: (row: SearchHit) => boolean): SearchHit | undefined
  selected(): SearchHit | undefined
  neighboursOf(articleId: string): readonly string[]
}

const empty: SearchState = {
  query: '', order: 'relevance', rows: [], total: 0, hasMore: false, nextCursor: undefined, isLoading: false, failure: undefined,
  selectedId: undefined
}

/** A page is more than a window shows and no more than need be: each hit costs the reading of a text, at every letter typed. */
export function createSearch(api: Api, marks: ReadMarks, pageSize = 20): Search {
  const state = createStore(empty)
  let asked = 0
  /** Searches are answered one after the other, so that those superseded while one is under way are never asked. */
  let underWay: Promise<unknown> = Promise.resolve()
  const join = createRowJoiner<SearchHit>()

  const load = async (cursor: string | undefined): Promise<void> => {
    const turn = asked += 1
    const { query, order } = state.value
    state.patch({ isLoading: true, failure: undefined })
    try {
      await underWay
      if (turn !== asked) return
      const asking = api.articles.search({ query, order, limit: pageSize, ...(cursor && { cursor }) })
      underWay = asking.catch(() => {})
      const page = await asking
      if (turn !== asked) return
      const rows = cursor ? join(state.value.rows, page.hits) : page.hits
      state.patch({ rows, total: page.total, hasMore: page.hasMore, nextCursor: page.nextCursor, isLoading: false })
    } catch (error) {
      if (turn === asked) state.patch({ failure: toFailure(error), isLoading: false })
    }
  }
  const indexOf = (articleId: string | undefined): number => state.value.rows.findIndex(row => row.articleId === articleId)
  const hitAt = (index: number): SearchHit | undefined => state.value.rows[index]
  marks.onChanged(change => state.patch({ rows: withChange(state.value.rows, change) }))

  return {
    state,
    find: async (query, order = 'relevance') => {
      if (query === state.value.query && order === state.value.order) return
      asked += 1
      // What was found for the letters before stays until the answer: results follow the typing without a flash.
      const rows = query.trim() ? state.value.rows : []
      state.set({ ...empty, query, order, rows, selectedId: state.value.selectedId })
      if (query.trim()) await load(undefined)
    },
    more: async () => {
      if (state.value.nextCursor && !state.value.isLoading) await load(state.value.nextCursor)
    },
    select: selectedId => state.patch({ selectedId }),
    step: (by, isWanted) => {
      const { rows, selectedId } = state.value
      const row = hitAt(stepRow(rows, indexOf(selectedId), by, isWanted))
      if (row) state.patch({ selectedId: row.articleId })
      return row
    },
    selected: () => hitAt(indexOf(state.value.selectedId)),
    neighboursOf: articleId => neighboursOf(state.value.rows, indexOf(articleId))
  }
}
