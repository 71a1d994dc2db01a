import { hasStemmer } from '../language/index.ts'
import { isTelling, stemOf } from './telling-words.ts'

const gramLength = 4
/** Marks a part of a word, so that it is no word's stem. */
const gramMark = '~'
/** What a part of a word counts where shared words are counted: inflected forms of one word share about three. */
const gramShare = 1 / 3
/** Shorter words have little ending. */
const fewestLetters = 6
/** Their words are cut by dictionaries and have no endings. */
const uninflected = new RegExp(
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`, 'u')

/** The terms by which articles share a word: its stem, or where nobody taught us the stems of a language all runs of four of
 *  its letters (McNamee and Mayfield 2004), which inflected forms share. None for what tells nothing. `word` is in lower case. */
export function termsOf(word: string, language: string | undefined): readonly string[] {
  if (!isTelling(word, language)) return []
  const stem = stemOf(word, language)
  if (hasStemmer(language) || word.length < fewestLetters || /^\p{N}/u.test(word) || uninflected.test(word)) return [stem]
  const letters = [...word]
  return Array.from({ length: Math.max(1, letters.length - gramLength + 1) },
    (_, start) => gramMark + letters.slice(start, start + gramLength).join(''))
}

function isGram(term: string): boolean {
  return term.startsWith(gramMark)
}

/** How much of a word a term is. */
export function shareOf(term: string): number {
  return isGram(term) ? gramShare : 1
}
