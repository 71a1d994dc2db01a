/** What is written into a file. */
export type ExportSubject =
  | { readonly kind: 'digest'; readonly digestId: string }
  | { readonly kind: 'article'; readonly articleId: string }
  | { readonly kind: 'clippings' }

/** How far an export is: its steps, or of clippings each of them. */
export interface ExportProgress {
  readonly done: number
  readonly total: number
  /** Of paper, as soon as it was printed once. */
  readonly pageCount?: number
}
