import type { DigestQuote, QuoteState } from '../../shared/digest.ts'

/** The texts an article has and had. */
export interface QuotedTexts {
  readonly current: string
  /** Of earlier revisions, in any order. */
  readonly earlier: readonly string[]
}

/** Whether the words still stand in the publisher's text. White space does not count: a feed wraps its lines anew. */
export function quoteState({ exact }: Pick<DigestQuote, 'exact'>, { current, earlier }: QuotedTexts): QuoteState {
  const words = evened(exact)
  if (evened(current).includes(words)) return 'stands'
  return earlier.some(text => evened(text).includes(words)) ? 'changed' : 'missing'
}

const mark = /\[[^[\]]{0,200}\]/gu

/** Whether `text` is `exact` with nothing but the editor's marks: what stands outside of square brackets must be in `exact`, in its
 *  order, and whatever is left out must be marked by brackets. */
export function isFaithful({ text, exact }: Pick<DigestQuote, 'text' | 'exact'>): boolean {
  const whole = evened(exact)
  const parts = evened(text).split(mark).map(part => part.trim())
  let at = 0
  for (const [index, part] of parts.entries()) {
    const found = whole.indexOf(part, at)
    if (found < 0 || (index === 0 && part !== '' && found !== 0)) return false
    at = found + part.length
  }
  const last = parts.at(-1) ?? ''
  return last === '' || at === whole.length
}

function evened(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}
