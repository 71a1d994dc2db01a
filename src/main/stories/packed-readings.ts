import type { StoryArticle } from '../../shared/story.ts'
import type { PackedReadings, PackedTerms } from '../../shared/story-questions.ts'
import type { ReadArticle, StoryTerms } from './article-reader.ts'
import type { Lexicon } from './lexicon.ts'
import { printLength } from './text-print.ts'

/** The lexicons that readings are in. */
interface Lexicons {
  readonly words: Lexicon
  readonly names: Lexicon
}

/** How many terms of each lexicon were sent already. */
export interface SentTerms {
  words: number
  names: number
}

/** Terms go by their numbers here, and each with what it is when it is sent first. Brings `sent` up to date. */
export function packReadings(
  articles: readonly StoryArticle[], readings: readonly ReadArticle[], { words, names }: Lexicons, sent: SentTerms
): PackedReadings {
  const prints = new Uint32Array(readings.length * printLength)
  for (const [place, { print }] of readings.entries()) if (print) prints.set(print, place * printLength)
  const packed = {
    articles: articles.map(article => ({ ...article, text: '' })),
    hasText: readings.map(({ hasText }) => hasText),
    wordCounts: readings.map(({ read }) => read.wordCount),
    words: packTerms(readings.map(({ read }) => read), words, sent.words),
    names: packTerms(readings.map(one => one.names), names, sent.names),
    prints
  }
  sent.words = words.size
  sent.names = names.size
  return packed
}

function packTerms(list: readonly StoryTerms[], lexicon: Lexicon, from: number): PackedTerms {
  const length = list.reduce((sum, { terms }) => sum + terms.length, 0)
  const [numbers, counts, ends] = [new Int32Array(length), new Float32Array(length), new Int32Array(list.length)]
  let end = 0
  for (const [article, { terms, counts: own }] of list.entries()) {
    numbers.set(terms, end)
    counts.set(own, end)
    end += terms.length
    ends[article] = end
  }
  const terms = Array.from({ length: lexicon.size - from }, (_, place) => lexicon.termOf(from + place)).join('\n')
  return { terms, from, numbers, counts, ends }
}

/** What the numbers of the thread that reads are here, by its own. */
export interface KnownTerms {
  readonly words: number[]
  readonly names: number[]
}

/** The readings as if they had been read with these lexicons, in the order of the articles. Packets are opened in the order in
 *  which they were packed. Brings `known` up to date. */
export function openReadings(packed: PackedReadings, { words, names }: Lexicons, known: KnownTerms): readonly ReadArticle[] {
  const wordTerms = openTerms(packed.words, words, known.words)
  const nameTerms = openTerms(packed.names, names, known.names)
  return packed.articles.map((_, place) => {
    const [own, named] = [wordTerms(place), nameTerms(place)]
    const print = packed.prints.subarray(place * printLength, (place + 1) * printLength)
    return {
      read: { ...own, wordCount: packed.wordCounts[place] ?? 0 },
      names: { ...named, wordCount: named.terms.length },
      print: print.some(hash => hash !== 0) ? print : undefined,
      hasText: packed.hasText[place] ?? false
    }
  })
}

function openTerms(
  { terms, from, numbers, counts, ends }: PackedTerms, lexicon: Lexicon, known: number[]
): (article: number) => Pick<StoryTerms, 'terms' | 'counts'> {
  if (from === 0) known.length = 0
  if (from !== known.length) throw new Error('a packet of readings is missing')
  if (terms !== '') for (const term of terms.split('\n')) known.push(lexicon.numberOf(term))
  const all = numbers.map(number => known[number] as number)
  return article => {
    const [start, end] = [ends[article - 1] ?? 0, ends[article]]
    return { terms: all.subarray(start, end), counts: counts.subarray(start, end) }
  }
}
