import type { Api, LibraryView, OpmlLine, OpmlReport } from '../../../shared/contract.ts'
import { decodeXmlFile } from '../../../shared/decode-xml-file.ts'
import { Failure, toFailure } from '../../../shared/failure.ts'
import type { Loader } from '../base/loaded.ts'
import { createStore, type Readable } from '../base/store.ts'

type OpmlImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'done'; readonly report: OpmlReport; readonly failure?: Failure }
  /** `stayed`: feeds of the import that were changed since and are kept. */
  | { readonly kind: 'undone'; readonly removed: number; readonly stayed: number }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** A file as the browser hands it over. */
type ListFile = Pick<Blob, 'size' | 'arrayBuffer'>

/** From a file to followed feeds, and back. */
export interface OpmlImport {
  readonly state: Readable<OpmlImportState>
  take(file: ListFile): Promise<void>
  undo(): Promise<void>
  clear(): void
}

/** The contract takes no longer text. */
const mostBytes = 20_000_000

export function createOpmlImport(api: Api, library: Loader<LibraryView>, onFailure: (error: unknown) => void): OpmlImport {
  const state = createStore<OpmlImportState>({ kind: 'idle' })

  return {
    state,
    take: async file => {
      if (state.value.kind === 'reading') return
      state.set({ kind: 'reading' })
      try {
        if (file.size > mostBytes) throw new Failure('opml-broken', { reason: 'larger than 20 MB' })
        const report = await api.library.importOpml({ text: decodeXmlFile(new Uint8Array(await file.arrayBuffer())) })
        state.set({ kind: 'done', report })
        await library.reload()
        if (report.added > 0) void api.feeds.refresh({}).catch(onFailure)
      } catch (error) {
        state.set({ kind: 'failed', failure: toFailure(error) })
      }
    },
    undo: async () => {
      const { value } = state
      if (value.kind !== 'done' || value.report.importId === undefined) return
      try {
        const { removed } = await api.library.undoImport({ importId: value.report.importId })
        state.set({ kind: 'undone', removed, stayed: value.report.added - removed })
        await library.reload()
      } catch (error) {
        state.set({ ...value, failure: toFailure(error) })
      }
    },
    clear: () => state.set({ kind: 'idle' })
  }
}

export type OutcomeFilter = OpmlLine['outcome'] | 'all'

/** What needs a look comes first. */
export function firstFilter({ failed }: OpmlReport): OutcomeFilter {
  return failed > 0 ? 'failed' : 'all'
}

export function linesShown({ lines }: OpmlReport, filter: OutcomeFilter, text: string): readonly OpmlLine[] {
  const wanted = text.trim().toLowerCase()
  return lines.filter(({ outcome, title, feedUrl }) =>
    (filter === 'all' || outcome === filter) && `${title} ${feedUrl}`.toLowerCase().includes(wanted))
}
