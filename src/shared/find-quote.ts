/** Finding a passage again by its words and what stands around it, also in a text that was changed since. */
import type { TextQuote } from './annotation.ts'

/** Where a passage stands, in UTF-16 units; `isExact`: word for word. */
export interface FoundQuote {
  readonly start: number
  readonly end: number
  readonly isExact: boolean
}

/** Enough to tell two places apart (the Web Annotation Data Model names no number; Hypothesis takes 32 too). */
const contextLength = 32
/** A changed passage is the same as long as no more of its words differ. */
const mostChanged = 0.4
/** Fewer words are found anywhere. */
const leastWords = 3

export function quoteAt(text: string, start: number, end: number): TextQuote {
  return {
    exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength)
  }
}

/** `undefined` where the passage is gone. Where it stands more than once, what stands around it decides. */
export function findQuote(text: string, quote: TextQuote): FoundQuote | undefined {
  return findExact(text, quote) ?? findChanged(text, quote)
}

function findExact(text: string, quote: TextQuote): FoundQuote | undefined {
  const places: FoundQuote[] = []
  for (let start = text.indexOf(quote.exact); start >= 0; start = text.indexOf(quote.exact, start + 1)) {
    places.push({ start, end: start + quote.exact.length, isExact: true })
  }
  return bestPlaced(text, quote, places)
}

function bestPlaced(text: string, quote: TextQuote, places: readonly FoundQuote[]): FoundQuote | undefined {
  const closeness = ({ start, end }: FoundQuote): number =>
    sharedEnd(text.slice(Math.max(0, start - contextLength), start), quote.prefix)
    + sharedStart(text.slice(end, end + contextLength), quote.suffix)
  let best: FoundQuote | undefined
  let bestCloseness = -1
  for (const place of places) {
    const score = closeness(place)
    if (score > bestCloseness) [best, bestCloseness] = [place, score]
  }
  return best
}

function sharedStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1
  return length
}

function sharedEnd(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1
  return length
}

interface Word {
  readonly folded: string
  readonly start: number
  readonly end: number
}

/** Scripts that put no space between words are taken letter by letter. */
const unspaced = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map(script => `\\p{sc=${script}}`).join('')
const wordPattern = new RegExp(`[${unspaced}]|[[\\p{L}\\p{N}\\p{M}]--[${unspaced}]]+`, 'gv')

function splitWords(text: string): readonly Word[] {
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) =>
    ({ folded: word.toLowerCase(), start: index, end: index + word.length }))
}

function findChanged(text: string, quote: TextQuote): FoundQuote | undefined {
  const wanted = splitWords(quote.exact).map(({ folded }) => folded)
  const words = splitWords(text)
  if (wanted.length < leastWords) return undefined
  const endings = nearestEndings(words.map(({ folded }) => folded), wanted)
  const places = endings.flatMap(({ first, last }) => {
    const [from, to] = [words[first], words[last]]
    return from && to ? [{ start: from.start, end: to.end, isExact: false }] : []
  })
  return bestPlaced(text, quote, places)
}

/** Sellers' algorithm over words: the stretches of `words` that take the fewest changes to become `wanted`, if few enough. */
function nearestEndings(
  words: readonly string[], wanted: readonly string[]
): readonly { readonly first: number; readonly last: number }[] {
  const size = wanted.length
  let costs = Array.from({ length: size + 1 }, (_, at) => at)
  let starts: number[] = Array.from({ length: size + 1 }, () => 0)
  let least = Math.floor(size * mostChanged)
  let found: { first: number; last: number }[] = []
  for (const [last, word] of words.entries()) {
    const [nextCosts, nextStarts] = [[0], [last + 1]]
    for (let at = 1; at <= size; at += 1) {
      const replaced = (costs[at - 1] ?? 0) + (wanted[at - 1] === word ? 0 : 1)
      const inserted = (costs[at] ?? 0) + 1
      const left = (nextCosts[at - 1] ?? 0) + 1
      const cost = Math.min(replaced, inserted, left)
      nextCosts.push(cost)
      const [ofReplaced, ofInserted] = [at === 1 ? last : starts[at - 1], starts[at]]
      nextStarts.push((cost === replaced ? ofReplaced : cost === inserted ? ofInserted : nextStarts[at - 1]) ?? 0)
    }
    ;[costs, starts] = [nextCosts, nextStarts]
    const cost = costs[size] ?? Infinity
    if (cost > least) continue
    if (cost < least) found = []
    least = cost
    found.push({ first: starts[size] ?? 0, last })
  }
  return found
}
