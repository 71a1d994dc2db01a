import type * as english from '../english/filter.ts'
import { counted, list, number } from '../../format/numbers.ts'

const mostNamed = 3

export const filter: typeof english.filter = {
  title: 'Filtrar',
  use: 'Filtrar',
  used: count => `Filtro (${number(count)})`,
  clear: 'Quitar filtro',
  clearAll: 'Borrar todo',
  ok: 'Aceptar',
  cancel: 'Cancelar',
  sections: 'Secciones',
  outlets: 'Medios',
  languages: 'Idiomas',
  findOutlet: 'Buscar un medio',
  ticked: count => count
    ? counted(count, { one: '# casilla marcada', other: '# casillas marcadas' }) : 'Nada marcado: todas las noticias',
  shown: names => `Solo ${list(names.length > mostNamed
    ? [...names.slice(0, mostNamed), `${number(names.length - mostNamed)} más`] : names)}`
}
