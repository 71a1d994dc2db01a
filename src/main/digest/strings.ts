/** Every sentence the program itself puts into a press review, by language. */
import { arabic } from './strings/arabic.ts'
import type { DigestStrings } from './strings/digest-strings.ts'
import { english } from './strings/english.ts'
import { french } from './strings/french.ts'
import { german } from './strings/german.ts'
import { russian } from './strings/russian.ts'
import { spanish } from './strings/spanish.ts'

export type { DigestStrings } from './strings/digest-strings.ts'

const catalogues: Readonly<Record<string, (language: string) => DigestStrings>> = {
  en: english, fr: french, de: german, es: spanish, ru: russian, ar: arabic
}

/** The catalogue of a BCP 47 language with the dates of its region, else English. */
export function stringsFor(language: string): DigestStrings {
  const catalogue = catalogues[new Intl.Locale(language).language]
  return catalogue ? catalogue(language) : english('en')
}
