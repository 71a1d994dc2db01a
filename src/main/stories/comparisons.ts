import { createArticleReader, type ArticleReader, type StoryTerms } from './article-reader.ts'
import { areForeign, baseOf, closeness, decay, shortage } from './closeness.ts'
import { compactLexicon, createLexicon, type Lexicon } from './lexicon.ts'
import { findHouseTerms, type HouseTerms } from './house-terms.ts'
import type { NameForms } from './name-forms.ts'
import type { WindowEntry } from './window-entry.ts'
import { createWordIndex, weigh, type Comparison, type WeighedTerms, type WordIndex } from './word-index.ts'

/** By their words, articles of one language. */
const byWords: Comparison = { leastShared: 2, closeness, ceiling: ({ read }) => shortage(read.wordCount) }

/** By their names and numbers, articles of two: less than three are no sign. */
const byNames: Comparison = { leastShared: 3, closeness: decay, ceiling: () => 1 }

/** What articles of a window are compared by: how many of them hold each word, and which. */
export interface Comparing {
  readonly words: Lexicon
  readonly names: Lexicon
  readonly reader: ArticleReader
  /** Gives an article its neighbours, and puts it in. `size` is the window's. */
  add(entry: WindowEntry, size: number): void
}

interface LanguageIndexes {
  readonly words: WordIndex
  readonly names: WordIndex
  /** Not in `names` yet: nobody asks for names where all articles are in one language. */
  readonly unnamed: WindowEntry[]
}

interface Basis {
  readonly words: Lexicon
  readonly names: Lexicon
  readonly reader: ArticleReader
}

export function beginComparing(nameForms: NameForms): Comparing {
  return compareBy(basisOf(createLexicon(), createLexicon(), nameForms), () => undefined)
}

function basisOf(words: Lexicon, names: Lexicon, nameForms: NameForms): Basis {
  return { words, names, reader: createArticleReader(words, names, nameForms) }
}

function compareBy({ words, names, reader }: Basis, houseTerms: HouseTerms): Comparing {
  const indexes = new Map<string, LanguageIndexes>()
  return {
    words, names, reader,
    add(entry, size) {
      const language = baseOf(entry.article.language)
      const read = weigh(entry.read, words, size, houseTerms(entry.article.outletId))
      const own = indexes.get(language) ?? openIndexes(words, names)
      indexes.set(language, own)
      let named: WeighedTerms | undefined
      for (const [other, of] of indexes) {
        if (areForeign(language, other)) namesOf(of, names, size).compare(entry, named ??= weigh(entry.names, names, size), size)
        else of.words.compare(entry, read, size)
      }
      own.words.put(entry, read)
      if (named) own.names.put(entry, named)
      else own.unnamed.push(entry)
    }
  }
}

function openIndexes(words: Lexicon, names: Lexicon): LanguageIndexes {
  return { words: createWordIndex(words, byWords), names: createWordIndex(names, byNames), unnamed: [] }
}

function namesOf({ names: index, unnamed }: LanguageIndexes, names: Lexicon, size: number): WordIndex {
  for (const entry of unnamed.splice(0)) index.put(entry, weigh(entry.names, names, size))
  return index
}

/** Begins anew, by how common words are now; the articles are still to be put in. */
export function renewComparing(before: Comparing, entries: readonly WindowEntry[], nameForms: NameForms): Comparing {
  for (const entry of entries) {
    entry.neighbours = []
    entry.similarities = []
    entry.surroundings.forget()
  }
  const basis = before.words.holders.includes(0) || before.names.holders.includes(0)
    ? compacted(before, entries, nameForms) : before
  return compareBy(basis, findHouseTerms(entries, basis.words.size))
}

/** Without words that no article holds any more. */
function compacted(before: Basis, entries: readonly WindowEntry[], nameForms: NameForms): Basis {
  const [words, names] = [compactLexicon(before.words), compactLexicon(before.names)]
  for (const entry of entries) {
    entry.read = renumbered(entry.read, words.numbers)
    entry.names = renumbered(entry.names, names.numbers)
  }
  return basisOf(words.lexicon, names.lexicon, nameForms)
}

function renumbered(read: StoryTerms, numbers: Int32Array): StoryTerms {
  return { ...read, terms: read.terms.map(term => numbers[term] ?? 0) }
}

/** An article comes (1) or goes (-1). */
export function countHolder({ words, names }: Comparing, entry: WindowEntry, by: 1 | -1): void {
  addToAll(words.holders, entry.read.terms, by)
  addToAll(names.holders, entry.names.terms, by)
}

function addToAll(holders: number[], terms: Int32Array, by: number): void {
  for (let place = 0; place < terms.length; place += 1) {
    const term = terms[place] as number
    holders[term] = (holders[term] as number) + by
  }
}
