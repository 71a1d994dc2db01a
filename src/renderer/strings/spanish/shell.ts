import type * as english from '../english/shell.ts'
import { counted, number } from '../../format/numbers.ts'

const outlets = (count: number): string => counted(count, { one: '# medio', other: '# medios' })
const feeds = (count: number): string => counted(count, { one: '# canal', other: '# canales' })

export const shell: typeof english.shell = {
  product: 'Press Review',
  title: place => `${place} · Press Review`,
  skip: 'Ir a las noticias',
  menu: 'Secciones',
  closeMenu: 'Cerrar las secciones',
  sections: 'Secciones',
  search: 'Buscar',
  searchIn: count => count ? counted(count, { one: 'Buscar en # artículo', other: 'Buscar en # artículos' }) : 'Buscar',
  refresh: 'Actualizar',
  refreshing: ({ done, total }) => total ? `${number(done)} de ${feeds(total)}` : 'Actualizando',
  cancelRefresh: progress => `Cancelar la actualización, ${progress}`,
  frontPage: 'Portada',
  allNews: 'Todas las noticias',
  clippings: 'Recortes',
  pressReview: 'Revista de prensa',
  allIssues: 'Todos los números',
  desk: 'Redacción',
  outlets: 'Medios',
  settings: 'Ajustes',
  unread: count => `${number(count)} sin leer`,
  draft: 'borrador',
  failing: 'un canal requiere atención',
  issueNumber: number_ => `N.º\u00A0${number_}`,
  edition: (planName, number_) => `${planName}, n.º\u00A0${number_}`,
  railWidth: 'Ancho de las secciones',
  status: 'Estado',
  dismiss: 'Cerrar',
  undo: 'Deshacer',
  open: 'Abrir',
  tryAgain: 'Reintentar',
  reload: 'Recargar',
  back: 'Volver a la lista',
  newWaiting: count => counted(count, { one: '# nuevo', other: '# nuevos' }),
  showNew: count => counted(count, { one: 'Mostrar # artículo nuevo', other: 'Mostrar # artículos nuevos' }),
  loading: 'Cargando…',
  demo: 'Demo'
}

export const statusBar: typeof english.statusBar = {
  library: (outletCount, feedCount) => `${outlets(outletCount)} · ${feeds(feedCount)}`,
  refreshed: (time, newCount) =>
    `última actualización: ${time}, ${counted(newCount, { one: '# nuevo', other: '# nuevos' })}`,
  cancelled: ({ done, total }) => `actualización cancelada: ${number(done)} de ${feeds(total)}`,
  neverRefreshed: 'aún sin actualizar',
  indexing: (done, total) => `índice de búsqueda: ${number(done)} de ${counted(total, { one: '# artículo', other: '# artículos' })}`,
  pauseIndexing: 'Detener hasta el próximo inicio',
  pauseIndexingOf: progress => `Detener hasta el próximo inicio: ${progress}`,
  offline: 'sin conexión: la actualización se reanudará sola',
  troubled: count => counted(count, { one: '# canal requiere atención', other: '# canales requieren atención' }),
  troubledFirst: (count, title, reason) => count === 1
    ? `1 canal requiere atención: ${title} (${reason})`
    : `${number(count)} canales requieren atención, entre ellos ${title} (${reason})`
}

export const shortReasons: typeof english.shortReasons = {
  silent: 'en silencio',
  gone: 'desaparecido',
  certificate: reason => reason ? `certificado: ${reason}` : 'certificado no válido',
  status: status => `estado ${status}`,
  tooSlow: 'demasiado lento',
  noServer: 'servidor inexistente',
  noAnswer: 'sin respuesta',
  signIn: 'pide contraseña',
  missing: 'ausente desde hace días',
  notAFeed: 'ya no es un canal',
  broken: 'canal roto',
  salvaged: 'leído en parte',
  moving: 'cambia de dirección',
  other: 'con problemas'
}
