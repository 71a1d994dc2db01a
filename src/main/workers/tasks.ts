/** The work that is done in worker threads: per task what goes in and what comes out. All of it survives a structured
 *  clone, so: plain objects, arrays, strings, numbers and byte arrays. */
import type { Article, ArticleMarks, ArticleRow, IndexedWords, SnapshotCheck, TextRun } from '../../shared/article.ts'
import type { ArticleFilter, SearchOptions, SearchPage } from '../../shared/article-lists.ts'
import type { FoundIssues } from '../../shared/digest.ts'
import type { FailureCode, FailureDetails } from '../../shared/failure.ts'
import type { FeedEntry, FeedHead, FeedReadings } from '../../shared/feed.ts'
import type { PageFact, Paywall } from '../../shared/full-text.ts'
import type { DayRates, RateSource } from '../../shared/money.ts'
import type { ComparedTexts } from '../articles/index.ts'
import type { FinishedPdf, Printable, Prints, Proof, RenderOptions } from '../digest/index.ts'
import type { WrittenFormat } from '../exports/index.ts'
import type { RankedStory, SharedWords, Story, StoryArticle, StoryCorrection, StoryLink } from '../../shared/story.ts'
import type { LinkQuestion, RankQuestion, RelatedQuestion } from '../../shared/story-questions.ts'
import type { TermCount, TopicCount, TopicMatch, TopicSearch, UnusualTerm } from '../../shared/topic.ts'
import type { ExtractedArticle, PageArticle } from '../extraction/index.ts'
import type { SnapshotInput } from '../evidence/index.ts'
import type { OpmlFeed, PageFeeds } from '../feeds/index.ts'
import type { PackedSections, SectionExample } from '../sections/index.ts'
import type { StoryChanges } from '../stories/index.ts'
import type { TermArticle } from '../topics/index.ts'

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

export interface ReadPageInput extends FetchedBytes {
  /** Where the article begins, of one of its further pages. */
  readonly firstUrl?: string
}

