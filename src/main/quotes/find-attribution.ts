import type { SpeechWords } from './speech-words.ts'

/** Who said it, as the article has it. */
export interface Attribution {
  /** Absent where only a pronoun stands. */
  readonly speaker?: string
  /** `said`, `a déclaré`, `according to`. */
  readonly verb: string
}

interface Patterns {
  readonly after: readonly RegExp[]
  readonly before: readonly RegExp[]
}

const made = new WeakMap<SpeechWords, Patterns>()

/** Looks behind the quotation first, where most papers put it, then before it; only within its sentence. */
export function findAttribution(before: string, after: string, words: SpeechWords): Attribution | undefined {
  const patterns = made.get(words) ?? makePatterns(words)
  made.set(words, patterns)
  return match(patterns.after, headOf(after)) ?? match(patterns.before, tailOf(before))
}

function match(patterns: readonly RegExp[], text: string): Attribution | undefined {
  for (const pattern of patterns) {
    const { speaker, pronoun, verb } = pattern.exec(text)?.groups ?? {}
    if (verb === undefined || (speaker === undefined && pronoun === undefined)) continue
    // An article alone is no speaker: `Le juge a souligné` has a noun that is also a verb.
    if (speaker !== undefined && !/\p{L}{3}/u.test(speaker)) continue
    return { verb: verb.trim().toLowerCase(), ...(speaker !== undefined && { speaker: speaker.replaceAll(/\s+/gu, ' ').trim() }) }
  }
  return undefined
}

/** A word with the marks inside one: `l’économiste`, `chargée`, `O’Neil`, `forty-one`. */
const word = String.raw`\p{L}[\p{L}\p{M}\p{N}’'.-]*`
const blank = String.raw`[\s\u00a0]+`
const mostWords = 8
/** Go on with the sentence, and begin no speaker. */
const joins = 'and|but|or|und|aber|oder|sowie|et|mais|ou|y|e|pero|o|и|а|но|или'

function makePatterns({ verbs, sources, that, stops, pronouns }: SpeechWords): Patterns {
  const whole = (words: string): string => String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`
  const verb = String.raw`(?<verb>${whole(verbs)})`
  const source = String.raw`(?<verb>${whole(sources)})`
  const pronoun = String.raw`(?<pronoun>${whole(pronouns)})`
  // Up to a mark or a circumstance; the last word must not end in the point that ends the sentence.
  const named = String.raw`(?<speaker>(?!${whole(`${pronouns}|${stops}|${joins}`)})${word}(?:${blank}(?!${whole(stops)})${word}){0,${mostWords}}(?<![.'’-]))`
  const subject = String.raw`(?<speaker>(?!${whole(`${pronouns}|${stops}|${joins}`)})${word}(?:${blank}${word}){0,${mostWords}}?)`
  // What may stand between a speaker and the verb: an apposition between commas.
  const apposition = String.raw`(?:,[^,.:;!?“”«»„"]{2,60},)?`
  const lead = String.raw`^[\s\u00a0,.–—-]*`
  const inside = String.raw`[^.!?“”«»„"]`
  // Without a colon or a `that` the words between the marks are a name or a term.
  const opening = String.raw`(?:${inside}{0,80}:|${inside}{0,30}(?:,${blank}(?:${word}${blank}){0,6}|${whole(that)}${inside}{0,80}))\s*$`
  const make = (pattern: string): RegExp => new RegExp(pattern, 'iu')
  return {
    after: [
      make(String.raw`${lead}${verb}${blank}${pronoun}`), make(String.raw`${lead}(?<verb>a)(?<pronoun>-t-(?:il|elle|on))${blank}`),
      make(String.raw`${lead}${pronoun}${blank}${verb}`), make(String.raw`${lead}${verb}${blank}(?:(?:${stops})${blank}${word}${blank})?${named}`),
      make(String.raw`${lead}${subject}${apposition}${blank}${verb}`), make(String.raw`${lead}${source}${blank}${named}`)
    ],
    before: [
      make(String.raw`${source}${blank}${named}${inside}{0,40},?\s*$`), make(String.raw`(?:^|,)\s*${pronoun}${blank}${verb}${opening}`),
      make(String.raw`(?:^|,)\s*${subject}${apposition}${blank}${verb}${opening}`)
    ]
  }
}

const reach = 220

/** Up to the end of the sentence or the next quotation. */
function headOf(after: string): string {
  const text = after.slice(0, reach)
  const end = /[“«„"]|(?<=\p{L}{3}|\d)[.!?…](?=\s|$)/u.exec(text.slice(1))
  return end ? text.slice(0, end.index + 1) : text
}

/** From the beginning of the sentence, or the end of the quotation before. */
function tailOf(before: string): string {
  const text = before.slice(-reach)
  const last = [...text.matchAll(/[”»“"]|(?<=\p{L}{3}|\d)[.!?…]\s/gu)].at(-1)
  return last ? text.slice(last.index + last[0].length) : text
}
