/** The sentences of the palette: one field that leads to everything. */
import { counted } from '../../format/numbers.ts'
import type * as english from '../english/palette.ts'

export const palette: typeof english.palette = {
  title: 'الانتقال إلى أي شيء',
  placeholder: 'أمر أو قسم أو وسيلة أو موضوع أو إعداد',
  command: 'أمر',
  section: 'قسم',
  outlet: 'وسيلة',
  topic: 'موضوع',
  place: 'صفحة',
  found: count => counted(count, {
    zero: 'لا نتائج', one: 'نتيجة واحدة', two: 'نتيجتان', few: '# نتائج', many: '# نتيجة', other: '# نتيجة'
  }),
  none: 'لا شيء بهذا الاسم. يبحث Enter عنه في كل المقالات.'
}
