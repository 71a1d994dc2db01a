import type { TermTally } from './term-tally.ts'

/** What is remembered of the words of one language, by their numbers. */
export interface WordTable {
  /** Adds the terms of a word that stands in an article, in one of its names or elsewhere. */
  addTo(tally: TermTally, word: number, isInName: boolean, weight: number): void
}

/** A word as it is met first. */
export interface LearnedWord {
  readonly terms: readonly number[]
  /** How much each of its terms weighs, in a name and elsewhere. */
  readonly weight: number
  readonly weightInName: number
}

/** Where the terms of a word end and where they begin, and its two weights. */
const fieldsOfWord = 4

/** In two arrays, what is known of a word beside each other: an object for each is no longer in the processor's cache when
 *  the word comes again. */
export function createWordTable(learn: (word: number) => LearnedWord): WordTable {
  let fields = new Int32Array(4096 * fieldsOfWord)
  let weights = new Float32Array(fields.buffer)
  let terms = new Int32Array(8192)
  /** The first is left out: what ends at 0 is a word not met yet. */
  let count = 1

  function meet(word: number): void {
    const learned = learn(word)
    if (count + learned.terms.length > terms.length) terms = new Int32Array(terms.buffer.transfer((count + learned.terms.length) * 8))
    const place = word * fieldsOfWord
    if (place >= fields.length) {
      fields = new Int32Array(fields.buffer.transfer(place * 8))
      weights = new Float32Array(fields.buffer)
    }
    terms.set(learned.terms, count)
    fields[place + 1] = count
    fields[place] = count += learned.terms.length
    weights[place + 2] = learned.weight
    weights[place + 3] = learned.weightInName
  }

  return {
    addTo(tally, word, isInName, weight) {
      const place = word * fieldsOfWord
      if (!(fields[place] as number)) meet(word)
      const end = fields[place] as number
      const own = weight * (weights[place + (isInName ? 3 : 2)] as number)
      for (let at = fields[place + 1] as number; at < end; at += 1) tally.add(terms[at] as number, own)
    }
  }
}
