/** Characters of one half of "Press review: X and Y". */
const halfLength = 70
/** A clause shorter than this says too little by itself. */
const leastLength = 20

const clauseEnd = /[:;,](?=\s)|[，、：；،؛]|\s[–—-](?=\s)|[?!](?=\s)/gu
/** A headline fit to stand beside another: without its full stop, and, if long, cut at the end of a clause, else after a
 *  word with an ellipsis. No word is changed. */
export function shortenHeadline(headline: string): string {
  const whole = headline.trim().replace(/(?<![.…])[.。]$/u, '')
  if (whole.length <= halfLength) return whole
  return lastClauseThatFits(whole) ?? `${wordsThatFit(whole)}…`
}

function lastClauseThatFits(text: string): string | undefined {
  return [...text.matchAll(clauseEnd)]
    .map(match => text.slice(0, match.index + (/[?!]/u.test(match[0]) ? 1 : 0)).trim())
    .filter(clause => clause.length >= leastLength && clause.length <= halfLength && isBalanced(clause))
    .at(-1)
}

/** A clause that ends inside a quotation or bracket would leave it open. `“` opens in English and closes in German, so
 *  that these are only counted. */
function isBalanced(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  return count(/["“”„]/gu) % 2 === 0 && count(/[«「『(]/gu) === count(/[»」』)]/gu)
}

function wordsThatFit(text: string): string {
  let end = 0
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (index + segment.length > halfLength - 1) break
    end = index + segment.length
  }
  return text.slice(0, end || halfLength - 1).replace(/[\s,;:–—-]+$/u, '')
}
