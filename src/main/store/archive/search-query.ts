import { bareArabic, searchTerms, splitWords } from '../../language/index.ts'

/** One word of a query with every form under which the index may hold it. */
export interface QueryWord {
  readonly forms: readonly string[]
  /** The word is still being typed: longer words that begin with it count too. */
  readonly isPrefix: boolean
}

export interface SearchQuery {
  /** All must be there, in any form. */
  readonly words: readonly QueryWord[]
  /** Words that must stand side by side, as typed. */
  readonly phrases: readonly (readonly string[])[]
  readonly excluded: readonly (readonly string[])[]
}

/** More words than this narrow nothing down, and FTS5 limits the depth of its expressions. */
const mostWords = 24

/** A shorter beginning matches too many words to be of use; one Chinese sign is a word. */
const leastPrefix = 3

const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Reads what a person types: words, "phrases", -excluded. A query says no language, so each word is stemmed in every
 *  language the archive holds. Whatever has no letter or digit is no condition. */
export function readQuery(query: string, languages: readonly string[]): SearchQuery {
  const plain = bareArabic(query).replace(/[“”„«»]/g, '"').slice(0, 2000)
  const words: QueryWord[] = []
  const phrases: (readonly string[])[] = []
  const excluded: (readonly string[])[] = []
  for (const { isExcluded, phrase, word, isLast } of piecesOf(plain)) {
    if (isExcluded) excluded.push(...splitWords(phrase ?? word ?? '').map(one => formsOf(one, languages)))
    else if (phrase !== undefined) phrases.push(splitWords(phrase).slice(0, mostWords))
    else words.push(...queryWords(word ?? '', languages, isLast))
  }
  return {
    words: words.slice(0, mostWords),
    phrases: phrases.filter(phrase => phrase.length > 0).slice(0, mostWords),
    excluded: excluded.slice(0, mostWords)
  }
}

interface Piece {
  readonly isExcluded: boolean
  readonly phrase: string | undefined
  readonly word: string | undefined
  readonly isLast: boolean
}

function piecesOf(query: string): readonly Piece[] {
  return Array.from(query.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/gu), match => ({
    isExcluded: match[1] === '-',
    phrase: match[2],
    word: match[3],
    isLast: match.index + match[0].length === query.length
  }))
}

function queryWords(text: string, languages: readonly string[], isLast: boolean): readonly QueryWord[] {
  const words = splitWords(text)
  return words.map((word, index) => ({
    forms: formsOf(word, languages),
    isPrefix: isLast && index === words.length - 1 && (word.length >= leastPrefix || unspaced.test(word))
  }))
}

function formsOf(word: string, languages: readonly string[]): readonly string[] {
  const stemmed = languages.flatMap(language => searchTerms(word, language).flat())
  return [...new Set([word, ...stemmed])]
}

/** The query in FTS5's language; every term is quoted, so that nothing a person types is an operator. `undefined` when
 *  there is nothing to look for. */
export function matchExpression({ words, phrases, excluded }: SearchQuery): string | undefined {
  const wanted = [
    ...words.map(({ forms, isPrefix }) => anyOf([...forms.map(quoted), ...(isPrefix ? [`${quoted(forms[0] ?? '')} *`] : [])])),
    // Stems stand in a column of their own, in no order.
    ...phrases.map(phrase => `{headline body outlet byline} : ${quoted(phrase.join(' '))}`)
  ]
  if (wanted.length === 0) return undefined
  const unwanted = excluded.map(forms => anyOf(forms.map(quoted)))
  return unwanted.length === 0 ? wanted.join(' AND ') : `(${wanted.join(' AND ')}) NOT ${anyOf(unwanted)}`
}

export function anyOf(terms: readonly string[]): string {
  return `(${terms.join(' OR ')})`
}

/** NUL would end the whole expression. */
export function quoted(term: string): string {
  return `"${term.replaceAll('\u0000', ' ').replaceAll('"', '""')}"`
}
