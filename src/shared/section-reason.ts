/** Why an article stands in its section. */
export type SectionReason =
  /** Its feed belongs to the section, or nothing said otherwise. */
  | { readonly kind: 'feed' }
  /** The outlet tagged it so; the tag as printed. */
  | { readonly kind: 'tag'; readonly tag: string }
  /** A folder of its address names the section. */
  | { readonly kind: 'address'; readonly folder: string }
  /** Words of its headline and excerpt, as printed, the most telling first. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** The reader moved so many articles there that share these words, or this tag. */
  | { readonly kind: 'moves'; readonly count: number; readonly words: readonly string[] }
  /** The reader put it there. */
  | { readonly kind: 'reader' }
