/** Names of scripts as Unicode has them; `Other` for none or any other. */
export type Script =
  | 'Latin' | 'Cyrillic' | 'Arabic' | 'Hebrew' | 'Han' | 'Kana' | 'Hangul' | 'Greek' | 'Thai' | 'Devanagari' | 'Bengali'
  | 'Tamil' | 'Armenian' | 'Georgian' | 'Other'

const letters: readonly (readonly [Script, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/gu], ['Cyrillic', /\p{Script=Cyrillic}/gu], ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu], ['Han', /\p{Script=Han}/gu], ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Hangul', /\p{Script=Hangul}/gu], ['Greek', /\p{Script=Greek}/gu], ['Thai', /\p{Script=Thai}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu], ['Bengali', /\p{Script=Bengali}/gu], ['Tamil', /\p{Script=Tamil}/gu],
  ['Armenian', /\p{Script=Armenian}/gu], ['Georgian', /\p{Script=Georgian}/gu]
]

/** A text shows within its first lines in which script it is written. */
const sampleLength = 600

/** How many letters of each script stand at the head of a text. */
export function countScripts(text: string): ReadonlyMap<Script, number> {
  const sample = text.slice(0, sampleLength)
  return new Map(letters.map(([script, letter]) => [script, sample.match(letter)?.length ?? 0]))
}

/** The script in which most of a text is written; `Other` when it has no letters we know. Japanese is `Kana`, though
 *  most of its letters may be Han. */
export function scriptOf(text: string): Script {
  const counts = countScripts(text)
  let best: Script = 'Other'
  let most = 0
  for (const [script, count] of counts) {
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
