import type { Api } from '../../../shared/contract.ts'
import type { Digest, DigestRow, ExportedFile, ExportFormat, ExportOptions } from '../../../shared/digest.ts'
import type { Events } from '../../../shared/events.ts'
import type { ExportProgress } from '../../../shared/export-progress.ts'
import { toFailure, type Failure } from '../../../shared/failure.ts'
import { articlesIn } from './candidates.ts'
import { digestInWords } from '../base/default-names.ts'
import { createIssueSearch, type IssueSearch } from './issue-search.ts'
import { createLoader, type Loader } from '../base/loaded.ts'
import type { Route } from '../routing/routes.ts'
import { createStore, type Readable } from '../base/store.ts'
import type { Toasts } from '../base/toasts.ts'
import { editor as words, shell } from '../../strings/index.ts'

type ExportState =
  | { readonly kind: 'none' }
  | {
    readonly kind: 'running'
    readonly digestId: string
    readonly format: ExportFormat
    readonly progress?: ExportProgress
  }
  | { readonly kind: 'done'; readonly digestId: string; readonly format: ExportFormat; readonly file: ExportedFile }
  | { readonly kind: 'failed'; readonly digestId: string; readonly failure: Failure }

export interface Digests {
  readonly list: Loader<readonly DigestRow[]>
  readonly search: IssueSearch
  readonly exporting: Readable<ExportState>
  /** Articles added in this session, by digest, to say so at their button. */
  readonly addedIds: Readable<ReadonlyMap<string, ReadonlySet<string>>>
  isAdded(digestId: string, articleId: string): boolean
  compose(planId: string): Promise<Digest>
  /** `isNew` is false where it stood there already. */
  addArticle(digestId: string, articleId: string): Promise<{ readonly digest: Digest; readonly isNew: boolean }>
  export(digestId: string, format: ExportFormat, options?: ExportOptions): Promise<ExportedFile | undefined>
  cancelExport(): Promise<void>
  /** Deletes a draft, which can be taken back. */
  remove(draft: Pick<DigestRow, 'digestId' | 'number'>): Promise<void>
  /** The program tells how far an export has come. */
  noteProgress(told: Events['export-progress']): void
}

export interface DigestsPlace {
  readonly toasts: Pick<Toasts, 'show'>
  say(error: unknown): void
  go(route: Route): void
}

export function createDigests(api: Api, { toasts, say, go }: DigestsPlace): Digests {
  const list = createLoader(async () => (await api.digests.list({})).map(digestInWords).toSorted(latestFirst))
  const exporting = createStore<ExportState>({ kind: 'none' })
  const addedIds = createStore<ReadonlyMap<string, ReadonlySet<string>>>(new Map())
  const takeBack = async (digestId: string): Promise<void> => {
    await api.digests.undoRemove({ digestId })
    await list.reload()
    go({ kind: 'issue', digestId })
  }
  return {
    list,
    search: createIssueSearch(api),
    exporting,
    addedIds,
    isAdded: (digestId, articleId) => addedIds.value.get(digestId)?.has(articleId) ?? false,
    compose: async planId => {
      const digest = await api.digests.compose({ planId })
      void list.reload()
      return digest
    },
    addArticle: async (digestId, articleId) => {
      const isNew = !articlesIn(await api.digests.open({ digestId })).has(articleId)
      const digest = await api.digests.addArticle({ digestId, articleId })
      addedIds.set(new Map([...addedIds.value, [digestId, new Set([...addedIds.value.get(digestId) ?? [], articleId])]]))
      return { digest, isNew }
    },
    export: async (digestId, format, options = {}) => {
      exporting.set({ kind: 'running', digestId, format })
      try {
        const file = await api.digests.export({ digestId, format, ...options })
        exporting.set({ kind: 'done', digestId, format, file })
        return file
      } catch (error) {
        exporting.set({ kind: 'failed', digestId, failure: toFailure(error) })
        return undefined
      }
    },
    cancelExport: () => api.digests.cancelExport({}),
    remove: async ({ digestId, number }) => {
      await api.digests.remove({ digestId })
      await list.reload()
      go({ kind: 'issues' })
      toasts.show(() => words.deleted(number), { label: () => shell.undo, run: () => void takeBack(digestId).catch(say) })
    },
    noteProgress: ({ subject, ...progress }) => {
      const { value } = exporting
      if (value.kind !== 'running' || subject.kind !== 'digest' || subject.digestId !== value.digestId) return
      exporting.set({ ...value, progress })
    }
  }
}

/** The digest that takes what is added now: the latest draft. */
export function currentDraft(rows: readonly DigestRow[] | undefined): DigestRow | undefined {
  return rows?.filter(row => row.status.kind === 'draft').toSorted(latestFirst)[0]
}

function latestFirst(a: DigestRow, b: DigestRow): number {
  return b.day.localeCompare(a.day) || b.number - a.number
}
