import { hash } from 'node:crypto'
import type { Article, ArticleMarks } from '../../shared/article.ts'
import { canonicalAddress } from './canonical-address.ts'

/** A guid that is an address (a permalink) counts as one of the article's addresses: a feed whose links go through a counter
 *  has the true one there. */
export function articleMarks(
  { url, guid, headline, bodyText }: Pick<Article, 'url' | 'guid' | 'headline' | 'bodyText'>
): ArticleMarks {
  const ofUrl = url === undefined ? undefined : canonicalAddress(url)
  const ofGuid = guid === undefined ? undefined : canonicalAddress(guid)
  const addresses = new Set([ofUrl, ofGuid].filter(address => address !== undefined))
  return {
    addresses: [...addresses].map(address => markOf('address', address)),
    ...(guid !== undefined && ofGuid === undefined && { guid: markOf('guid', guid) }),
    headline: markOf('headline', headlineLetters(headline)),
    ...(url === undefined && guid === undefined && bodyText !== '' && { text: markOf('text', bodyText) })
  }
}

/** The mark of one entry of one feed, by the id it would have as an article of its own. */
export function entryMark(articleId: string): number {
  return markOf('entry', articleId)
}

/** A mark that holds within one outlet only: two outlets may well use one guid or one headline. */
export function markWithin(outletId: string, mark: number): number {
  return (mark + markOf('outlet', outletId)) % 2 ** 52
}

/** The headline without what editors and software change in passing: case, quotation marks, kinds of dashes and spaces. What
 *  parts two words or numbers still does: `2-11` is not `21-1`. */
export function headlineLetters(headline: string): string {
  return headline.normalize('NFKC').toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim() || headline
}

/** 52 bits of SHA-256, so that it is a whole number in JavaScript and eight bytes at most in the archive. */
function markOf(kind: string, text: string): number {
  return Number.parseInt(hash('sha256', `${kind}\n${text}`).slice(0, 13), 16)
}
