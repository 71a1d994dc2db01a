import * as v from 'valibot'
import type { InterfaceLanguage } from '../../shared/interface-language.ts'
import type { WindowArticle } from '../ports.ts'

/** What a server answered when the text was fetched. */
export interface KeptResponse {
  readonly url: string
  readonly fetchedAt: string
  /** Names in lower case, without cookies. */
  readonly headers: Readonly<Record<string, string>>
}

/** A picture of the article that lies on this disk. */
export interface KeptPicture {
  /** As the publisher gives it. */
  readonly url: string
  /** SHA-256 of its bytes, hex. */
  readonly hash: string
}

/** What a snapshot says of itself, as JSON in the file: all that its visible part shows, and the article as it is stored. */
export interface SnapshotRecord {
  readonly kind: 'press-review-snapshot'
  readonly snapshotVersion: 1
  readonly programVersion: string
  readonly savedAt: string
  /** IANA name: in it the times are shown. */
  readonly zone: string
  /** In which its visible part speaks; absent in files of before it could be chosen: English. */
  readonly language?: InterfaceLanguage
  readonly feedUrl?: string
  readonly isCurrent: boolean
  readonly article: WindowArticle
  readonly pictures: readonly KeptPicture[]
  readonly response?: KeptResponse
}

/** The part of a record that is read back. Whatever else stands in it may come from a later version. */
export const recordSchema = v.looseObject({
  kind: v.literal('press-review-snapshot'),
  snapshotVersion: v.literal(1),
  programVersion: v.string(),
  savedAt: v.string(),
  article: v.looseObject({
    articleId: v.string(), headline: v.string(), byline: v.optional(v.string()), bodyText: v.string(), outletName: v.string(),
    url: v.optional(v.string()), revisionHash: v.string(), firstSeenAt: v.string()
  })
})
