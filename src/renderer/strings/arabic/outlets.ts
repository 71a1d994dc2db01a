/** The sentences of the outlets and their feeds. */
import { counted, number } from '../../format/numbers.ts'
import type * as english from '../english/outlets.ts'
import { feeds, ofFeeds, outlets, unread } from './counts.ts'
import { isolated } from './isolated.ts'

const entries = (count: number): string => counted(count, {
  zero: 'لا مواد', one: 'مادة واحدة', two: 'مادتان', few: '# مواد', many: '# مادة', other: '# مادة'
})

export const outletsPage: typeof english.outletsPage = {
  title: 'وسائل الإعلام',
  count: (outletCount, feedCount) => `${outlets(outletCount)} · ${feeds(feedCount)}`,
  add: 'إضافة وسيلة',
  address: 'رابط موقع أو خلاصة',
  addressHint: 'https://',
  look: 'البحث عن خلاصات',
  looking: 'جارٍ البحث…',
  found: count => counted(count, {
    zero: 'لم توجد أي خلاصة', one: 'وُجدت خلاصة واحدة', two: 'وُجدت خلاصتان', few: 'وُجدت # خلاصات', many: 'وُجدت # خلاصة',
    other: 'وُجدت # خلاصة'
  }),
  entries: (count, format) => `${entries(count)} · ${isolated(format.toUpperCase())}`,
  sectionOf: title => `قسم ${isolated(title)}`,
  subscribe: 'اشتراك',
  subscribeTo: title => `الاشتراك في ${isolated(title)}`,
  subscribing: 'جارٍ الاشتراك…',
  subscribed: 'تم الاشتراك',
  done: 'تم',
  allowPrivate: 'السماح بهذا الرابط الخاص',
  allowPrivateOf: title => `السماح بهذا الرابط الخاص: ${isolated(title)}`,
  none: 'لا وسائل بعد. تابِع وسيلة بعنوانها، أو أحضر خلاصاتك في ملف OPML، أو افتح الحزم الجاهزة.',
  rename: 'تغيير الاسم',
  renameOf: title => `تغيير اسم ${isolated(title)}`,
  newName: title => `الاسم الجديد: ${isolated(title)}`,
  save: 'حفظ',
  cancel: 'إلغاء',
  mute: 'كتم',
  unmute: 'إلغاء الكتم',
  muteOf: title => `كتم ${isolated(title)}`,
  unmuteOf: title => `إلغاء كتم ${isolated(title)}`,
  unsubscribe: 'إلغاء الاشتراك',
  unsubscribeOf: title => `إلغاء الاشتراك في ${isolated(title)}`,
  unsubscribed: title => `أُلغي الاشتراك في ${isolated(title)}`,
  check: 'فحص الآن',
  checkOf: title => `فحص الآن: ${isolated(title)}`,
  muted: 'مكتومة: لا تُحدَّث ولا تُعرض.',
  find: 'البحث عن خلاصة',
  more: (next, count) => `عرض ${number(next)} أخرى من ${ofFeeds(count)}`,
  noneFound: 'لا خلاصة بهذا في اسمها أو رابطها.',
  exportOpml: 'تصدير OPML',
  opmlName: 'press-review.opml',
  unread: count => unread(count),
  feedList: section => `الخلاصات في ${isolated(section)}`
}
