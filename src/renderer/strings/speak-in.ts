import { directionOf, type InterfaceLanguage } from '../../shared/interface-language.ts'
import { formatIn } from '../format/interface-language.ts'
import * as english from './english/index.ts'
import { speak } from './index.ts'
import { translations } from './translations.ts'

/** From when it resolves the page speaks this language and writes its numbers and dates, unless `isWanted` denies it by then. */
export async function speakIn(language: InterfaceLanguage, isWanted: () => boolean = () => true): Promise<void> {
  const catalogue = await translations[language]?.() ?? english
  if (!isWanted()) return
  speak(catalogue)
  formatIn(language)
}

/** Tells the browser, and with it screen readers, hyphenation and the direction of everything. */
export function nameLanguage(root: HTMLElement, language: InterfaceLanguage): void {
  root.lang = language
  root.dir = directionOf(language)
}
