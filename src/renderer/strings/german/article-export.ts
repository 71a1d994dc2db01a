import type * as english from '../english/article-export.ts'

export const articleExport: typeof english.articleExport = {
  saveAs: 'Speichern unter',
  format: 'Format der Datei',
  save: 'Speichern',
  cancel: 'Abbrechen',
  saved: fileName => `Gespeichert als ${fileName}`,
  json: 'Ganzer Artikel (JSON)'
}
