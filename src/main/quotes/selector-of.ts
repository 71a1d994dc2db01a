import type { DigestQuote } from '../../shared/digest.ts'
import type { FoundQuote } from './find-quotes.ts'

/** Enough to tell one place from another that has the same words. */
const contextLength = 48

/** A quotation found in a text, as a digest keeps it: with what stands before and after it there. */
export function selectorOf(text: string, { exact, start, end, speaker, verb }: FoundQuote): Omit<DigestQuote, 'quoteId' | 'revisionHash'> {
  return {
    text: exact, exact, prefix: text.slice(Math.max(0, start - contextLength), start), suffix: text.slice(end, end + contextLength),
    attribution: verb, ...(speaker !== undefined && { speaker })
  }
}
