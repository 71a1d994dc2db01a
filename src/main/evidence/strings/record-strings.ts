/** What the record of an article saved as evidence is called and says. */
export interface RecordStrings {
  readonly record: string
  readonly address: string
  readonly outlet: string
  readonly feed: string
  readonly textFrom: string
  /** Where a text came from, behind `textFrom`. */
  readonly originFeed: string
  readonly originPage: string
  readonly originPasted: string
  readonly originPrint: string
  readonly dated: string
  readonly rawDate: string
  readonly updated: string
  readonly firstSeen: string
  readonly textSeen: string
  readonly textIs: string
  readonly latest: string
  readonly earlier: string
  readonly saved: string
  readonly hash: string
  readonly rights: string
  readonly program: string
  readonly picture: string
  readonly answer: string
  readonly fetched: string
  readonly seal: string
}
