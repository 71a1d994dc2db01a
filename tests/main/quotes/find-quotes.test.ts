import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../../src/main/quotes/index.ts'
import type { Marked } from './marked.ts'
import { english } from './marked/english.ts'
import { french } from './marked/french.ts'
import { german } from './marked/german.ts'
import { hard } from './marked/hard.ts'
import { russian } from './marked/russian.ts'
import { spanish } from './marked/spanish.ts'

const sets: Readonly<Record<string, readonly Marked[]>> = { en: english, fr: french, de: german, es: spanish, ru: russian }

/** Right is a quotation with the very words and the very speaker. */
function score(marked: readonly Marked[], language: string): { readonly right: number; readonly found: number; readonly said: number; readonly wrong: readonly string[] } {
  const results = marked.map(([text, said]) => {
    const found = findQuotes(text, language).map(({ exact, speaker }) => [exact, speaker] as const)
    const wrong = found.filter(([exact, speaker]) => !said.some(other => other[0] === exact && other[1] === speaker))
    return { found: found.length, right: found.length - wrong.length, said: said.length, wrong: wrong.map(quote => `${text} → ${quote.join(' / ')}`) }
  })
  const sum = (key: 'found' | 'right' | 'said'): number => results.reduce((total, result) => total + result[key], 0)
  return { right: sum('right'), found: sum('found'), said: sum('said'), wrong: results.flatMap(({ wrong }) => wrong) }
}

describe('quotations of 200 marked sentences', () => {
  const scores = Object.entries(sets).map(([language, marked]) => ({ language, ...score(marked, language) }))

  test('are found with their speakers at a precision of at least 0.95, and most of them', () => {
    const [right, found, said] = (['right', 'found', 'said'] as const).map(key => scores.reduce((sum, one) => sum + one[key], 0))
    console.info(`quotes: precision ${((right ?? 0) / (found ?? 1)).toFixed(3)}, recall ${((right ?? 0) / (said ?? 1)).toFixed(3)}`)
    expect(Object.values(sets).flat()).toHaveLength(200)
    expect((right ?? 0) / (found ?? 1), scores.flatMap(({ wrong }) => wrong).join('\n')).toBeGreaterThanOrEqual(0.95)
    expect((right ?? 0) / (said ?? 1)).toBeGreaterThanOrEqual(0.85)
  })

  test.each(Object.keys(sets))('in %s are right in at least nine cases of ten', language => {
    const { right, found } = scores.find(one => one.language === language) ?? expect.unreachable('it is scored')
    expect(right / found).toBeGreaterThanOrEqual(0.9)
  })
})

test('quotations of 90 sentences that were written to be hard are found as surely', () => {
  const scores = Object.entries(hard).map(([language, marked]) => score(marked, language))
  const [right, found, said] = (['right', 'found', 'said'] as const).map(key => scores.reduce((sum, one) => sum + one[key], 0))
  expect(Object.values(hard).flat()).toHaveLength(90)
  expect((right ?? 0) / (found ?? 1), scores.flatMap(({ wrong }) => wrong).join('\n')).toBeGreaterThanOrEqual(0.95)
  expect((right ?? 0) / (said ?? 1)).toBeGreaterThanOrEqual(0.9)
})

test('of other languages none are invented', () => {
  expect(findQuotes('「我们不会付这笔钱，」部长说。', 'zh')).toEqual([])
  expect(findQuotes('“We will not pay this toll,” said Tom Rook.', undefined)).toEqual([])
})

test('stand where they are said to stand', () => {
  const text = 'First line.\n“We have not been asked by anybody,” the mayor said.'
  const [quote] = findQuotes(text, 'en')
  expect(text.slice(quote?.start, quote?.end)).toBe('We have not been asked by anybody,')
})
