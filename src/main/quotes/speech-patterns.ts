import type { SpeechWords } from './speech-words.ts'

/** What a language's words of speech are recognised by. */
export interface SpeechPatterns {
  /** Behind a quotation. */
  readonly after: readonly RegExp[]
  /** Behind one, but without a comma: `according to`. */
  readonly sources: readonly RegExp[]
  /** In front of one. */
  readonly before: readonly RegExp[]
  /** A narrator's clause at the beginning of a text: `said the mayor`. */
  readonly clause: RegExp
  /** What goes on behind a quotation that its sentence is reported by: a circumstance, another clause, its end. */
  readonly goesOn: RegExp
  /** A title or a name follows. */
  readonly names: RegExp
  readonly thing: RegExp
}

const made = new WeakMap<SpeechWords, SpeechPatterns>()

export function patternsOf(words: SpeechWords): SpeechPatterns {
  const patterns = made.get(words) ?? makePatterns(words)
  made.set(words, patterns)
  return patterns
}

/** A word with the marks inside one: `l’économiste`, `chargée`, `O’Neil`, `forty-one`. */
const word = String.raw`\p{L}[\p{L}\p{M}\p{N}’'.-]*`
const blank = String.raw`[\s\u00a0]+`
const mostWords = 8
/** Go on with the sentence, and begin no speaker. */
const joins = 'and|but|or|und|aber|oder|sowie|et|mais|ou|y|e|pero|o|и|а|но|или'
/** A paper's name stands in marks of its own in Russian: `пишет «Вестник»`. */
const inMarks = String.raw`«[^«»\n]{2,40}»`

function makePatterns({ verbs, sources, that, stops, pronouns, links, works, things }: SpeechWords): SpeechPatterns {
  const whole = (words: string): string => String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`
  const verb = String.raw`(?<verb>${whole(verbs)})`
  const source = String.raw`(?<verb>${whole(sources)})`
  const pronoun = String.raw`(?<pronoun>${whole(pronouns)})`
  const begins = String.raw`(?!${whole(`${pronouns}|${stops}|${joins}|${links}`)})`
  // Up to a mark or a circumstance; the last word must not end in the point that ends the sentence.
  const named = String.raw`(?<speaker>${inMarks}|${begins}${word}(?:${blank}(?!${whole(stops)})${word}){0,${mostWords}}(?<![.'’-])(?:${blank}${inMarks})?)`
  const subject = String.raw`(?<speaker>${begins}${word}(?:${blank}${word}){0,${mostWords}}?)`
  // What may stand between a speaker and the verb: an apposition between commas.
  const apposition = String.raw`(?:,[^,.:;!?“”«»„"]{2,60},)?`
  const lead = String.raw`^[\s\u00a0,.–—-]*`
  const inside = String.raw`[^.!?“”«»„"]`
  // A second speaker's clause may be joined to the first one's.
  const start = String.raw`(?:^|[,;])\s*(?:${whole(links)}${blank})?`
  // Without a colon or a `that` the words between the marks are a name or a term.
  const opening = String.raw`(?:${inside}{0,80}:|${inside}{0,30}(?:,${blank}(?:${word}${blank}){0,6}|${whole(that)}${inside}{0,80}))\s*$`
  const make = (pattern: string): RegExp => new RegExp(pattern, 'iu')
  const inverted = String.raw`${verb}(?:(?<pronoun>-(?:t-)?(?:ils?|elles?|on))(?![\p{L}])|${blank}(?:${whole(stops)}${blank}${word}${blank})?${named})`
  return {
    after: [
      make(String.raw`${lead}${verb}${blank}${pronoun}`), make(String.raw`${lead}(?<verb>a)(?<pronoun>-t-(?:il|elle|on))${blank}`),
      make(String.raw`${lead}${pronoun}${blank}${verb}`), make(String.raw`${lead}${inverted}`),
      make(String.raw`${lead}${subject}${apposition}${blank}${verb}`)
    ],
    sources: [make(String.raw`${lead}${source}${blank}${named}`)],
    before: [
      make(String.raw`${source}${blank}${named}${inside}{0,40},?\s*$`), make(String.raw`${start}${pronoun}${blank}${verb}${opening}`),
      make(String.raw`${start}${subject}${apposition}${blank}${verb}${opening}`), make(String.raw`^\s*${inverted}${inside}{0,60}:\s*$`)
    ],
    clause: make(String.raw`^${inverted}(?=\s*[.,:–—]|$)`),
    goesOn: make(String.raw`^\s*(?:$|[.,;:!?…)”»“–—-])|^${blank}${whole(`${stops}|${joins}`)}`),
    names: make(String.raw`${whole(works)}\s*$`),
    thing: make(whole(things))
  }
}
