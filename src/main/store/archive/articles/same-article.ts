/** Whether an entry that shares a sign with a stored article is this article. */
import { canonicalAddress, headlineLetters } from '../../../identity/index.ts'
import type { Article } from '../../../../shared/article.ts'
import type { KnownArticle, KnownArticles } from './known-articles.ts'

const hour = 3_600_000
/** So long a text does not come twice by chance. */
const longText = 200
/** So many letters at the head of two texts are no accident. */
const longLede = 40
/** `12` may be two things in two feeds of one outlet. */
const longGuid = 8

/** The feed's own identifier, and nothing speaks against it: the same words, the same link, or the same headline without
 *  another link. */
export function isSurely(known: KnownArticle, article: Article): boolean {
  if (known.revisionHash === article.revisionHash) return true
  const link = compareLinks(known, article)
  return link === 'same' || (link === 'unknown' && hasSameHeadline(known, article))
}

/** Some feeds give an old identifier to something new: then nothing else agrees. A changed headline alone is no such case. */
export function isReused(known: KnownArticle, article: Article, articles: KnownArticles): boolean {
  return compareLinks(known, article) === 'other' && !isAlike(known, article, articles)
}

/** A page that shows whatever is newest lends its address to one article after another. */
export function isPageOfTheDay(known: KnownArticle, article: Article, articles: KnownArticles): boolean {
  if (known.feedId !== article.feedId && known.shownFeedId !== article.feedId) return false
  if (compareDates(known, article) !== 'other' || isAlike(known, article, articles)) return false
  const { guid } = articles.textOf(known)
  return guid !== null && article.guid !== undefined && guid !== article.guid
}

/** Feeds of one outlet may name an article by one guid and different links; a short guid may be a mere count in each. */
export function isOfGuid(known: KnownArticle, article: Article, articles: KnownArticles): boolean {
  return isAlike(known, article, articles) || ((article.guid?.length ?? 0) >= longGuid && !isReused(known, article, articles))
}

/** The same words by the same outlet, about the same time unless they are many: “No incidents” is news every day. */
export function isSameText(known: KnownArticle, article: Article, articles: KnownArticles): boolean {
  const { bodyText } = article
  if (bodyText === '' || (bodyText.length < longText && compareDates(known, article) === 'other')) return false
  return known.revisionHash === article.revisionHash || articles.textOf(known).bodyText === bodyText
}

/** Of one feed, with one headline, within a day. */
export function isNamesakeOfTheDay(known: KnownArticle, article: Article, articles: KnownArticles): boolean {
  return compareDates(known, article) === 'same' && hasSameHeadline(known, article) && articles.isInFeed(known, article.feedId)
}

/** A wrong zone moves a date by up to 14 hours; the next day's column of the same name comes 24 hours later. */
export function isWithinZones(known: KnownArticle, article: Article): boolean {
  return distance(known, article) <= 18 * hour
}

type Comparison = 'same' | 'other' | 'unknown'

export function compareLinks(known: Pick<KnownArticle, 'url'>, { url }: Pick<Article, 'url'>): Comparison {
  if (known.url === null || url === undefined) return 'unknown'
  return known.url === url || (canonicalAddress(known.url) ?? known.url) === (canonicalAddress(url) ?? url) ? 'same' : 'other'
}

function compareDates(known: KnownArticle, article: Article): Comparison {
  const apart = distance(known, article)
  return Number.isNaN(apart) ? 'unknown' : apart <= 24 * hour ? 'same' : 'other'
}

/** Milliseconds between the dates that the feeds give; not a number where one gives none. */
function distance(known: KnownArticle, { publishedAt }: Article): number {
  return Math.abs(Date.parse(known.publishedAt ?? '') - Date.parse(publishedAt ?? ''))
}

function isAlike(known: KnownArticle, article: Article, articles: KnownArticles): boolean {
  if (hasSameHeadline(known, article)) return true
  return (article.lede?.length ?? 0) >= longLede && articles.textOf(known).lede === article.lede
}

function hasSameHeadline(known: KnownArticle, article: Article): boolean {
  return known.headline === article.headline || headlineLetters(known.headline) === headlineLetters(article.headline)
}
