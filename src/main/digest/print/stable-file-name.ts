import type { DigestRow } from '../../../shared/digest.ts'
import type { WindowArticle } from '../../ports.ts'

type NamedDigest = Pick<DigestRow, 'digestId' | 'day' | 'number' | 'planId' | 'planName' | 'correctionCount'>

/** `2017-06-20_press-review_morning_no171.pdf`: the same for every export of one digest, and safe on every file system. What was
 *  put right once or more bears `_corrected1`: it does not take the place of what was sent before. `others` are the press reviews
 *  beside it: where one of them would have the same name, its plan being called the same, its own id is added. */
export function stableFileName(digest: NamedDigest, extension: string, others: readonly NamedDigest[] = []): string {
  const name = stemOf(digest, editionPart(digest))
  const isShared = others.some(other => other.digestId !== digest.digestId && stemOf(other, editionPart(other)) === name)
  return `${isShared ? stemOf(digest, `${editionPart(digest)}_${ownPart(digest)}`) : name}.${extension}`
}

function stemOf({ day, number, correctionCount = 0 }: NamedDigest, part: string): string {
  return `${day}_press-review_${part}_no${number}${correctionCount > 0 ? `_corrected${correctionCount}` : ''}`
}

/** Morning and evening may have one number on one day. Of a name in other letters too little is left to tell them apart. */
function editionPart({ planId, planName }: NamedDigest): string {
  const own = plain(planName).split('press-review').join('').replace(/^-+|-+$/g, '')
  return own === '' || /[^\P{L}\p{Script=Latin}]/u.test(planName) ? planId : own
}

/** `2017-06-20_morning` without its day. */
function ownPart({ digestId, day }: NamedDigest): string {
  return digestId.startsWith(`${day}_`) ? digestId.slice(day.length + 1) : digestId
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
