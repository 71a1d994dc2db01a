/** What is checked in a press review before it goes out. */

/** Whether a quote still stands: in the text as it is now, only in an earlier revision, or in none. */
export type QuoteState = 'stands' | 'changed' | 'missing'

/** A quote of a digest as it was checked. */
export interface QuoteCheck {
  readonly blockId: string
  readonly quoteId: string
  readonly state: QuoteState
  /** The editor's text is the stored words with nothing but marked changes. */
  readonly isFaithful: boolean
}

/** What an issue might take too much of, or lacks. */
export type RightsWarning =
  | {
    readonly kind: 'quote-long'
    readonly blockId: string
    readonly words: number
    /** Of the stored article, in percent. */
    readonly share?: number
  }
  | { readonly kind: 'no-licence' }
  /** Author or date of a clipping. */
  | { readonly kind: 'field-missing'; readonly blockId: string }
