import { searchTerms } from '../../../language/index.ts'
import { fold, type WordForms } from './search-forms.ts'

/** What the contract puts around a match. */
const startMark = '\u0001'
const endMark = '\u0002'

/** Characters shown before the first match, and in all. */
const before = 70
const length = 240

interface Span {
  readonly start: number
  readonly end: number
}

/** The text to look in: the body, or the headline where only that holds a match. */
export interface SnippetSource {
  readonly headline: string
  readonly bodyText: string
  readonly language: string | null
}

/** Text around the first match of the words; the beginning of the text where none is sought. The index keeps no text, so matches
 *  are found again in the article's. */
export function makeSnippet({ headline, bodyText, language }: SnippetSource, words: readonly WordForms[]): string {
  const mark = openMarking(words, language ?? undefined)
  return mark(bodyText) ?? mark(headline) ?? markWindow(plainLine(bodyText), [])
}

/** Answers a function that gives text around the first match of the words; `undefined` where there is none. */
export function openMarking(words: readonly WordForms[], language: string | undefined): (text: string) => string | undefined {
  const isMatch = matcherFor(words, language)
  const beginnings = words.flatMap(({ forms }) => forms).map(fold).map(form => form.slice(0, Math.max(2, form.length - 2)))
  return text => {
    // Most texts are done with here: to look at each of their words takes twenty times as long.
    const line = plainLine(text)
    const folded = fold(line)
    const places = beginnings.map(beginning => folded.indexOf(beginning)).filter(place => place >= 0)
    if (places.length === 0) return undefined
    // No match stands before these places, where folding leaves each character where it was.
    const from = folded.length === line.length ? line.lastIndexOf(' ', Math.min(...places)) + 1 : 0
    const spans = findSpans(line, from, isMatch)
    return spans.length > 0 ? markWindow(line, spans) : undefined
  }
}

/** Only what is not a single blank already is replaced: each replacement costs as much as a word. */
function plainLine(text: string): string {
  return text.replace(/[\s\p{Cc}]{2,}|[^\S ]|\p{Cc}/gu, ' ').trim()
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** From a place on the first match and those that a window around it may show: texts are long, and most of them are not looked at. */
function findSpans(text: string, from: number, isMatch: (word: string) => boolean): readonly Span[] {
  const found: Span[] = []
  for (const span of wordSpans(text, from)) {
    if (found[0] !== undefined && span.start > found[0].start + length) break
    if (isMatch(text.slice(span.start, span.end))) found.push(span)
  }
  return found
}

function* wordSpans(text: string, from: number): Generator<Span> {
  if (unspaced.test(text)) {
    for (const { index, segment, isWordLike } of segmenter.segment(text)) {
      if (isWordLike) yield { start: index, end: index + segment.length }
    }
  } else {
    const word = /[\p{L}\p{M}\p{N}]+/gu
    word.lastIndex = from
    for (let match = word.exec(text); match; match = word.exec(text)) yield { start: match.index, end: word.lastIndex }
  }
}

/** Words are compared folded, as the index does; only those that begin like one of the query's are stemmed. */
function matcherFor(words: readonly WordForms[], language: string | undefined): (word: string) => boolean {
  const forms = new Set(words.flatMap(word => word.forms).map(fold))
  const beginnings = new Set(Array.from(forms, form => form.slice(0, 2)))
  const prefixes = words.filter(word => word.isPrefix).map(word => fold(word.forms[0] ?? ''))
  return word => {
    const folded = fold(word)
    if (forms.has(folded) || prefixes.some(prefix => folded.startsWith(prefix))) return true
    return beginnings.has(folded.slice(0, 2)) && searchTerms(word, language ?? 'en').flat().some(form => forms.has(fold(form)))
  }
}

function markWindow(text: string, spans: readonly Span[]): string {
  const start = wordStartAfter(text, (spans[0]?.start ?? 0) - before)
  const end = start + length >= text.length ? text.length : wordEndBefore(text, start + length)
  const shown = spans.filter(span => span.start >= start && span.end <= end)
  const marked = shown.reduceRight((line, span) =>
    line.slice(0, span.start - start) + startMark + line.slice(span.start - start, span.end - start) + endMark
      + line.slice(span.end - start), text.slice(start, end))
  return `${start > 0 ? '… ' : ''}${marked}${end < text.length ? ' …' : ''}`
}

/** Chinese has no spaces: then the cut is made where it falls, but never inside a surrogate pair. */
function wordStartAfter(text: string, position: number): number {
  if (position <= 0) return 0
  const space = text.indexOf(' ', position)
  return space >= 0 && space - position < 30 ? space + 1 : wholeCharacter(text, position)
}

function wordEndBefore(text: string, position: number): number {
  const space = text.lastIndexOf(' ', position)
  return position - space < 30 ? space : wholeCharacter(text, position)
}

function wholeCharacter(text: string, position: number): number {
  return /[\uDC00-\uDFFF]/.test(text[position] ?? '') ? position - 1 : position
}
