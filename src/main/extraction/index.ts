/** Extraction: one article out of a web page, or out of text that somebody pasted. */
export { betterText, isWholeText, paywallOf } from './better-text.ts'
export { extractArticle, type ExtractedArticle } from './extract-article.ts'
export { htmlOfPastedText } from './html-of-pasted-text.ts'
export { listFacts } from './list-facts.ts'
export { mostPages } from './next-pages.ts'
export { readPage, type PageArticle } from './read-page.ts'
