import { createWordNumbers, findNames, foldText } from '../language/index.ts'
import type { StoryArticle } from '../../shared/story.ts'
import type { Lexicon } from './lexicon.ts'
import { nameKeys } from './name-keys.ts'
import type { NameForms } from './name-forms.ts'
import { readableText, withoutElisions } from './readable-text.ts'
import { isNumber } from './telling-words.ts'
import { hashWord, printWords, type TextPrint } from './text-print.ts'
import { termsOf } from './word-terms.ts'

/** As much of a text is read at all. */
const readLength = 1500
/** The beginning of a news text says what happened. In fewer words, outlets that tell of one event in their own way share too
 *  little; what follows is background that other events share. */
const textWords = 180
/** A dozen letters a word are more than any press has. */
const nameLength = 1200
const headlineWeight = 1.5
/** Who, where and how much tell one event from a similar one. */
const nameWeight = 1.9
/** At a half all parts of a word would weigh together what the word weighs; they are shared by chance more often. */
const partedness = 0.7

/** An article as the terms by which it is compared, before their rarity is known. */
export interface StoryTerms {
  readonly terms: Int32Array
  readonly counts: Float32Array
  /** Words read, stop words among them. */
  readonly wordCount: number
}

/** What is read of an article when it comes in. */
export interface ReadArticle {
  readonly read: StoryTerms
  /** Names and numbers, as articles of other languages may have them. */
  readonly names: StoryTerms
  readonly print: TextPrint | undefined
}

export interface ArticleReader {
  read(article: StoryArticle): ReadArticle
}

/** What is remembered of a word in one language. */
interface WordForm {
  readonly terms: readonly number[]
  /** How much each of its terms weighs. */
  readonly part: number
  readonly isNumber: boolean
}

/** Reads articles into the lexicons of a window. The same words come again in every article: they are found by their letters
 *  where they stand, and what they are in each language is remembered. */
export function createArticleReader(words: Lexicon, names: Lexicon, nameForms: NameForms): ArticleReader {
  const numbers = createWordNumbers()
  const formsOf = new Map<string | undefined, (WordForm | undefined)[]>()
  const hashes: number[] = []
  let sums = new Float32Array(4096)

  function formOf(word: number, forms: (WordForm | undefined)[], language: string | undefined): WordForm {
    const known = forms[word]
    if (known !== undefined) return known
    const text = numbers.wordOf(word)
    const terms = termsOf(text, language).map(term => words.numberOf(term))
    return forms[word] = { terms, part: 1 / Math.max(1, terms.length) ** partedness, isNumber: isNumber(text) }
  }

  function weighWords(
    parts: readonly (readonly [words: readonly number[], count: number, weight: number])[], named: ReadonlySet<number>,
    language: string | undefined
  ): Omit<StoryTerms, 'wordCount'> {
    const forms = formsOf.get(language) ?? []
    formsOf.set(language, forms)
    const found: number[] = []
    for (const [list, count, weight] of parts) {
      for (let place = 0; place < count; place += 1) {
        const word = list[place] ?? 0
        const { terms, part, isNumber: isFigure } = formOf(word, forms, language)
        const own = weight * part * (isFigure || named.has(word) ? nameWeight : 1)
        for (const term of terms) {
          if (term >= sums.length) sums = grown(sums, term)
          const sum = sums[term] ?? 0
          if (sum === 0) found.push(term)
          sums[term] = sum + own
        }
      }
    }
    const terms = Int32Array.from(found)
    const counts = new Float32Array(terms.length)
    for (let place = 0; place < terms.length; place += 1) {
      counts[place] = sums[terms[place] ?? 0] ?? 0
      sums[terms[place] ?? 0] = 0
    }
    return { terms, counts }
  }

  function readWords({ headline, text, language }: StoryArticle): Pick<ReadArticle, 'read' | 'print'> {
    const [head, body] = [withoutElisions(headline, language), readableText(text, readLength, language)]
    const headlineWords = numbers.read(foldText(head, language))
    const allWords = numbers.read(foldText(body, language))
    const namesIn = findNames(`${head}\n${body.slice(0, nameLength)}`, language).join(' ')
    const named = new Set(numbers.read(foldText(namesIn, language)))
    const textCount = Math.min(textWords, allWords.length)
    const terms = weighWords(
      [[headlineWords, headlineWords.length, headlineWeight], [allWords, textCount, 1]], named, language)
    return {
      read: { ...terms, wordCount: headlineWords.length + textCount },
      print: printWords(allWords, word => hashes[word] ??= hashWord(numbers.wordOf(word)))
    }
  }

  return {
    read(article) {
      const keys = nameKeys(article, nameForms)
      return { ...readWords(article), names: numbered(keys, names) }
    }
  }
}

function grown(before: Float32Array<ArrayBuffer>, term: number): Float32Array<ArrayBuffer> {
  const after = new Float32Array(Math.max(before.length * 2, term + 1))
  after.set(before)
  return after
}

function numbered(weights: ReadonlyMap<string, number>, lexicon: Lexicon): StoryTerms {
  return {
    terms: Int32Array.from(weights.keys(), term => lexicon.numberOf(term)), counts: Float32Array.from(weights.values()),
    wordCount: weights.size
  }
}
