import type { WindowEntry } from './window-entry.ts'

/** Terms that an outlet puts into most of its articles, whatever they tell of, each with its share of them: its own name, a
 *  correspondent's, a line under every text. `undefined` where it has none. */
export type HouseTerms = (outletId: string) => ReadonlyMap<number, number> | undefined

/** An outlet of fewer articles may have one event in all of them. */
const fewestArticles = 10
const leastShare = 0.4

export function findHouseTerms(entries: readonly WindowEntry[], termCount: number): HouseTerms {
  const held = new Int32Array(termCount)
  const found = new Map<string, ReadonlyMap<number, number>>()
  for (const [outletId, own] of Map.groupBy(entries, ({ article }) => article.outletId)) {
    if (own.length < fewestArticles) continue
    const shares = new Map<number, number>()
    for (const { read } of own) for (const term of read.terms) held[term] = (held[term] ?? 0) + 1
    for (const { read } of own) {
      for (const term of read.terms) {
        const share = (held[term] ?? 0) / own.length
        if (share >= leastShare) shares.set(term, share)
        held[term] = 0
      }
    }
    if (shares.size > 0) found.set(outletId, shares)
  }
  return outletId => found.get(outletId)
}
