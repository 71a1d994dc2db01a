import type { NamedArticle } from '../../shared/story-questions.ts'
import { findNames, splitWords } from '../language/index.ts'
import { keyWords } from './key-words.ts'
import { findPlainNames, hasCapitals, isUnspaced, partsOfPlainName } from './plain-names.ts'
import { isTelling, stemOf } from './telling-words.ts'

const mostNames = 12
/** Titles stand before a name: Captain Jonas Wick is Jonas Wick. */
const wordsOfKey = 2
/** Where nothing tells a name, the words that tell most stand for them, more of them where no capital could. */
const wordsForNames = 5
const wordsWithoutCapitals = 10

/** Names in articles of a story, by a key that inflections and spellings share, each as it is written first. Those that most
 *  articles have come first. */
export function storyNames(articles: readonly NamedArticle[]): ReadonlyMap<string, string> {
  const found = new Map<string, { readonly name: string; count: number }>()
  for (const article of articles) {
    for (const [key, name] of namesIn(article)) {
      const entry = found.get(key) ?? { name, count: 0 }
      entry.count += 1
      found.set(key, entry)
    }
  }
  const ranked = [...found].toSorted(([, a], [, b]) => b.count - a.count)
  const least = articles.length >= 3 ? 2 : 1
  return new Map(ranked.filter(([, { count }]) => count >= least).slice(0, mostNames).map(([key, { name }]) => [key, name]))
}

/** Words by which the archive finds articles that may share these names: as they are written, and their stems; parts of
 *  names without spaces as the rows of words that the archive has of them. */
export function nameWords(articles: readonly NamedArticle[]): readonly string[] {
  const words = [...storyNames(articles)].flatMap(([key, name]) => wordsOf(key, splitWords(name)))
  return [...new Set(words)].filter(word => word.length > 2 || /^\P{ASCII}+$/u.test(word))
}

function wordsOf(key: string, words: readonly string[]): readonly string[] {
  return words.every(word => word.length === 1)
    ? partsOfPlainName(words.join('')).map(part => [...part].join(' ')) : [...words, ...key.split(' ')]
}

/** As many names as two stories of one matter share. Without capitals there are words among them, and two are a coincidence. */
export function leastSharedNames(articles: readonly NamedArticle[]): number {
  return articles.every(article => hasCapitals(textOf(article))) ? 2 : 3
}

function textOf({ headline, text }: NamedArticle): string {
  return `${headline}.\n${text}`
}

function namesIn(article: NamedArticle): ReadonlyMap<string, string> {
  return new Map(writtenNames(article).toReversed().flatMap(name => {
    const key = keyOf(name, article.language)
    return key.length < (isUnspaced(key) ? 2 : 3) ? [] : [[key, name.trim()] as const]
  }))
}

function writtenNames(article: NamedArticle): readonly string[] {
  const { headline, text: bodyText, language } = article
  const whole = textOf(article)
  const names = isUnspaced(whole) ? findPlainNames(whole, language) : findNames(whole, language)
  const words = (count: number): readonly string[] =>
    keyWords({ headline, bodyText, ...(language !== undefined && { language }) }, count)
  if (!isUnspaced(whole) && !hasCapitals(whole)) return [...names, ...words(wordsWithoutCapitals)]
  return names.length > 0 ? names : words(wordsForNames)
}

/** Names that fall apart into single signs are kept whole. */
function keyOf(name: string, language: string | undefined): string {
  const words = splitWords(name, language)
  const telling = words.filter(word => isTelling(word, language))
  return telling.length === 0 && isUnspaced(name)
    ? words.join('') : telling.slice(-wordsOfKey).map(word => stemOf(word, language)).join(' ')
}
