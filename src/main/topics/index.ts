/** Topics: terms of articles by day become suggestions; when a topic is worth telling. */
export { countTerms, type TermArticle } from './count-terms.ts'
export { alertTime } from './alert-time.ts'
export { queryOfTerm } from './query-of-term.ts'
export { termDays } from './term-days.ts'
export { unusualTerms } from './unusual-terms.ts'
