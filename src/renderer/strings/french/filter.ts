import { counted, list, number } from '../../format/numbers.ts'
import type * as english from '../english/filter.ts'

const mostNamed = 3

export const filter: typeof english.filter = {
  title: 'Filtrer',
  use: 'Filtrer',
  used: count => `Filtre (${number(count)})`,
  clear: 'Effacer le filtre',
  clearAll: 'Tout décocher',
  ok: 'OK',
  cancel: 'Annuler',
  sections: 'Rubriques',
  outlets: 'Médias',
  languages: 'Langues',
  findOutlet: 'Trouver un média',
  ticked: count => count ? counted(count, { one: '# choix coché', other: '# choix cochés' }) : 'Rien de coché : toutes les infos',
  shown: names => `Seulement ${list(names.length > mostNamed
    ? [...names.slice(0, mostNamed), counted(names.length - mostNamed, { one: '# autre', other: '# autres' })] : names)}`
}
