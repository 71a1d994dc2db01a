import type { QueryNode } from './search-query.ts'
import { spellingsOf, wordsOf, type Vocabulary, type WordForms } from './search-forms.ts'

/** A query, or a part of one, in FTS5's language. Every term is quoted, so that nothing a person types is an operator there.
 *  `undefined` for what the index of words cannot answer: facts, alternatives to them, and nothing but exclusions. */
export function matchExpression(node: QueryNode, vocabulary: Vocabulary): string | undefined {
  switch (node.kind) {
    case 'words': {
      const words = wordsOf(node, vocabulary).map(word => wordMatch(word, node.column, vocabulary))
      return inColumn(allOf(words), node.column)
    }
    case 'phrase': return phraseMatch(wordsOf(node, vocabulary), node.column)
    case 'any': {
      const parts = node.parts.map(part => matchExpression(part, vocabulary))
      return parts.length > 0 && parts.every(part => part !== undefined) ? anyOf(parts) : undefined
    }
    case 'all': {
      const wanted = node.parts.filter(part => part.kind !== 'not').map(part => matchExpression(part, vocabulary))
      const unwanted = node.parts.flatMap(part => (part.kind === 'not' ? [matchExpression(part.part, vocabulary)] : []))
      if (wanted.length === 0 || ![...wanted, ...unwanted].every(part => part !== undefined)) return undefined
      return without(allOf(wanted), unwanted.filter(part => part !== undefined))
    }
    default: return undefined
  }
}

/** The words by which what matches is ranked: bm25 first counts every match of each term of its expression in the whole index, so
 *  beginnings go by the word as it stands, stop words are left out, and so are phrases: the words of one may be among the most
 *  frequent of all, and it says enough that they stand together. */
export function rankExpression(node: QueryNode, vocabulary: Vocabulary): string | undefined {
  switch (node.kind) {
    case 'words': {
      const telling = wordsOf(node, vocabulary).filter(word => !word.isStopWord)
      return allOf(telling.map(({ forms }) => anyOf(forms.map(quoted))))
    }
    case 'any': return anyOf(rankable(node.parts, vocabulary))
    case 'all': return allOf(rankable(node.parts, vocabulary))
    default: return undefined
  }
}

function rankable(parts: readonly QueryNode[], vocabulary: Vocabulary): readonly string[] {
  return parts.flatMap(part => rankExpression(part, vocabulary) ?? [])
}

/** Stems stand in a column of their own that tells nothing of where in the text their word stood: there every word that
 *  begins with the stem counts. */
function wordMatch(
  { forms, spellings, isPrefix }: WordForms, column: string | undefined, vocabulary: Vocabulary
): string | undefined {
  const stems = forms.filter(form => !spellings.includes(form))
  const inflected = column === undefined ? stems.map(quoted)
    : stems.filter(stem => stem.length >= leastStem && spellings.some(word => word.startsWith(stem)))
      .map(stem => begins(stem, vocabulary))
  return anyOf([...spellings.map(quoted), ...inflected, ...(isPrefix ? spellings.map(word => begins(word, vocabulary)) : [])])
}

/** A shorter stem begins too many words that are none of its forms. */
const leastStem = 4

/** Left to FTS5, a beginning gathers all matches of all its words before the first is answered. */
function begins(beginning: string, vocabulary: Vocabulary): string {
  const words = vocabulary.listWords(beginning)
  if (words === undefined) return `${quoted(beginning)} *`
  return words.length > 0 ? anyOf(words.map(quoted)) ?? '' : quoted(beginning)
}

/** Stems stand in a column of their own, in no order. */
function phraseMatch(words: readonly WordForms[], column: string | undefined): string | undefined {
  if (words.length === 0) return undefined
  const phrases = spellingsOf(words.flatMap(({ forms }) => forms).join(' ')).map(quoted)
  return `{${column ?? 'headline body outlet byline'}} : ${anyOf(phrases)}`
}

function inColumn(expression: string | undefined, column: string | undefined): string | undefined {
  return expression === undefined || column === undefined ? expression : `{${column}} : (${expression})`
}

function allOf(terms: readonly (string | undefined)[]): string | undefined {
  const there = terms.filter(term => term !== undefined)
  return there.length > 1 ? `(${there.join(' AND ')})` : there[0]
}

export function anyOf(terms: readonly string[]): string | undefined {
  return terms.length > 1 ? `(${terms.join(' OR ')})` : terms[0]
}

function without(wanted: string | undefined, unwanted: readonly string[]): string | undefined {
  const excluded = anyOf(unwanted)
  return wanted === undefined || excluded === undefined ? wanted : `(${wanted} NOT ${excluded})`
}

/** NUL would end the whole expression. */
export function quoted(term: string): string {
  return `"${term.replaceAll('\u0000', ' ').replaceAll('"', '""')}"`
}
