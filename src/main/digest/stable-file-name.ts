import type { Digest } from '../../shared/digest.ts'
import type { WindowArticle } from '../ports.ts'

type NamedDigest = Pick<Digest, 'day' | 'number' | 'planId' | 'planName' | 'corrections'>

/** `2017-06-20_press-review_morning_no171.pdf`: the same for every export of one digest, and safe on every file system. What was
 *  put right once or more bears `_corrected1`: it does not take the place of what was sent before. */
export function stableFileName({ day, number, planId, planName, corrections }: NamedDigest, extension: string): string {
  const corrected = corrections === undefined ? '' : `_corrected${corrections.length}`
  return `${day}_press-review_${editionPart(planId, planName)}_no${number}${corrected}.${extension}`
}

/** Morning and evening may have one number on one day. Of a name in other letters too little is left to tell them apart. */
function editionPart(planId: string, planName: string): string {
  const own = plain(planName).split('press-review').join('').replace(/^-+|-+$/g, '')
  return own === '' || /[^\P{L}\p{Script=Latin}]/u.test(planName) ? planId : own
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
