import { isStopWord, splitWords } from '../language/index.ts'
import { romanise } from './romanise.ts'

/** A name, as printed, as articles of other languages may have it; `undefined` for what tells nothing. */
export type NameForms = (name: string, language: string | undefined) => string | undefined

/** Then all are forgotten. */
const mostRemembered = 60_000

/** The same names come again in every article. */
export function createNameForms(): NameForms {
  const byLanguage = new Map<string | undefined, Map<string, string | undefined>>()
  return (name, language) => {
    const forms = byLanguage.get(language) ?? new Map<string, string | undefined>()
    if (forms.size === 0) byLanguage.set(language, forms)
    const known = forms.get(name)
    if (known !== undefined || forms.has(name)) return known
    if (forms.size >= mostRemembered) forms.clear()
    const word = splitWords(name, language)[0] ?? ''
    const form = isStopWord(word, language) ? undefined : romanise(word)
    forms.set(name, form)
    return form
  }
}
