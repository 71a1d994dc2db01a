import { findAttribution } from './find-attribution.ts'
import { quotationSpans } from './quotation-spans.ts'
import { speechWordsOf } from './speech-words.ts'

/** Words of a text that somebody is said to have said. */
export interface FoundQuote {
  /** Verbatim, without the quotation marks. */
  readonly exact: string
  /** Of `exact`, in UTF-16 units. */
  readonly start: number
  readonly end: number
  readonly speaker?: string
  readonly verb: string
}

/** Fewer words are a term in quotation marks, not something said. */
const fewestWords = 4

/** Quotations with an attribution beside them, in English, French, German, Spanish and Russian; none in other languages. What
 *  stands in quotation marks without one (titles, irony, names of ships) is left out: better to miss one than to invent a
 *  speaker. A second part of a quotation that an attribution divides belongs to the same speaker. */
export function findQuotes(text: string, language: string | undefined): readonly FoundQuote[] {
  const words = speechWordsOf(language)
  if (words === undefined) return []
  return paragraphsOf(text).flatMap(({ from, paragraph }) => {
    const spans = quotationSpans(paragraph)
    return spans.flatMap(({ start, end, markStart, markEnd }, index): readonly FoundQuote[] => {
      const exact = paragraph.slice(start, end)
      if (countWords(exact, language) < fewestWords) return []
      const before = paragraph.slice(spans[index - 1]?.markEnd ?? 0, markStart)
      const found = findAttribution(before, paragraph.slice(markEnd), words)
      return found ? [{ exact, start: from + start, end: from + end, ...found }] : []
    })
  })
}

function paragraphsOf(text: string): readonly { readonly from: number; readonly paragraph: string }[] {
  return [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: paragraph }) => ({ from: index, paragraph }))
}

function countWords(text: string, language: string | undefined): number {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length
}
