/** What the reader wrote on articles: rows of its own, for an article does not change. */
import type { ArticleRow } from './article.ts'

/** A passage by its words and what stands around it, so that it is found again in another revision: the `TextQuoteSelector` of
 *  the Web Annotation Data Model, 4.2.4. Line breaks are `\n` between blocks, other space is single. */
export interface TextQuote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** A highlight or note. Without `quote` it is about the article as a whole. */
export interface Annotation {
  readonly annotationId: string
  readonly articleId: string
  readonly quote?: TextQuote
  /** Empty for a mere highlight. */
  readonly note: string
  readonly labels: readonly string[]
  /** The text it was made on. */
  readonly revisionHash: string
  readonly createdAt: string
  readonly changedAt: string
}

/** An annotation to be kept: a new one without `annotationId`; `createdAt` only to bring back one that was removed. */
export interface AnnotationDraft {
  readonly annotationId?: string
  readonly articleId: string
  readonly quote?: TextQuote
  readonly note: string
  readonly labels: readonly string[]
  readonly createdAt?: string
}

export interface LabelCount {
  readonly label: string
  /** Articles that have it. */
  readonly count: number
}

/** An article that was clipped or annotated. */
export interface Clipping {
  readonly row: ArticleRow & { readonly byline?: string }
  /** When it was clipped, or last annotated if that was later. */
  readonly keptAt: string
  /** The oldest first. */
  readonly annotations: readonly Annotation[]
}

/** Those with a label, and those that were kept on these days or between them, in the desk's zone. */
export interface ClippingFilter {
  readonly label?: string
  readonly firstDay?: string
  readonly lastDay?: string
}

export interface ClippingPage {
  readonly clippings: readonly Clipping[]
  /** Hand it back for the next page; absent at the end. */
  readonly nextCursor?: string
}

export const clippingFormats = ['markdown', 'csv', 'ris'] as const
export type ClippingFormat = (typeof clippingFormats)[number]

/** Clippings as a text to be saved. */
export interface ClippingFile {
  readonly fileName: string
  readonly mediaType: string
  readonly text: string
  readonly count: number
}
