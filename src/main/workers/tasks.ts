/** The work that is done in worker threads: per task what goes in and what comes out. All of it survives a structured
 *  clone, so: plain objects, arrays, strings, numbers and byte arrays. */
import type { Article, IndexedWords } from '../../shared/article.ts'
import type { Digest } from '../../shared/digest.ts'
import type { FailureCode, FailureDetails } from '../../shared/failure.ts'
import type { FeedHead } from '../../shared/feed.ts'
import type { FinishedPdf, RenderOptions } from '../digest/index.ts'
import type { Story } from '../../shared/story.ts'
import type { FeedLink } from '../feeds/index.ts'
import type { ClusterOptions, StoryArticle } from '../stories/index.ts'

/** Bytes of a feed or page as they came, with what is needed to read them. */
export interface FetchedBytes {
  readonly bytes: Uint8Array
  /** The answer's `content-type`. */
  readonly contentType?: string
  /** The final address: relative ones are resolved against it. */
  readonly url: string
}

export interface ReadFeedInput extends FetchedBytes {
  readonly feedId: string
  readonly outletId: string
  readonly sectionId: string
  /** ISO instant at which the entries are first seen. */
  readonly now: string
}

export interface ReadFeedOutput {
  readonly head: FeedHead
  /** Each with its words for the full-text index. */
  readonly articles: readonly { readonly article: Article; readonly words: IndexedWords }[]
  /** The encoding the bytes turned out to be in. */
  readonly encoding: string
}

export interface ParseFeedOutput {
  readonly head: FeedHead
  readonly entryCount: number
  /** At most five. */
  readonly latestHeadlines: readonly string[]
}

export interface RenderDigestInput extends Pick<RenderOptions, 'target' | 'pageNumbers'> {
  readonly digest: Digest
}

export interface RenderDigestOutput {
  readonly html: string
  /** Characters that no bundled font has a glyph for. */
  readonly missing: readonly string[]
}

export interface ClusterStoriesInput {
  readonly articles: readonly StoryArticle[]
  readonly options?: ClusterOptions
}

export interface ClusterStoriesOutput {
  readonly stories: readonly Story[]
}

export interface Tasks {
  'read-feed': { readonly input: ReadFeedInput; readonly output: ReadFeedOutput }
  'parse-feed': { readonly input: FetchedBytes; readonly output: ParseFeedOutput }
  'find-feed-links': { readonly input: FetchedBytes; readonly output: readonly FeedLink[] }
  'cluster-stories': { readonly input: ClusterStoriesInput; readonly output: ClusterStoriesOutput }
  'render-digest': { readonly input: RenderDigestInput; readonly output: RenderDigestOutput }
  'read-page-numbers': { readonly input: { readonly bytes: Uint8Array }; readonly output: Readonly<Record<string, number>> }
  'finish-pdf': { readonly input: { readonly bytes: Uint8Array; readonly digest: Digest }; readonly output: FinishedPdf }
}

export type TaskName = keyof Tasks
export type TaskInput<N extends TaskName> = Tasks[N]['input']
export type TaskOutput<N extends TaskName> = Tasks[N]['output']

/** What one worker entry does: a function for each of its tasks. */
export type TaskHandlers<N extends TaskName> = {
  readonly [K in N]: (input: TaskInput<K>) => TaskOutput<K> | Promise<TaskOutput<K>>
}

/** From the pool to a worker. */
export interface TaskOrder {
  readonly name: string
  readonly input: unknown
}

/** From a worker to the pool: it has loaded, or what became of its order. */
export type TaskReport =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly details: FailureDetails; readonly stack?: string }
