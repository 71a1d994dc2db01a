import type * as english from '../english/article-export.ts'

export const articleExport: typeof english.articleExport = {
  saveAs: 'Сохранить как',
  format: 'Формат файла',
  save: 'Сохранить',
  cancel: 'Отмена',
  saved: fileName => `Сохранено: ${fileName}`,
  json: 'Статья целиком (JSON)'
}
