/** A list of feeds to begin with, as it stands under `resources/packs`. */
export interface StarterPack {
  readonly packId: string
  readonly about: PackSubject
  /** Where the addresses were found. */
  readonly source: PackSource
  readonly feeds: readonly PackFeed[]
}

export interface PackSource {
  /** On GitHub. */
  readonly repository: string
  readonly path: string
  readonly commit: string
  /** Calendar day. */
  readonly consultedOn: string
}

export const packBeats = ['world', 'business', 'science', 'technology', 'sport'] as const

export type PackSubject =
  /** ISO 3166-1 alpha-2. */
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'beat'; readonly beat: typeof packBeats[number] }
  /** BCP 47. */
  | { readonly kind: 'language'; readonly language: string }

export interface PackFeed {
  readonly outlet: string
  /** Where an outlet has several feeds. */
  readonly title?: string
  readonly feedUrl: string
  /** BCP 47. */
  readonly language: string
  /** The outlet's seat, ISO 3166-1 alpha-2. */
  readonly country: string
  readonly sectionId: string
  /** Where this address was found, if elsewhere than the others of its pack. */
  readonly source?: PackSource
}
