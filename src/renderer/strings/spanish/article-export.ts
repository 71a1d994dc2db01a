import type * as english from '../english/article-export.ts'

export const articleExport: typeof english.articleExport = {
  saveAs: 'Guardar como',
  format: 'Formato del archivo',
  save: 'Guardar',
  cancel: 'Cancelar',
  saved: fileName => `Guardado como ${fileName}`,
  json: 'Artículo entero (JSON)'
}
