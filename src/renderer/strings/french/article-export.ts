import type * as english from '../english/article-export.ts'

export const articleExport: typeof english.articleExport = {
  saveAs: 'Enregistrer sous',
  format: 'Format du fichier',
  save: 'Enregistrer',
  cancel: 'Annuler',
  saved: fileName => `Enregistré sous ${fileName}`,
  json: 'Article complet (JSON)'
}
