/** Articles: entries made ours. Times are ISO 8601 in UTC. */
import type { FullTextView } from './full-text.ts'
import type { SectionReason } from './section-reason.ts'

export type TextDirection = 'ltr' | 'rtl'

/** The picture that stands for an article, as the publisher gives it. */
export interface LeadPicture {
  readonly url: string
  readonly width?: number
  readonly height?: number
  readonly alt?: string
  readonly credit?: string
}

/** How an article came that no feed brought: its page was fetched, its text was pasted, or it was typed in from print. */
export type ArticleOrigin = 'page' | 'pasted' | 'print'

/** The feed of articles that no feed brought. Nobody subscribes to it. */
export const addedFeedId = 'added'

/** An entry made ours; immutable but for revisions. */
export interface Article {
  /** Hash of the feed and the entry's guid, else link, else text: the same entry always gives the same one. */
  readonly articleId: string
  readonly feedId: string
  readonly outletId: string
  readonly sectionId: string
  /** Why it was put there when it came; absent: its feed belongs there. */
  readonly sectionReason?: SectionReason
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
  /** What the feed says, in UTC; absent when it says nothing readable, or a time that was yet to come when we saw it. */
  readonly publishedAt?: string
  /** The publisher's offset from UTC in minutes, when the feed's date carries one. */
  readonly publishedOffset?: number
  /** The date as it stands in the feed. */
  readonly rawPublishedAt?: string
  readonly updatedAt?: string
  readonly firstSeenAt: string
  /** When its present text was first seen, where that is a revision. */
  readonly revisedAt?: string
  /** When its outlet last gave it another text; a text that another feed has of it is no change. */
  readonly changedAt?: string
  /** Its outlet changed the text without giving it a new time. */
  readonly isSilentEdit?: boolean
  /** The date that the feed gave with a later text, where it is not the first one. */
  readonly rawRevisedAt?: string
  /** Photographs in its text, and data shown as pictures or tables; absent where there are none. */
  readonly pictureCount?: number
  readonly infographicCount?: number
  /** The time it is sorted by: `publishedAt`, but never after `firstSeenAt`; else `firstSeenAt`. */
  readonly sortedAt: string
  readonly tags: readonly string[]
  readonly leadPicture?: LeadPicture
  readonly pictureUrls: readonly string[]
  readonly rights?: string
  /** SHA-256 of headline, byline and body: what a digest block refers to. */
  readonly revisionHash: string
  /** Absent: a feed brought it. */
  readonly origin?: ArticleOrigin
  /** Of a print item, as typed in: `B3`. */
  readonly printPage?: string
  /** Its text is that of its page; absent: as the feed gives it. */
  readonly textFrom?: 'page'
  /** Pages that its text was put together of; each but the first begins with `<hr id="page-2" />`. Absent: one. */
  readonly pageCount?: number
}

/** A text that an article had or has. */
export interface Revision {
  readonly revisionHash: string
  /** When we first saw it. */
  readonly seenAt: string
  readonly headline: string
  readonly byline?: string
  /** The feed that gave it: another feed of the same article is no change by the outlet. */
  readonly feedId: string
  readonly isCurrent: boolean
  /** When the outlet says that it was updated. */
  readonly updatedAt?: string
  /** The outlet changed the text before it into this one without giving it a new time. */
  readonly isSilentEdit?: boolean
}

/** A piece of text that two revisions share, or that one of them lacks. What stands elsewhere in the other is `moved-away`
 *  and `moved-here`; both have the same `moveNumber`. */
export interface TextRun {
  readonly kind: 'same' | 'added' | 'removed' | 'moved-away' | 'moved-here'
  readonly text: string
  readonly moveNumber?: number
}

/** What became of an article from one revision to another, in reading order. */
export interface RevisionComparison {
  readonly headline: readonly TextRun[]
  readonly body: readonly TextRun[]
}

