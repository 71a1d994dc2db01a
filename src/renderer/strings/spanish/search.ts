import type * as english from '../english/search.ts'
import { counted } from '../../format/numbers.ts'

const results = (count: number): string => counted(count, { one: '# resultado', other: '# resultados' })

export const search: typeof english.search = {
  title: 'Buscar',
  results: query => `«${query}»`,
  count: (count, hasMore) => hasMore ? `más de ${results(count)}` : results(count),
  orders: { relevance: 'Mejor coincidencia', newest: 'Más recientes' },
  orderLabel: 'Orden de los resultados',
  none: query => `No se encontró nada para «${query}».`,
  noneHow: 'Revise la ortografía, use menos palabras o ponga una expresión entre comillas.',
  how: 'Busque en los titulares, firmas y textos enteros de todos los artículos guardados.',
  operatorsTitle: 'Cómo buscar',
  list: 'Resultados',
  choose: 'Elija un resultado de la lista'
}

export const searchOperators: typeof english.searchOperators = [
  ['barcos trigo', 'las dos palabras, en cualquier forma'], ['"barcos de trigo"', 'esta expresión'],
  ['-barcos', 'sin esta palabra'], ['trigo OR maíz', 'una u otra'], ['(trigo OR maíz) barcos', 'un grupo'],
  ['sanci*', 'palabras que empiezan así'], ['intitle:trigo', 'en el titular'], ['author:calder', 'en la firma'],
  ['outlet:ledger', 'de este medio'], ['section:mundo', 'en esta sección'], ['tag:comercio', 'con esta etiqueta del medio'],
  ['lang:fr', 'en este idioma'], ['date:2026-11-20/', 'desde este día; un día, mes, año o desde/hasta'],
  ['date:P3D', 'de los últimos tres días'], ['is:unread', 'aún sin leer; también is:read, is:clipped']
]
