/** The sentences of the filter of all news. */
import { counted, number } from '../../format/numbers.ts'
import type * as english from '../english/filter.ts'
import { isolatedList } from './isolated.ts'

const mostNamed = 3

export const filter: typeof english.filter = {
  title: 'تصفية الأخبار',
  use: 'تصفية',
  used: count => `تصفية (${number(count)})`,
  clear: 'إلغاء التصفية',
  clearAll: 'مسح',
  ok: 'موافق',
  cancel: 'إلغاء',
  sections: 'الأقسام',
  outlets: 'وسائل الإعلام',
  languages: 'اللغات',
  findOutlet: 'البحث عن وسيلة',
  ticked: count => counted(count, {
    zero: 'لم تختر شيئاً: كل الأخبار', one: 'اخترت واحداً', two: 'اخترت اثنين', few: 'اخترت #', many: 'اخترت #', other: 'اخترت #'
  }),
  shown: names => names.length > mostNamed
    ? `فقط ${isolatedList(names.slice(0, mostNamed))} و${number(names.length - mostNamed)} غيرها` : `فقط ${isolatedList(names)}`
}
