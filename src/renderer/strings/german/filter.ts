import { counted, list, number } from '../../format/numbers.ts'
import type * as english from '../english/filter.ts'

const mostNamed = 3

export const filter: typeof english.filter = {
  title: 'Filtern',
  use: 'Filtern',
  used: count => `Filter (${number(count)})`,
  clear: 'Filter aufheben',
  clearAll: 'Leeren',
  ok: 'OK',
  cancel: 'Abbrechen',
  sections: 'Ressorts',
  outlets: 'Medien',
  languages: 'Sprachen',
  findOutlet: 'Medium finden',
  ticked: count => count ? counted(count, { one: '# angekreuzt', other: '# angekreuzt' }) : 'Nichts angekreuzt: alle Nachrichten',
  shown: names => `Nur ${list(names.length > mostNamed
    ? [...names.slice(0, mostNamed), counted(names.length - mostNamed, { one: '# weiteres', other: '# weitere' })] : names)}`
}