export interface ReadFeedInput extends FetchedBytes {
  readonly feedId: string
  readonly outletId: string
  readonly sectionId: string
  /** Given where each article may go to a section of its own. */
  readonly sections?: PackedSections
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

/** What has to be known of an article when it has been stored. */
export type ArticleSketch = Pick<Article, 'articleId' | 'feedId' | 'publishedAt' | 'publishedOffset' | 'sortedAt' | 'leadPicture'>

export interface ArticlePacket {
  /** `ReadArticle[]`, to be opened by `openPacket`. */
  readonly bytes: Uint8Array
  /** The same articles. */
  readonly articles: readonly ArticleSketch[]
}

export interface ReadFeedOutput {
  readonly head: FeedHead
  /** From the oldest articles on. */
  readonly packets: readonly ArticlePacket[]
  /** The encoding the bytes turned out to be in. */
  readonly encoding: string
  /** Nothing said so: the bytes alone had to tell. */
  readonly isEncodingGuessed: boolean
  /** The document was broken, and only its whole entries were read. */
  readonly isSalvaged: boolean
}

/** A document of a bank's rates. */
interface ReadRatesInput {
  readonly source: RateSource
  readonly bytes: Uint8Array
}

/** An entry that no feed brought. */
export interface BuildArticleInput extends Pick<ReadFeedInput, 'feedId' | 'outletId' | 'sectionId' | 'sections' | 'now'> {
  readonly entry: FeedEntry
}

/** The pages of a stored article, in their order. */
export interface BuildFullTextInput {
  readonly article: Article
  readonly pages: readonly PageArticle[]
}

export interface BuildFullTextOutput {
  readonly facts: readonly PageFact[]
  readonly paywall?: Paywall
  /** The article with the text of its pages; absent where the text that stands is the better one. */
  readonly read?: ReadArticle
}

export interface ParseFeedOutput {
  readonly head: FeedHead
  readonly entryCount: number
  /** At most five. */
  readonly latestHeadlines: readonly string[]
}

type WriteDigestInput = Printable & { readonly format: WrittenFormat }

export type RenderDigestInput = Printable & Pick<RenderOptions, 'target' | 'proof'>

export interface RenderDigestOutput {
  readonly html: string
  /** Characters that no bundled font has a glyph for. */
  readonly missing: readonly string[]
}

export type RenderPrintInput = Printable & Pick<RenderOptions, 'proof'>

/** What becomes one PDF. */
export interface RenderPrintOutput extends RenderDigestOutput {
  /** The heads of its pages, to be printed by themselves. */
  readonly heads: string
}

/** Articles to be clustered by themselves. */
export interface GatherStoriesInput {
  /** Names what is gathered. */
  readonly token: string
  /** Given where it begins. */
  readonly opens?: { readonly corrections: readonly StoryCorrection[]; readonly isOneLanguage: boolean }
  readonly articles?: readonly StoryArticle[]
}

/** `lost`: nothing of this name was gathered, since the worker was started anew. */
export type GatherStoriesOutput = { readonly kind: 'lost' } | { readonly kind: 'gathered' }
export type ClusterStoriesOutput = { readonly kind: 'lost' } | { readonly kind: 'clustered'; readonly stories: readonly Story[] }

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
interface SearchInput {
  readonly query: string
  readonly filter: ArticleFilter
  readonly cursor: string | undefined
  readonly limit: number
  readonly options: SearchOptions | undefined
}

/** An article whose terms are to be counted, and whose section, where it is known, is to be learned. */
export type StudiedArticle = TermArticle & { readonly taughtSectionId?: string }

export interface StudyOutput {
  readonly terms: readonly TermCount[]
  readonly examples: readonly SectionExample[]
}

interface MatchTopicsInput {
  readonly searches: readonly TopicSearch[]
  readonly articleKeys: readonly number[]
  readonly options: SearchOptions
}

interface FindForTopicInput {
  readonly query: string
  readonly before: number
  readonly limit: number
  readonly options: SearchOptions
}

interface Tasks {
  'study-articles': { readonly input: { readonly articles: readonly StudiedArticle[] }; readonly output: StudyOutput }
  'match-topics': { readonly input: MatchTopicsInput; readonly output: readonly TopicMatch[] }
  'find-for-topic': {
    readonly input: FindForTopicInput
    readonly output: { readonly articleKeys: readonly number[]; readonly before?: number }
  }
  'list-unusual-terms': {
    readonly input: { readonly from: string; readonly day: string; readonly limit: number }
    readonly output: readonly UnusualTerm[]
  }
  'count-topics': { readonly input: Record<never, never>; readonly output: readonly TopicCount[] }
  'read-rates': { readonly input: ReadRatesInput; readonly output: readonly DayRates[] }
  'read-feed': { readonly input: ReadFeedInput; readonly output: ReadFeedOutput }
  'read-in-encodings': { readonly input: FetchedBytes; readonly output: FeedReadings }
  'parse-feed': { readonly input: FetchedBytes; readonly output: ParseFeedOutput }
  'extract-article': { readonly input: FetchedBytes; readonly output: ExtractedArticle }
  'build-article': { readonly input: BuildArticleInput; readonly output: ReadArticle }
  'read-page': { readonly input: ReadPageInput; readonly output: PageArticle }
  'build-full-text': { readonly input: BuildFullTextInput; readonly output: BuildFullTextOutput }
  'read-opml': { readonly input: { readonly text: string }; readonly output: readonly OpmlFeed[] }
  'find-feed-links': { readonly input: FetchedBytes; readonly output: PageFeeds }
  'search-articles': { readonly input: SearchInput; readonly output: SearchPage }
  'search-issues': {
    readonly input: { readonly query: string; readonly limit: number; readonly now: string }
    readonly output: FoundIssues
  }
  'list-related': { readonly input: RelatedQuestion; readonly output: readonly ArticleRow[] }
  'rank-stories': { readonly input: RankQuestion; readonly output: readonly RankedStory[] }
  'link-stories': { readonly input: LinkQuestion; readonly output: readonly StoryLink[] }
  'compare-texts': { readonly input: ComparedTexts; readonly output: readonly TextRun[] }
  'render-snapshot': { readonly input: SnapshotInput; readonly output: string }
  'read-snapshot': { readonly input: { readonly text: string }; readonly output: Omit<SnapshotCheck, 'inArchive'> }
  'gather-stories': { readonly input: GatherStoriesInput; readonly output: GatherStoriesOutput }
  'cluster-stories': { readonly input: { readonly token: string }; readonly output: ClusterStoriesOutput }
  'update-stories': { readonly input: UpdateStoriesInput; readonly output: UpdateStoriesOutput }
  'explain-pair': { readonly input: { readonly one: StoryArticle; readonly other: StoryArticle }; readonly output: SharedWords }
  'write-digest': { readonly input: WriteDigestInput; readonly output: { readonly bytes: Uint8Array } }
  'render-digest': { readonly input: RenderDigestInput; readonly output: RenderDigestOutput }
  'read-proof': { readonly input: { readonly bytes: Uint8Array }; readonly output: Proof }
  'render-print': { readonly input: RenderPrintInput; readonly output: RenderPrintOutput }
  'finish-pdf': { readonly input: { readonly printable: Printable; readonly prints: Prints }; readonly output: FinishedPdf }
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
