import type { PageFactSource } from '../../shared/full-text.ts'

/** What a page says of the article on it. Each fact as it stands there: not cleaned, dates unread. */
export interface PageFacts {
  readonly headline?: string
  readonly authors: readonly string[]
  /** Also the standfirst. */
  readonly summary?: string
  /** The whole text without mark-up, where the page's data holds it. */
  readonly body?: string
  readonly rawPublishedAt?: string
  readonly rawUpdatedAt?: string
  readonly section?: string
  /** Where it was filed: "Port Verne". */
  readonly dateline?: string
  /** The lasting address that the page names; may be relative and is not yet believed. */
  readonly canonicalUrl?: string
  readonly pictureUrl?: string
  readonly pictureCaption?: string
  readonly pictureCredit?: string
  readonly tags: readonly string[]
  readonly outletName?: string
  readonly language?: string
  /** `no` behind a paywall. */
  readonly isFree?: 'yes' | 'no'
  /** Whether the page itself calls what is on it an article. */
  readonly isArticle: boolean
}

export type FactSources = { readonly [K in keyof PageFacts]?: PageFactSource }

export interface SourcedFacts {
  readonly facts: PageFacts
  readonly sources: FactSources
}

export const noFacts: PageFacts = { authors: [], tags: [], isArticle: false }

/** One out of many: each fact from the first that has it, tags from all. */
export function joinFacts(given: readonly (readonly [PageFactSource, PageFacts])[]): SourcedFacts {
  const first: Record<string, unknown> = {}
  const sources: Record<string, PageFactSource> = {}
  for (const [source, facts] of given) {
    for (const [name, value] of Object.entries(facts)) {
      const isGiven = Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false
      if (!isGiven || Object.hasOwn(sources, name)) continue
      first[name] = value
      sources[name] = source
    }
  }
  return { facts: { ...noFacts, ...first, tags: [...new Set(given.flatMap(([, { tags }]) => tags))] }, sources }
}

/** `fields` without what is absent or empty. */
export function givenFacts<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as T
}
