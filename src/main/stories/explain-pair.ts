import type { SharedWord, SharedWords, StoryArticle } from '../../shared/story.ts'
import { findNames, splitWords } from '../language/index.ts'
import type { ReadArticle, StoryTerms } from './article-reader.ts'
import { areForeign, baseOf, closeness, decay, type Comparable } from './closeness.ts'
import type { Lexicon } from './lexicon.ts'
import { figureKey } from './name-keys.ts'
import { withoutElisions } from './readable-text.ts'
import { romanise } from './romanise.ts'
import { isNumber } from './telling-words.ts'
import { weigh } from './word-index.ts'
import { termsOf } from './word-terms.ts'

const mostWords = 20

/** The words of a window and how rare they are there. */
export interface Vocabulary {
  read(article: StoryArticle): ReadArticle
  readonly words: Lexicon
  readonly names: Lexicon
  /** Articles in the window. */
  readonly size: number
  /** What the surroundings of an article in the window make of its similarities. */
  factorOf(articleId: string): number
}

/** What speaks for two articles being of one story: the words they share, each by its part of the similarity; across
 *  languages the names and numbers. */
export function explainPair(one: StoryArticle, other: StoryArticle, vocabulary: Vocabulary): SharedWords {
  const [mine, theirs] = [comparable(one, vocabulary), comparable(other, vocabulary)]
  const isAcrossLanguages = areForeign(baseOf(one.language), baseOf(other.language))
  const lexicon = isAcrossLanguages ? vocabulary.names : vocabulary.words
  const [a, b] = [mine, theirs].map(({ read, names }) => weighed(isAcrossLanguages ? names : read, lexicon, vocabulary.size)) as
    [ReadonlyMap<string, number>, ReadonlyMap<string, number>]
  const products = [...a].flatMap(([key, weight]) => (b.has(key) ? [{ key, product: weight * (b.get(key) ?? 0) }] : []))
  const dot = products.reduce((sum, { product }) => sum + product, 0)
  return {
    similarity: dot * vocabulary.factorOf(one.articleId) * vocabulary.factorOf(other.articleId) *
      (isAcrossLanguages ? decay(mine, theirs) : closeness(mine, theirs)),
    words: wordsOf(products, isAcrossLanguages ? namesIn(one) : formsIn(one), dot),
    isAcrossLanguages
  }
}

function comparable(article: StoryArticle, vocabulary: Vocabulary): Comparable & ReadArticle {
  return { article, sortedMs: Date.parse(article.sortedAt), ...vocabulary.read(article) }
}

function weighed(read: StoryTerms, lexicon: Lexicon, size: number): ReadonlyMap<string, number> {
  const { terms, weights } = weigh(read, lexicon, size)
  return new Map(Array.from(terms, (term, place) => [lexicon.termOf(term), weights[place] ?? 0]))
}

/** Parts of one word are shown as the word. */
function wordsOf(
  products: readonly { readonly key: string; readonly product: number }[], formOf: (key: string) => Form, dot: number
): readonly SharedWord[] {
  const words = new Map<string, SharedWord>()
  for (const { key, product } of products) {
    const form = formOf(key)
    words.set(form.word, { ...form, weight: (words.get(form.word)?.weight ?? 0) + product / dot })
  }
  return [...words.values()].toSorted((x, y) => y.weight - x.weight).slice(0, mostWords)
}

type Form = Omit<SharedWord, 'weight'>

/** How a term stands in an article, and whether as a name. */
function formsIn({ headline, text, language }: StoryArticle): (term: string) => Form {
  const whole = withoutElisions(`${headline}\n${text}`, language)
  const names = new Map(findNames(whole, language).flatMap(name => name.split(/\s+/u))
    .map(name => [splitWords(name, language)[0] ?? '', name.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '')]))
  const words = new Map(splitWords(whole, language).toReversed().flatMap(word =>
    termsOf(word, language).map(term => [term, word] as const)))
  return term => {
    const word = words.get(term) ?? term
    if (isNumber(word)) return { word, kind: 'number' }
    const name = names.get(word)
    return name === undefined ? { word, kind: 'word' } : { word: name, kind: 'name' }
  }
}

function namesIn({ headline, text, language }: StoryArticle): (key: string) => Form {
  const written = `${headline}\n${text}`.match(/[\p{L}\p{M}\p{N}.,]*[\p{L}\p{M}\p{N}]/gu) ?? []
  const forms = new Map(written.toReversed().map(word =>
    [isNumber(word) ? figureKey(word) : romanise(splitWords(word, language)[0] ?? ''), word]))
  return key => ({ word: forms.get(key) ?? key, kind: isNumber(key) ? 'number' : 'name' })
}
