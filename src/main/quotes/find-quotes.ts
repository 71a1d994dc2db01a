import { findAttribution, type Attribution, type Surroundings } from './find-attribution.ts'
import { findNarratorBreak } from './narrator-breaks.ts'
import { quotationSpans } from './quotation-spans.ts'
import { speechWordsOf, type SpeechWords } from './speech-words.ts'

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

/** Places in a paragraph, with who said what stands there. */
interface Said {
  readonly parts: readonly { readonly start: number; readonly end: number }[]
  readonly attribution: Attribution
}

/** Quotations with an attribution beside them, in English, French, German, Spanish and Russian; none in other languages. What
 *  stands in quotation marks without one (titles, irony, names of ships) is left out: better to miss one than to invent a
 *  speaker. A second part of a quotation that an attribution divides belongs to the same speaker. */
export function findQuotes(text: string, language: string | undefined): readonly FoundQuote[] {
  const words = speechWordsOf(language)
  if (words === undefined) return []
  return paragraphsOf(text).flatMap(({ from, paragraph }) =>
    (readDialogue(paragraph, words) ?? readMarks(paragraph, words)).flatMap(({ parts, attribution }) => parts
      .map(part => ({ ...part, exact: paragraph.slice(part.start, part.end) }))
      .filter(({ exact }) => countWords(exact, language) >= fewestWords)
      .map(({ exact, start, end }) => ({ exact, start: from + start, end: from + end, ...attribution }))))
}

/** A paragraph that begins with a dash is speech, as in Russian, Spanish and French dialogue. */
function readDialogue(paragraph: string, words: SpeechWords): readonly Said[] | undefined {
  const dash = words.breaks && /^\s*[–—]\s*/u.exec(paragraph)
  if (!dash) return undefined
  const found = findNarratorBreak(paragraph.slice(dash[0].length), words)
  // Behind a comma's narrator, nothing tells whether it is the speech that goes on or the tale.
  return found && [moved(words.breaks === 'comma' ? { ...found, parts: found.parts.slice(0, 1) } : found, dash[0].length)]
}

function readMarks(paragraph: string, words: SpeechWords): readonly Said[] {
  const said: Said[] = []
  let [from, last]: [number, Attribution | undefined] = [0, undefined]
  for (const span of quotationSpans(paragraph)) {
    const exact = paragraph.slice(span.start, span.end)
    const surroundings = { before: paragraph.slice(from, span.markStart), exact, after: paragraph.slice(span.markEnd) }
    const broken = findNarratorBreak(exact, words)
    last = broken?.attribution ?? findAttribution(surroundings, words) ?? (goesOn(surroundings) ? last : undefined)
    from = span.markEnd
    if (broken) said.push(moved(broken, span.start))
    else if (last) said.push({ parts: [span], attribution: last })
  }
  return said
}

/** Whether the speaker of the quotation before goes on: `“…,” said Ada Brill. “…”`, or within the sentence. */
function goesOn({ before, exact, after }: Surroundings): boolean {
  const [, mark] = /^(?=.*\p{L})(?:[^.!?…]|(?<!\p{L}{3}|\d)\.){0,120}([.,;:])\s*$/u.exec(before) ?? []
  if (mark === undefined) return false
  return mark !== '.' || (/^[¿¡]?\p{Lu}/u.test(exact) && (/[.!?…]$/u.test(exact) || /^\s*(?:[.!?…]|$)/u.test(after)))
}

function moved({ parts, attribution }: Said, by: number): Said {
  return { attribution, parts: parts.map(({ start, end }) => ({ start: start + by, end: end + by })) }
}

function paragraphsOf(text: string): readonly { readonly from: number; readonly paragraph: string }[] {
  return [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: paragraph }) => ({ from: index, paragraph }))
}

function countWords(text: string, language: string | undefined): number {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length
}
