/** An article as text to be handed on. */
import type { ArticleView } from '../../../shared/article.ts'
import { markdownLink, markdownQuote, markdownText } from '../../../shared/markdown-text.ts'
import { dayAtOffset, dayOf, longDay, timeAtOffset, timeWithOffset } from '../../format/times.ts'
import { sharing, type Cited } from '../../strings/index.ts'
import { textFragmentUrl } from './text-fragment.ts'

export type SharedArticle = Pick<ArticleView,
  'headline' | 'outletName' | 'byline' | 'url' | 'publishedAt' | 'publishedOffset' | 'firstSeenAt' | 'excerpt'>

/** From where and when the reader looks at it. */
export interface Desk {
  readonly zone: string
  readonly now: string
}

/** Mail programs and systems cut longer addresses (RFC 6068 sets no bound; Windows passes 2,083 characters). */
export const longestMail = 2000

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
  return sharing.quote(passage, { ...citedOf(article, desk), url: addressOf(article, passage) })
}

/** Of the article, or of a passage in it. */
export function addressOf({ url }: SharedArticle, passage?: string): string | undefined {
  return url !== undefined && passage !== undefined ? textFragmentUrl(url, passage) : url
}

export function markdownOf(article: SharedArticle, passage: string | undefined, desk: Desk): string {
  const cited = citedOf(article, desk)
  const source = markdownText(sharing.source(cited))
  const line = article.url === undefined ? source : `${markdownLink(article.headline, article.url)}  \n${source}`
  return `${markdownQuote(passage ?? article.excerpt)}\n\n${line}\n`
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
