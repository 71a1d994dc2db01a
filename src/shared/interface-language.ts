/** Languages in which the program speaks to its reader, as BCP 47 tags. */
export const interfaceLanguages = ['en', 'fr', 'de', 'es', 'ru', 'ar'] as const
export type InterfaceLanguage = typeof interfaceLanguages[number]

/** What the reader chose; `system` takes the one that the system, or the browser, prefers. */
export const languageChoices = ['system', ...interfaceLanguages] as const
export type LanguageChoice = typeof languageChoices[number]

/** `wishes`: BCP 47 tags of the system, the dearest first. English where none of them is spoken here. */
export function chosenLanguage(choice: LanguageChoice | undefined, wishes: readonly string[]): InterfaceLanguage {
  return choice === undefined || choice === 'system' ? nearestLanguage(wishes) : choice
}

function nearestLanguage(wishes: readonly string[]): InterfaceLanguage {
  const bases = wishes.map(tag => tag.toLowerCase().split('-')[0])
  return bases.flatMap(base => interfaceLanguages.filter(language => language === base))[0] ?? 'en'
}

export function directionOf(language: InterfaceLanguage): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}

/** With what `Intl` is asked. News in Arabic mostly writes the digits of the West, and so do we. */
export function localeOf(language: InterfaceLanguage): string {
  if (language === 'en') return 'en-GB'
  return language === 'ar' ? 'ar-u-nu-latn' : language
}
