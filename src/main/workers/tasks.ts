/** The work that is done in worker threads: per task what goes in and what comes out. All of it survives a structured
 *  clone, so: plain objects, arrays, strings, numbers and byte arrays. */
import type { Article, ArticleFilter, ArticleMarks, ArticleRow, IndexedWords, SearchOptions, SearchPage, TextRun } from '../../shared/article.ts'
import type { Digest } from '../../shared/digest.ts'
import type { FailureCode, FailureDetails } from '../../shared/failure.ts'
import type { FeedEntry, FeedHead, FeedReadings } from '../../shared/feed.ts'
import type { ComparedTexts } from '../articles/index.ts'
import type { FinishedPdf, RenderOptions } from '../digest/index.ts'
import type { SharedWords, Story, StoryArticle, StoryCorrection } from '../../shared/story.ts'
import type { ExtractedArticle } from '../extraction/index.ts'
import type { OpmlFeed, PageFeeds } from '../feeds/index.ts'
import type { ClusterOptions, StoryChanges } from '../stories/index.ts'

/** Bytes of a feed or page as they came, with what is needed to read them. */
export interface FetchedBytes {
  readonly bytes: Uint8Array
  /** The answer's `content-type`. */
  readonly contentType?: string
  /** The final address: relative ones are resolved against it. */
  readonly url: string
  /** The answer's `content-location`, which takes its place there. */
  readonly contentLocation?: string
}

export interface ReadFeedInput extends FetchedBytes {
  readonly feedId: string
  readonly outletId: string
  readonly sectionId: string
  /** ISO instant at which the entries are first seen. */
  readonly now: string
  /** The reader's choice (WHATWG name). */
  readonly encoding?: string
  /** IANA zone of dates that name none; else UTC. */
  readonly zone?: string
}

/** An article with what the archive finds it by: making that takes longer than storing it. */
export interface ReadArticle {
  readonly article: Article
  readonly words: IndexedWords
  readonly marks: ArticleMarks
}

export interface ReadFeedOutput {
  readonly head: FeedHead
  /** Articles, to be opened by `openPacket`, from the oldest on. */
  readonly packets: readonly Uint8Array[]
  /** The encoding the bytes turned out to be in. */
  readonly encoding: string
  /** Nothing said so: the bytes alone had to tell. */
  readonly isEncodingGuessed: boolean
  /** The document was broken, and only its whole entries were read. */
  readonly isSalvaged: boolean
}

/** An entry that no feed brought. */
export interface BuildArticleInput extends Pick<ReadFeedInput, 'feedId' | 'outletId' | 'sectionId' | 'now'> {
  readonly entry: FeedEntry
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
  readonly corrections?: readonly StoryCorrection[]
}

export interface ClusterStoriesOutput {
  readonly stories: readonly Story[]
}

/** What is new in the window of stories that the worker keeps. */
export interface UpdateStoriesInput {
  /** Names the window. */
  readonly token: string
  /** Begins a new one. */
  readonly opens?: boolean
  readonly articles: readonly StoryArticle[]
  /** Stories that articles were in before, as pairs of article and story. */
  readonly known?: readonly (readonly [articleId: string, storyId: string])[]
  /** All of them; absent: as they were. */
  readonly corrections?: readonly StoryCorrection[]
  /** What is sorted before this ISO instant leaves the window. */
  readonly before: string
  /** More articles follow; nothing is clustered yet. */
  readonly isPart?: boolean
}

/** `lost`: there is no window of this name, since the worker was started anew. */
export type UpdateStoriesOutput =
  | { readonly kind: 'lost' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'updated' } & StoryChanges

/** The arguments of `ArchiveReader`'s methods. */
export interface SearchInput {
  readonly query: string
  readonly filter: ArticleFilter
  readonly cursor: string | undefined
  readonly limit: number
  readonly options: SearchOptions | undefined
}

export interface RelatedInput {
  readonly words: readonly string[]
  readonly exceptIds: readonly string[]
  readonly limit: number
}

export interface Tasks {
  'read-feed': { readonly input: ReadFeedInput; readonly output: ReadFeedOutput }
  'read-in-encodings': { readonly input: FetchedBytes; readonly output: FeedReadings }
  'parse-feed': { readonly input: FetchedBytes; readonly output: ParseFeedOutput }
  'extract-article': { readonly input: FetchedBytes; readonly output: ExtractedArticle }
  'build-article': { readonly input: BuildArticleInput; readonly output: ReadArticle }
  'read-opml': { readonly input: { readonly text: string }; readonly output: readonly OpmlFeed[] }
  'find-feed-links': { readonly input: FetchedBytes; readonly output: PageFeeds }
  'search-articles': { readonly input: SearchInput; readonly output: SearchPage }
  'list-related': { readonly input: RelatedInput; readonly output: readonly ArticleRow[] }
  'compare-texts': { readonly input: ComparedTexts; readonly output: readonly TextRun[] }
  'cluster-stories': { readonly input: ClusterStoriesInput; readonly output: ClusterStoriesOutput }
  'update-stories': { readonly input: UpdateStoriesInput; readonly output: UpdateStoriesOutput }
  'explain-pair': { readonly input: { readonly one: StoryArticle; readonly other: StoryArticle }; readonly output: SharedWords }
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
