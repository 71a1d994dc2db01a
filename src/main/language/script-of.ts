import { memoised } from './memoised.ts'
import { isAscii } from './split-words.ts'

/** Names of scripts as Unicode has them; `Other` for none or any other. */
export type Script =
  | 'Latin' | 'Cyrillic' | 'Arabic' | 'Hebrew' | 'Han' | 'Kana' | 'Hangul' | 'Greek' | 'Thai' | 'Devanagari' | 'Bengali'
  | 'Tamil' | 'Armenian' | 'Georgian' | 'Other'

const letters: readonly (readonly [Script, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u], ['Cyrillic', /\p{Script=Cyrillic}/u], ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u], ['Han', /\p{Script=Han}/u], ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hangul', /\p{Script=Hangul}/u], ['Greek', /\p{Script=Greek}/u], ['Thai', /\p{Script=Thai}/u],
  ['Devanagari', /\p{Script=Devanagari}/u], ['Bengali', /\p{Script=Bengali}/u], ['Tamil', /\p{Script=Tamil}/u],
  ['Armenian', /\p{Script=Armenian}/u], ['Georgian', /\p{Script=Georgian}/u]
]

/** A text shows within its first lines in which script it is written. */
const sampleLength = 600

/** Looked up: to ask fourteen patterns of every text took as long as to sanitise it. */
const scriptOfCharacter = memoised<Script>(
  character => letters.find(([, letter]) => letter.test(character))?.[0] ?? 'Other', 10_000)

/** How many letters of each script that is met stand at the head of a text. */
export function countScripts(text: string): ReadonlyMap<Script, number> {
  const sample = text.slice(0, sampleLength)
  const counts = new Map<Script, number>()
  let ascii = 0
  for (let at = 0; at < sample.length; at += 1) {
    const codePoint = sample.codePointAt(at) ?? 0
    if (codePoint < 0x80) ascii += isAsciiLetter(codePoint) ? 1 : 0
    else {
      const script = scriptOfCharacter(String.fromCodePoint(codePoint))
      if (script !== 'Other') counts.set(script, (counts.get(script) ?? 0) + 1)
      if (codePoint > 0xffff) at += 1
    }
  }
  return ascii === 0 ? counts : counts.set('Latin', (counts.get('Latin') ?? 0) + ascii)
}

function isAsciiLetter(codePoint: number): boolean {
  const lower = codePoint | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

/** The script in which most of a text is written; `Other` when it has no letters we know. Japanese is `Kana`, though
 *  most of its letters may be Han. */
export function scriptOf(text: string): Script {
  const sample = text.slice(0, sampleLength)
  if (isAscii(sample)) return /[a-z]/i.test(sample) ? 'Latin' : 'Other'
  const counts = countScripts(sample)
  let best: Script = 'Other'
  let most = 0
  for (const [script] of letters) {
    const count = counts.get(script) ?? 0
    if (count > most) [best, most] = [script, count]
  }
  return best === 'Han' && (counts.get('Kana') ?? 0) * 10 > most ? 'Kana' : best
}

const scriptsOfLanguages: Readonly<Record<string, Script>> = {
  ar: 'Arabic', be: 'Cyrillic', bg: 'Cyrillic', bn: 'Bengali', ckb: 'Arabic', el: 'Greek', fa: 'Arabic', he: 'Hebrew',
  hi: 'Devanagari', hy: 'Armenian', ja: 'Kana', ka: 'Georgian', kk: 'Cyrillic', ko: 'Hangul', mk: 'Cyrillic',
  mr: 'Devanagari', ne: 'Devanagari', ps: 'Arabic', ru: 'Cyrillic', sr: 'Cyrillic', ta: 'Tamil', th: 'Thai',
  uk: 'Cyrillic', ur: 'Arabic', yi: 'Hebrew', yue: 'Han', zh: 'Han'
}

/** The script a language is written in, by the first part of its tag; Latin unless we know better. */
export function scriptOfLanguage(base: string): Script {
  return scriptsOfLanguages[base] ?? 'Latin'
}
