/** Adds up how much each term weighs in an article. */
export interface TermTally {
  add(term: number, weight: number): void
  /** The terms with what they came to, in the order in which they came. Begins anew. */
  take(): { readonly terms: Int32Array; readonly counts: Float32Array }
}

export function createTermTally(): TermTally {
  let sums = new Float32Array(4096)
  let found = new Int32Array(1024)
  let count = 0
  return {
    add(term, weight) {
      if (term >= sums.length) sums = new Float32Array(sums.buffer.transfer(Math.max(sums.length * 2, term + 1) * 4))
      const sum = sums[term] as number
      if (sum === 0) {
        if (count === found.length) found = new Int32Array(found.buffer.transfer(count * 8))
        found[count] = term
        count += 1
      }
      sums[term] = sum + weight
    },
    take() {
      const terms = found.slice(0, count)
      const counts = new Float32Array(count)
      for (let place = 0; place < count; place += 1) {
        const term = terms[place] as number
        counts[place] = sums[term] as number
        sums[term] = 0
      }
      count = 0
      return { terms, counts }
    }
  }
}
