import type { InterfaceLanguage } from '../../shared/interface-language.ts'
import { perLanguage } from './interface-language.ts'

const names = perLanguage(locale => new Intl.DisplayNames(locale, { type: 'region' }))

/** `France` of `FR`, in the language of the page where no other is given. */
export function countryName(country: string, language?: InterfaceLanguage): string {
  return names(language).of(country) ?? country
}
