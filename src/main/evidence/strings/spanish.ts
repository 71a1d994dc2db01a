import type { RecordStrings } from './record-strings.ts'

export const spanish: RecordStrings = {
  record: 'Registro',
  address: 'Dirección',
  outlet: 'Medio',
  feed: 'Canal',
  textFrom: 'Texto de',
  originFeed: 'el canal',
  originPage: 'la página',
  originPasted: 'un texto pegado',
  originPrint: 'la edición impresa',
  dated: 'Fechado por el medio',
  rawDate: 'Fecha tal como figura en el canal',
  updated: 'Actualizado, según el medio',
  firstSeen: 'Visto por primera vez por este programa',
  textSeen: 'Este texto visto por primera vez',
  textIs: 'Este texto es',
  latest: 'el último que se conocía al guardarlo',
  earlier: 'uno anterior: fue reemplazado antes de guardarlo',
  saved: 'Guardado',
  hash: 'SHA-256 de titular, firma y texto',
  rights: 'Derechos',
  program: 'Programa',
  picture: 'Imagen',
  answer: 'Respuesta del servidor',
  fetched: 'Obtenido',
  seal: 'El sello en la cabecera de este archivo es el SHA-256 del archivo con los 64 dígitos del propio sello '
    + 'sustituidos por ceros. Muestra que el archivo está como se guardó; quien conserve una copia del sello en otro '
    + 'lugar puede mostrarlo a otros.'
}
