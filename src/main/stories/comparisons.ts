import { areForeign, baseOf, closeness, decay, shortage } from './closeness.ts'
import { compactLexicon, createLexicon, type Lexicon, type StoryTerms } from './story-terms.ts'
import type { WindowEntry } from './window-entry.ts'
import { createWordIndex, weigh, type Comparison, type WordIndex } from './word-index.ts'

/** By their words, articles of one language. */
const byWords: Comparison = { leastShared: 2, closeness, ceiling: ({ read }) => shortage(read.wordCount) }

/** By their names and numbers, articles of two: less than three are no sign. */
const byNames: Comparison = { leastShared: 3, closeness: decay, ceiling: () => 1 }

/** What articles of a window are compared by: how many of them hold each word, and which. */
export interface Comparing {
  readonly words: Lexicon
  readonly names: Lexicon
  /** Gives an article its neighbours, and puts it in. `size` is the window's. */
  add(entry: WindowEntry, size: number): void
}

interface LanguageIndexes {
  readonly words: WordIndex
  readonly names: WordIndex
}

export function beginComparing(words = createLexicon(), names = createLexicon()): Comparing {
  const indexes = new Map<string, LanguageIndexes>()
  return {
    words, names,
    add(entry, size) {
      const language = baseOf(entry.article.language)
      const [read, named] = [weigh(entry.read, words, size), weigh(entry.names, names, size)]
      const own = indexes.get(language) ?? { words: createWordIndex(byWords), names: createWordIndex(byNames) }
      indexes.set(language, own)
      for (const [other, of] of indexes) {
        if (areForeign(language, other)) of.names.compare(entry, named, size)
        else of.words.compare(entry, read, size)
      }
      own.words.put(entry, read)
      own.names.put(entry, named)
    }
  }
}

/** Begins anew without words that no article holds any more; the articles are still to be put in. */
export function renewComparing(before: Comparing, entries: readonly WindowEntry[]): Comparing {
  const [wordsNow, namesNow] = [compactLexicon(before.words), compactLexicon(before.names)]
  for (const entry of entries) {
    entry.read = renumbered(entry.read, wordsNow.numbers)
    entry.names = renumbered(entry.names, namesNow.numbers)
    entry.neighbours = []
    entry.similarities = []
  }
  return beginComparing(wordsNow.lexicon, namesNow.lexicon)
}

function renumbered(read: StoryTerms, numbers: Int32Array): StoryTerms {
  return { ...read, terms: read.terms.map(term => numbers[term] ?? 0) }
}

/** An article comes (1) or goes (-1). */
export function countHolder({ words, names }: Comparing, entry: WindowEntry, by: 1 | -1): void {
  for (const term of entry.read.terms) words.holders[term] = (words.holders[term] ?? 0) + by
  for (const term of entry.names.terms) names.holders[term] = (names.holders[term] ?? 0) + by
}
