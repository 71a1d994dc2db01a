/** The sentences of dossiers. */
import type * as english from '../english/dossiers.ts'
import { articles } from './counts.ts'
import { isolated } from './isolated.ts'

export const dossiers: typeof english.dossiers = {
  title: 'الملفات الصحفية',
  back: 'كل الملفات الصحفية',
  none: 'لا ملفات صحفية بعد. تابع قصة من صفحتها: تُحفظ مقالاتها هنا على الدوام، وتنضم إليها المقالات الجديدة من تلقاء نفسها.',
  facts: count => articles(count),
  latest: time => `الأحدث ${time}`,
  following: 'يتابع قصته',
  notFollowing: 'لم يعد يتابع',
  name: 'العنوان',
  rename: 'تغيير الاسم',
  follow: 'استئناف المتابعة',
  unfollow: 'وقف المتابعة',
  story: 'فتح القصة',
  remove: 'إزالة',
  removed: 'أُزيل الملف الصحفي',
  takeOut: 'إخراج',
  takeOutOf: headline => `إخراج: «${isolated(headline)}»`,
  takenOut: 'أُخرج من الملف الصحفي',
  empty: 'ليس فيه أي مقال.',
  joined: time => `انضم ${time}`
}
