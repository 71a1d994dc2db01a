import type { InterfaceLanguage } from '../../shared/interface-language.ts'
import { arabic } from './strings/arabic.ts'
import { english } from './strings/english.ts'
import { french } from './strings/french.ts'
import { german } from './strings/german.ts'
import type { RecordStrings } from './strings/record-strings.ts'
import { russian } from './strings/russian.ts'
import { spanish } from './strings/spanish.ts'

export const recordStrings: Readonly<Record<InterfaceLanguage, RecordStrings>> = {
  en: english, fr: french, de: german, es: spanish, ru: russian, ar: arabic
}
