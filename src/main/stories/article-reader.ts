import { createWordNumbers, findNames, foldText } from '../language/index.ts'
import type { StoryArticle } from '../../shared/story.ts'
import type { Lexicon } from './lexicon.ts'
import { eachNameKey } from './name-keys.ts'
import type { NameForms } from './name-forms.ts'
import { readableText, withoutElisions } from './readable-text.ts'
import { isNumber } from './telling-words.ts'
import { createTextPrinter, type TextPrint } from './text-print.ts'
import { createTermTally } from './term-tally.ts'
import { createWordTable, type WordTable } from './word-table.ts'
import { termsOf } from './word-terms.ts'

/** As much of a text is read at all. */
const readLength = 1500
/** The beginning of a news text says what happened. In fewer words, outlets that tell of one event in their own way share too
 *  little; what follows is background that other events share. */
const textWords = 180
/** A dozen letters a word are more than any press has. */
const nameLength = 1200
const headlineWeight = 1.5
/** Who, where and how much tell one event from a similar one. */
const nameWeight = 1.9
/** At a half all parts of a word would weigh together what the word weighs; they are shared by chance more often. */
const partedness = 0.7

/** An article as the terms by which it is compared, before their rarity is known. */
export interface StoryTerms {
  readonly terms: Int32Array
  readonly counts: Float32Array
  /** Words read, stop words among them. */
  readonly wordCount: number
}

/** What is read of an article when it comes in. */
export interface ReadArticle {
  readonly read: StoryTerms
  /** Names and numbers, as articles of other languages may have them. */
  readonly names: StoryTerms
  readonly print: TextPrint | undefined
}

export interface ArticleReader {
  /** `isOneLanguage`: no article of another language is ever compared with it, and nobody asks for its names. */
  read(article: StoryArticle, isOneLanguage?: boolean): ReadArticle
}

/** Reads articles into the lexicons of a window. The same words come again in every article: they are found by their letters
 *  where they stand, and what they are in each language is remembered. */
export function createArticleReader(words: Lexicon, names: Lexicon, nameForms: NameForms): ArticleReader {
  const numbers = createWordNumbers()
  const tables = new Map<string | undefined, WordTable>()
  const [tally, nameTally] = [createTermTally(), createTermTally()]
  const printer = createTextPrinter(numbers.wordOf)
  let inNames = new Uint8Array(4096)

  function tableOf(language: string | undefined): WordTable {
    const table = tables.get(language) ?? createWordTable(word => {
      const text = numbers.wordOf(word)
      const terms = termsOf(text, language).map(term => words.numberOf(term))
      const part = 1 / Math.max(1, terms.length) ** partedness
      return { terms, weight: part * (isNumber(text) ? nameWeight : 1), weightInName: part * nameWeight }
    })
    tables.set(language, table)
    return table
  }

  /** Notes which words are names, or with `isName` 0 that they are none. */
  function mark(list: Int32Array, isName: 0 | 1): void {
    if (inNames.length < numbers.size()) inNames = new Uint8Array(inNames.buffer.transfer(numbers.size() * 2))
    for (const word of list) inNames[word] = isName
  }

  function addWords(list: Int32Array, count: number, weight: number, table: WordTable): void {
    for (let place = 0; place < count; place += 1) {
      const word = list[place] as number
      table.addTo(tally, word, inNames[word] === 1, weight)
    }
  }

  function readWords({ headline, text, language }: StoryArticle): Pick<ReadArticle, 'read' | 'print'> {
    const [head, body] = [withoutElisions(headline, language), readableText(text, readLength, language)]
    const headlineWords = numbers.read(foldText(head, language))
    const named = numbers.read(foldText(findNames(`${head}\n${body.slice(0, nameLength)}`, language).join(' '), language))
    const allWords = numbers.skim(foldText(body, language))
    const textCount = Math.min(textWords, allWords.length)
    const table = tableOf(language)
    mark(named, 1)
    addWords(headlineWords, headlineWords.length, headlineWeight, table)
    addWords(allWords, textCount, 1, table)
    mark(named, 0)
    return {
      read: { ...tally.take(), wordCount: headlineWords.length + textCount },
      print: printer.print(allWords)
    }
  }

  return {
    read(article, isOneLanguage = false) {
      if (!isOneLanguage) eachNameKey(article, nameForms, (key, weight) => nameTally.add(names.numberOf(key), weight))
      const named = nameTally.take()
      return { ...readWords(article), names: { ...named, wordCount: named.terms.length } }
    }
  }
}
