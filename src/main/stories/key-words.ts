import { findNames, splitWords } from '../language/index.ts'
import { isNumber, isTelling, stemOf } from './telling-words.ts'

/** What key words are read from; an `Article` is one. */
export interface KeyWordsArticle {
  readonly headline: string
  readonly bodyText: string
  readonly language?: string
}

const readLength = 2000

/** The most telling words of an article, best first, in lower case as they stand in the text, one for each stem. Names,
 *  words of the headline, repeated and long ones come first; numbers are left out. At most `limit`. */
export function keyWords({ headline, bodyText, language }: KeyWordsArticle, limit: number): readonly string[] {
  const start = bodyText.slice(0, readLength)
  const names = new Set(splitWords(findNames(`${headline}\n${start}`, language).join(' '), language))
  const found = new Map<string, { readonly word: string; weight: number }>()
  const add = (words: readonly string[], weight: number): void => {
    for (const word of words.filter(one => isTelling(one, language) && !isNumber(one))) {
      const stem = stemOf(word, language)
      const entry = found.get(stem) ?? { word, weight: 0 }
      entry.weight += weight * (names.has(word) ? 2 : 1) * rarityOf(word)
      found.set(stem, entry)
    }
  }
  add(splitWords(headline, language), 3)
  add(splitWords(start, language), 1)
  return [...found.values()].toSorted((a, b) => b.weight - a.weight).slice(0, limit).map(({ word }) => word)
}

/** Short words are common ones (Zipf's law of abbreviation); in scripts without spaces a word has two or three signs. */
function rarityOf(word: string): number {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word) ? 1 : Math.min(1, word.length / 7)
}
