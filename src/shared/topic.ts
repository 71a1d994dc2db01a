/** What the reader follows across outlets and sections: a saved search or a name. */
import type { ArticleRow } from './article.ts'

/** Names of `--topic-…` tokens. */
export const topicColours = ['ochre', 'green', 'teal', 'blue', 'violet', 'rose'] as const
export type TopicColour = (typeof topicColours)[number]

/** Kept in `library.json`. */
export interface Topic {
  readonly topicId: string
  readonly name: string
  /** In the language of search; a followed name is a phrase. */
  readonly query: string
  readonly colour: TopicColour
  /** The reader wants to be told of new articles. */
  readonly hasAlert: boolean
  readonly createdAt: string
}

/** A topic as the reader wishes it; without `topicId` a new one. */
export type TopicDraft = Pick<Topic, 'name' | 'query' | 'colour' | 'hasAlert'> & { readonly topicId?: string }

export interface TopicRow extends Topic {
  /** Articles found so far. */
  readonly total: number
  /** Unread ones among its newest 2,000. */
  readonly unread: number
  /** Older articles are still being looked through. */
  readonly isFilling: boolean
}

/** A name or phrase that stands in far more articles of the day than in those of the two weeks before. */
export interface TopicSuggestion {
  /** As it is printed most often. */
  readonly term: string
  /** First part of a BCP 47 tag. */
  readonly language: string
  /** False: too little was stored before to compare with, and it is only frequent. */
  readonly isCompared: boolean
  readonly query: string
  readonly articleCount: number
  readonly outletCount: number
  /** The newest of them, at most three. */
  readonly rows: readonly ArticleRow[]
}

/** When alerts are held back, and for how long they are gathered. */
export interface AlertSettings {
  /** Wall-clock times `HH:MM` in the desk's zone; both or none. */
  readonly quietFrom?: string
  readonly quietTo?: string
  /** At most one notification in so many minutes. */
  readonly batchMinutes: number
}

export const firstAlertSettings: AlertSettings = { quietFrom: '22:00', quietTo: '07:00', batchMinutes: 15 }

/** One notification for all that was found since the last. */
export interface TopicAlert {
  /** The topic with most articles first. */
  readonly topics: readonly {
    readonly topicId: string
    readonly name: string
    readonly count: number
    /** Of the newest article. */
    readonly headline: string
  }[]
}

/** In how many articles of a calendar day a name or phrase stands. */
export interface TermCount {
  readonly day: string
  /** First part of a BCP 47 tag; `und` where it is unknown. */
  readonly language: string
  readonly term: string
  readonly articles: number
}

/** A topic as the archive searches for it. */
export interface TopicSearch {
  /** Another one for each query that the topic has. */
  readonly topicKey: number
  readonly topicId: string
  readonly query: string
  /** Articles with a lower key are yet to be looked through; absent: none is. */
  readonly before?: number
}

/** An article that belongs to a topic, both by their keys in the archive. */
export interface TopicMatch {
  readonly topicKey: number
  readonly articleKey: number
}

export type TopicCount = Pick<TopicRow, 'topicId' | 'total' | 'unread'>

export interface UnusualTerm {
  /** As it is printed most often. */
  readonly term: string
  readonly language: string
  /** Articles of the day that hold it, in any of its forms. */
  readonly articles: number
  /** How many standard deviations its share of the day lies above that of the days before; 0 where too little was stored before
   *  to compare with. */
  readonly score: number
}
