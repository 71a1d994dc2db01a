import type * as english from '../english/notices.ts'
import { counted, number } from '../../format/numbers.ts'

const read = (count: number): string => counted(count, { one: 'pudo leerse # artículo', other: 'pudieron leerse # artículos' })

export const notices: typeof english.notices = {
  draftComposed: number_ => `El borrador del n.º\u00A0${number_} está listo.`,
  documentRescued: (document, keptAs) =>
    `${document} estaba dañado; se tomó la versión anterior. El archivo dañado se conserva como ${keptAs}.`,
  archiveRescued: (document, keptAs, readCount) =>
    `${document} estaba dañado: ${read(readCount)} y no había copia de seguridad para completar el resto. `
      + `El archivo dañado se conserva como ${keptAs}.`,
  archiveFilled: (document, keptAs, readCount, filledCount, day) =>
    `${document} estaba dañado: ${read(readCount)} y ${number(filledCount)} más se recuperaron de la copia del ${day}. `
      + `El archivo dañado se conserva como ${keptAs}.`,
  readOnly: folder => `No se puede escribir en la carpeta de datos ${folder}. Puede leer, buscar y exportar; no se trae ni se `
    + 'guarda nada nuevo. Cambie sus permisos y este aviso desaparecerá por sí solo, o elija otra carpeta con --data.',
  folderWritable: 'Ya se puede escribir de nuevo en la carpeta de datos. Desde ahora se guarda todo.'
}
