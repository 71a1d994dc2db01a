/** An article as text to be handed on. */
import type { ArticleView } from '../../shared/article.ts'
import { markdownLink, markdownQuote, markdownText } from '../../shared/markdown-text.ts'
import { dayAtOffset, dayOf, longDay, timeAtOffset, timeWithOffset } from '../format/times.ts'
import { sharing, type Cited } from '../strings/index.ts'

export type SharedArticle = Pick<ArticleView,
  'headline' | 'outletName' | 'byline' | 'url' | 'publishedAt' | 'publishedOffset' | 'firstSeenAt' | 'excerpt'>

/** From where and when the reader looks at it. */
export interface Desk {
  readonly zone: string
  readonly now: string
}

/** Mail programs and systems cut longer addresses (RFC 6068 sets no bound; Windows passes 2,083 characters). */
export const longestMail = 2000
/** A passage longer than this is named by its beginning and end. */
const longestFragment = 200
const edgeWords = 6

/** What a citation names; the day and time are the publisher's own where the feed tells them. */
export function citedOf(article: SharedArticle, { zone, now }: Desk): Cited {
  const { byline, headline, outletName, url, publishedAt, publishedOffset, firstSeenAt } = article
  const published = publishedAt && publishedOffset !== undefined
    ? `${longDay(dayAtOffset(publishedAt, publishedOffset))}, ${timeAtOffset(publishedAt, publishedOffset)}`
    : `${longDay(dayOf(publishedAt ?? firstSeenAt, zone))}, ${timeWithOffset(publishedAt ?? firstSeenAt, zone)}`
  return { byline, headline, outlet: outletName, url, published, retrieved: longDay(dayOf(now, zone)) }
}

export function citation(article: SharedArticle, desk: Desk): string {
  return sharing.citation(citedOf(article, desk))
}

/** The passage, who said it where, and an address that opens the page at it. */
export function quoteWithSource(article: SharedArticle, passage: string, desk: Desk): string {
  const cited = citedOf(article, desk)
  return sharing.quote(passage, { ...cited, url: cited.url && textFragmentUrl(cited.url, passage) })
}

export function markdownOf(article: SharedArticle, passage: string | undefined, desk: Desk): string {
  const cited = citedOf(article, desk)
  const source = markdownText(sharing.source(cited))
  const line = article.url === undefined ? source : `${markdownLink(article.headline, article.url)}  \n${source}`
  return `${markdownQuote(passage ?? article.excerpt)}\n\n${line}\n`
}

/** `https://…#:~:text=…` (URL Fragment Text Directives, WICG): a browser that knows it scrolls to the passage, others open the
 *  page. */
export function textFragmentUrl(url: string, passage: string): string {
  const directive = `:~:text=${fragmentOf(passage)}`
  const base = url.replace(/:~:.*$/, '')
  return base.includes('#') ? `${base}${directive}` : `${base}#${directive}`
}

/** A match may not go over the end of a block, so that a passage of several is named by its two ends. */
function fragmentOf(passage: string): string {
  const blocks = passage.split('\n').map(block => block.trim()).filter(Boolean)
  const [first = '', last = ''] = [blocks[0], blocks.at(-1)]
  if (blocks.length === 1 && first.length <= longestFragment) return encodePart(first)
  return `${encodePart(firstWords(first))},${encodePart(lastWords(last))}`
}

/** Comma, hyphen and ampersand separate the parts of a directive. */
function encodePart(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D')
}

function firstWords(text: string): string {
  return text.split(' ').slice(0, edgeWords).join(' ').slice(0, longestFragment)
}

function lastWords(text: string): string {
  return text.split(' ').slice(-edgeWords).join(' ').slice(-longestFragment)
}

/** A mail with the article's headline as its subject (RFC 6068); its text is cut where the address would become too long. It is
 *  one line: an address with an encoded line break is opened by nobody (`safeLink`), because in it a header may hide. */
export function mailAddress(article: SharedArticle, passage: string | undefined, desk: Desk): string {
  const cited = citedOf(article, desk)
  const subject = encodeMail(cut(article.headline, 200))
  const mail = (text: string): string => `mailto:?subject=${subject}&body=${encodeMail(sharing.mailText(text, cited))}`
  const text = passage ?? article.excerpt
  let length = text.length
  while (length > 0 && mail(cut(text, length)).length > longestMail) length = Math.floor(length * 0.9)
  const written = mail(cut(text, length))
  return written.length > longestMail ? `mailto:?subject=${subject}&body=${encodeMail(cut(cited.url ?? '', 1000))}` : written
}

/** In one line: an address with an encoded line break is opened by nobody. */
export function encodeMail(text: string): string {
  return encodeURIComponent(text.replaceAll(/\s+/g, ' ').trim().toWellFormed())
}

/** With an ellipsis where something is left out. No pair of surrogates is parted. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text
  return length === 0 ? '' : `${text.slice(0, length).replace(/[\ud800-\udbff]$/, '').trimEnd()}…`
}
