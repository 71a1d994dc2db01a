/** What the editor may change. */
import type { DigestQuote, MoneyNote, Rank } from './digest-block.ts'
import type { DigestLayout, PaperSize } from './digest-look.ts'

/** What the editor may change of a piece; what is absent stays, an empty text takes it away. */
export interface BlockEdit {
  readonly blockId: string
  readonly headline?: string
  readonly summary?: string
  readonly angle?: string
  readonly note?: string
  readonly tags?: readonly string[]
  readonly rank?: Rank | 'none'
  readonly quotes?: readonly DigestQuote[]
  readonly money?: readonly MoneyNote[]
  /** Moves it under another section. */
  readonly section?: { readonly sectionId: string; readonly sectionTitle: string }
}

/** What the editor may change. Blocks are named in their new order; those not named are set aside. */
export interface DigestEdit {
  readonly headline?: string
  readonly deck?: string
  readonly blocks?: readonly BlockEdit[]
  readonly layout?: DigestLayout
  readonly paper?: PaperSize
  /** Of the articles that came after the cut-off, all that are left. */
  readonly left?: readonly string[]
}
