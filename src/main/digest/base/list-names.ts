import { commaOf, isRightToLeft } from './format-facts.ts'

const toTheLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
const toTheRight = /[^\P{L}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** A text among others in a line that runs as `language` does. Where it runs the other way, a mark stands behind it: without the
 *  mark, it would take the separator and the number behind it along (Unicode Annex 9). */
export function closed(text: string, language: string): string {
  const [other, mark] = marksOf(language)
  return other.test(text) ? `${text}${mark}` : text
}

function marksOf(language: string): readonly [other: RegExp, mark: string] {
  return isRightToLeft(language) ? [toTheRight, '\u200f'] : [toTheLeft, '\u200e']
}

/** Names in a line that runs as `language` does. */
export function listNames(names: readonly string[], language: string): string {
  const [, mark] = marksOf(language)
  const list = names.map(name => closed(name, language)).join(`${commaOf(language)} `)
  // Whoever shows it may take its direction from its first letter.
  return list.includes(mark) ? `${mark}${list}` : list
}
