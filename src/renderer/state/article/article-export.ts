import type { Api } from '../../../shared/contract.ts'
import type { ExportFormat } from '../../../shared/digest.ts'
import type { Events } from '../../../shared/events.ts'
import type { ExportProgress } from '../../../shared/export-progress.ts'
import { toFailure, type Failure } from '../../../shared/failure.ts'
import { createStore, type Readable } from '../base/store.ts'

export type ArticleExportState =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly articleId: string; readonly format: ExportFormat; readonly progress?: ExportProgress }
  | { readonly kind: 'done'; readonly articleId: string; readonly fileName: string }
  | { readonly kind: 'failed'; readonly articleId: string; readonly failure: Failure }

/** An article that is written into a file, and what came of it. */
export interface ArticleExport {
  readonly state: Readable<ArticleExportState>
  /** Answers where the file is, or nothing when there is none, which the state tells. */
  export(articleId: string, format: ExportFormat): Promise<{ readonly href: string; readonly fileName: string } | undefined>
  cancel(): Promise<void>
  /** The program tells how far an export has come. */
  noteProgress(told: Events['export-progress']): void
}

export function createArticleExport(api: Api): ArticleExport {
  const state = createStore<ArticleExportState>({ kind: 'none' })
  return {
    state,
    export: async (articleId, format) => {
      state.set({ kind: 'running', articleId, format })
      try {
        const file = await api.articles.export({ articleId, format })
        state.set({ kind: 'done', articleId, fileName: file.fileName })
        return file
      } catch (error) {
        state.set({ kind: 'failed', articleId, failure: toFailure(error) })
        return undefined
      }
    },
    cancel: () => api.digests.cancelExport({}),
    noteProgress: ({ subject, ...progress }) => {
      const { value } = state
      if (value.kind !== 'running' || subject.kind !== 'article' || subject.articleId !== value.articleId) return
      state.set({ ...value, progress })
    }
  }
}
