/** The sentences of an article written into a file. */
import type * as english from '../english/article-export.ts'
import { isolated } from './isolated.ts'

export const articleExport: typeof english.articleExport = {
  saveAs: 'حفظ بصيغة',
  format: 'صيغة الملف',
  save: 'حفظ',
  cancel: 'إلغاء',
  saved: fileName => `حُفظ باسم ${isolated(fileName)}`,
  json: 'المقال كاملاً (JSON)'
}
