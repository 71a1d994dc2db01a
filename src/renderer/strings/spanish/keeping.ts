import type * as english from '../english/keeping.ts'
import { bytes, counted, number } from '../../format/numbers.ts'

export const keeping: typeof english.keeping = {
  title: 'Conservación de artículos',
  rule: 'Conservar artículos',
  rules: rule => {
    switch (rule.kind) {
      case 'keep': return 'Para siempre'
      case 'age': return rule.days % 365 === 0
        ? counted(rule.days / 365, { one: '# año', other: '# años' }) : counted(rule.days, { one: '# día', other: '# días' })
      case 'count': return `Los ${number(rule.articles)} más recientes de cada sección`
    }
  },
  keepsUnread: 'No quitar nunca lo que no he leído',
  always: 'Lo recortado y lo que figura en una revista de prensa se queda siempre.',
  bySection: 'Otras reglas para secciones concretas',
  asAbove: 'Como arriba',
  counting: 'Contando lo que se quitaría…',
  wouldRemove: count => count === 0 ? 'Ahora no se quitaría nada.' : counted(count, {
    one: 'Se quitaría # artículo, a partir del día siguiente. Solo podrá recuperarse de una copia de seguridad.',
    other: 'Se quitarían # artículos, a partir del día siguiente. Solo podrán recuperarse de una copia de seguridad.'
  }),
  save: 'Guardar esta regla',
  discard: 'Dejarla como estaba',
  backup: 'Copia de seguridad',
  backupHint: 'Press Review guarda por sí solo copias de los últimos días y semanas en la carpeta de datos. Guarde otra fuera.',
  restoreHint: 'Una copia de seguridad se restaura desde el menú Archivo de la ventana, con «press-review restore» mientras el '
    + 'programa está cerrado o descomprimiéndola en una carpeta de datos vacía.',
  withPictures: 'Con las imágenes de los artículos',
  backUp: 'Hacer una copia de seguridad',
  backingUp: 'Haciendo la copia de seguridad…',
  backedUp: ({ path, byteCount, articleCount }) =>
    `${counted(articleCount, { one: '# artículo', other: '# artículos' })}, ${bytes(byteCount)}: ${path}`,
  download: 'Descargar'
}
