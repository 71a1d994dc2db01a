import type { Clipping, ClippingFile, ClippingFormat, LabelCount } from '../../shared/annotation.ts'
import type { Api } from '../../shared/contract.ts'
import { toFailure, type Failure } from '../../shared/failure.ts'
import { interfaceLanguage } from '../format/interface-language.ts'
import { createStore, type Readable } from './store.ts'

interface ClippingsState {
  readonly label: string | undefined
  readonly labels: readonly LabelCount[]
  readonly clippings: readonly Clipping[]
  readonly nextCursor: string | undefined
  readonly isLoading: boolean
  readonly failure: Failure | undefined
}

/** What the reader put aside, all of it or what has a label. */
export interface Clippings {
  readonly state: Readable<ClippingsState>
  show(label: string | undefined): Promise<void>
  more(): Promise<void>
  /** Asks anew for what is shown, as much as is shown. */
  reload(): Promise<void>
  /** `undefined` when it failed, which the state tells. */
  exportAs(format: ClippingFormat): Promise<ClippingFile | undefined>
}

const pageSize = 50
const mostAsked = 500

export function createClippings(api: Api): Clippings {
  const state = createStore<ClippingsState>({
    label: undefined, labels: [], clippings: [], nextCursor: undefined, isLoading: false, failure: undefined
  })
  let asked = 0

  const load = async (from: readonly Clipping[], cursor: string | undefined, limit: number): Promise<void> => {
    const { label } = state.value
    asked += 1
    const mine = asked
    state.patch({ isLoading: true, failure: undefined })
    try {
      const [page, labels] = await Promise.all([
        api.clippings.list({ ...(label !== undefined && { label }), ...(cursor !== undefined && { cursor }), limit }),
        api.annotations.labels({})
      ])
      if (mine !== asked) return
      state.patch({ clippings: [...from, ...page.clippings], nextCursor: page.nextCursor, labels, isLoading: false })
    } catch (error) {
      if (mine === asked) state.patch({ failure: toFailure(error), isLoading: false })
    }
  }
  return {
    state,
    show: async label => {
      if (label !== state.value.label) state.patch({ label, clippings: [], nextCursor: undefined })
      await load([], undefined, pageSize)
    },
    more: async () => {
      const { clippings, nextCursor, isLoading } = state.value
      if (nextCursor !== undefined && !isLoading) await load(clippings, nextCursor, pageSize)
    },
    reload: () => load([], undefined, Math.min(mostAsked, Math.max(pageSize, state.value.clippings.length))),
    exportAs: async format => {
      const { label } = state.value
      try {
        return await api.clippings.export({ format, language: interfaceLanguage(), ...(label !== undefined && { label }) })
      } catch (error) {
        state.patch({ failure: toFailure(error) })
        return undefined
      }
    }
  }
}
