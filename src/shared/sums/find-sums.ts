import { currencyCodes, currencySigns, currencyWords, scaleWords } from './currency-words.ts'
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

/** A number goes on to its last digit; where another follows a dash, it begins a range (`$4-5 billion`), and its scale stands behind that. */
const number = String.raw`(?<number>[\d٠-٩]{1,18}(?:[.,٫٬’'\u00a0\u202f ]?[\d٠-٩]{1,9}){0,7})(?![.,٫٬’'\u00a0\u202f ]?[\d٠-٩]|[-–—][\d٠-٩])`
const sign = `(?<sign>${Object.keys(currencySigns).toSorted(longestFirst).map(quote).join('|')})`
const code = String.raw`(?<code>(?:${currencyCodes.join('|')})(?![\p{L}\p{N}]))`
const word = String.raw`(?<word>${currencyWords.flatMap(([, words]) => words).toSorted(longestFirst).join('|')})\p{L}*`
const space = String.raw`[\s\u00a0\u202f]{0,2}`
/** `a $4-billion plan`, `das 3-Milliarden-Euro-Paket` */
const gap = `(?:${space}|[-‐‑])`
const before = String.raw`(?<![\p{L}\p{N}.,])`
/** French and Spanish put a preposition between: `3 millions d’euros`, `2 millones de euros`. */
const of = String.raw`(?:d[’']|de\s|di\s)?`

const readers = new Map<string, readonly Reader[]>()

/** Sums in a text of the given language (en, fr, de, es, ru, ar; others are read as English), in the order of the text. Numbers
 *  written out in words are not found. */
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
  const scale = String.raw`(?:${gap}(?<scale>${scales})(?![\p{L}]))?`
  return [
    String.raw`${before}(?:${sign}|${code})${space}${number}${scale}`,
    String.raw`${before}${number}${scale}${gap}${of}(?:${sign}|${code}|${word})`
  ].map(pattern => ({ pattern: new RegExp(pattern, 'giu'), language }))
}

function sumsBy({ pattern, language }: Reader, text: string): readonly Sum[] {
  return [...text.matchAll(pattern)].flatMap((match): readonly Sum[] => {
    const { number: raw = '', scale, sign: mark, code: iso, word: name } = match.groups ?? {}
    const amount = readDecimal(raw, language)
    const currency = currencyOf(mark, iso, name)
    if (amount === undefined || currency === undefined) return []
    return [{ text: match[0].trim(), index: match.index, amount: shiftDecimal(amount, exponentOf(scale, language)), currency }]
  })
}

function currencyOf(mark: string | undefined, iso: string | undefined, name: string | undefined): string | undefined {
  if (iso) return iso.toUpperCase()
  if (mark) return Object.entries(currencySigns).find(([sign_]) => sign_.toLowerCase() === mark.toLowerCase())?.[1]
  return name && currencyWords.find(([, words]) => new RegExp(`^(?:${words.join('|')})`, 'iu').test(name))?.[0]
}

function exponentOf(scale: string | undefined, language: string): number {
  if (scale === undefined) return 0
  return (scaleWords[language] ?? []).find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(scale))?.[0] ?? 0
}
