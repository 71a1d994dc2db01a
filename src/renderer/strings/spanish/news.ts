import type * as english from '../english/news.ts'
import { counted, list, number } from '../../format/numbers.ts'
import { daysBetween, weekdayAndDay } from '../../format/times.ts'

export const news: typeof english.news = {
  unread: count => `${number(count)} sin leer`,
  unreadOnly: 'Sin leer',
  chips: 'Filtros',
  tabs: { news: 'Noticias', search: 'Buscar', topics: 'Asuntos' },
  tabsLabel: 'Todas las noticias',
  view: 'Vista',
  viewLabel: 'Aspecto de la lista',
  density: 'Densidad',
  densities: { comfortable: 'Amplia', compact: 'Compacta' },
  groupByDate: 'Agrupar por fecha',
  more: (count, hasMore) => hasMore ? 'Más noticias' : `Más noticias (${number(count)})`,
  loadingMore: (loaded, total, hasMore) =>
    hasMore ? `Cargando… ${number(loaded)} hasta ahora` : `Cargando… ${number(loaded)} de ${number(total)}`,
  moreHits: (count, hasMore) => hasMore ? 'Más resultados' : `Más resultados (${number(count)})`,
  markAll: 'Marcar todo como leído',
  markShown: 'Marcar lo visible como leído',
  markMenu: 'Marcar leído',
  markOlder: 'Marcar los anteriores como leídos',
  markOlderHow: 'Lo que sigue al artículo elegido',
  chooseFirst: 'Elija primero un artículo de la lista: lo que le sigue se marca como leído.',
  marked: count => counted(count, { one: '# artículo marcado como leído', other: '# artículos marcados como leídos' }),
  list: 'Artículos',
  listWidth: 'Ancho de la lista',
  day: (day, today) => dayHeading(day, today),
  noneUnread: 'Aquí está todo leído.',
  none: 'Todavía no hay artículos aquí.',
  noSection: 'Sección desconocida',
  noSectionHow: 'En esta dirección ya no hay ninguna sección. Elija otra.',
  noneClipped: 'Todavía no hay recortes. Pulse s en un artículo para guardarlo; los recortes no se quitan nunca.',
  showAll: 'Mostrar también los leídos',
  topStories: 'Temas principales',
  noTopStories: 'Ningún tema de esta sección es común a varios medios todavía.',
  choose: 'Elija un artículo de la lista',
  chooseHow: (next, previous, help) => `${next} y ${previous} recorren la lista, ${help} muestra todas las teclas.`,
  pictures: (photos = 0, infographics = 0) => list([
    ...(photos ? [counted(photos, { one: '# foto', other: '# fotos' })] : []),
    ...(infographics ? [counted(infographics, { one: '# infografía', other: '# infografías' })] : [])
  ]),
  changed: time => `modificado: ${time}`,
  read: 'leído',
  clipped: 'recortado'
}

function dayHeading(day: string, today: string): string {
  const named = weekdayAndDay(day, today)
  const age = daysBetween(day, today)
  if (age === 0) return `Hoy, ${named}`
  return age === 1 ? `Ayer, ${named}` : named
}
