import { createRequire } from 'node:module'
import { baseLanguage } from './base-language.ts'

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

const stemmers: ReadonlyMap<string, (word: string) => string> = new Map(
  Object.entries(algorithms).map(([language, algorithm]) => [language, memoised(snowball.newStemmer(algorithm))])
)

/** The stem under which the inflected forms of a word meet; the word itself where snowball has no stemmer for the
 *  language or the word is a number. `word` is in lower case. */
export function stemWord(word: string, language: string | undefined): string {
  const stem = stemmers.get(baseLanguage(language) ?? '')
  return stem === undefined || /\p{N}/u.test(word) ? word : stem(word.replaceAll('ё', 'е')) || word
}

/** Snowball's JavaScript takes 8 µs a word, and the same words come again in every article. Forgets all when full. */
function memoised(stemmer: { stem(word: string): string }): (word: string) => string {
  const known = new Map<string, string>()
  return word => {
    const found = known.get(word)
    if (found !== undefined) return found
    if (known.size >= 50_000) known.clear()
    const stemmed = stemmer.stem(word)
    known.set(word, stemmed)
    return stemmed
  }
}
