import { commaOf, isRightToLeft } from './format-facts.ts'

const toTheLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
const toTheRight = /[^\P{L}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** Names in a line that runs as `language` does. Behind a name that runs the other way stands a mark: without it, it would take the
 *  comma and the number of the next name along (Unicode Annex 9). */
export function listNames(names: readonly string[], language: string): string {
  const [other, mark] = isRightToLeft(language) ? [toTheRight, '\u200f'] as const : [toTheLeft, '\u200e'] as const
  const list = names.map(name => other.test(name) ? `${name}${mark}` : name).join(`${commaOf(language)} `)
  // Whoever shows it may take its direction from its first letter.
  return list.includes(mark) ? `${mark}${list}` : list
}
