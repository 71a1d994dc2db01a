import type { ArticleVector } from './article-vectors.ts'

/** Pairs of articles by index, and how similar they are. Lists side by side: a large window has a million pairs. */
export interface SimilarPairs {
  readonly first: readonly number[]
  readonly second: readonly number[]
  readonly similarity: readonly number[]
}

interface Posting {
  readonly holders: number[]
  readonly weights: number[]
}

/** One shared word, however rare, is a coincidence: two storms in one town, two trials of one name. */
const leastShared = 2
const leastSimilar = 0.05
/** Two articles of one story share fewer words the fewer they have. Below this many, similarity is scaled up … */
const enoughWords = 40
/** … by as much as this more, for an article without a word. */
const shortageFactor = 1.5

/** Cosines of the pairs that share words, by an inverted index: the time goes with what is shared, not with all pairs. */
export function similarPairs(vectors: readonly ArticleVector[]): SimilarPairs {
  const postings = new Map<string, Posting>()
  const sums = new Float64Array(vectors.length)
  const shared = new Uint16Array(vectors.length)
  const first: number[] = []
  const second: number[] = []
  const similarity: number[] = []
  for (const [index, vector] of vectors.entries()) {
    compare(vector, index, postings, sums, shared)
    for (let other = 0; other < index; other += 1) {
      const sharedCount = shared[other] ?? 0
      if (sharedCount === 0) continue
      const value = (sums[other] ?? 0) * shortage(vector, vectors[other])
      sums[other] = 0
      shared[other] = 0
      if (sharedCount < leastShared || value < leastSimilar) continue
      first.push(other)
      second.push(index)
      similarity.push(value)
    }
  }
  return { first, second, similarity }
}

/** Adds up what an article shares with those before it, and puts it into the index. */
function compare(
  vector: ArticleVector, index: number, postings: Map<string, Posting>, sums: Float64Array, shared: Uint16Array
): void {
  for (const [word, weight] of vector.weights) {
    const posting = postings.get(word)
    if (posting === undefined) {
      postings.set(word, { holders: [index], weights: [weight] })
      continue
    }
    const { holders, weights } = posting
    for (let place = 0; place < holders.length; place += 1) {
      const holder = holders[place] ?? 0
      sums[holder] = (sums[holder] ?? 0) + weight * (weights[place] ?? 0)
      shared[holder] = (shared[holder] ?? 0) + 1
    }
    holders.push(index)
    weights.push(weight)
  }
}

function shortage(one: ArticleVector, other: ArticleVector | undefined): number {
  const words = Math.min(one.wordCount, other?.wordCount ?? 0)
  return 1 + shortageFactor * Math.max(0, 1 - words / enoughWords)
}
