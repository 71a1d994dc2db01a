import { localeOf, type InterfaceLanguage } from '../../shared/interface-language.ts'
import { perLanguage } from './interface-language.ts'

const names = perLanguage(locale => new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }))

/** `French` of `fr`; the tag itself where nobody knows it. */
export function languageName(tag: string): string {
  return names().of(tag) ?? tag
}

/** As its speakers call it, to be found by whoever does not understand the page: `Français`, `Русский`. */
export function ownLanguageName(language: InterfaceLanguage): string {
  const [first = '', ...rest] = names(language).of(language) ?? language
  return first.toLocaleUpperCase(localeOf(language)) + rest.join('')
}
