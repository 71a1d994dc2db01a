import { printableLine } from '../../shared/printable-line.ts'
import { plainText } from './plain-text.ts'

const markup = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i

/** One printable line. Markup and entities that a feed escaped twice (`AT&amp;amp;T`) are resolved; a lone `<` or `&`
 *  stays, as `5 < 7` is no markup. */
export function cleanLine(raw: string): string {
  const mayHold = raw.includes('<') || raw.includes('&')
  return printableLine(mayHold && markup.test(raw) ? plainText(raw) : raw)
}
