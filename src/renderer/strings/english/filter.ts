/** The sentences of the filter of all news. */
import { list, number, plural } from '../../format/numbers.ts'

const mostNamed = 3

export const filter = {
  title: 'Use filter',
  use: 'Use filter',
  used: (count: number) => `Filter (${number(count)})`,
  clear: 'Clear filter',
  clearAll: 'Clear',
  ok: 'OK',
  cancel: 'Cancel',
  sections: 'Sections',
  outlets: 'Outlets',
  languages: 'Languages',
  findOutlet: 'Find an outlet',
  ticked: (count: number) => count ? `${plural(count, 'choice', 'choices')} ticked` : 'Nothing ticked: all news',
  shown: (names: readonly string[]) => `Only ${list(names.length > mostNamed
    ? [...names.slice(0, mostNamed), `${number(names.length - mostNamed)} more`] : names)}`
}
