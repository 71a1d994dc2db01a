import { createRequire } from 'node:module'
import { once } from '../../shared/once.ts'
import { baseLanguage } from './base-language.ts'
import { memoised } from './memoised.ts'
import { scriptOf, scriptOfLanguage, type Script } from './script-of.ts'
import { foldText } from './split-words.ts'
import { stopWordsOf } from './stop-words.ts'
import { createWordNumbers } from './word-numbers.ts'

/** Loaded with the first text whose letters do not say it: its tables are half of what this step loads. */
const franc = once(() => createRequire(import.meta.url)('franc-min') as typeof import('franc-min'))

/** The languages to be told apart within a script: franc's ISO 639-3 code, and ours. franc-min has no Danish and no
 *  Norwegian; stop words tell them from Swedish. */
const rivals: Partial<Record<Script, Readonly<Record<string, readonly string[]>>>> = {
  Latin: {
    eng: ['en'], fra: ['fr'], deu: ['de'], spa: ['es'], ita: ['it'], por: ['pt'], nld: ['nl'], pol: ['pl'],
    swe: ['sv', 'da', 'no'], ron: ['ro'], ces: ['cs'], tur: ['tr'], ind: ['id'], vie: ['vi'], hun: ['hu'], hrv: ['hr']
  },
  Cyrillic: { rus: ['ru'], ukr: ['uk'], bul: ['bg'], srp: ['sr'], bel: ['be'], kaz: ['kk'] },
  Arabic: { arb: ['ar'], pes: ['fa'], urd: ['ur'] },
  Devanagari: { hin: ['hi'], mar: ['mr'], npi: ['ne'] }
}

/** Scripts in which the press writes one language. */
const soleLanguage: Partial<Record<Script, string>> = {
  Hebrew: 'he', Han: 'zh', Kana: 'ja', Hangul: 'ko', Greek: 'el', Thai: 'th', Bengali: 'bn', Tamil: 'ta', Armenian: 'hy',
  Georgian: 'ka'
}

/** What a script's text is taken for unless it speaks against it: most of the press in that script is in this language. */
const assumed: Partial<Record<Script, string>> = { Cyrillic: 'ru', Arabic: 'ar', Devanagari: 'hi' }

/** Letters that one language of a script has and its neighbours have not; the first that is found decides. */
const tellingLetters: Partial<Record<Script, readonly (readonly [RegExp, string])[]>> = {
  Cyrillic: [
    [/[ўЎ]/, 'be'], [/[әғқңұһӘҒҚҢҰҺ]/, 'kk'], [/[їєґЇЄҐ]/, 'uk'], [/[ѓќѕЃЌЅ]/, 'mk'], [/[ђћљњџЂЋЉЊЏ]/, 'sr'],
    [/[ыэёЫЭЁ]/, 'ru'], [/[іІ]/, 'uk'],
    // Between consonants only Bulgarian writes it.
    [/[бвгджзклмнпрстфхцчшщ]ъ[бвгджзклмнпрстфхцчшщ]/i, 'bg']
  ],
  Arabic: [[/[ٹڈڑےں]/, 'ur'], [/[ێۆەڵ]/, 'ckb'], [/[پچژگکی]/, 'fa']]
}

/** Letters that speak for a Latin language, though names carry them into others. */
const ownLetters: Readonly<Record<string, RegExp>> = {
  cs: /[ěřůčšž]/, da: /[åæø]/, de: /[äöüß]/, es: /[ñ¿¡]/, fr: /[àèêçœ]/, hr: /[čćđšž]/, hu: /[őű]/, no: /[åæø]/,
  pl: /[ąęłńśźż]/, pt: /[ãõçê]/, ro: /[ăâțșţ]/, sv: /[åäö]/, tr: /[ğış]/, vi: /[ơưđạảấầậắẹếềệịọốồộớờợụứừữự]/
}

/** A declared language holds unless another one fits this much better (scores run from 0 to 3). */
const priorMargin = 0.15
/** The same for a text of a few words, where trigrams are guesswork. */
const shortPriorMargin = 0.5
const fewWords = 12
/** Where so large a share of the words is of one language, and of the next best so much less, nothing else is asked:
 *  franc takes longer than all else that is done to an article. */
const clearShare = 0.25
const clearLead = 0.15
/** Letters looked at: franc's time grows with them, its certainty hardly. */
const sampleLength = 600

/** The language a text is written in, as a BCP 47 tag, or `undefined` when its words do not tell.
 *  `prior` is what the feed declares. It holds, with its region, where the text does not speak against it: a feed's
 *  declaration is often its software's default (`en-US`), so a long text in another language overrules it. */
