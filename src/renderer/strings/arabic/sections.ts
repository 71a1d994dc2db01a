/** The sentences of the page on which the paper is divided. */
import { counted, number } from '../../format/numbers.ts'
import type * as english from '../english/sections.ts'
import { feeds } from './counts.ts'
import { isolated } from './isolated.ts'

const unreadArticles = (count: number): string => counted(count, {
  zero: 'كلها مقروءة', one: 'مقال غير مقروء', two: 'مقالان غير مقروءين', few: '# مقالات غير مقروءة', many: '# مقالاً غير مقروء',
  other: '# مقال غير مقروء'
})

export const sectionsPage: typeof english.sectionsPage = {
  title: 'الأقسام',
  intro: 'أقسام صحيفتك بهذا الترتيب. القسم المخفي يحتفظ بخلاصاته ومقالاته، وتبقى معروضة في «كل الأخبار».',
  add: 'إضافة قسم',
  newName: 'اسم القسم الجديد',
  addButton: 'إضافة',
  nameOf: title => `اسم ${isolated(title)}`,
  rename: 'تغيير الاسم',
  renameOf: title => `تغيير اسم ${isolated(title)}`,
  save: 'حفظ',
  cancel: 'إلغاء',
  hide: 'إخفاء',
  hideOf: title => `إخفاء ${isolated(title)}`,
  show: 'إظهار',
  showOf: title => `إظهار ${isolated(title)}`,
  hidden: 'مخفي',
  up: title => `نقل إلى أعلى: ${isolated(title)}`,
  down: title => `نقل إلى أسفل: ${isolated(title)}`,
  drag: title => `سحب ${isolated(title)} إلى مكان آخر`,
  moved: (title, place, count) => `ترتيب ${isolated(title)}: ${number(place)} من ${number(count)}.`,
  facts: (feedCount, unread) => `${feeds(feedCount)} · ${unreadArticles(unread)}`,
  list: 'الأقسام بترتيبها'
}
