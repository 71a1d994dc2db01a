import { isStopWord, stemWord } from '../language/index.ts'

/** Whether a word says something of its article: a single letter or sign does not. */
export function isTelling(word: string, language: string | undefined): boolean {
  return word.length > 1 && !isStopWord(word, language)
}

/** The form under which two articles share a word; `3,000` and `3.000` are one number. */
export function stemOf(word: string, language: string | undefined): string {
  return isNumber(word) ? word.replace(/[.,](?=\d{3}(?!\d))/g, '') : stemWord(word.replace(/'s$/, ''), language)
}

export function isNumber(word: string): boolean {
  const unit = word.charCodeAt(0)
  return unit < 0x80 ? unit >= 0x30 && unit <= 0x39 : /^\p{N}/u.test(word)
}
