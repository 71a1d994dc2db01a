import { shareOf } from './word-terms.ts'

/** The terms of a window by number, and how many of its articles hold each. */
export interface Lexicon {
  numberOf(term: string): number
  find(term: string): number | undefined
  termOf(number: number): string
  readonly size: number
  /** Articles that hold each term, by its number. */
  readonly holders: number[]
  /** How much of a word each term is, by its number. */
  readonly shares: readonly number[]
}

export function createLexicon(): Lexicon {
  const numbers = new Map<string, number>()
  const terms: string[] = []
  const holders: number[] = []
  const shares: number[] = []
  return {
    holders, shares,
    get size() {
      return terms.length
    },
    find: term => numbers.get(term),
    termOf: number => terms[number] ?? '',
    numberOf(term) {
      const known = numbers.get(term)
      if (known !== undefined) return known
      numbers.set(term, terms.length)
      holders.push(0)
      shares.push(shareOf(term))
      return terms.push(term) - 1
    }
  }
}

/** The same without terms that no article holds any more; `numbers` says what each is called now. */
export function compactLexicon(before: Lexicon): { readonly lexicon: Lexicon; readonly numbers: Int32Array } {
  const lexicon = createLexicon()
  const numbers = Int32Array.from(before.holders, (held, number) => {
    if (held === 0) return -1
    const now = lexicon.numberOf(before.termOf(number))
    lexicon.holders[now] = held
    return now
  })
  return { lexicon, numbers }
}
