import { firstLetterOf, haveSameLetters, lettersOf } from './letters-of.ts'
import { unescapeText } from './text-blocks.ts'

/** All before the first letter or digit that is read. */
const beforeLetters = /^(?:<[^>]*>|&(?:lt|gt|quot|amp);|[^<&\p{L}\p{N}])*/u
const opening = /^(?:\s|<div[^>]*>)*(<(h[2-6]|p)(?: [^>]*)?>((?:(?!<\/?\2[ >]).)*)<\/\2>)/s

/** A body that `sanitiseBody` wrote, without the heading or paragraph at its head that only says the headline again; a page and
 *  many feeds (Medium's) begin so. One that holds nothing else stays. */
export function withoutHeadline(sanitised: string, headline: string): string {
  const [unread = ''] = beforeLetters.exec(sanitised) ?? []
  if (firstLetterOf(sanitised.slice(unread.length, unread.length + 2)) !== firstLetterOf(headline)) return sanitised
  const [head, block, , inner] = opening.exec(sanitised) ?? []
  if (head === undefined || block === undefined || inner === undefined || inner.includes('<img')) return sanitised
  const said = unescapeText(inner.replace(/<[^>]*>/g, ''))
  if (lettersOf(said) === '' || !haveSameLetters(said, headline)) return sanitised
  const rest = head.slice(0, -block.length) + sanitised.slice(head.length)
  return lettersOf(rest.replace(/<[^>]*>/g, '')) === '' ? sanitised : rest.trim()
}
