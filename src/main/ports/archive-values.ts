/** What goes into the archive of the press and comes out of it. */
import type { Article, ArticleMarks, IndexedWords } from '../../shared/article.ts'
import type { FailureCode, FailureDetails } from '../../shared/failure.ts'
import type { PageFact, Paywall } from '../../shared/full-text.ts'
import type { StoryArticle, StoryCorrection } from '../../shared/story.ts'

/** An article as it enters the archive: all of it, and the words to find it by. */
export interface ArchiveInput {
  readonly article: Article
  /** Name of its outlet, searched too. */
  readonly outletName: string
  readonly words: IndexedWords
  /** Made where the article is read; otherwise when it is stored. */
  readonly marks?: ArticleMarks
}

/** Articles of one outlet as a worker hands them over: to make objects of them takes as long as a tenth of storing them, so that
 *  is left to the thread that does. */
export interface PackedArticles {
  /** `Omit<ArchiveInput, 'outletName'>[]` in V8's form (`node:v8`, `serialize`). */
  readonly bytes: Uint8Array
  readonly outletId: string
  readonly outletName: string
}

export interface AddedArticles {
  /** Ids of those inputs that were not in the archive before, under whatever id or in whatever feed. */
  readonly added: readonly string[]
  /** Ids of stored articles whose text or headline is another now. */
  readonly revised: readonly string[]
}

/** A stored article that was read wrongly, as it should be: in another encoding, its dates in another zone. */
export interface ArticleCorrection {
  /** As it is stored. */
  readonly articleId: string
  readonly input: ArchiveInput
  readonly hasOtherDate: boolean
}

/** What several transactions have written. */
export type AddedInParts = AddedArticles & {
  /** One of them failed after others were kept; what is left is not written. */
  readonly isCutShort?: true
}

/** The last document of a feed that can be read in more than one way. */
export interface FeedDocument {
  readonly feedId: string
  /** The final address it came from. */
  readonly url: string
  /** The answer's `content-type`. */
  readonly contentType?: string
  /** The answer's `content-location`. */
  readonly contentLocation?: string
  readonly fetchedAt: string
  /** Its bytes as they came, compressed by zstd. */
  readonly packed: Uint8Array
}

/** An article with the name of its outlet. */
export type WindowArticle = Article & { readonly outletName: string }

/** An article as composing weighs it among thousands: what is known of it but its texts. */
export type WindowSketch = Pick<WindowArticle,
  'articleId' | 'outletId' | 'outletName' | 'sectionId' | 'headline' | 'url' | 'language' | 'publishedAt' | 'publishedOffset'
  | 'sortedAt' | 'firstSeenAt' | 'origin'>

/** With its key in the archive. */
export type KeyedSketch = WindowSketch & { readonly articleKey: number }

/** An article as clustering reads it, with its key in the archive; `text` is the head of its body, else its excerpt. */
export type WindowStoryArticle = StoryArticle & { readonly articleKey: number }

/** When articles were first seen: at or after `from` and before `to`. */
export interface SeenSpan {
  readonly from: string
  readonly to: string
}

export interface StorySpan {
  readonly from: string
  readonly seenFrom?: string
}

/** What the reader decided about articles, by what stood of pairs of them before. */
export interface StoryDecision {
  readonly articleIds: readonly string[]
  readonly decidedBefore: readonly StoryCorrection[]
}

/** What is known of an article's page. */
export interface StoredPage {
  /** The final address. */
  readonly url: string
  readonly fetchedAt: string
  /** When the publisher says that it was changed last. */
  readonly modifiedAt?: string
  /** Of the answer, without cookies. Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly paywall?: Paywall
  /** In the order of `pageFactNames`. */
  readonly facts: readonly PageFact[]
  /** When it is to be fetched again; absent: not by itself. */
  readonly nextTryAt?: string
}

/** A page that could not be had. */
export interface PageFailure {
  readonly code: FailureCode
  readonly details: FailureDetails
  /** In a row. */
  readonly count: number
  readonly triedAt: string
  /** Absent: not by itself. */
  readonly nextTryAt?: string
}

/** A page as it was just read. */
export interface PageInput {
  readonly articleId: string
  readonly page: StoredPage
  /** The article with the page's text, and its words; absent where the text that stands is the better one. */
  readonly text?: ArchiveInput
  /** Where the page was found at last, if it names that as its lasting address itself: the article is known by it from then on,
   *  unless another one is. */
  readonly lastingUrl?: string
}

/** What retention asks of an article. */
export interface RetentionFacts {
  readonly articleKey: number
  readonly articleId: string
  readonly sectionId: string
  /** When we first saw it, in milliseconds since 1970: the dates of a feed do not decide. */
  readonly firstSeenMs: number
  readonly isUnread: boolean
  /** The reader clipped it or wrote a note on it, or it belongs to a story of these days. */
  readonly isHeld: boolean
  /** How many articles of its section are newer. */
  readonly newerCount: number
}

/** What came back of a damaged archive. */
export interface RecoveredArticles {
  /** Articles that could be read of it. */
  readonly readCount: number
  /** Articles that only the backup had. */
  readonly filledCount: number
  /** When the backup was made, as an ISO instant; absent where there was none. */
  readonly backupAt?: string
}

/** An article that the reader put aside, and when. */
export interface KeptArticle {
  readonly articleId: string
  readonly keptAt: string
}

/** Of what was put aside: with a label, kept from an instant on and before another, behind the one that was read last. */
export interface KeptQuery {
  readonly label?: string
  readonly from?: string
  readonly before?: string
  readonly after?: KeptArticle
  readonly limit: number
}

type NewArticleFact = 'feedId' | 'sectionId' | 'sectionReason' | 'headline' | 'excerpt' | 'language' | 'sortedAt'

/** An article that came, or has another text, since topics were matched last. */
export type NewArticle = Pick<Article, NewArticleFact> & {
  readonly articleKey: number
  /** False: it has another text. */
  readonly isNew: boolean
}

/** An article was read at this time. */
export interface StoredReading {
  readonly articleKey: number
  readonly readMs: number
}

/** A piece of a press review as it is searched: its texts apart from each other by new lines. */
export interface IssuePiece {
  readonly headline: string
  readonly text: string
  readonly outletName?: string
  /** Names of the other outlets that have it. */
  readonly alsoIn?: readonly string[]
  readonly byline?: string
  readonly language?: string
}

/** A press review as it is searched. */
export interface IssueText {
  readonly digestId: string
  /** Another one whenever the press review is another. */
  readonly stamp: string
  readonly day: string
  readonly number: number
  readonly pieces: readonly IssuePiece[]
}
