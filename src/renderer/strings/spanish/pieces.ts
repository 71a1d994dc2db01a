import type * as english from '../english/pieces.ts'
import { list, number } from '../../format/numbers.ts'

export const piece: typeof english.piece = {
  rank: headline => `Peso de «${headline}»`,
  ranks: { must: 'Obligado', should: 'Conviene', monitor: 'Seguir' },
  noRank: 'Sin peso',
  original: headline => `Original: ${headline}`,
  translation: 'Escriba una traducción sobre el titular del medio: el original se queda al lado.',
  marks: 'Formato del texto',
  bold: 'Negrita (Ctrl+B)',
  italic: 'Cursiva (Ctrl+I)',
  link: 'Enlace (Ctrl+K)',
  more: 'Más',
  moreOf: headline => `Más de «${headline}»`,
  angle: 'Enfoque',
  angleHint: 'En una línea, qué hace este medio con el tema.',
  note: 'Nota de la redacción',
  tags: 'Etiquetas',
  tagsAre: tags => `Etiquetas: ${tags.join(', ')}`,
  tagsHint: 'Separadas por comas.',
  section: 'Sección',
  backToOutlet: 'Volver a las palabras del medio',
  notIn: (names, further) =>
    further ? `No aparece en ${names.join(', ')} y ${number(further)} más` : `No aparece en ${list(names)}`,
  follows: (number_, page) => page ? `Continúa el n.º\u00A0${number_}, p. ${page}` : `Continúa el n.º\u00A0${number_}`,
  moveSection: title => `Arrastrar la sección «${title}» a otro lugar`
}

export const quotes: typeof english.quotes = {
  quoted: words => `«${words}»`,
  title: 'Citas',
  find: 'Buscar citas en el artículo',
  none: 'No se encontró ninguna frase entre comillas con quien la dice.',
  allTaken: 'Todas las encontradas están tomadas.',
  found: 'Encontradas en el artículo',
  take: 'Tomar',
  takeQuote: words => `Tomar la cita «${words}»`,
  remove: 'Quitar',
  removeQuote: words => `Quitar la cita «${words}»`,
  words: 'Palabras de la cita',
  wordsHint: 'Marque lo que omite con […] y lo que añade con [corchetes].',
  said: (speaker, verb) => [verb, speaker].filter(part => part !== undefined).join(' '),
  states: {
    stands: 'Está en el texto guardado',
    changed: 'El medio ha cambiado su texto después',
    missing: 'No está en el texto guardado'
  },
  unmarked: 'Cambiada sin indicarlo',
  whatChanged: 'Qué cambió',
  unchecked: 'Aún sin comprobar'
}

export const moneyNotes: typeof english.moneyNotes = {
  title: 'Importes',
  target: 'En',
  add: sum => `Valor de ${sum}`,
  remove: sum => `Quitar el valor de ${sum}`,
  removeShort: 'Quitar',
  note: (sum, value, bank, date) => `${sum} (${value}, ${bank}, ${date})`,
  noRate: currency => `Ninguno de los dos bancos publica un tipo de cambio de ${currency} para ese día.`,
  noDay: 'No se conocen tipos de cambio de ese día. Conéctese e inténtelo de nuevo.'
}