/** What the full-text index keeps of an article. The text columns hold its words one by one, so that phrases can be found;
 *  `stems` holds each stem once that is not itself a word of the text. */
export interface IndexedWords {
  readonly headline: string
  /** Absent where the index takes the text as it stands (`indexedText`), as most: it is not copied and sent twice then. */
  readonly body?: string
  readonly byline: string
  readonly stems: string
}

/** By what an article is known again in other feeds, under other guids, at other addresses: 52 bits of SHA-256 each. */
export interface ArticleMarks {
  readonly addresses: readonly number[]
  /** Of a guid that is no address. */
  readonly guid?: number
  readonly headline: number
  /** Of the text, where there is neither address nor guid. */
  readonly text?: number
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

/** A picture of an article's text, or its lead picture. `infographic`: it shows data. */
export interface GalleryPicture {
  readonly kind: 'photo' | 'infographic'
  readonly url: string
  readonly caption?: string
  readonly alt?: string
  readonly credit?: string
  /** Absent while it is not on this disk. */
  readonly picture?: StoredPicture
}

/** What became of an article that was saved as evidence. */
export interface SnapshotCheck {
  /** The file is letter for letter as it was saved: its seal is the SHA-256 of its text. */
  readonly isUntouched: boolean
  /** Headline, byline and text in it have the revision hash that it names. */
  readonly hasTrueText: boolean
  /** Whether the archive has this text of the article: as it is now, as it was, or not. */
  readonly inArchive: 'current' | 'earlier' | 'absent'
  readonly articleId: string
  readonly headline: string
  readonly outletName: string
  readonly url?: string
  readonly revisionHash: string
  /** SHA-256 of the file with its own place left empty, as the file names it. */
  readonly seal: string
  readonly firstSeenAt: string
  readonly savedAt: string
  readonly programVersion: string
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
  /** When the reader put it aside to keep it. */
  readonly clippedAt?: string
  readonly picture?: StoredPicture
  /** When its outlet last gave it another text. */
  readonly changedAt?: string
  /** Photographs in its text, and data shown as pictures or tables; absent where there are none. */
  readonly pictureCount?: number
  readonly infographicCount?: number
}

/** One article as another outlet has it. */
export interface OtherMedium extends ArticleRow {
  /** Minutes after the first article of the story. */
  readonly lagMinutes: number
  /** It prints the text of this earlier article. */
  readonly reprintOf?: string
}

/** Which of the outlets that have a story in words of their own an article's outlet was, from 1. */
export interface PlaceAmongVoices {
  readonly count: number
  /** Absent: the article is a reprint. */
  readonly place?: number
}

/** An article opened to be read. */
export interface ArticleView extends ArticleRow {
  readonly sectionTitle: string
  /** Why it stands in this section. */
  readonly sectionReason: SectionReason
  readonly byline?: string
  readonly dateline?: string
  readonly standfirst?: string
  readonly lede?: string
  readonly updatedAt?: string
  readonly firstSeenAt: string
  readonly tags: readonly string[]
  readonly rights?: string
  readonly revisionHash: string
  /** Texts it had before. */
  readonly revisionCount: number
  /** Feeds that it stands in, the one it is listed under first. */
  readonly feedIds: readonly string[]
  /** The date as it stands in the feed. */
  readonly rawPublishedAt?: string
  /** When its present text was first seen, where that is a revision. */
  readonly revisedAt?: string
  /** Sanitised; pictures that are stored point to `media/<hash>`, the others are left out. */
  readonly bodyHtml: string
  readonly origin?: ArticleOrigin
  readonly printPage?: string
  readonly textFrom?: 'page'
  readonly pageCount?: number
  /** What became of its page; absent where it has none. */
  readonly fullText?: FullTextView
  readonly storyId?: string
  /** Absent where it is in no story. */
  readonly amongVoices?: PlaceAmongVoices
  readonly inOtherMedia: readonly OtherMedium[]
}
