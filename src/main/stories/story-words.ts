import { findNames, isStopWord, splitWords, stemWord } from '../language/index.ts'
import type { StoryArticle } from './story-article.ts'

/** The beginning of a news text says what happened; what follows is background that other events share. */
const textWords = 100
const headlineWeight = 1.5
/** Who, where and how much tell one event from a similar one. */
const nameWeight = 1.75

export interface StoryWords {
  /** How much each stem weighs in the article, before its rarity is known. */
  readonly weights: ReadonlyMap<string, number>
  /** Words read, stop words among them. */
  readonly wordCount: number
}

export function storyWords({ headline, text, language }: StoryArticle): StoryWords {
  // A dozen letters a word are more than any press has; cutting first spares the rest of a long body.
  const start = text.slice(0, textWords * 12)
  const headlineWords = splitWords(headline, language)
  const firstWords = splitWords(start, language).slice(0, textWords)
  const names = new Set(splitWords(findNames(`${headline}\n${start}`, language).join(' '), language))
  const weights = new Map<string, number>()
  const add = (words: readonly string[], weight: number): void => {
    for (const word of words.filter(one => isTelling(one, language))) {
      const stem = stemOf(word, language)
      weights.set(stem, (weights.get(stem) ?? 0) + weight * (names.has(word) || isNumber(word) ? nameWeight : 1))
    }
  }
  add(headlineWords, headlineWeight)
  add(firstWords, 1)
  return { weights, wordCount: headlineWords.length + firstWords.length }
}

/** Whether a word says something of its article: a single letter or sign does not. */
export function isTelling(word: string, language: string | undefined): boolean {
  return word.length > 1 && !isStopWord(word, language)
}

/** The form under which two articles share a word; `3,000` and `3.000` are one number. */
export function stemOf(word: string, language: string | undefined): string {
  return isNumber(word) ? word.replace(/[.,](?=\d{3}(?!\d))/g, '') : stemWord(word.replace(/'s$/, ''), language)
}

export function isNumber(word: string): boolean {
  return /^\p{N}/u.test(word)
}
