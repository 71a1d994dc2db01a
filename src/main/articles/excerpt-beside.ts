import { lettersOf } from './letters-of.ts'

/** An excerpt as it stands under a headline: it does not say the same again, and where the headline is the beginning of the text,
 *  cut off, it goes on from there. */
export function excerptBeside(headline: string, excerpt: string): string {
  if (lettersOf(excerpt) === lettersOf(headline)) return ''
  const begun = headline.endsWith('…') ? headline.slice(0, -1) : undefined
  return begun !== undefined && excerpt.startsWith(begun) ? `…${excerpt.slice(begun.length).replace(/^[\s,;:–—-]+/u, ' ')}` : excerpt
}
