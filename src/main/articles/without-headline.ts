import { lettersOf } from './letters-of.ts'
import { unescapeText } from './text-blocks.ts'

const opening = /^(?:\s|<div[^>]*>)*(<(h[2-6]|p)(?: [^>]*)?>((?:(?!<\/?\2[ >]).)*)<\/\2>)/s

/** A body that `sanitiseBody` wrote, without the heading or paragraph at its head that only says the headline again; a page and
 *  many feeds (Medium's) begin so. One that holds nothing else stays. */
export function withoutHeadline(sanitised: string, headline: string): string {
  const [head, block, , inner] = opening.exec(sanitised) ?? []
  if (head === undefined || block === undefined || inner === undefined || inner.includes('<img')) return sanitised
  const said = lettersOf(unescapeText(inner.replace(/<[^>]*>/g, '')))
  if (said === '' || said !== lettersOf(headline)) return sanitised
  const rest = head.slice(0, -block.length) + sanitised.slice(head.length)
  return lettersOf(rest.replace(/<[^>]*>/g, '')) === '' ? sanitised : rest.trim()
}
