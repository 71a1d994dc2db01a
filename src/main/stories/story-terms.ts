import { nameKeys } from './name-keys.ts'
import type { StoryArticle } from '../../shared/story.ts'
import { storyWords } from './story-words.ts'
import { printWords, type TextPrint } from './text-print.ts'
import type { WordForms } from './word-forms.ts'

/** The words of a window by number, and how many of its articles hold each. */
export interface Lexicon {
  numberOf(word: string): number
  find(word: string): number | undefined
  wordOf(term: number): string
  readonly size: number
  /** Articles that hold each term, by its number. */
  readonly holders: number[]
}

/** An article as the words by which it is compared, before their rarity is known. */
export interface StoryTerms {
  readonly terms: Int32Array
  readonly counts: Float32Array
  /** Words read, stop words among them. */
  readonly wordCount: number
}

export function createLexicon(): Lexicon {
  const numbers = new Map<string, number>()
  const words: string[] = []
  const holders: number[] = []
  return {
    holders,
    get size() {
      return words.length
    },
    find: word => numbers.get(word),
    wordOf: term => words[term] ?? '',
    numberOf(word) {
      const known = numbers.get(word)
      if (known !== undefined) return known
      numbers.set(word, words.length)
      holders.push(0)
      return words.push(word) - 1
    }
  }
}

/** What is read of an article when it comes in. */
export interface ReadArticle {
  readonly read: StoryTerms
  /** Names and numbers, as articles of other languages may have them. */
  readonly names: StoryTerms
  readonly print: TextPrint | undefined
}

export function readArticle(article: StoryArticle, forms: WordForms, words: Lexicon, names: Lexicon): ReadArticle {
  const { weights, wordCount, allWords } = storyWords(article, forms)
  const keys = nameKeys(article, forms)
  return { read: numbered(weights, wordCount, words), names: numbered(keys, keys.size, names), print: printWords(allWords) }
}

function numbered(weights: ReadonlyMap<string, number>, wordCount: number, lexicon: Lexicon): StoryTerms {
  return {
    terms: Int32Array.from(weights.keys(), word => lexicon.numberOf(word)),
    counts: Float32Array.from(weights.values()),
    wordCount
  }
}

/** The same without words that no article holds any more; `numbers` says what each term is called now. */
export function compactLexicon(before: Lexicon): { readonly lexicon: Lexicon; readonly numbers: Int32Array } {
  const lexicon = createLexicon()
  const numbers = Int32Array.from(before.holders, (held, term) => {
    if (held === 0) return -1
    const number = lexicon.numberOf(before.wordOf(term))
    lexicon.holders[number] = held
    return number
  })
  return { lexicon, numbers }
}
