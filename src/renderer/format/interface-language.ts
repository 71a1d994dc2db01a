import { localeOf, type InterfaceLanguage } from '../../shared/interface-language.ts'

let spoken: InterfaceLanguage = 'en'

/** The language the page speaks now. */
export function interfaceLanguage(): InterfaceLanguage {
  return spoken
}

/** From now on the page counts, dates and names things in this language. The sentences follow by `speak` alone. */
export function formatIn(language: InterfaceLanguage): void {
  spoken = language
}

export function interfaceLocale(): string {
  return localeOf(spoken)
}

/** Something of `Intl` that takes long to make: made once for each language, when it is asked for. */
export function perLanguage<Made>(make: (locale: string) => Made): (language?: InterfaceLanguage) => Made {
  const made = new Map<InterfaceLanguage, Made>()
  return (language = spoken) => {
    const known = made.get(language) ?? make(localeOf(language))
    made.set(language, known)
    return known
  }
}
