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

/** Terms go by what they are, not by their numbers, which are others in each thread. */
export function packReadings(
  articles: readonly StoryArticle[], readings: readonly ReadArticle[], { words, names }: Lexicons
): PackedReadings {
  const prints = new Uint32Array(readings.length * printLength)
  for (const [place, { print }] of readings.entries()) if (print) prints.set(print, place * printLength)
  return {
    articles: articles.map(article => ({ ...article, text: '' })),
    hasText: readings.map(({ hasText }) => hasText),
    wordCounts: readings.map(({ read }) => read.wordCount),
    words: packTerms(readings.map(({ read }) => read), words),
    names: packTerms(readings.map(one => one.names), names),
    prints
  }
}

function packTerms(list: readonly StoryTerms[], lexicon: Lexicon): PackedTerms {
  const length = list.reduce((sum, { terms }) => sum + terms.length, 0)
  const [places, counts, ends] = [new Int32Array(length), new Float32Array(length), new Int32Array(list.length)]
  /** By its number, one above the place of each term. */
  const known = new Int32Array(lexicon.size)
  const terms: string[] = []
  let end = 0
  for (const [article, { terms: own, counts: ownCounts }] of list.entries()) {
    counts.set(ownCounts, end)
    for (let at = 0; at < own.length; at += 1) {
      const term = own[at] as number
      if (known[term] === 0) known[term] = terms.push(lexicon.termOf(term))
      places[end + at] = (known[term] as number) - 1
    }
    end += own.length
    ends[article] = end
  }
  return { terms: terms.join('\n'), places, counts, ends }
}

/** The readings as if they had been read with these lexicons, in the order of the articles. */
export function openReadings(packed: PackedReadings, { words, names }: Lexicons): readonly ReadArticle[] {
  const wordTerms = openTerms(packed.words, words)
  const nameTerms = openTerms(packed.names, names)
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
  { terms, places, counts, ends }: PackedTerms, lexicon: Lexicon
): (article: number) => Pick<StoryTerms, 'terms' | 'counts'> {
  const numbers = places.length === 0 ? places : Int32Array.from(terms.split('\n'), term => lexicon.numberOf(term))
  const all = places.map(place => numbers[place] as number)
  return article => {
    const [from, to] = [ends[article - 1] ?? 0, ends[article]]
    return { terms: all.subarray(from, to), counts: counts.subarray(from, to) }
  }
}
