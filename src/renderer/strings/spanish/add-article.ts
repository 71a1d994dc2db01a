import type * as english from '../english/add-article.ts'

export const addArticle: typeof english.addArticle = {
  title: 'Añadir un artículo',
  ways: { page: 'Por su dirección', pasted: 'Texto pegado', print: 'De papel' },
  wayLabel: 'De dónde viene el artículo',
  address: 'Dirección del artículo',
  addressHint: 'Se descarga su página y se guarda el texto. Si hay un muro de pago, pegue el texto.',
  optionalAddress: 'Su dirección, si la tiene',
  outlet: 'Medio',
  outletHint: 'Su nombre. Si no hay ninguno con ese nombre, se crea uno nuevo.',
  headline: 'Titular',
  byline: 'Firma',
  text: 'Texto',
  optionalText: 'Texto, o un resumen con palabras propias',
  date: 'Fecha del ejemplar',
  page: 'Página',
  section: 'Sección',
  bySubject: 'Según su contenido',
  optional: 'opcional',
  add: 'Añadir artículo',
  adding: 'Añadiendo…',
  cancel: 'Cancelar',
  allowPrivate: 'Permitir esta dirección privada',
  added: 'Artículo añadido',
  known: 'Este artículo ya estaba aquí'
}
