import type * as english from '../english/sections.ts'
import { counted, number } from '../../format/numbers.ts'

export const sectionsPage: typeof english.sectionsPage = {
  title: 'Secciones',
  intro: 'Las secciones de su periódico, en este orden. Una sección oculta conserva sus canales y artículos, que siguen en '
    + '«Todas las noticias».',
  add: 'Añadir una sección',
  newName: 'Nombre de la nueva sección',
  addButton: 'Añadir',
  nameOf: title => `Nombre de ${title}`,
  rename: 'Renombrar',
  renameOf: title => `Renombrar ${title}`,
  save: 'Guardar',
  cancel: 'Cancelar',
  hide: 'Ocultar',
  hideOf: title => `Ocultar ${title}`,
  show: 'Mostrar',
  showOf: title => `Mostrar ${title}`,
  hidden: 'oculta',
  up: title => `Subir: ${title}`,
  down: title => `Bajar: ${title}`,
  drag: title => `Arrastrar ${title} a otro lugar`,
  moved: (title, place, count) => `${title} es la número ${place} de ${count}.`,
  facts: (feedCount, unread) => `${counted(feedCount, { one: '# canal', other: '# canales' })} · ${number(unread)} sin leer`,
  list: 'Secciones en su orden'
}
