import type { Api } from '../../../shared/contract.ts'
import type { DigestHit } from '../../../shared/digest.ts'
import { toFailure, type Failure } from '../../../shared/failure.ts'
import { digestInWords } from '../base/default-names.ts'
import { createStore, type Readable } from '../base/store.ts'

export interface IssueSearchState {
  readonly query: string
  readonly hits: readonly DigestHit[]
  readonly total: number
  readonly isLoading: boolean
  readonly failure: Failure | undefined
}

/** Finds press reviews by what stands in them. */
export interface IssueSearch {
  readonly state: Readable<IssueSearchState>
  find(query: string): Promise<void>
  more(): Promise<void>
  /** Press reviews are others now. */
  again(): Promise<void>
}

const none: IssueSearchState = { query: '', hits: [], total: 0, isLoading: false, failure: undefined }

export function createIssueSearch(api: Api, pageSize = 20): IssueSearch {
  const state = createStore(none)
  let asked = 0
  /** Searches are answered one after the other: those superseded while one is under way are never asked. */
  let underWay: Promise<unknown> = Promise.resolve()

  async function load(limit: number): Promise<void> {
    const turn = asked += 1
    const { query } = state.value
    state.patch({ isLoading: true, failure: undefined })
    try {
      await underWay
      if (turn !== asked) return
      const asking = api.digests.search({ query, limit })
      underWay = asking.catch(() => {})
      const { hits, total } = await asking
      if (turn === asked) state.patch({ hits: hits.map(hit => ({ ...hit, ...digestInWords(hit) })), total, isLoading: false })
    } catch (error) {
      if (turn === asked) state.patch({ failure: toFailure(error), isLoading: false })
    }
  }

  return {
    state,
    async find(query) {
      asked += 1
      // What was found for the letters before stays until the answer, so that nothing flashes while one types.
      state.set(query.trim() === '' ? { ...none, query } : { ...state.value, query })
      if (query.trim() !== '') await load(pageSize)
    },
    more: async () => {
      if (!state.value.isLoading) await load(state.value.hits.length + pageSize)
    },
    async again() {
      if (state.value.query.trim() !== '') await load(Math.max(pageSize, state.value.hits.length))
    }
  }
}
