import { currencyCodes, currencySigns, currencyWords, scaleWords } from './currency-words.ts'
import { numeralWords } from './numeral-words.ts'
import { readDecimal, shiftDecimal } from './read-decimal.ts'

/** A sum of money as it stands in a text. */
export interface Sum {
  /** As printed: `3 trillion rubles`. */
  readonly text: string
  /** Where it begins in the text, in UTF-16 units. */
  readonly index: number
  /** Decimal, exact: `3000000000000`. */
  readonly amount: string
  /** ISO 4217. */
  readonly currency: string
}

interface Reader {
  readonly pattern: RegExp
  readonly language: string
}

const quote = (text: string): string => text.replaceAll(/[$().*+?|\\]/g, String.raw`\$&`)
const longestFirst = (a: string, b: string): number => b.length - a.length

/** A number goes on to its last digit; where another follows a dash, it begins a range (`$4-5 billion`), and its scale stands
 *  behind that. */
const number = String.raw`(?<number>[\d٠-٩]{1,18}(?:[.,٫٬’'\u00a0\u202f ]?[\d٠-٩]{1,9}){0,7})(?![.,٫٬’'\u00a0\u202f ]?[\d٠-٩]|[-–—][\d٠-٩])`
const sign = `(?<sign>${Object.keys(currencySigns).toSorted(longestFirst).map(quote).join('|')})`
const code = String.raw`(?<code>(?:${currencyCodes.join('|')})(?!\p{L}))`
const word = String.raw`(?<word>${currencyWords.flatMap(([, words]) => words).toSorted(longestFirst).join('|')})\p{L}*`
const space = String.raw`[\s\u00a0\u202f]{0,2}`
/** `a $4-billion plan`, `das 3-Milliarden-Euro-Paket` */
const gap = `(?:${space}|[-‐‑])`
/** Nobody writes out a number before a letter that abbreviates its scale: `I am €5 short`. */
const apart = String.raw`[\s\u00a0\u202f-]{1,2}(?=\p{L}{3})`
const before = String.raw`(?<![\p{L}\p{N}.,])`
/** French and Spanish put a preposition between: `3 millions d’euros`, `2 millones de euros`. */
const of = String.raw`(?:d[’']|de\s|di\s)?`

const readers = new Map<string, readonly Reader[]>()

/** Sums in a text of the given language (en, fr, de, es, ru, ar; others are read as English), in the order of the text. Of
 *  numbers that are written out, the short ones before a scale are found: `two million`. */
export function findSums(text: string, language = 'en'): readonly Sum[] {
  const found = readersFor(language).flatMap(reader => sumsBy(reader, text))
    .toSorted((a, b) => a.index - b.index || b.text.length - a.text.length)
  return found.filter((sum, index) => found.slice(0, index).every(other => other.index + other.text.length <= sum.index))
}

function readersFor(language: string): readonly Reader[] {
  const base = language.split('-')[0] ?? 'en'
  const known = Object.hasOwn(scaleWords, base) ? base : 'en'
  const kept = readers.get(known) ?? makeReaders(known)
  readers.set(known, kept)
  return kept
}

function makeReaders(language: string): readonly Reader[] {
  const scales = (scaleWords[language] ?? []).map(([, words]) => words).join('|')
  const scale = String.raw`(?<scale>${scales})(?!\p{L})`
  const currency = `(?:${sign}|${code}|${word})`
  return [
    String.raw`${before}(?:${sign}|${code})${space}${number}(?:${gap}${scale})?`,
    String.raw`${before}${number}(?:${gap}${scale})?${gap}${of}${currency}`,
    String.raw`${beforeWords(language)}(?:${numeralsOf(language)}${apart}${scale}|${aloneOf(language)})${gap}${of}${currency}`
  ].map(pattern => ({ pattern: new RegExp(pattern, 'giu'), language }))
}

/** A word that begins there, and is not the last of a longer number. */
function beforeWords(language: string): string {
  const { words = [], barredBehind = '' } = numeralWords[language] ?? {}
  const numerals = words.map(([, some]) => some).join('|')
  return String.raw`(?<![\p{L}\p{N}])(?<!(?<![\p{L}\p{N}])(?:${barredBehind}|${numerals})[\s-])`
}

function numeralsOf(language: string): string {
  return `(?<numeral>${(numeralWords[language]?.words ?? []).map(([, words]) => words).join('|')})`
}

function aloneOf(language: string): string {
  const alone = (numeralWords[language]?.alone ?? []).map(([, , words]) => words)
  return alone.length ? `(?<alone>${alone.join('|')})` : String.raw`(?!)`
}

function sumsBy({ pattern, language }: Reader, text: string): readonly Sum[] {
  return [...text.matchAll(pattern)].flatMap((match): readonly Sum[] => {
    const { sign: mark, code: iso, word: name } = match.groups ?? {}
    const amount = amountOf(match.groups ?? {}, language)
    const currency = currencyOf(mark, iso, name)
    if (amount === undefined || currency === undefined) return []
    return [{ text: match[0].trim(), index: match.index, amount, currency }]
  })
}

function amountOf({ number: raw, numeral, alone, scale }: Partial<Record<string, string>>, language: string): string | undefined {
  if (alone !== undefined) {
    const [value, exponent] = numeralWords[language]?.alone.find(([, , words]) => isOneOf(words, alone)) ?? []
    return value === undefined ? undefined : shiftDecimal(value, exponent ?? 0)
  }
  const plain = numeral === undefined ? readDecimal(raw ?? '', language)
    : numeralWords[language]?.words.find(([, words]) => isOneOf(words, numeral))?.[0]
  return plain === undefined ? undefined : shiftDecimal(plain, exponentOf(scale, language))
}

function isOneOf(words: string, text: string): boolean {
  return new RegExp(`^(?:${words})$`, 'iu').test(text)
}

function currencyOf(mark: string | undefined, iso: string | undefined, name: string | undefined): string | undefined {
  if (iso) return iso.toUpperCase()
  if (mark) return Object.entries(currencySigns).find(([sign_]) => sign_.toLowerCase() === mark.toLowerCase())?.[1]
  return name && currencyWords.find(([, words]) => new RegExp(`^(?:${words.join('|')})`, 'iu').test(name))?.[0]
}

function exponentOf(scale: string | undefined, language: string): number {
  if (scale === undefined) return 0
  return (scaleWords[language] ?? []).find(([, words]) => isOneOf(words, scale))?.[0] ?? 0
}
