/** Extraction: one article out of a web page, or out of text that somebody pasted. */
export { extractArticle, type ExtractedArticle } from './extract-article.ts'
export { htmlOfPastedText } from './html-of-pasted-text.ts'
export type { FactSource, FactSources, PageFacts } from './page-facts.ts'
export { readPage, type PageArticle } from './read-page.ts'
