import type * as english from '../english/full-text.ts'
import type { FullTextChoice, PageFactName, PageFactSource, Paywall } from '../../../shared/full-text.ts'
import { counted, number } from '../../format/numbers.ts'

const choices: Readonly<Record<FullTextChoice, string>> = {
  never: 'Nunca', onOpening: 'Al abrir un artículo', always: 'Siempre, tras cada actualización'
}

const factNames: Readonly<Record<PageFactName, string>> = {
  headline: 'Titular', byline: 'Firma', section: 'Sección', dateline: 'Fechado en', publishedAt: 'Publicado',
  updatedAt: 'Modificado', language: 'Idioma', canonicalUrl: 'Dirección permanente', pictureUrl: 'Imagen principal',
  pictureCaption: 'Pie de imagen', pictureCredit: 'Crédito de imagen', isFree: 'Acceso', textLength: 'Extensión del texto'
}

const sources: Readonly<Record<PageFactSource, string>> = {
  'json-ld': 'los datos de la página (JSON-LD)', 'open-graph': 'Open Graph', meta: 'la cabecera de la página',
  text: 'el propio texto'
}

const paywalls: Readonly<Record<Paywall, string>> = {
  declared: 'El medio indica que este artículo está tras un muro de pago.', teaser: 'La página solo ofrece el comienzo.'
}

export const fullText: typeof english.fullText = {
  fetching: 'Descargando el artículo entero…',
  fetch: 'Descargar el artículo entero',
  queued: 'Está sin conexión: el artículo entero se descargará cuando vuelva.',
  paywall: kind => paywalls[kind],
  failed: sentence => `Este es el texto del canal. ${sentence}`,
  fetchLater: 'Descargar después',
  of: title => `Artículos enteros de ${title}`,
  order: 'Artículos enteros',
  how: 'Cuando un canal solo da el comienzo, el texto puede descargarse de la página del artículo.',
  legend: 'Descargar artículos enteros',
  choices,
  asSettings: choice => `Según los ajustes: «${choices[choice]}»`,
  hint: 'Por sí solo, únicamente si el canal da el comienzo. Con «Siempre» están listos para un viaje.',
  save: 'Guardar',
  cancel: 'Cancelar',
  done: title => `Guardado para ${title}`,
  progress: ({ done, total }) =>
    counted(total, { one: `${number(done)} de # artículo entero`, other: `${number(done)} de # artículos enteros` }),
  stop: 'Detener hasta la próxima actualización',
  stopOf: progress => `Detener hasta la próxima actualización: ${progress}`
}

export const pageFacts: typeof english.pageFacts = {
  title: 'Lo que dice su página',
  names: factNames,
  from: source => `según ${sources[source]}`,
  isFree: value => value === 'no' ? 'Tras un muro de pago' : 'De lectura libre',
  characters: count => counted(count, { one: '# carácter', other: '# caracteres' }),
  pages: count => counted(count, { one: '# página en este artículo', other: '# páginas en este artículo' }),
  fetched: time => `Descargado: ${time}.`
}

export const queue: typeof english.queue = {
  count: count => `${number(count)} por descargar`,
  title: 'Se descarga cuando haya conexión',
  how: 'Enlaces y artículos apartados. La descarga sigue sola cuando vuelve la conexión; cada enlace se convierte en un artículo '
    + 'de sus noticias.',
  empty: 'Nada en espera.',
  wholeText: 'Texto entero',
  link: 'Enlace',
  remove: 'Quitar',
  removeOf: title => `Quitar ${title}`,
  takenOff: title => `Quitado de la lista: ${title}`,
  retry: 'Reintentar ahora',
  close: 'Cerrar',
  added: 'Apartado: se descarga cuando vuelva la conexión',
  fetching: 'Descargando: llegará a sus noticias',
  waiting: 'espera la conexión'
}

export const logins: typeof english.logins = {
  open: 'Iniciar sesión en el medio',
  openOf: title => `Iniciar sesión en el medio de ${title}`,
  end: 'Cerrar la sesión',
  endOf: title => `Cerrar la sesión en el medio de ${title}`,
  ended: title => `Sesión cerrada: se borró todo lo que el sitio de ${title} había dejado aquí`
}
