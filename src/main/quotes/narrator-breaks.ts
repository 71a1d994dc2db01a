import { headOf, matchSpeech, type Attribution } from './find-attribution.ts'
import { patternsOf } from './speech-patterns.ts'
import type { SpeechWords } from './speech-words.ts'

/** What is said, in up to two parts, where a narrator breaks into it: places in the text. */
export interface BrokenSpeech {
  readonly parts: readonly { readonly start: number; readonly end: number }[]
  readonly attribution: Attribution
}

/** Where the narrator's clause may begin: behind a dash, or behind a comma or the end of a sentence. */
const beginnings = { dash: /[\s,]*[–—]\s*/gu, comma: /,\s+|(?<=[!?…])\s+/gu } as const

/** And what must follow it before the speech goes on. */
const endings = { dash: /^[\s.,]*[–—][\s.,]*/u, comma: /^[.,]\s+/u } as const

/** `Не станем, — сказал мэр. — Ни завтра, ни потом`: what was said before and after the narrator's clause. */
export function findNarratorBreak(text: string, words: SpeechWords): BrokenSpeech | undefined {
  const { breaks } = words
  if (breaks === undefined) return undefined
  const { clause } = patternsOf(words)
  for (const { index, 0: mark } of text.matchAll(beginnings[breaks])) {
    const rest = headOf(text.slice(index + mark.length))
    const found = clause.exec(rest)
    const attribution = matchSpeech([clause], rest, words)
    if (found === null || attribution === undefined) continue
    const clauseEnd = index + mark.length + found[0].length
    const ending = endings[breaks].exec(text.slice(clauseEnd))
    const second = ending ? [{ start: clauseEnd + ending[0].length, end: text.length }] : []
    return { attribution, parts: [{ start: 0, end: index }, ...second] }
  }
  return undefined
}
