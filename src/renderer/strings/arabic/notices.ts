/** The sentences for what the program reports by itself. */
import { counted, number } from '../../format/numbers.ts'
import type * as english from '../english/notices.ts'
import { isolated } from './isolated.ts'

const couldBeRead = (count: number): string => counted(count, {
  zero: 'لم يمكن قراءة أي مقال منه', one: 'أمكنت قراءة مقال واحد منه', two: 'أمكنت قراءة مقالين منه',
  few: 'أمكنت قراءة # مقالات منه', many: 'أمكنت قراءة # مقالاً منه', other: 'أمكنت قراءة # مقال منه'
})

export const notices: typeof english.notices = {
  draftComposed: number_ => `مسودة العدد ${number_} جاهزة.`,
  documentRescued: (document, keptAs) =>
    `كان ${isolated(document)} تالفاً، فأُخذت النسخة التي قبله. والملف التالف محفوظ باسم ${isolated(keptAs)}.`,
  archiveRescued: (document, keptAs, readCount) =>
    `كان ${isolated(document)} تالفاً: ${couldBeRead(readCount)}، ولا نسخة احتياطية تسد الباقي. `
      + `والملف التالف محفوظ باسم ${isolated(keptAs)}.`,
  archiveFilled: (document, keptAs, readCount, filledCount, day) =>
    `كان ${isolated(document)} تالفاً: ${couldBeRead(readCount)}، واستُرجع ${number(filledCount)} غيرها من النسخة الاحتياطية `
      + `بتاريخ ${day}. والملف التالف محفوظ باسم ${isolated(keptAs)}.`,
  readOnly: folder => `لا يمكن الكتابة في مجلد البيانات ${isolated(folder)}. يمكنك القراءة والبحث والتصدير، ولا يُجلب `
    + 'جديد ولا يُحفظ. غيّر أذونات المجلد فيزول هذا من نفسه، أو اختر مجلداً آخر عبر \u2066--data\u2069.',
  folderWritable: 'عادت الكتابة في مجلد البيانات ممكنة. ويُحفظ كل شيء من الآن.'
}
