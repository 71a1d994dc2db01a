import { findNames, splitWords } from '../language/index.ts'
import type { StoryArticle } from '../../shared/story.ts'
import { isNumber } from './telling-words.ts'
import type { WordForms } from './word-forms.ts'

/** As much of a text is read at all. */
const readLength = 1500
/** The beginning of a news text says what happened; what follows is background that other events share. */
const textWords = 100
/** A dozen letters a word are more than any press has. */
const nameLength = textWords * 12
const headlineWeight = 1.5
/** Who, where and how much tell one event from a similar one. */
const nameWeight = 1.9

export interface StoryWords {
  /** How much each stem weighs in the article, before its rarity is known. */
  readonly weights: ReadonlyMap<string, number>
  /** Words read, stop words among them. */
  readonly wordCount: number
  /** The words of its text, in their order. */
  readonly allWords: readonly string[]
}

export function storyWords({ headline, text, language }: StoryArticle, forms: WordForms): StoryWords {
  const headlineWords = splitWords(headline, language)
  const allWords = splitWords(text.slice(0, readLength), language)
  const firstWords = allWords.slice(0, textWords)
  const names = new Set(splitWords(findNames(`${headline}\n${text.slice(0, nameLength)}`, language).join(' '), language))
  const weights = new Map<string, number>()
  const add = (words: readonly string[], weight: number): void => {
    for (const word of words) {
      const stem = forms.stemOf(word, language)
      if (stem === undefined) continue
      weights.set(stem, (weights.get(stem) ?? 0) + weight * (names.has(word) || isNumber(word) ? nameWeight : 1))
    }
  }
  add(headlineWords, headlineWeight)
  add(firstWords, 1)
  return { weights, wordCount: headlineWords.length + firstWords.length, allWords }
}
