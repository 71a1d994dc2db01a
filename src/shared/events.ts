/** What the program tells the page by itself. */
import type { IndexProgress, RefreshProgress } from './contract-answers.ts'
import type { ExportProgress, ExportSubject } from './export-progress.ts'
import type { FailureCode, FailureDetails } from './failure.ts'
import type { FullTextProgress } from './full-text.ts'
import type { Settings } from './settings.ts'
import type { TopicAlert } from './topic.ts'

/** Past facts, sent to every page. */
export interface Events {
  'refresh-progress': RefreshProgress
  'articles-changed': { readonly newCount: number }
  'article-changed': { readonly articleId: string }
  /** Highlights or notes of an article. */
  'annotations-changed': { readonly articleId: string }
  'full-text-progress': FullTextProgress
  'index-progress': IndexProgress
  'queue-changed': Record<never, never>
  'stories-changed': Record<never, never>
  'dossiers-changed': Record<never, never>
  'readings-changed': Record<never, never>
  'library-changed': Record<never, never>
  /** Topics, or the articles they hold. */
  'topics-changed': Record<never, never>
  /** `isShown`: the system has shown it already. */
  'topics-alerted': { readonly alert: TopicAlert; readonly isShown: boolean }
  'digests-changed': { readonly digestId: string }
  'export-progress': ExportProgress & { readonly subject: ExportSubject }
  /** The data folder could not be written until now. */
  'folder-writable': Record<never, never>
  'settings-changed': { readonly settings: Settings }
  /** Something the reader should know of once: a rescued document, a failed draft. */
  'notice-raised': { readonly notice: Notice }
}

export type EventName = keyof Events

export type Notice =
  | {
    readonly kind: 'document-rescued'
    readonly document: string
    readonly keptAs: string
    /** Of a damaged archive: articles read of it, articles that only a backup had, and when that was made. */
    readonly recovered?: { readonly readCount: number; readonly filledCount: number; readonly backupAt?: string }
  }
  | { readonly kind: 'draft-composed'; readonly digestId: string; readonly number: number }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly details: FailureDetails }
