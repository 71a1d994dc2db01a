import { Failure } from '../../shared/failure.ts'
import { gateOf } from '../feeds/index.ts'
import { htmlOfPastedText } from './html-of-pasted-text.ts'
import { linkedDataFacts } from './linked-data.ts'
import { metaFacts } from './meta-facts.ts'
import { nextPages } from './next-pages.ts'
import { absolute, parsePage, settleBase, type PageDocument } from './page-document.ts'
import { joinFacts, noFacts, type FactSources, type PageFacts } from './page-facts.ts'
import { readableText } from './readable-text.ts'
import { isShort, shortText } from './short-text.ts'

/** The article on a page, and what the page says of it. */
export interface PageArticle {
  /** The lasting address, where the page names one that is believed; else the page's own. */
  readonly url: string
  /** What relative addresses in it count from. */
  readonly baseUrl: string
  /** Not sanitised; captions stand in `figcaption`. */
  readonly html?: string
  /** The text by its paragraphs, headings, items and cells, without captions. */
  readonly blocks: readonly string[]
  readonly facts: PageFacts
  readonly sources: FactSources
  /** Further pages of the article that it links, the one that it calls its next first. */
  readonly nextPageUrls: readonly string[]
}

const markup = /<(?:!doctype\s+html|html|head|body|title|meta|article|p)\b/i
const feed = /<(?:rss|feed|rdf:rdf)[\s>]/i
const opening = /<(?!area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)[a-z]/gi
/** A parser's time grows with the square of the elements that are open at once. */
const mostUnclosed = 20_000

/** Reads the article on a page: its facts from JSON-LD, then from Open Graph, then from other elements of the head, then by
 *  its looks; its text without what stands around it. `url` is the final address, `firstUrl` that of the article's first page.
 *  Throws `no-article-found`, `consent-needed` and `robot-check`. */
export function readPage(html: string, url: string, firstUrl = url): PageArticle {
  const isPage = markup.test(html) && !feed.test(html.slice(0, 2_000)) && unclosedIn(html) < mostUnclosed
  if (!isPage) throw new Failure('no-article-found', { address: url })
  const page = parsePage(html)
  const gate = gateOf(page.querySelector('title')?.textContent ?? '', url)
  if (gate) throw new Failure(gate, { host: new URL(url).host })
  const baseUrl = settleBase(page, url)
  const nextPageUrls = nextPages(page, firstUrl, baseUrl)
  const stated = statedFacts(page)
  const joined = joinFacts(stated).facts
  const { text: found, facts: seen } = readableText(page, joined)
  const { facts, sources } = joinFacts([...stated, ['text', seen]])
  // The page was taken apart: few are so short that they are needed whole again.
  const { text, isArticle } = isShort(found) ? shortText(html, joined, found) : { text: found, isArticle: true }
  if (!facts.headline || !isArticle) throw new Failure('no-article-found', { address: url })
  return { url: canonicalAddress(facts, baseUrl, url), baseUrl, ...bodyOf(facts, text), facts, sources, nextPageUrls }
}

function unclosedIn(html: string): number {
  return (html.match(opening)?.length ?? 0) - (html.match(/<\//g)?.length ?? 0)
}

function statedFacts(page: PageDocument): Parameters<typeof joinFacts>[0] {
  const { openGraph, meta } = metaFacts(page)
  const language = page.querySelector('html')?.getAttribute('lang')
  // A page's own `lang` is nearer to the text than what templates write into its data.
  return [
    ['meta', { ...noFacts, ...(language && { language }), ...(meta.canonicalUrl && { canonicalUrl: meta.canonicalUrl }) }],
    ['json-ld', linkedDataFacts(page) ?? noFacts], ['open-graph', openGraph], ['meta', meta]
  ]
}

/** A page names its lasting address, without what a newsletter hung on. One on another host is not believed: sites copy
 *  each other's pages, and themes name the front page. */
function canonicalAddress({ canonicalUrl }: PageFacts, base: string, url: string): string {
  const named = absolute(canonicalUrl, base)
  const isBelieved = named !== undefined && siteOf(named) === siteOf(url) && new URL(named).pathname !== '/'
  return isBelieved ? named : url
}

function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^(?:www|m|mobile|amp)\./, '')
}

/** The text that is found in the page, unless its data holds more: behind scripts there may be only that. */
function bodyOf({ body = '' }: PageFacts, text: ReturnType<typeof readableText>['text']): Pick<PageArticle, 'html' | 'blocks'> {
  const isInData = body.length > (text?.length ?? 0) * 1.5
  if (isInData) return { html: htmlOfPastedText(body), blocks: body.split(/\s*\n\s*/).filter(Boolean) }
  return text ? { html: text.html, blocks: text.blocks } : { blocks: [] }
}
