import type { NamedArticle } from '../../shared/story-questions.ts'
import { findNames, splitWords } from '../language/index.ts'
import { keyWords } from './key-words.ts'
import { isTelling, stemOf } from './telling-words.ts'

const mostNames = 12
/** Titles stand before a name: Captain Jonas Wick is Jonas Wick. */
const wordsOfKey = 2
/** Where nothing tells a name, the words that tell most stand for them. */
const wordsForNames = 5

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

/** Words by which the archive finds articles that may share these names: as they are written, and their stems. */
export function nameWords(articles: readonly NamedArticle[]): readonly string[] {
  return [...new Set([...storyNames(articles)].flatMap(([key, name]) => [...splitWords(name), ...key.split(' ')]))]
    .filter(word => word.length > 2 || /^\P{ASCII}+$/u.test(word))
}

function namesIn({ headline, text, language }: NamedArticle): ReadonlyMap<string, string> {
  const names = findNames(`${headline}.\n${text}`, language)
  const written = names.length > 0
    ? names : keyWords({ headline, bodyText: text, ...(language !== undefined && { language }) }, wordsForNames)
  return new Map(written.toReversed().flatMap(name => {
    const words = splitWords(name, language).filter(word => isTelling(word, language))
    const key = words.slice(-wordsOfKey).map(word => stemOf(word, language)).join(' ')
    return key.length < 3 ? [] : [[key, name.trim()] as const]
  }))
}
