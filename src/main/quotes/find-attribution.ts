import { patternsOf } from './speech-patterns.ts'
import type { SpeechWords } from './speech-words.ts'

/** Who said it, as the article has it. */
export interface Attribution {
  /** Absent where only a pronoun stands. */
  readonly speaker?: string
  /** `said`, `a déclaré`, `according to`. */
  readonly verb: string
}

/** A quotation in its paragraph. */
export interface Surroundings {
  /** What stands between the quotation before and this one. */
  readonly before: string
  readonly exact: string
  readonly after: string
}

/** Looks behind the quotation first, where most papers put it, then before it; only within its sentence. A title or a name is said by
 *  nobody, and of a term that the reporting sentence goes on with, as with a word of its own, nobody can say whose it is. */
export function findAttribution({ before, exact, after }: Surroundings, words: SpeechWords): Attribution | undefined {
  const { after: behind, sources, before: inFront, goesOn, names } = patternsOf(words)
  const [head, tail] = [headOf(after), tailOf(before)]
  if (names.test(tail)) return undefined
  // Between the words and the verb stands a mark; without one, the words are the subject of another sentence.
  const isParted = /[,.!?…]["”’»]?$/u.test(exact) || /^[\s\u00a0]*[,–—-]/u.test(after)
  const isWhole = /:\s*$/u.test(tail) || goesOn.test(after)
  return (isParted ? matchSpeech(behind, head, words) : undefined) ?? matchSpeech(sources, head, words)
    ?? (isWhole ? matchSpeech(inFront, tail, words) : undefined)
}

export function matchSpeech(patterns: readonly RegExp[], text: string, words: SpeechWords): Attribution | undefined {
  const { thing } = patternsOf(words)
  for (const pattern of patterns) {
    const { speaker, pronoun, verb } = pattern.exec(text)?.groups ?? {}
    if (verb === undefined || (speaker === undefined && pronoun === undefined)) continue
    // An article alone is no speaker: `Le juge a souligné` has a noun that is also a verb.
    if (speaker !== undefined && !/\p{L}{3}/u.test(speaker)) continue
    if (speaker !== undefined && thing.test(speaker)) return undefined
    return { verb: verb.trim().toLowerCase(), ...(speaker !== undefined && { speaker: speaker.replaceAll(/\s+/gu, ' ').trim() }) }
  }
  return undefined
}

const reach = 220

/** Up to the end of the sentence or the next quotation; a short name in marks is none. */
export function headOf(after: string): string {
  const text = after.slice(0, reach)
  const end = /[“„"]|«(?![^«»\n]{2,40}»\s*(?:[.,;]|$))|(?<=\p{L}{3}|\d)[.!?…](?=\s|$)/u.exec(text.slice(1))
  return end ? text.slice(0, end.index + 1) : text
}

/** From the beginning of the sentence, or the end of the quotation before. */
function tailOf(before: string): string {
  const text = before.slice(-reach)
  const last = [...text.matchAll(/[”»“"]|(?<=\p{L}{3}|\d)[.!?…]\s/gu)].at(-1)
  return last ? text.slice(last.index + last[0].length) : text
}
