import type { ArticleRow } from '../../../shared/article.ts'
import type { ArticleFilter } from '../../../shared/article-lists.ts'
import type { Api } from '../../../shared/contract.ts'
import type { Anchor } from '../../../shared/page-settings.ts'
import { toFailure, type Failure } from '../../../shared/failure.ts'
import { createRowLists, type RowList } from './row-list.ts'
import { neighboursOf, stepRow } from './step-row.ts'
import { createStore, type Readable } from '../base/store.ts'
import type { ReadMarks } from './read-marks.ts'

interface Loaded {
  readonly rows: RowList
  /** Articles that match in all, loaded or not, as far as they were counted. */
  readonly total: number
  /** More than `total` match. */
  readonly hasMore: boolean
  readonly nextCursor: string | undefined
  /** Articles that came in since the list was loaded; they wait until asked for. */
  readonly waiting: number
}

interface ArticleListState extends Loaded {
  readonly filter: ArticleFilter
  readonly isLoading: boolean
  readonly failure: Failure | undefined
  readonly selectedId: string | undefined
  /** Where the list is to stand once these rows are rendered: as it was left. */
  readonly returnTo: Anchor | undefined
}

export interface ArticleList {
  readonly state: Readable<ArticleListState>
  /** Loads the first page, unless this filter is what is shown already; a list that was left a moment ago stands as it was.
   *  `seekId`: the article up to which it is loaded, if it is not too far down. */
  show(filter: ArticleFilter, seekId?: string): Promise<void>
  reload(): Promise<void>
  more(): Promise<void>
  select(articleId: string | undefined): void
  /** The next wanted article after the selected one or before it, not beyond the ends; the first when none is selected. */
  step(by: 1 | -1, isWanted?: (row: ArticleRow) => boolean): ArticleRow | undefined
  selected(): ArticleRow | undefined
  /** The articles beside one, the one after it first. */
  neighboursOf(articleId: string): readonly string[]
  noteNew(count: number): void
  /** Loads the list down to an article and brings it to stand there. */
  returnTo(anchor: Anchor): Promise<void>
  /** Where the shown list stands; `undefined` at its head. Nothing is rendered for its sake. */
  keepAnchor(anchor: Anchor | undefined): void
  readonly anchor: Anchor | undefined
}

export interface PageSizes {
  readonly first: number
  /** Whoever goes on reads fast. */
  readonly further: number
}

/** Further rows are asked for when fewer than this stand after the selected one. */
const ahead = 5
/** So many lists are kept as they were left. */
const mostKept = 6
/** An article is looked for so far down a list. */
const seekUpTo = 2000

interface Kept extends Loaded {
  readonly anchor: Anchor | undefined
}

export function createArticleList(api: Api, marks: ReadMarks, sizes: PageSizes = { first: 60, further: 240 }): ArticleList {
  const listOf = createRowLists()
  const nothing: Loaded = { rows: listOf([]), total: 0, hasMore: false, nextCursor: undefined, waiting: 0 }
  const empty: ArticleListState = {
    ...nothing, filter: {}, isLoading: false, failure: undefined, selectedId: undefined, returnTo: undefined
  }
  const state = createStore(empty)
  const kept = new Map<string, Kept>()
  let anchor: Anchor | undefined
  let asked = 0
  let isShown = false
  let loading = Promise.resolve()

  const load = (cursor: string | undefined): Promise<void> => loading = ask(cursor)
  const ask = async (cursor: string | undefined): Promise<void> => {
    const turn = asked += 1
    state.patch({ isLoading: true, failure: undefined })
    try {
      const { filter } = state.value
      const limit = cursor ? sizes.further : sizes.first
      const page = await api.articles.list({ filter, limit, ...(cursor && { cursor }) })
      if (turn !== asked) return
      const rows = cursor ? state.value.rows.with(page.rows) : listOf(page.rows)
      const { total, hasMore = false, nextCursor } = page
      state.patch({ rows, total, hasMore, nextCursor, isLoading: false })
    } catch (error) {
      if (turn === asked) state.patch({ failure: toFailure(error), isLoading: false })
    }
  }
  const reload = (): Promise<void> => {
    kept.clear()
    anchor = undefined
    state.patch({ waiting: 0, returnTo: undefined })
    return load(undefined)
  }
  const more = async (): Promise<void> => {
    if (state.value.nextCursor && !state.value.isLoading) await load(state.value.nextCursor)
  }
  const seek = async (articleId: string, filter: ArticleFilter): Promise<void> => {
    await loading
    const isMissing = (): boolean => state.value.rows.indexOf(articleId) < 0
    while (state.value.filter === filter && isMissing() && state.value.rows.length < seekUpTo) {
      const { nextCursor, failure, isLoading } = state.value
      if (!nextCursor || failure) return
      // Whoever asks for the same part once more has the first answer thrown away, and two who seek would do so for ever.
      await (isLoading ? loading : load(nextCursor))
    }
  }
  const leave = (): void => {
    const { filter, rows, total, hasMore, nextCursor, waiting } = state.value
    if (!isShown || rows.length === 0) return
    const name = JSON.stringify(filter)
    kept.delete(name)
    kept.set(name, { rows, total, hasMore, nextCursor, waiting, anchor })
    for (const oldest of [...kept.keys()].slice(0, -mostKept)) kept.delete(oldest)
  }
  marks.onChanged(change => {
    state.patch({ rows: state.value.rows.changed(change) })
    for (const [name, list] of kept) kept.set(name, { ...list, rows: list.rows.changed(change) })
  })

  return {
    state,
    get anchor() { return anchor },
    keepAnchor: given => {
      anchor = given
    },
    returnTo: async given => {
      await seek(given.articleId, state.value.filter)
      state.patch({ returnTo: given })
    },
    show: async (filter, seekId) => {
      if (isShown && JSON.stringify(filter) === JSON.stringify(state.value.filter)) return
      leave()
      isShown = true
      asked += 1
      const { anchor: left, ...known } = kept.get(JSON.stringify(filter)) ?? { ...nothing, anchor: undefined }
      anchor = left
      state.set({ ...empty, ...known, filter, selectedId: state.value.selectedId, returnTo: left })
      // At its head nothing can jump, so that it may as well be new.
      if (!left) await load(undefined)
      if (seekId) await seek(seekId, filter)
    },
    reload,
    more,
    select: selectedId => state.patch({ selectedId }),
    step: (by, isWanted) => {
      const { rows, selectedId } = state.value
      const from = selectedId === undefined ? -1 : rows.indexOf(selectedId)
      const index = stepRow(rows, from, by, isWanted)
      const row = rows.at(index)
      if (row) state.patch({ selectedId: row.articleId })
      if (!row || index + ahead >= rows.length || index === from) void more()
      return row
    },
    selected: () => {
      const { rows, selectedId } = state.value
      return selectedId === undefined ? undefined : rows.at(rows.indexOf(selectedId))
    },
    neighboursOf: articleId => {
      const { rows } = state.value
      return neighboursOf(rows, rows.indexOf(articleId))
    },
    noteNew: count => {
      for (const [name, list] of kept) kept.set(name, { ...list, waiting: list.waiting + count })
      // An empty list has nothing that could jump.
      if (isShown && state.value.rows.length === 0) void reload()
      else state.patch({ waiting: state.value.waiting + count })
    }
  }
}
