import { createRequire } from 'node:module'
import { baseLanguage } from './base-language.ts'
import { memoised } from './memoised.ts'

/** CommonJS without types, hence `require`: what we use of it. */
const snowball = createRequire(import.meta.url)('snowball-stemmers') as {
  newStemmer(algorithm: string): { stem(word: string): string }
}

const algorithms: Readonly<Record<string, string>> = {
  ar: 'arabic', ca: 'catalan', cs: 'czech', da: 'danish', de: 'german', en: 'english', es: 'spanish', eu: 'basque',
  fi: 'finnish', fr: 'french', ga: 'irish', hu: 'hungarian', hy: 'armenian', it: 'italian', nb: 'norwegian',
  nl: 'dutch', nn: 'norwegian', no: 'norwegian', pt: 'portuguese', ro: 'romanian', ru: 'russian', sl: 'slovene',
  sv: 'swedish', ta: 'tamil', tr: 'turkish'
}

/** Snowball's JavaScript takes 8 µs a word, and the same words come again in every article. */
const mostStems = 50_000

const stemmers: ReadonlyMap<string, (word: string) => string> = new Map(
  Object.entries(algorithms).map(([language, algorithm]) => {
    const stemmer = snowball.newStemmer(algorithm)
    return [language, memoised(word => stemmer.stem(word), mostStems)]
  })
)

/** Whether snowball knows how the words of a language are inflected. */
export function hasStemmer(language: string | undefined): boolean {
  return stemmers.has(baseLanguage(language) ?? '')
}

/** The stem under which the inflected forms of a word meet; the word itself where snowball has no stemmer for the
 *  language or the word is a number. `word` is in lower case. */
export function stemWord(word: string, language: string | undefined): string {
  const stem = stemmers.get(baseLanguage(language) ?? '')
  return stem === undefined || /\p{N}/u.test(word) ? word : stem(word.replaceAll('ё', 'е')) || word
}
