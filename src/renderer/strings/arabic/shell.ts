/** The sentences around every view. */
import { counted, number } from '../../format/numbers.ts'
import type * as english from '../english/shell.ts'
import { articles, feeds, newArticles, ofFeeds, outlets, unread } from './counts.ts'
import { isolated } from './isolated.ts'

export const shell: typeof english.shell = {
  product: 'Press Review',
  title: place => `${isolated(place)} · Press Review`,
  skip: 'الانتقال إلى الأخبار',
  menu: 'الأقسام',
  closeMenu: 'إغلاق الأقسام',
  sections: 'الأقسام',
  search: 'بحث',
  searchIn: count => count ? `البحث في ${articles(count)}` : 'بحث',
  refresh: 'تحديث',
  refreshing: ({ done, total }) => total ? `${number(done)} من ${ofFeeds(total)}` : 'جارٍ التحديث',
  cancelRefresh: progress => `إلغاء التحديث، ${progress}`,
  frontPage: 'الصفحة الأولى',
  allNews: 'كل الأخبار',
  clippings: 'القصاصات',
  pressReview: 'جولة الصحافة',
  allIssues: 'كل الأعداد',
  desk: 'المكتب',
  outlets: 'وسائل الإعلام',
  settings: 'الإعدادات',
  unread: count => unread(count),
  draft: 'مسودة',
  failing: 'خلاصة تحتاج إلى عناية',
  issueNumber: number_ => `العدد ${number_}`,
  edition: (planName, number_) => `${isolated(planName)}، العدد ${number_}`,
  railWidth: 'عرض الأقسام',
  status: 'الحالة',
  dismiss: 'إغلاق',
  undo: 'تراجع',
  open: 'فتح',
  tryAgain: 'إعادة المحاولة',
  reload: 'إعادة التحميل',
  back: 'العودة إلى القائمة',
  newWaiting: count => newArticles(count),
  showNew: count => counted(count, {
    zero: 'لا مقالات جديدة', one: 'عرض مقال جديد', two: 'عرض مقالين جديدين', few: 'عرض # مقالات جديدة',
    many: 'عرض # مقالاً جديداً', other: 'عرض # مقال جديد'
  }),
  loading: 'جارٍ التحميل…',
  demo: 'عرض تجريبي'
}

const needAttention = (count: number): string => counted(count, {
  zero: 'لا خلاصة تحتاج إلى عناية', one: 'خلاصة واحدة تحتاج إلى عناية', two: 'خلاصتان تحتاجان إلى عناية',
  few: '# خلاصات تحتاج إلى عناية', many: '# خلاصة تحتاج إلى عناية', other: '# خلاصة تحتاج إلى عناية'
})

export const statusBar: typeof english.statusBar = {
  library: (outletCount, feedCount) => `${outlets(outletCount)} · ${feeds(feedCount)}`,
  refreshed: (time, newCount) => `آخر تحديث ${time}، ${newArticles(newCount)}`,
  cancelled: ({ done, total }) => `أُلغي التحديث: ${number(done)} من ${ofFeeds(total)}`,
  neverRefreshed: 'لم تُحدَّث بعد',
  indexing: (done, total) => `فهرس البحث: ${number(done)} من ${counted(total, { zero: 'صفر مقالات', one: 'مقال واحد', two: 'مقالين', few: '# مقالات', many: '# مقالاً', other: '# مقال' })}`,
  pauseIndexing: 'إيقاف حتى التشغيل التالي',
  pauseIndexingOf: progress => `إيقاف حتى التشغيل التالي: ${progress}`,
  offline: 'لا اتصال: يُستأنف التحديث من تلقاء نفسه',
  troubled: count => needAttention(count),
  troubledFirst: (count, title, reason) => count === 1
    ? `${needAttention(1)}: ${isolated(title)} (${reason})` : `${needAttention(count)}، منها ${isolated(title)} (${reason})`
}

/** Why a feed needs attention, in the few words that fit into a line; the whole sentence stands in feed health. */
export const shortReasons: typeof english.shortReasons = {
  silent: 'صامتة',
  gone: 'أُغلقت نهائياً',
  certificate: reason => reason ? `الشهادة: ${isolated(reason)}` : 'شهادة غير صالحة',
  status: status => `الحالة ${status}`,
  tooSlow: 'بطيئة جداً',
  noServer: 'لا خادم بهذا الاسم',
  noAnswer: 'لا جواب',
  signIn: 'تحتاج إلى كلمة مرور',
  missing: 'غير موجودة منذ أيام',
  notAFeed: 'لم تعد خلاصة',
  broken: 'خلاصة معطوبة',
  salvaged: 'قُرئت جزئياً',
  moving: 'يتغيّر عنوانها',
  other: 'عطل'
}
