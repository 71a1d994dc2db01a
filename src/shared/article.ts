/** Articles: entries made ours. Times are ISO 8601 in UTC. */

export type TextDirection = 'ltr' | 'rtl'

/** The picture that stands for an article, as the publisher gives it. */
export interface LeadPicture {
  readonly url: string
  readonly width?: number
  readonly height?: number
  readonly alt?: string
  readonly credit?: string
}

/** An entry made ours; immutable but for revisions. */
export interface Article {
  /** Hash of the feed and the entry's guid, else link, else text: the same entry always gives the same one. */
  readonly articleId: string
  readonly feedId: string
  readonly outletId: string
  readonly sectionId: string
  readonly guid?: string
  readonly url?: string
  readonly headline: string
  readonly byline?: string
  /** Where it was filed, as printed at the head of the text. */
  readonly dateline?: string
  /** First paragraph of the body, plain text. */
  readonly lede?: string
  /** Line under the headline, if the feed gives one apart from the body, plain text. */
  readonly standfirst?: string
  /** Our own shortened text for lists, plain text, at most 280 characters. */
  readonly excerpt: string
  /** Sanitised HTML; pictures keep their publisher's address until shown. */
  readonly bodyHtml: string
  /** The body's words without markup, paragraphs by new lines. */
  readonly bodyText: string
  /** BCP 47; absent when neither the feed nor the words tell. */
  readonly language?: string
  readonly direction: TextDirection
  /** What the feed says, in UTC; absent when it says nothing readable. */
  readonly publishedAt?: string
  /** The publisher's offset from UTC in minutes, when the feed's date carries one. */
  readonly publishedOffset?: number
  readonly updatedAt?: string
  readonly firstSeenAt: string
  /** The time it is sorted by: `publishedAt`, but never after `firstSeenAt`; else `firstSeenAt`. */
  readonly sortedAt: string
  readonly tags: readonly string[]
  readonly leadPicture?: LeadPicture
  readonly pictureUrls: readonly string[]
  readonly rights?: string
  /** SHA-256 of headline, byline and body: what a digest block refers to. */
  readonly revisionHash: string
}

/** What the full-text index keeps of an article. The text columns hold its words one by one, so that phrases can be found;
 *  `stems` holds each stem once that is not itself a word of the text. */
export interface IndexedWords {
  readonly headline: string
  readonly body: string
  readonly byline: string
  readonly stems: string
}

/** A picture that lies on this disk, served under `media/<hash>`. */
export interface StoredPicture {
  /** SHA-256 of its bytes, hex. */
  readonly hash: string
  readonly width: number
  readonly height: number
  readonly alt?: string
  readonly credit?: string
}

/** An article in a list. */
export interface ArticleRow {
  readonly articleId: string
  readonly feedId: string
  readonly outletId: string
  readonly outletName: string
  readonly sectionId: string
  readonly headline: string
  readonly excerpt: string
  readonly url?: string
  readonly language?: string
  readonly direction: TextDirection
  readonly publishedAt?: string
  readonly publishedOffset?: number
  readonly sortedAt: string
  readonly readAt?: string
  readonly picture?: StoredPicture
}

/** One article as another outlet has it. */
export interface OtherMedium extends ArticleRow {
  /** Minutes after the first article of the story. */
  readonly lagMinutes: number
}

/** An article opened to be read. */
export interface ArticleView extends ArticleRow {
  readonly sectionTitle: string
  readonly byline?: string
  readonly dateline?: string
  readonly standfirst?: string
  readonly lede?: string
  readonly updatedAt?: string
  readonly firstSeenAt: string
  readonly tags: readonly string[]
  readonly rights?: string
  readonly revisionHash: string
  /** Sanitised; pictures that are stored point to `media/<hash>`, the others are left out. */
  readonly bodyHtml: string
  readonly storyId?: string
  readonly inOtherMedia: readonly OtherMedium[]
  readonly readAlso: readonly ArticleRow[]
}

/** Which articles a list holds. All conditions hold at once; none means all news. */
export interface ArticleFilter {
  readonly sectionIds?: readonly string[]
  readonly feedIds?: readonly string[]
  readonly outletIds?: readonly string[]
  readonly isUnread?: boolean
}

export interface ArticlePage {
  readonly rows: readonly ArticleRow[]
  /** Hand it back for the next page; absent at the end. */
  readonly nextCursor?: string
  /** Articles that match in all. */
  readonly total: number
}

export interface SearchHit extends ArticleRow {
  /** Text around the hit; matches stand between `\u0001` and `\u0002`. */
  readonly snippet: string
}

export interface SearchPage {
  readonly hits: readonly SearchHit[]
  readonly nextCursor?: string
  readonly total: number
}

export interface ArticleCounts {
  readonly total: number
  readonly unread: number
  readonly unreadBySection: Readonly<Record<string, number>>
}
