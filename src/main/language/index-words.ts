import type { Article, IndexedWords } from '../../shared/article.ts'
import { searchWords } from './search-words.ts'
import { foldText, hasOwnCasing, splitFolded, splitWords } from './split-words.ts'
import { createWordNumbers, type WordNumbers } from './word-numbers.ts'

/** An article, or a piece of a press review. */
export type IndexableText = Pick<Article, 'headline' | 'byline' | 'standfirst' | 'bodyText' | 'excerpt' | 'language'>

/** Splitting and stemming take longer than storing, so this runs where the article is read. Keep one per worker: it
 *  remembers the stems of words. */
export function createWordIndexer(): (text: IndexableText) => IndexedWords {
  const lexicons = new Map<string, Lexicon>()
  return article => {
    const { language } = article
    const text = indexedText(article)
    const [headline, body, byline] = [article.headline, text, article.byline ?? '']
      .map(one => foldText(bareArabic(one.trim()), language)) as [string, string, string]
    return {
      headline: asColumn(headline), ...(!isFoldedAlike(text, language) && { body: asColumn(body) }), byline: asColumn(byline),
      stems: language === undefined
        ? stemsWithoutLanguage([...splitFolded(headline), ...splitFolded(body)])
        : stemsOf(lexiconOf(lexicons, language), [headline, body])
    }
  }
}

/** The text by whose words an article is found. */
export function indexedText(
  { standfirst = '', bodyText, excerpt }: Pick<Article, 'standfirst' | 'bodyText' | 'excerpt'>
): string {
  return `${standfirst}\n${bodyText || excerpt}`.trim()
}

/** ASCII, the letters of Western Europe and of Slavic Cyrillic, and signs that part words: SQLite folds them as we do. */
// oxlint-disable-next-line no-control-regex -- all of ASCII
const foldedAlike = /^[\0-\x7f\xa0\xab\xbb\xc0-\xff\u0400-\u045f\u2010-\u2014\u2018-\u201e\u2026]*$/

function isFoldedAlike(text: string, language: string | undefined): boolean {
  return foldedAlike.test(text) && !hasOwnCasing(language)
}

/** The words of a short text as the index keeps them. */
export function indexWords(text: string, language?: string): readonly string[] {
  return splitWords(bareArabic(text), language)
}

/** Latin, Cyrillic and the signs of print. SQLite knows Unicode as it was in 2012, and takes every sign that is younger (a
 *  ruble's, an icon's) for a letter. */
// oxlint-disable-next-line no-control-regex -- all of Latin
const longKnown = /^[\0-\u024f\u0400-\u0527\u2010-\u2027\u2030-\u203a\u20ac\u2116]*$/

/** In these SQLite finds the same words as we do, so that cutting and joining them is spared. */
function asColumn(folded: string): string {
  return longKnown.test(folded) ? folded : splitFolded(folded).join(' ')
}

/** Without a language the whole text is needed to guess it. */
function stemsWithoutLanguage(text: readonly string[]): string {
  const words = new Set(text)
  return [...new Set(searchWords([...words].join(' ')))].filter(form => !words.has(form)).join(' ')
}

/** What is remembered of the words of one language, by their numbers. */
interface Lexicon {
  readonly language: string
  readonly numbers: WordNumbers
  /** The stems that differ from the word; looked up when first asked for. */
  readonly stems: (readonly number[] | undefined)[]
  /** In which article, by its count, each word was met last: so an article's words need no set of their own. */
  metIn: Int32Array
  articles: number
}

/** Most words that are remembered of one language; all are forgotten then, between two articles. */
const mostRemembered = 30_000

function lexiconOf(lexicons: Map<string, Lexicon>, language: string): Lexicon {
  const known = lexicons.get(language)
  if (known !== undefined && known.numbers.size() < mostRemembered) return known
  const lexicon: Lexicon = {
    language, numbers: createWordNumbers(), stems: [], metIn: new Int32Array(mostRemembered), articles: 0
  }
  lexicons.set(language, lexicon)
  return lexicon
}

/** The stems of a text's words that are no words of the text themselves, each once. By places: an iterator for each word took
 *  a sixth of all memory that reading an article takes. */
function stemsOf(lexicon: Lexicon, foldedTexts: readonly string[]): string {
  lexicon.articles += 1
  const words: number[] = []
  for (const folded of foldedTexts) {
    const read = lexicon.numbers.skim(folded)
    for (let at = 0; at < read.length; at += 1) if (!isMet(lexicon, read[at]!)) words.push(read[at]!)
  }
  const found: string[] = []
  for (const word of words) {
    const stems = lexicon.stems[word] ??= findStems(lexicon, word)
    for (let at = 0; at < stems.length; at += 1) {
      if (!isMet(lexicon, stems[at]!)) found.push(lexicon.numbers.wordOf(stems[at]!))
    }
  }
  return found.join(' ')
}

/** Whether this article had the word before; it has it from now on. */
function isMet(lexicon: Lexicon, word: number): boolean {
  if (word >= lexicon.metIn.length) lexicon.metIn = withRoomFor(word, lexicon.metIn)
  if (lexicon.metIn[word] === lexicon.articles) return true
  lexicon.metIn[word] = lexicon.articles
  return false
}

function withRoomFor(word: number, numbers: Int32Array): Int32Array {
  const more = new Int32Array(word * 2)
  more.set(numbers)
  return more
}

/** Of most words, which so share one. */
const none: readonly number[] = []

function findStems({ numbers, language }: Lexicon, number: number): readonly number[] {
  const word = numbers.wordOf(number)
  const stems = searchWords(word, language).filter(form => form !== word)
  return stems.length === 0 ? none : stems.map(numbers.numberOf)
}

/** Arabic is read and typed without its vowel signs and lengthening strokes; SQLite folds only European diacritics. */
export function bareArabic(text: string): string {
  return text.replace(/\u0640|[\u064B-\u065F]|\u0670/g, '')
}
