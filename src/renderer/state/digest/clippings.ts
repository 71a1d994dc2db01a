import type { Clipping, ClippingFile, ClippingFilter, ClippingFormat, LabelCount } from '../../../shared/annotation.ts'
import type { Api } from '../../../shared/contract.ts'
import type { Events } from '../../../shared/events.ts'
import type { ExportProgress } from '../../../shared/export-progress.ts'
import { toFailure, type Failure } from '../../../shared/failure.ts'
import { interfaceLanguage } from '../../format/interface-language.ts'
import { createStore, type Readable } from '../base/store.ts'

interface ClippingsState {
  readonly filter: ClippingFilter
  readonly labels: readonly LabelCount[]
  readonly clippings: readonly Clipping[]
  readonly nextCursor: string | undefined
  readonly isLoading: boolean
  readonly failure: Failure | undefined
  /** What is being written into a file. */
  readonly exporting: { readonly format: ClippingFormat; readonly progress?: ExportProgress } | undefined
}

/** What the reader put aside, all of it or what has a label or is of some days. */
export interface Clippings {
  readonly state: Readable<ClippingsState>
  show(filter: ClippingFilter): Promise<void>
  more(): Promise<void>
  /** Asks anew for what is shown, as much as is shown. */
  reload(): Promise<void>
  /** `undefined` when it failed, which the state tells. */
  exportAs(format: ClippingFormat): Promise<ClippingFile | 'cancelled' | undefined>
  cancelExport(): Promise<void>
  /** The program tells how far an export has come. */
  noteProgress(told: Events['export-progress']): void
}

const pageSize = 50
const mostAsked = 500

export function createClippings(api: Api): Clippings {
  const state = createStore<ClippingsState>({
    filter: {}, labels: [], clippings: [], nextCursor: undefined, isLoading: false, failure: undefined, exporting: undefined
  })
  let asked = 0

  const load = async (from: readonly Clipping[], cursor: string | undefined, limit: number): Promise<void> => {
    asked += 1
    const mine = asked
    state.patch({ isLoading: true, failure: undefined })
    try {
      const [page, labels] = await Promise.all([
        api.clippings.list({ ...state.value.filter, ...(cursor !== undefined && { cursor }), limit }),
        api.annotations.labels({})
      ])
      if (mine !== asked) return
      state.patch({ clippings: [...from, ...page.clippings], nextCursor: page.nextCursor, labels, isLoading: false })
    } catch (error) {
      if (mine === asked) state.patch({ clippings: from, nextCursor: cursor, failure: toFailure(error), isLoading: false })
    }
  }
  return {
    state,
    show: async asks => {
      const filter = filterOf(asks)
      // What was shown stays until the others are there: nothing flickers, and the focus is kept.
      if (!isSame(filter, state.value.filter)) state.patch({ filter })
      await load([], undefined, pageSize)
    },
    more: async () => {
      const { clippings, nextCursor, isLoading } = state.value
      if (nextCursor !== undefined && !isLoading) await load(clippings, nextCursor, pageSize)
    },
    reload: () => load([], undefined, Math.min(mostAsked, Math.max(pageSize, state.value.clippings.length))),
    exportAs: async format => {
      state.patch({ exporting: { format }, failure: undefined })
      try {
        return await api.clippings.export({ format, language: interfaceLanguage(), ...state.value.filter })
      } catch (error) {
        const failure = toFailure(error)
        if (failure.code === 'cancelled') return 'cancelled'
        state.patch({ failure })
        return undefined
      } finally {
        state.patch({ exporting: undefined })
      }
    },
    cancelExport: () => api.clippings.cancelExport({}),
    noteProgress: ({ subject, ...progress }) => {
      const { exporting } = state.value
      if (exporting && subject.kind === 'clippings') state.patch({ exporting: { ...exporting, progress } })
    }
  }
}

/** Without what else a route holds. */
function filterOf({ label, firstDay, lastDay }: ClippingFilter): ClippingFilter {
  return { ...(label !== undefined && { label }), ...(firstDay !== undefined && { firstDay }), ...(lastDay !== undefined && { lastDay }) }
}

function isSame(one: ClippingFilter, other: ClippingFilter): boolean {
  return one.label === other.label && one.firstDay === other.firstDay && one.lastDay === other.lastDay
}
