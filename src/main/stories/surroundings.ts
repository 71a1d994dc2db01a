/** How near an article's nearest neighbours are. */
export interface Surroundings {
  /** A neighbour more. */
  hear(similarity: number): void
  forget(): void
  /** By what its similarities are multiplied: less than 1 where all around is much alike. */
  readonly factor: number
}

/** So many of the nearest are heard. */
const heard = 5
/** The mean similarity to them at which nothing is changed; less than `quiet` and more than `loud` change no more: nobody else
 *  writes of it, or ten outlets print one text. */
const usual = 0.2
const quiet = 0.1
const loud = 0.6
/** Of each of the two articles of a pair. */
const strength = 0.275
/** An article of fewer words does not tell how alike its surroundings are. */
const enoughWords = 38

/** Articles on one matter, a campaign or a company, share many words whatever their event, and outlets that tell of one event
 *  at length, each in its way, share few. So each similarity is seen against how near an article's neighbours are anyway (local
 *  scaling, Zelnik-Manor and Perona 2004). */
export function createSurroundings(wordCount: number): Surroundings {
  const nearest = new Float64Array(heard)
  const power = strength * Math.min(1, wordCount / enoughWords) ** 2
  let least = 0
  let factor: number | undefined
  return {
    hear(similarity) {
      if (similarity <= least) return
      nearest[nearest.indexOf(least)] = Math.min(similarity, loud)
      least = leastOf(nearest)
      factor = undefined
    },
    forget() {
      nearest.fill(0)
      least = 0
      factor = undefined
    },
    get factor() {
      return factor ??= (usual / Math.max(quiet, nearest.reduce((sum, one) => sum + one, 0) / heard)) ** power
    }
  }
}

function leastOf(values: Float64Array): number {
  let least = Infinity
  for (const value of values) if (value < least) least = value
  return least
}
