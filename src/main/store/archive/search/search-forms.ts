import { isStopWord, searchTerms, splitWords } from '../../../language/index.ts'
import type { QueryNode } from './search-query.ts'

/** What the archive knows of the words of a query. */
export interface Vocabulary {
  /** A word with its stems: a query says no language, so it is sought in the stems of all that are stored. */
  formsOf(word: string): readonly string[]
  isStopWord(word: string): boolean
  /** The words of the index that begin so; `undefined` when they are too many to name. */
  listWords(beginning: string): readonly string[] | undefined
}

/** `languages`: those of the stored articles, first parts of BCP 47 tags. */
export function vocabularyOf(languages: readonly string[], listWords: Vocabulary['listWords']): Vocabulary {
  return {
    formsOf: remembered(word => [...new Set(spellingsOf(word).flatMap(spelling =>
      [spelling, ...languages.flatMap(language => searchTerms(spelling, language).flat())]))]),
    isStopWord: word => languages.some(language => isStopWord(word, language)),
    listWords: remembered(listWords)
  }
}

function remembered<T>(find: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>()
  return name => {
    if (!known.has(name)) known.set(name, find(name))
    return known.get(name) as T
  }
}

/** More are looked up for nothing: no word has as many letters that may be marked. */
const mostSpellings = 16

/** Letters that are printed and typed with or without their mark. SQLite takes marks off Latin letters only. */
const markedForms: ReadonlyMap<string, string> = new Map([
  ['е', 'ё'], ['α', 'ά'], ['ε', 'έ'], ['η', 'ή'], ['ι', 'ί'], ['ο', 'ό'], ['υ', 'ύ'], ['ω', 'ώ']
])
const bareForms = new Map(Array.from(markedForms, ([bare, marked]) => [marked, bare] as const))
const bareLetter = new RegExp(`[${[...markedForms.keys()].join('')}]`, 'g')
const markedLetter = new RegExp(`[${[...bareForms.keys()].join('')}]`, 'g')

/** A word or phrase as it stands, without its marks, and with one on each letter in turn: Russian prints е for ё as it likes,
 *  Greek capitals have no accents, and the index keeps what was printed. More than one mark is found by those who type them
 *  all. */
export function spellingsOf(text: string): readonly string[] {
  const bare = text.replace(markedLetter, letter => bareForms.get(letter) ?? letter)
  const marked = Array.from(bare.matchAll(bareLetter), ({ 0: letter, index }) =>
    `${bare.slice(0, index)}${markedForms.get(letter) ?? letter}${bare.slice(index + 1)}`)
  return [...new Set([text, bare, ...marked])].slice(0, mostSpellings)
}

type Text = Extract<QueryNode, { kind: 'words' | 'phrase' }>

/** More words than this narrow nothing down. */
const mostWords = 24

/** A shorter beginning that is still being typed matches too many words to be of use; one Chinese sign is a word. */
const leastTyped = 3

const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** One word of a query with every form under which the index may hold it. */
export interface WordForms {
  readonly forms: readonly string[]
  /** The first of them, and as it may be printed otherwise. */
  readonly spellings: readonly string[]
  /** Longer words that begin with it count too. */
  readonly isPrefix: boolean
  /** It stands in so many texts that it ranks none before another. */
  readonly isStopWord: boolean
}

/** The words of a piece of a query; none when it has no letter or digit. */
export function wordsOf({ text, kind, ...rest }: Text, vocabulary: Vocabulary): readonly WordForms[] {
  const words = splitWords(text).slice(0, mostWords)
  const prefix = kind === 'words' && 'prefix' in rest ? rest.prefix : undefined
  return words.map((word, index) => ({
    forms: kind === 'phrase' ? [word] : vocabulary.formsOf(word),
    spellings: spellingsOf(word),
    isPrefix: prefix !== undefined && index === words.length - 1
      && (prefix === 'starred' || word.length >= leastTyped || unspaced.test(word)),
    isStopWord: vocabulary.isStopWord(word)
  }))
}

/** Without any marks: for comparing two words that are both folded so. */
export function fold(word: string): string {
  if (/^[ -~]*$/.test(word)) return word.toLowerCase()
  return word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
}
