/** The sentences of the page of clippings. */
import { counted, number } from '../../format/numbers.ts'
import type * as english from '../english/clippings.ts'
import { articles } from './counts.ts'
import { isolated } from './isolated.ts'

export const clippingsPage: typeof english.clippingsPage = {
  title: 'القصاصات',
  labels: 'التصنيفات',
  all: 'الكل',
  labelled: (label, count) => `${isolated(label)}: ${articles(count)}`,
  none: 'لا قصاصات بعد. احفظ مقالاً بعلامته أو بالمفتاح s، أو حدّد مقطعاً منه لتظليله أو كتابة ملاحظة عليه.',
  noneLabelled: label => `لا قصاصات تحت التصنيف «${isolated(label)}».`,
  more: 'عرض المزيد',
  exportAs: 'تصدير بصيغة',
  formats: { markdown: 'Markdown', csv: 'CSV', ris: 'RIS' },
  exported: (count, file) => `${counted(count, {
    zero: 'لم تُحفظ أي قصاصة في الملف', one: 'حُفظت قصاصة واحدة في الملف', two: 'حُفظت قصاصتان في الملف',
    few: 'حُفظت # قصاصات في الملف', many: 'حُفظت # قصاصة في الملف', other: 'حُفظت # قصاصة في الملف'
  })} ${isolated(file)}`,
  exporting: (format, progress) => progress
    ? `جارٍ إعداد ${isolated(format)}: ${number(progress.done)} من ${counted(progress.total, {
      zero: 'أي قصاصة', one: 'قصاصة واحدة', two: 'قصاصتين', few: '# قصاصات', many: '# قصاصة', other: '# قصاصة'
    })}`
    : `جارٍ إعداد ${isolated(format)}…`,
  days: 'الأيام',
  allDays: 'كل الأيام',
  firstDay: 'من',
  lastDay: 'إلى',
  noneInDays: 'لم يُحفظ شيء في هذه الأيام.',
  asList: 'المقالات المحفوظة في قائمة'
}
