import { haveSameLetters } from './letters-of.ts'

/** An excerpt as it stands under a headline: it does not say the same again, and where the headline is the beginning of the text,
 *  it goes on from there. */
export function excerptBeside(headline: string, excerpt: string): string {
  if (haveSameLetters(excerpt, headline)) return ''
  const isCut = headline.endsWith('…')
  const begun = isCut ? headline.slice(0, -1) : headline
  if (!excerpt.startsWith(begun) || !/[….!?]$/u.test(headline)) return excerpt
  const rest = excerpt.slice(begun.length)
  return isCut ? `…${rest.replace(/^[\s,;:–—-]+/u, ' ')}` : rest.trim()
}
