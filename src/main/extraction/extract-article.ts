import type { FeedEntry } from '../../shared/feed.ts'
import { htmlOfPastedText } from './html-of-pasted-text.ts'
import { absolute } from './page-document.ts'
import { givenFacts } from './page-facts.ts'
import { readPage, type PageArticle } from './read-page.ts'

/** An article as a feed's entry would bring it: what builds articles of feeds builds one of this. */
export interface ExtractedArticle {
  readonly entry: FeedEntry
  readonly outletName?: string
}

/** The article on a page as an entry. `url` is the final address. Throws as `readPage` does. */
export function extractArticle(html: string, url: string): ExtractedArticle {
  const article = readPage(html, url)
  return { entry: toEntry(article), ...givenFacts({ outletName: article.facts.outletName }) }
}

function toEntry({ facts, html, url, baseUrl }: PageArticle): FeedEntry {
  const pictureUrl = absolute(facts.pictureUrl, baseUrl)
  return {
    ...givenFacts<Partial<FeedEntry>>({
      headline: facts.headline, contentHtml: html, summaryHtml: facts.summary && htmlOfPastedText(facts.summary),
      rawPublishedAt: facts.rawPublishedAt, rawUpdatedAt: facts.rawUpdatedAt, language: facts.language
    }),
    url, authors: facts.authors, tags: facts.tags, enclosures: pictureUrl ? [{ url: pictureUrl, type: 'image' }] : []
  }
}
