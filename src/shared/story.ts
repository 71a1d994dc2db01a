/** Stories: one event as covered by several outlets. */
import type { ArticleRow, OtherMedium, TextDirection } from './article.ts'

/** An article that prints the text of an earlier one, as outlets print what an agency sends them. */
export interface Reprint {
  readonly articleId: string
  readonly ofId: string
}

/** The reader's word on two articles: of one story, or not. */
export interface StoryCorrection {
  readonly oneId: string
  readonly otherId: string
  readonly isTogether: boolean
}

/** A story as it is kept: a cluster of at least two articles. */
export interface Story {
  /** Stays while the story grows; when two become one, that of the larger. */
  readonly storyId: string
  readonly leadArticleId: string
  /** All articles of the story, earliest first. */
  readonly articleIds: readonly string[]
  /** Outlets that have it in their own words: ten reprints are one voice. */
  readonly outletCount: number
  readonly firstAt: string
  readonly latestAt: string
  readonly sectionId: string
  /** Absent: none. */
  readonly reprints?: readonly Reprint[]
  /** Articles that have left the window of stories, which nothing is decided about any more; absent: none. */
  readonly pastIds?: readonly string[]
}

/** A story as shown. */
export interface StoryView {
  readonly storyId: string
  readonly headline: string
  readonly language?: string
  readonly direction: TextDirection
  readonly sectionId: string
  /** Outlets that have it in their own words. */
  readonly outletCount: number
  readonly firstAt: string
  readonly latestAt: string
  readonly lead: ArticleRow
  /** Earliest first, the lead and all reprints among them. */
  readonly coverage: readonly ArticleRow[]
  /** Absent: none. */
  readonly reprints?: readonly Reprint[]
  /** All of it has left the window of stories. */
  readonly isPast?: true
  /** Why it stands where it stands, in lists that are ordered by it. */
  readonly score?: StoryScore
}

/** The last three hours, the calendar day of the desk's zone, the seven calendar days that end with it. */
export type RankSpan = 'now' | 'today' | 'week'

/** `coverage`: by outlets alone, then the newest; `score`: by all parts of the score. */
export type RankOrder = 'coverage' | 'score'

/** How a story is weighed: the points of its parts, which are shown with it. */
export interface StoryScore {
  readonly points: number
  readonly parts: readonly ScorePart[]
}

/** `outlets`: outlets with a text of their own; `sections`: sections it stands in; `freshness`: minutes since its newest
 *  article. */
export interface ScorePart {
  readonly kind: 'outlets' | 'sections' | 'freshness'
  readonly count: number
  readonly points: number
}

export interface RankedStory {
  readonly storyId: string
  readonly score: StoryScore
}

/** Another story of the same matter, and the names that both tell of, as the one asked about writes them. */
export interface StoryLink {
  readonly storyId: string
  readonly sharedNames: readonly string[]
}

/** A story with all that is known of it. */
export interface StoryPage extends StoryView {
  readonly score: StoryScore
  /** Earliest first, with the time by which each is behind the first. */
  readonly coverage: readonly OtherMedium[]
  readonly pastIds: readonly string[]
  /** Outlets that the reader follows and that have nothing of it. */
  readonly absentOutlets: readonly { readonly outletId: string; readonly name: string }[]
  /** Earlier and later stories of the same matter, the latest first. */
  readonly linked: readonly LinkedStory[]
  /** The dossier that follows it. */
  readonly dossierId?: string
  /** By which the reader's last decision about it is taken back; absent: there is none. */
  readonly undoToken?: string
}

export interface LinkedStory extends StoryView {
  /** Names that both tell of; none where the reader linked them. */
  readonly sharedNames: readonly string[]
  readonly isByHand: boolean
}

/** A story, or an article by itself, that the reader opened most. */
export interface ReadRank {
  readonly row: ArticleRow
  readonly storyId?: string
  /** Times that one of its articles was read. */
  readonly readCount: number
  /** Articles of it that were read. */
  readonly articleCount: number
}

/** Decides what was decided before again, for some time after a correction by hand. */
export interface CorrectionToken {
  readonly token: string
}

/** What two articles have in common, and how much of their similarity each word makes. */
export interface SharedWords {
  /** Mean of this over all pairs is what holds a story together, 0 to about 1. */
  readonly similarity: number
  /** The heaviest first; as they stand in the headline or text of the one asked about. */
  readonly words: readonly SharedWord[]
  /** Their languages differ: only names and numbers speak for it. */
  readonly isAcrossLanguages: boolean
}

export interface SharedWord {
  readonly word: string
  /** 0 to 1: its part of what is shared. */
  readonly weight: number
  readonly kind: 'name' | 'number' | 'word'
}

/** What clustering reads of an article. */
export interface StoryArticle {
  readonly articleId: string
  readonly outletId: string
  readonly sectionId: string
  readonly headline: string
  /** Lede or body, plain text; empty when there is only a headline. */
  readonly text: string
  /** BCP 47. */
  readonly language?: string
  /** ISO instant. */
  readonly sortedAt: string
}
