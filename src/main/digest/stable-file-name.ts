import type { Digest } from '../../shared/digest.ts'
import type { WindowArticle } from '../ports.ts'

/** `2017-06-20_press-review_no171.pdf`: the same for every export of one digest, and safe on every file system. What was put right
 *  once or more bears `_corrected1`: it does not take the place of what was sent before. */
export function stableFileName({ day, number, corrections }: Pick<Digest, 'day' | 'number' | 'corrections'>, extension: string): string {
  const corrected = corrections === undefined ? '' : `_corrected${corrections.length}`
  return `${day}_press-review_no${number}${corrected}.${extension}`
}

const longestPart = 60

/** `2017-06-20_harbour-times_bridge-closes.pdf`: the same for every export of one article. */
export function articleFileName(
  article: Parameters<typeof articleFileStem>[0] & Pick<WindowArticle, 'articleId'>, extension: string
): string {
  const name = articleFileStem(article)
  // Of a headline in other letters nothing is left.
  return plain(article.headline) === '' ? `${name}_${article.articleId.slice(0, 8)}.${extension}` : `${name}.${extension}`
}

/** `2017-06-20_harbour-times_bridge-closes`. The day is the one on which it was first seen, in UTC. */
export function articleFileStem(
  { firstSeenAt, outletName, headline }: Pick<WindowArticle, 'firstSeenAt' | 'outletName' | 'headline'>
): string {
  return [firstSeenAt.slice(0, 10), plain(outletName), plain(headline)].filter(part => part !== '').join('_')
}

/** Letters a to z and digits; what is written in others is left out, since some systems and mail programs spoil it. */
function plain(text: string): string {
  const letters = text.normalize('NFKD').toLowerCase().replace(/\p{M}+/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  return letters.length <= longestPart ? letters : letters.slice(0, longestPart).replace(/-[^-]*$/, '')
}
