import { plainText } from './plain-text.ts'

/** C0 and C1 controls, bidirectional embeddings, overrides and isolates (UAX 9), invisible spaces. Zero-width joiners
 *  stay: Persian and emoji are written with them. */
// oxlint-disable-next-line no-control-regex -- they are what is taken out
const unprintable = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff]/gu
const markup = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i

/** One printable line. Markup and entities that a feed escaped twice (`AT&amp;amp;T`) are resolved; a lone `<` or `&`
 *  stays, as `5 < 7` is no markup. */
export function cleanLine(raw: string): string {
  const text = markup.test(raw) ? plainText(raw) : raw
  return text.toWellFormed().replace(unprintable, '').replace(/\s+/gu, ' ').trim()
}
