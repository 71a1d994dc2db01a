import type { ArticleFilter, ArticleRow } from '../../shared/article.ts'
import type { Api } from '../../shared/contract.ts'
import { toFailure, type Failure } from '../../shared/failure.ts'
import { stepRow } from './step-row.ts'
import { createStore, type Readable } from './store.ts'
import { withChange, type ReadMarks } from './read-marks.ts'

export interface ArticleListState {
  readonly filter: ArticleFilter
  readonly rows: readonly ArticleRow[]
  /** Articles that match in all, loaded or not. */
  readonly total: number
  readonly nextCursor: string | undefined
  readonly isLoading: boolean
  readonly failure: Failure | undefined
  readonly selectedId: string | undefined
  /** Articles that came in since the list was loaded; they wait until asked for. */
  readonly waiting: number
}

export interface ArticleList {
  readonly state: Readable<ArticleListState>
  /** Loads the first page, unless this filter is what is shown already. */
  show(filter: ArticleFilter): Promise<void>
  reload(): Promise<void>
  more(): Promise<void>
  select(articleId: string | undefined): void
  /** The article `by` rows from the selected one, not beyond the ends; the first when none is selected. */
  step(by: 1 | -1): ArticleRow | undefined
  noteNew(count: number): void
}

const empty: ArticleListState = {
  filter: {}, rows: [], total: 0, nextCursor: undefined, isLoading: false, failure: undefined, selectedId: undefined, waiting: 0
}

/** Further rows are asked for when fewer than this stand after the selected one. */
const ahead = 5

export function createArticleList(api: Api, marks: ReadMarks, pageSize = 60): ArticleList {
  const state = createStore(empty)
  let asked = 0
  let isShown = false

  const load = async (cursor: string | undefined): Promise<void> => {
    const turn = asked += 1
    state.patch({ isLoading: true, failure: undefined })
    try {
      const { filter } = state.value
      const page = await api.articles.list({ filter, limit: pageSize, ...(cursor && { cursor }) })
      if (turn !== asked) return
      const rows = cursor ? appended(state.value.rows, page.rows) : page.rows
      state.patch({ rows, total: page.total, nextCursor: page.nextCursor, isLoading: false })
    } catch (error) {
      if (turn === asked) state.patch({ failure: toFailure(error), isLoading: false })
    }
  }
  const reload = (): Promise<void> => {
    state.patch({ waiting: 0 })
    return load(undefined)
  }
  const more = async (): Promise<void> => {
    if (state.value.nextCursor && !state.value.isLoading) await load(state.value.nextCursor)
  }
  marks.onChanged(change => state.patch({ rows: withChange(state.value.rows, change) }))

  return {
    state,
    show: async filter => {
      if (isShown && sameFilter(filter, state.value.filter)) return
      isShown = true
      state.set({ ...empty, filter, selectedId: state.value.selectedId })
      await load(undefined)
    },
    reload,
    more,
    select: selectedId => state.patch({ selectedId }),
    step: by => {
      const { rows, selectedId } = state.value
      const row = stepRow(rows, selectedId, by)
      if (row) state.patch({ selectedId: row.articleId })
      if (row && rows.indexOf(row) + ahead >= rows.length) void more()
      return row
    },
    noteNew: count => {
      // An empty list has nothing that could jump.
      if (isShown && state.value.rows.length === 0) void reload()
      else state.patch({ waiting: state.value.waiting + count })
    }
  }
}

/** A page may repeat rows that moved down while new ones came in above. */
export function appended<Row extends ArticleRow>(rows: readonly Row[], further: readonly Row[]): readonly Row[] {
  const known = new Set(rows.map(row => row.articleId))
  return [...rows, ...further.filter(row => !known.has(row.articleId))]
}

function sameFilter(a: ArticleFilter, b: ArticleFilter): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
