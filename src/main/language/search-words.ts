import { baseLanguage } from './base-language.ts'
import { detectLanguage } from './detect-language.ts'
import { scriptOf, scriptOfLanguage, type Script } from './script-of.ts'
import { splitWords } from './split-words.ts'
import { stemWord } from './stem-word.ts'

/** Whose stems are tried when nothing tells the language of a text. */
const guessed: Partial<Record<Script, readonly string[]>> = {
  Latin: ['en', 'de', 'fr', 'es', 'it', 'pt'], Cyrillic: ['ru'], Arabic: ['ar']
}

/** Articles and pronouns that French and Italian glue to the next word: `l'élection` is found by `élection`. */
const elision = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|all|dall|dell|nell|sull|un)'(?=\p{L})/u

/** The article of Arabic, with the words for and, then, by, like, to before it. Snowball takes it off too, but then goes on
 *  otherwise than with the bare word, so that `القانون` and `قانون` had two stems. */
const arabicArticle = /^[وف]?(?:[بك]?ال|لل)(?=\p{L}{3})/u

const glued: Readonly<Record<string, RegExp>> = { fr: elision, it: elision, ar: arabicArticle }

/** The words of a text as the index keeps them and a query asks for them: each in lower case, followed by its stems
 *  where they differ. `language` is BCP 47; without it, it is guessed by the script and the words. */
export function searchWords(text: string, language?: string): readonly string[] {
  const stemsOf = stemmingOf(text, language)
  const found: string[] = []
  for (const word of splitWords(text, language)) pushForms(found, word, stemsOf)
  return found
}

/** The words of a query, each with all forms under which the index may have it: any of them is a match. */
export function searchTerms(query: string, language?: string): readonly (readonly string[])[] {
  const stemsOf = stemmingOf(query, language)
  return splitWords(query, language).map(word => {
    const forms: string[] = []
    pushForms(forms, word, stemsOf)
    return forms
  })
}

function pushForms(forms: string[], word: string, stemsOf: (word: string) => readonly string[]): void {
  const start = forms.length
  forms.push(word)
  for (const language of stemsOf(word)) {
    const before = glued[language]
    const stem = stemWord(before === undefined ? word : word.replace(before, ''), language)
    if (!forms.includes(stem, start)) forms.push(stem)
  }
}

/** Which languages' stemmers serve a word. A Russian text names foreign firms in Latin letters, so each word goes by
 *  its own script. */
function stemmingOf(text: string, language: string | undefined): (word: string) => readonly string[] {
  const script = scriptOf(text)
  const known = baseLanguage(language ?? detectLanguage(text))
  const main = known !== undefined && scriptOfLanguage(known) === script ? [known] : guessed[script] ?? []
  const latin = script === 'Latin' ? main : ['en']
  const cyrillic = script === 'Cyrillic' ? main : ['ru']
  return word => (/^[a-z]/.test(word) ? latin : /^\p{Script=Cyrillic}/u.test(word) ? cyrillic : main)
}
