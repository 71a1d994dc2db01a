import type { ArticleRow } from '../../../shared/article.ts'
import type { Api } from '../../../shared/contract.ts'
import { dayOf } from '../../format/times.ts'
import { createStore, type Readable } from '../base/store.ts'

interface ReadAlsoState {
  readonly articleId: string | undefined
  readonly rows: readonly ArticleRow[]
  readonly hasMore: boolean
}

export interface ReadAlso {
  readonly state: Readable<ReadAlsoState>
  /** Nothing is shown while it is asked, and nothing when the asking fails: an article is whole without it. */
  show(articleId: string): Promise<void>
  more(): Promise<void>
}

const firstCount = 6
const moreCount = 12

export function createReadAlso(api: Api): ReadAlso {
  const state = createStore<ReadAlsoState>({ articleId: undefined, rows: [], hasMore: false })
  const load = async (articleId: string, limit: number): Promise<void> => {
    const { rows } = state.value
    const page = await api.articles.readAlso({ articleId, offset: rows.length, limit }).catch(() => undefined)
    if (state.value.articleId !== articleId || state.value.rows !== rows || page === undefined) return
    state.patch({ rows: [...rows, ...page.rows], hasMore: page.hasMore })
  }
  return {
    state,
    show: async articleId => {
      if (state.value.articleId === articleId) return
      state.set({ articleId, rows: [], hasMore: false })
      await load(articleId, firstCount)
    },
    more: async () => {
      const { articleId } = state.value
      if (articleId !== undefined) await load(articleId, moreCount)
    }
  }
}

export interface DayOfRows {
  readonly day: string
  readonly rows: readonly ArticleRow[]
}

/** By calendar day, the latest first; within a day as they are ranked. */
export function groupByDay(rows: readonly ArticleRow[], zone: string): readonly DayOfRows[] {
  return [...Map.groupBy(rows, ({ sortedAt }) => dayOf(sortedAt, zone))]
    .map(([day, found]) => ({ day, rows: found }))
    .toSorted((a, b) => a.day < b.day ? 1 : -1)
}
