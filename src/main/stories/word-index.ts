import type { Lexicon, StoryTerms } from './story-terms.ts'
import type { WindowEntry } from './window-entry.ts'

/** Which articles of the window share words, by an inverted index: the time goes with what is shared, not with all pairs. */
export interface WordIndex {
  /** Makes an article and those in the index that share something with it neighbours. `size` of the window says how common
   *  a word may be. */
  compare(entry: WindowEntry, weighed: WeighedTerms, size: number): void
  put(entry: WindowEntry, weighed: WeighedTerms): void
}

/** Articles we imagine beside those of the window, none of which holds the word: in a window of ten, a word that three of
 *  them share is still a rare one. */
const imagined = 100
/** What a fifth of a window says, or so many articles of a large one, tells no story from another. */
const commonShare = 0.2
const leastCommon = 200
const mostCommon = 700
const leastSimilar = 0.05

/** The articles that hold a term, by their place in the index, and the term's weight in each. */
interface Posting {
  size: number
  slots: Int32Array
  weights: Float32Array
}

function append(posting: Posting, slot: number, weight: number): void {
  if (posting.size === posting.slots.length) {
    const { slots, weights } = posting
    posting.slots = new Int32Array(slots.length * 2)
    posting.slots.set(slots)
    posting.weights = new Float32Array(weights.length * 2)
    posting.weights.set(weights)
  }
  posting.slots[posting.size] = slot
  posting.weights[posting.size] = weight
  posting.size += 1
}

/** How much less a word weighs the more articles hold it. */
export function rarity(held: number, size: number): number {
  return Math.log((size + imagined) / Math.max(held, 1))
}

export interface WeighedTerms {
  readonly terms: Int32Array
  /** TF-IDF, of length 1. */
  readonly weights: Float32Array
}

/** By how rare words are now. */
export function weigh({ terms, counts }: StoryTerms, { holders }: Lexicon, size: number): WeighedTerms {
  const weights = counts.map((count, place) => count * rarity(holders[terms[place] ?? 0] ?? 1, size))
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1
  return { terms, weights: weights.map(weight => weight / length) }
}

/** What articles are compared by. */
export interface Comparison {
  /** One shared word, however rare, is a coincidence: two storms in one town, two trials of one name. */
  readonly leastShared: number
  /** By what the cosine of two articles is multiplied. Never more than the higher of their ceilings. */
  readonly closeness: (one: WindowEntry, other: WindowEntry) => number
  readonly ceiling: (entry: WindowEntry) => number
}

export function createWordIndex({ leastShared, closeness, ceiling }: Comparison): WordIndex {
  const postings: (Posting | undefined)[] = []
  const entries: WindowEntry[] = []
  const ceilings: number[] = []
  let sums = new Float64Array(1024)
  let shared = new Uint16Array(1024)

  /** Adds up what an article shares with each of those before it. */
  function addUp({ terms, weights }: WeighedTerms, most: number): void {
    const [allSums, allShared] = [sums, shared]
    for (let place = 0; place < terms.length; place += 1) {
      const posting = postings[terms[place] ?? 0]
      if (posting === undefined || posting.size > most) continue
      const weight = weights[place] ?? 0
      const { slots, weights: others, size } = posting
      for (let at = 0; at < size; at += 1) {
        const slot = slots[at] ?? 0
        allShared[slot] = (allShared[slot] ?? 0) + 1
        allSums[slot] = (allSums[slot] ?? 0) + weight * (others[at] ?? 0)
      }
    }
  }

  function linkAll(entry: WindowEntry): void {
    const own = ceiling(entry)
    for (let slot = 0; slot < entries.length; slot += 1) {
      const sum = sums[slot] ?? 0
      if (sum === 0 || sum * Math.max(own, ceilings[slot] ?? 1) < leastSimilar || (shared[slot] ?? 0) < leastShared) continue
      const other = entries[slot]
      if (other === undefined || other.hasLeft) continue
      const similarity = sum * closeness(entry, other)
      if (similarity < leastSimilar) continue
      entry.neighbours.push(other)
      entry.similarities.push(similarity)
      other.neighbours.push(entry)
      other.similarities.push(similarity)
    }
    sums.fill(0, 0, entries.length)
    shared.fill(0, 0, entries.length)
  }

  function put(entry: WindowEntry, { terms, weights }: WeighedTerms): void {
    const slot = entries.push(entry) - 1
    ceilings.push(ceiling(entry))
    for (const [place, term] of terms.entries()) {
      const posting = postings[term] ??= { size: 0, slots: new Int32Array(2), weights: new Float32Array(2) }
      append(posting, slot, weights[place] ?? 0)
    }
    if (entries.length < sums.length) return
    const [oldSums, oldShared] = [sums, shared]
    sums = new Float64Array(oldSums.length * 2)
    shared = new Uint16Array(oldShared.length * 2)
  }

  return {
    put,
    compare(entry, weighed, size) {
      addUp(weighed, Math.min(mostCommon, Math.max(leastCommon, size * commonShare)))
      linkAll(entry)
    }
  }
}
