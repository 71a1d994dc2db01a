import type * as english from '../english/reader.ts'
import { counted, number } from '../../format/numbers.ts'

export const reader: typeof english.reader = {
  article: 'Artículo',
  position: (at, count) => counted(count, {
    one: `${number(at)} de # medio sobre este tema`, other: `${number(at)} de # medios sobre este tema`
  }),
  reprintOf: count => counted(count, {
    one: 'reproducción, # medio sobre este tema', other: 'reproducción, # medios sobre este tema'
  }),
  by: byline => `Por ${byline}`,
  inZone: (time, city) => `${time} en ${city}`,
  seen: time => `visto: ${time}`,
  oddDate: raw => `La fecha que da el canal, «${raw}», está en el futuro o no se puede leer.`,
  changed: count => counted(count, { one: 'Modificado una vez', other: 'Modificado # veces' }),
  changedAt: (time, count) => count === 1
    ? `Modificado: ${time}` : `Modificado: ${time}; en total, ${counted(count, { one: '# vez', other: '# veces' })}`,
  silentEdit: 'modificado sin hora nueva',
  movedAway: number_ => `trasladado de aquí, traslado ${number(number_)}: `,
  movedHere: number_ => `trasladado aquí, traslado ${number(number_)}: `,
  headlineHistory: 'Titulares que ha llevado, del más reciente al más antiguo',
  currentText: 'como está ahora',
  ofOtherFeed: 'como lo da otro canal',
  compare: 'Qué cambió',
  compareWithBefore: time => `Qué cambió: ${time}`,
  whatChanged: 'Qué cambió',
  sameText: 'El texto no cambió.',
  addedText: 'añadido: ',
  removedText: 'quitado: ',
  originalAt: outlet => `Leer en ${outlet}`,
  body: headline => `Texto de «${headline}»`,
  inPrint: (day, page) => page ? `Edición impresa, ${day}, página ${page}` : `Edición impresa, ${day}`,
  noBody: 'El canal no da más que esto.',
  noPrintText: 'Se copió del papel sin su texto.',
  addTo: number_ => `Añadir al n.º\u00A0${number_}`,
  addedTo: number_ => `En el n.º\u00A0${number_}`,
  addToToday: 'A la revista de hoy',
  added: number_ => `Añadido al n.º\u00A0${number_}`,
  standsIn: number_ => `Ya está en el n.º\u00A0${number_}`,
  about: 'Sobre este artículo',
  markUnread: 'Marcar sin leer',
  markRead: 'Marcar leído',
  clip: 'Recortar',
  unclip: 'Quitar recorte',
  section: 'Sección',
  moved: section => `Movido a ${section}`
}
