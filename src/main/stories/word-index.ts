import type { StoryTerms } from './article-reader.ts'
import type { Lexicon } from './lexicon.ts'
import { createPostings } from './postings.ts'
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
const imagined = 200
/** What a fifth of a window says, or so many articles of a large one, tells no story from another. */
const commonShare = 0.2
const leastCommon = 200
const mostCommon = 350
const leastSimilar = 0.05

/** How much less a word weighs the more articles hold it. */
function rarity(held: number, size: number): number {
  return Math.log((size + imagined) / Math.max(held, 1))
}

export interface WeighedTerms {
  readonly terms: Int32Array
  /** TF-IDF, of length 1. */
  readonly weights: Float32Array
}

/** What weighs less makes no two articles alike, and common words, which it mostly is, take most of the time. */
const leastWeight = 0.04

/** By how rare words are now. `house`: terms of the outlet that say little, with the share of its articles that have them. */
export function weigh(
  { terms, counts }: StoryTerms, { holders }: Lexicon, size: number, house?: ReadonlyMap<number, number>
): WeighedTerms {
  const weights = new Float32Array(terms.length)
  let squares = 0
  for (let place = 0; place < terms.length; place += 1) {
    const term = terms[place] ?? 0
    const weight = (counts[place] ?? 0) * rarity(holders[term] ?? 1, size) * (1 - (house?.get(term) ?? 0))
    weights[place] = weight
    squares += weight * weight
  }
  return heaviest(terms, weights, Math.sqrt(squares) || 1)
}

function heaviest(terms: Int32Array, weights: Float32Array, length: number): WeighedTerms {
  const kept = new Int32Array(terms.length)
  let count = 0
  for (let place = 0; place < terms.length; place += 1) {
    const weight = (weights[place] ?? 0) / length
    if (weight < leastWeight) continue
    kept[count] = terms[place] ?? 0
    weights[count] = weight
    count += 1
  }
  return { terms: kept.subarray(0, count), weights: weights.subarray(0, count) }
}

/** What articles are compared by. */
export interface Comparison {
  /** One shared word, however rare, is a coincidence: two storms in one town, two trials of one name. */
  readonly leastShared: number
  /** By what the cosine of two articles is multiplied. Never more than the higher of their ceilings. */
  readonly closeness: (one: WindowEntry, other: WindowEntry) => number
  readonly ceiling: (entry: WindowEntry) => number
}

const noTerms = new Int32Array(0)

/** Thirds do not add up to a whole. */
const rounding = 0.01

export function createWordIndex(lexicon: Lexicon, { leastShared, closeness, ceiling }: Comparison): WordIndex {
  const postings = createPostings(mostCommon)
  const entries: WindowEntry[] = []
  const termsOf: Int32Array[] = []
  let highest = 0
  let sums = new Float32Array(1024)
  /** Which part of a word each term of the article that is compared makes; 0 for all others. */
  let shares = new Float32Array(1024)

  /** Adds up what an article shares with each of those before it. */
  function addUp({ terms, weights }: WeighedTerms, most: number): void {
    for (let place = 0; place < terms.length; place += 1) {
      const term = terms[place] as number
      if (postings.addTo(sums, term, weights[place] as number, most)) shares[term] = lexicon.shares[term] ?? 0
    }
  }

  function sharesEnough(slot: number): boolean {
    const [terms, own] = [termsOf[slot] ?? noTerms, shares]
    let shared = rounding
    for (let place = 0; place < terms.length && shared < leastShared; place += 1) shared += own[terms[place] as number] as number
    return shared >= leastShared
  }

  function linkTo(slot: number, entry: WindowEntry, sum: number): void {
    const other = entries[slot]
    if (other === undefined || other.hasLeft || sum * Math.max(ceiling(entry), ceiling(other)) < leastSimilar) return
    const similarity = sum * closeness(entry, other)
    if (similarity >= leastSimilar && sharesEnough(slot)) link(entry, other, similarity)
  }

  return {
    put(entry, { terms, weights }) {
      const slot = entries.push(entry) - 1
      termsOf.push(terms)
      highest = Math.max(highest, ceiling(entry))
      for (let place = 0; place < terms.length; place += 1) {
        const term = terms[place] as number
        postings.append(term, slot, weights[place] as number, lexicon.holders[term] ?? 0)
      }
      if (entries.length > sums.length) sums = new Float32Array(sums.length * 2)
    },
    compare(entry, weighed, size) {
      if (shares.length < lexicon.size) shares = new Float32Array(lexicon.size * 2)
      addUp(weighed, Math.min(mostCommon, Math.max(leastCommon, size * commonShare)))
      const leastSum = leastSimilar / Math.max(ceiling(entry), highest)
      for (const slot of findNear(sums, entries.length, leastSum)) linkTo(slot, entry, sums[slot] as number)
      sums.fill(0, 0, entries.length)
      for (const term of weighed.terms) shares[term] = 0
    }
  }
}

function findNear(sums: Float32Array, length: number, least: number): readonly number[] {
  const near: number[] = []
  for (let slot = 0; slot < length; slot += 1) if ((sums[slot] as number) >= least) near.push(slot)
  return near
}

function link(one: WindowEntry, other: WindowEntry, similarity: number): void {
  one.neighbours.push(other)
  one.similarities.push(similarity)
  one.surroundings.hear(similarity)
  other.neighbours.push(one)
  other.similarities.push(similarity)
  other.surroundings.hear(similarity)
}
