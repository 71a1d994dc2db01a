import { findNames, isStopWord, splitWords } from '../language/index.ts'

/** Of so many letters, in a script with capitals, at least one is one. */
const lettersToCapital = 100
const unspaced = new RegExp(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`, 'u')
const unbroken = /[\p{L}\p{M}·・]+/gu
/** In Japanese, names from abroad. */
const katakana = /[\p{Script=Katakana}ー・]{3,}/gu
const fewestSigns = 2
/** Signs of numbers, which stand beside each other as those of names do. */
const numeral = /^[〇一二三四五六七八九十百千万亿億兆两第]$/u

/** Whether a text's names stand out by capitals. */
export function hasCapitals(text: string): boolean {
  return (text.match(/\p{Lu}/gu)?.length ?? 0) * lettersToCapital >= text.length
}

/** Whether a text is Chinese or Japanese. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text)
}

/** Names in a text of a script without spaces or capitals. Dictionaries do not have what is foreign or new: it falls apart into
 *  single signs, and where several of these stand beside each other they are a name. */
export function findPlainNames(text: string, language: string | undefined): readonly string[] {
  const runs = (text.match(unbroken) ?? []).flatMap(part => signRuns(splitWords(part, language), language))
  return [...new Set([...findNames(text, language), ...text.match(katakana) ?? [], ...runs])]
}

function signRuns(words: readonly string[], language: string | undefined): readonly string[] {
  const runs: string[] = []
  let run = ''
  for (const word of [...words, '']) {
    const isSign = [...word].length === 1 && unspaced.test(word) && !numeral.test(word) && !isStopWord(word, language)
    if (isSign) run += word
    else {
      if (run.length >= fewestSigns) runs.push(run)
      run = ''
    }
  }
  return runs
}

/** How many signs in a row two spellings of a name share: what stands beside it may have been taken for a part of it. */
const signsOfName = 3

/** Whether two names without spaces are one, or one is a part of the other. */
export function areSamePlainName(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one]
  return partsOfPlainName(shorter).some(part => longer.includes(part))
}

/** All rows of signs by which a name is known again, whatever stands beside it. */
export function partsOfPlainName(name: string): readonly string[] {
  const length = Math.min(signsOfName, name.length)
  return Array.from({ length: name.length - length + 1 }, (_, start) => name.slice(start, start + length))
}
