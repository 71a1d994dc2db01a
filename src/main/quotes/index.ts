/** Who said what: quotations of articles with their speakers, and whether they still stand. */
export { isFaithful, quoteState, type QuotedTexts } from './check-quote.ts'
export { findQuotes } from './find-quotes.ts'
export { selectorOf } from './selector-of.ts'
