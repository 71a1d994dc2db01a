import type * as english from '../english/editing.ts'
import { counted, number } from '../../format/numbers.ts'

export const candidatesPane: typeof english.candidatesPane = {
  ways: 'De dónde',
  stories: 'Temas',
  late: 'Tardíos',
  search: 'Buscar',
  clippings: 'Recortes',
  own: 'Propio',
  lateCount: count => `Tardíos (${number(count)})`,
  lateHow: 'Llegaron después del cierre: sobre temas de esta revista de prensa, o con fuerza propia.',
  noLate: 'No ha llegado nada desde el cierre.',
  take: 'Tomar',
  leave: 'Dejar',
  takeArticle: headline => `Tomar: ${headline}`,
  leaveArticle: headline => `Dejar: ${headline}`,
  searchLabel: 'Buscar en todos los artículos',
  noHits: 'Ningún artículo contiene estas palabras.',
  noClippings: 'No hay recortes. Pulse s en un artículo para guardarlo.',
  isIn: 'Incluido',
  added: headline => `Añadido: ${headline}`,
  left: headline => `Dejado: ${headline}`,
  textTitle: 'Un texto propio',
  textHeadline: 'Titular',
  text: 'Texto',
  textSection: 'Sección',
  addText: 'Añadir el texto',
  printTitle: 'Un artículo de papel, o por su dirección',
  printHow: 'Escríbalo y figurará en la revista de prensa como cualquier otro.',
  printAsk: 'Añadir un artículo…'
}

export const issueBar: typeof english.issueBar = {
  undo: 'Deshacer',
  redo: 'Rehacer',
  propose: 'Titulares…',
  proposals: 'Propuestas con dos temas cada una. Usted elige, y puede cambiar cada palabra.',
  keepOwn: 'Dejar lo que hay',
  layout: 'Maqueta',
  layouts: { pieces: 'Piezas', bulletins: 'Breves', glance: 'De un vistazo', papers: 'Textos íntegros', voices: 'Voces' },
  paper: 'Papel',
  checks: 'Revisión',
  checksCount: count => `Revisión (${number(count)})`,
  correct: 'Corregir…',
  correcting: note => `Corrección: ${note}`,
  correctTitle: number_ => `Corregir el n.º\u00A0${number_}`,
  correctHow: 'Se hace un borrador con el mismo número. El publicado queda como está; la nota se imprime con el corregido.',
  correctNote: 'Qué estaba mal',
  correctNow: 'Hacer el borrador'
}

export const checks: typeof english.checks = {
  title: 'Revisión antes de publicar',
  allGood: 'Todas las citas están en el texto guardado y ninguna pieza toma demasiado.',
  quotesStand: count => counted(count, {
    one: '# cita está en el texto guardado.', other: '# citas están en el texto guardado.'
  }),
  quotesGone: count => counted(count, {
    one: '# cita no está en el texto guardado.', other: '# citas no están en el texto guardado.'
  }),
  quotesChanged: count => counted(count, {
    one: 'El medio ha cambiado después el texto de # cita.', other: 'Los medios han cambiado después el texto de # citas.'
  }),
  quotesUnmarked: count => counted(count, {
    one: '# cita se cambió sin indicarlo.', other: '# citas se cambiaron sin indicarlo.'
  }),
  warning: (warning, headline) => {
    switch (warning.kind) {
      case 'quote-long': return warning.share === undefined
        ? `«${headline}» toma ${number(warning.words)} palabras del medio.`
        : `«${headline}» toma ${number(warning.words)} palabras del medio, el ${number(warning.share)}\u00A0% del artículo.`
      case 'no-licence': return 'Los recortes necesitan una licencia: indíquela en el plan de edición.'
      case 'field-missing': return `A «${headline}» le falta el autor o la fecha, que los recortes deben indicar.`
    }
  },
  rightsCount: count => counted(count, {
    one: '# pieza toma mucho de su artículo, o le falta lo que los recortes deben indicar.',
    other: '# piezas toman mucho de su artículo, o les falta lo que los recortes deben indicar.'
  }),
  coverage: 'Cobertura',
  bySection: 'Por sección',
  byOutlet: 'Por medio',
  byLanguage: 'Por idioma',
  byHour: 'Por hora del día de la redacción',
  hourBar: (hour, count) =>
    `${String(hour).padStart(2, '0')}:00, ${counted(count, { one: '# artículo', other: '# artículos' })}`,
  firsts: 'Quién fue el primero',
  first: (outlet, time) => `${outlet}, ${time}`,
  noCoverage: 'Se elaboró antes de que se contara la cobertura.',
  since: number_ => `Desde el n.º\u00A0${number_}`,
  noPrevious: 'Es la primera de su plan.',
  newStories: 'Nuevo',
  continued: 'Continúa',
  dropped: 'Ya no está',
  line: (outlet, headline) => `${outlet}: ${headline}`,
  corrections: 'Correcciones',
  correction: (day, note) => `${day}: ${note}`,
  earlierCorrections: 'Corregido en números anteriores',
  earlierCorrection: (number_, day, note) => `N.º\u00A0${number_}, ${day}: ${note}`
}

export const conflict: typeof english.conflict = {
  title: 'Otra ventana escribió en el mismo lugar',
  how: 'No se guarda nada hasta que elija. Lo que se descarte puede recuperarse con Deshacer.',
  issuedHow: 'Mientras tanto se publicó en otra ventana y ya no cambia. Aquí está lo que escribió desde entonces.',
  mine: 'Aquí',
  theirs: 'Allí',
  keepMine: 'Conservar lo escrito aquí',
  keepTheirs: 'Tomar lo escrito allí',
  fields: {
    headline: 'Titular', deck: 'Subtítulo', layout: 'Maqueta', paper: 'Papel', summary: 'Resumen', angle: 'Enfoque',
    note: 'Nota de la redacción', tags: 'Etiquetas', rank: 'Peso', quotes: 'Citas', money: 'Importes', section: 'Sección'
  },
  of: (field, headline) => `${field} de «${headline}»`
}

export const issuesPage: typeof english.issuesPage = {
  search: 'Buscar revistas de prensa',
  found: count => counted(count, { one: '# revista de prensa', other: '# revistas de prensa' }),
  foundIn: 'Encontrado en',
  noneFound: 'Ninguna revista de prensa contiene estas palabras.',
  ledger: 'Registro (CSV)',
  ledgerHint: 'Qué se tomó de quién, en todas las publicadas',
  importIssue: 'Importar un número…',
  imported: number_ => `El n.º\u00A0${number_} ya está aquí`,
  corrected: count => counted(count, { one: '# corrección', other: '# correcciones' })
}