export function detectLanguage(text: string, prior?: string): string | undefined {
  const sample = text.slice(0, sampleLength)
  const script = scriptOf(sample)
  const declared = canonicalTag(prior)
  if (script === 'Other') return declared
  const base = baseLanguage(declared)
  const possible = base !== undefined && scriptOfLanguage(base) === script ? base : undefined
  const found = soleLanguage[script] ?? byLetters(sample, script) ?? byWords(sample, script, possible ?? assumed[script])
  return found === undefined || found === base ? possible && declared : found
}

function byLetters(sample: string, script: Script): string | undefined {
  return tellingLetters[script]?.find(([letter]) => letter.test(sample))?.[1]
}

function byWords(sample: string, script: Script, prior: string | undefined): string | undefined {
  const contenders = contendersOf.get(script) ?? []
  // What cannot be weighed cannot be overruled: Slovak looks like Czech to us.
  if (prior !== undefined && !contenders.some(({ language }) => language === prior)) return prior
  const { counts, wordCount } = countOwners(sample)
  const shares = contenders.map(({ place }) => counts[place]! / Math.max(wordCount, 1))
  const clear = wordCount >= fewWords ? findClear(shares) : undefined
  if (clear !== undefined) return contenders[clear]?.language
  const [first, ...others] = rank(sample, rivals[script] ?? {}, new Map(contenders.map(({ language }, at) => [language, shares[at]!])))
  if (first === undefined) return prior
  const margin = wordCount < fewWords ? shortPriorMargin : priorMargin
  const own = [first, ...others].find(({ language }) => language === prior)
  if (prior !== undefined && first.score - (own?.score ?? first.score) < margin) return prior
  return first.score - (others[0]?.score ?? 0) >= leadNeeded(wordCount) ? first.language : undefined
}

/** Where in the list the share stands that is clearly the greatest. */
function findClear(shares: readonly number[]): number | undefined {
  let first: number | undefined
  let most = 0
  let next = 0
  for (let at = 0; at < shares.length; at += 1) {
    const share = shares[at]!
    if (share > most) {
      next = most
      most = share
      first = at
    } else if (share > next) next = share
  }
  return most >= clearShare && most - next >= clearLead ? first : undefined
}

interface Scored {
  readonly language: string
  readonly score: number
}

/** `shares`: per language the share of the words that are its own, the best sign in a short text. */
function rank(
  sample: string, names: Readonly<Record<string, readonly string[]>>, shares: ReadonlyMap<string, number>
): readonly Scored[] {
  return franc().francAll(sample, { only: Object.keys(names), minLength: 3 })
    .flatMap(([code, score]) => (names[code] ?? []).map(language => ({ language, score: score + (shares.get(language) ?? 0) })))
    .toSorted((a, b) => b.score - a.score)
}

const weighed = Object.values(rivals).flatMap(names => Object.values(names).flat())

/** The languages of a script, and their places in `weighed`. */
const contendersOf: ReadonlyMap<string, readonly { readonly language: string; readonly place: number }[]> =
  new Map(Object.entries(rivals).map(([script, names]) =>
    [script, Object.values(names).flat().map(language => ({ language, place: weighed.indexOf(language) }))]))

const mostWeighed = 50_000

interface OwnWords {
  /** Of how many words each language in `weighed` has them, or a letter in them, for its own. Filled anew by the next text. */
  readonly counts: Int32Array
  readonly wordCount: number
}

/** The owners of a word are remembered, since every text asks for eighteen languages of the same few thousand words. */
const countOwners = (() => {
  const counts = new Int32Array(weighed.length)
  let numbers = createWordNumbers()
  let owners: (readonly number[])[] = []
  return (sample: string): OwnWords => {
    if (numbers.size() >= mostWeighed) [numbers, owners] = [createWordNumbers(), []]
    const words = numbers.skim(foldText(sample))
    counts.fill(0)
    for (let at = 0; at < words.length; at += 1) {
      const places = owners[words[at]!] ??= ownersOf(numbers.wordOf(words[at]!))
      for (let one = 0; one < places.length; one += 1) counts[places[one]!]! += 1
    }
    return { counts, wordCount: words.length }
  }
})()

/** The places in `weighed` of the languages that have the word, or a letter in it, for their own. */
function ownersOf(word: string): readonly number[] {
  return weighed.flatMap((language, place) => (stopWordsOf(language)?.has(word) || ownLetters[language]?.test(word) ? [place] : []))
}

/** How far ahead the best language must be, by the number of words. */
function leadNeeded(wordCount: number): number {
  if (wordCount >= 3 * fewWords) return 0.02
  return wordCount >= fewWords ? 0.06 : 0.15
}

function canonicalTag(tag: string | undefined): string | undefined {
  return tag === undefined ? undefined : canonicalTags(tag)[0]
}

const canonicalTags = memoised<readonly string[]>(tag => {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))
  } catch {
    return []
  }
}, 1_000)
