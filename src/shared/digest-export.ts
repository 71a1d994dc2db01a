/** A press review as a file. */
import type { DigestLayout, PaperSize } from './digest-look.ts'

export const exportFormats = ['pdf', 'html', 'docx', 'epub', 'md', 'txt', 'eml', 'ris', 'bib', 'csl.json', 'json'] as const

/** What a digest can be written as; the name is that of the file's ending. `csl.json` holds its sources, `json` all of it. */
export type ExportFormat = (typeof exportFormats)[number]

/** For this export alone; what is absent is as the digest says. */
export interface ExportOptions {
  readonly layout?: DigestLayout
  readonly paper?: PaperSize
}

export type ExportWarning = { readonly kind: 'missing-glyphs'; readonly characters: readonly string[] }

export interface ExportedFile {
  readonly fileName: string
  /** Relative to the page: both hosts serve it as a download. */
  readonly href: string
  /** Where it lies on this disk. */
  readonly path: string
  readonly byteCount: number
  readonly pageCount?: number
  readonly warnings: readonly ExportWarning[]
}
