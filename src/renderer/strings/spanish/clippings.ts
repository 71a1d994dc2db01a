import type * as english from '../english/clippings.ts'
import { counted, number } from '../../format/numbers.ts'

export const clippingsPage: typeof english.clippingsPage = {
  title: 'Recortes',
  labels: 'Etiquetas',
  all: 'Todos',
  labelled: (label, count) => `${label}, ${counted(count, { one: '# artículo', other: '# artículos' })}`,
  none: 'Todavía no hay recortes. Recorte un artículo con su marcador o la tecla s, o marque un pasaje para resaltarlo o '
    + 'anotarlo.',
  noneLabelled: label => `Ningún recorte lleva la etiqueta «${label}».`,
  more: 'Mostrar más',
  exportAs: 'Exportar como',
  formats: { markdown: 'Markdown', csv: 'CSV', ris: 'RIS' },
  exported: (count, file) => `${counted(count, { one: '# recorte guardado', other: '# recortes guardados' })} como ${file}`,
  exporting: (format, progress) => progress
    ? `Creando ${format}: ${number(progress.done)} de ${counted(progress.total, { one: '# recorte', other: '# recortes' })}`
    : `Creando ${format}…`,
  days: 'Días',
  allDays: 'Todos los días',
  firstDay: 'Desde',
  lastDay: 'Hasta',
  noneInDays: 'En esos días no se guardó nada.',
  asList: 'Artículos recortados, en lista'
}
