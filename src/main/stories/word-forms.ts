import { isStopWord, splitWords } from '../language/index.ts'
import { romanise } from './romanise.ts'
import { isTelling, stemOf } from './telling-words.ts'

/** Words under the forms by which articles share them. The same words come again in every article, and to ask for stop words
 *  and stems each time takes longer than all comparing. */
export interface WordForms {
  /** `undefined` for what tells nothing. */
  stemOf(word: string, language: string | undefined): string | undefined
  /** A name, as printed, as articles of other languages may have it. */
  keyOf(name: string, language: string | undefined): string | undefined
}

type Forms = Map<string, string | undefined>

/** Then all are forgotten. */
const mostRemembered = 60_000

export function createWordForms(): WordForms {
  return {
    stemOf: remembered((word, language) => (isTelling(word, language) ? stemOf(word, language) : undefined)),
    keyOf: remembered((name, language) => {
      const word = splitWords(name, language)[0] ?? ''
      return isStopWord(word, language) ? undefined : romanise(word)
    })
  }
}

function remembered(
  find: (word: string, language: string | undefined) => string | undefined
): (word: string, language: string | undefined) => string | undefined {
  const byLanguage = new Map<string | undefined, Forms>()
  return (word, language) => {
    const forms = byLanguage.get(language) ?? new Map<string, string | undefined>()
    if (forms.size === 0) byLanguage.set(language, forms)
    const known = forms.get(word)
    if (known !== undefined || forms.has(word)) return known
    if (forms.size >= mostRemembered) forms.clear()
    const form = find(word, language)
    forms.set(word, form)
    return form
  }
}
