import type { SharedWord, SharedWords, StoryArticle } from '../../shared/story.ts'
import { findNames, splitWords } from '../language/index.ts'
import { areForeign, baseOf, closeness, decay, type Comparable } from './closeness.ts'
import { figureKey, nameKeys } from './name-keys.ts'
import { romanise } from './romanise.ts'
import { storyWords } from './story-words.ts'
import { isNumber, stemOf } from './telling-words.ts'
import type { WordForms } from './word-forms.ts'

const mostWords = 20

/** The words of the window, and how rare a stem, or a name as other languages have it, is there. */
export interface Vocabulary {
  readonly forms: WordForms
  ofStem(stem: string): number
  ofName(key: string): number
}

/** What speaks for two articles being of one story: the words they share, each by its part of the similarity; across
 *  languages the names and numbers. */
export function explainPair(one: StoryArticle, other: StoryArticle, vocabulary: Vocabulary): SharedWords {
  const [mine, theirs] = [comparable(one, vocabulary.forms), comparable(other, vocabulary.forms)]
  const isAcrossLanguages = areForeign(baseOf(one.language), baseOf(other.language))
  const [a, b] = isAcrossLanguages
    ? [weighed(nameKeys(one, vocabulary.forms), vocabulary.ofName), weighed(nameKeys(other, vocabulary.forms), vocabulary.ofName)]
    : [weighed(mine.words, vocabulary.ofStem), weighed(theirs.words, vocabulary.ofStem)]
  const products = [...a].flatMap(([key, weight]) => (b.has(key) ? [{ key, product: weight * (b.get(key) ?? 0) }] : []))
  const dot = products.reduce((sum, { product }) => sum + product, 0)
  const formOf = isAcrossLanguages ? namesIn(one) : formsIn(one)
  return {
    similarity: dot / (Math.hypot(...a.values()) * Math.hypot(...b.values()) || 1) *
      (isAcrossLanguages ? decay(mine, theirs) : closeness(mine, theirs)),
    words: products.toSorted((x, y) => y.product - x.product).slice(0, mostWords)
      .map(({ key, product }): SharedWord => ({ ...formOf(key), weight: product / dot })),
    isAcrossLanguages
  }
}

function comparable(article: StoryArticle, forms: WordForms): Comparable & { readonly words: ReadonlyMap<string, number> } {
  const { weights, wordCount } = storyWords(article, forms)
  return { article, sortedMs: Date.parse(article.sortedAt), read: { wordCount }, words: weights }
}

function weighed(weights: ReadonlyMap<string, number>, rarityOf: (key: string) => number): ReadonlyMap<string, number> {
  return new Map([...weights].map(([key, weight]) => [key, weight * rarityOf(key)]))
}

type Form = Omit<SharedWord, 'weight'>

/** How a stem stands in an article, and whether as a name. */
function formsIn({ headline, text, language }: StoryArticle): (stem: string) => Form {
  const whole = `${headline}\n${text}`
  const names = new Map(findNames(whole, language).flatMap(name => name.split(/\s+/u))
    .map(name => [splitWords(name, language)[0] ?? '', name.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '')]))
  const words = new Map(splitWords(whole, language).toReversed().map(word => [stemOf(word, language), word]))
  return stem => {
    const word = words.get(stem) ?? stem
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
