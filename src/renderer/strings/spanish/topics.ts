import type * as english from '../english/topics.ts'
import { counted, list, number } from '../../format/numbers.ts'

const articles = (count: number): string => counted(count, { one: '# artículo', other: '# artículos' })

export const topics: typeof english.topics = {
  title: 'Asuntos',
  all: 'Todos los asuntos',
  create: 'Asunto nuevo',
  none: 'Todavía no hay asuntos. Un asunto es una búsqueda que sigue por sí sola: reúne todo artículo que coincida, de todos los '
    + 'medios y secciones.',
  counts: (total, unread) => unread ? `${articles(total)}, ${number(unread)} sin leer` : articles(total),
  filling: 'revisando artículos anteriores…',
  alerting: 'con aviso',
  edit: 'Editar',
  editOf: name => `Editar el asunto ${name}`,
  remove: 'Quitar',
  removeOf: name => `Quitar el asunto ${name}`,
  removed: name => `Se quitó el asunto ${name}. Sus artículos se quedan.`,
  saved: name => `Se sigue el asunto ${name}.`,
  changed: name => `Se cambió el asunto ${name}.`,
  saveAs: 'Guardar como asunto'
}

export const topicDialog: typeof english.topicDialog = {
  newTitle: 'Asunto nuevo',
  editTitle: 'Editar asunto',
  name: 'Nombre',
  query: 'Artículos que coinciden',
  queryHint: 'Palabras, "expresiones", OR, -sin, outlet:, lang: y todo lo demás que entiende la búsqueda. Cada artículo se '
    + 'compara una vez, cuando llega.',
  colour: 'Color',
  colours: { ochre: 'Ocre', green: 'Verde', teal: 'Turquesa', blue: 'Azul', violet: 'Violeta', rose: 'Rosa' },
  alert: 'Avisarme de artículos nuevos',
  save: 'Guardar',
  saving: 'Guardando…',
  cancel: 'Cancelar'
}

export const suggestions: typeof english.suggestions = {
  title: 'Sugerencias de hoy',
  how: 'Nombres y expresiones que hoy aparecen en muchos más artículos que en las dos semanas anteriores.',
  howFrequent: 'Aún hay pocos días con los que comparar: estos nombres y expresiones son los que más artículos comparten hoy.',
  none: 'Hoy no destaca nada por ahora.',
  counts: (articleCount, outletCount) =>
    `${articles(articleCount)} en ${counted(outletCount, { one: '# medio', other: '# medios' })}`,
  follow: 'Seguir',
  followOf: term => `Seguir ${term}`,
  dismiss: 'Descartar',
  dismissOf: term => `Descartar ${term}: no sugerirlo más`,
  dismissed: term => `${term} ya no se sugerirá.`
}

export const alerts: typeof english.alerts = {
  title: 'Avisos',
  how: 'De los asuntos con aviso se informa en un solo mensaje. En las horas de silencio no se avisa; lo llegado se avisa al '
    + 'terminar.',
  isQuiet: 'Guardar silencio unas horas',
  from: 'Silencio desde',
  to: 'Silencio hasta',
  every: 'Avisar',
  periods: { 0: 'al momento', 15: 'cada 15 minutos', 60: 'cada hora', 180: 'cada 3 horas', 1440: 'una vez al día' },
  heading: ({ topics: all }) => all.length === 1
    ? `${counted(all[0]?.count ?? 0, { one: '# artículo nuevo', other: '# artículos nuevos' })}: ${all[0]?.name ?? ''}`
    : `Artículos nuevos: ${list(all.map(({ name, count }) => `${name} (${number(count)})`))}`
}
