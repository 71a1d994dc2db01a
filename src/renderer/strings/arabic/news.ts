/** The sentences of lists of articles. */
import { counted, list, number } from '../../format/numbers.ts'
import { daysBetween, weekdayAndDay } from '../../format/times.ts'
import type * as english from '../english/news.ts'
import { infographics, photos, unread } from './counts.ts'
import { isolated } from './isolated.ts'

export const news: typeof english.news = {
  unread: count => unread(count),
  unreadOnly: 'غير المقروء',
  chips: 'التصفية',
  tabs: { news: 'الأخبار', search: 'البحث', topics: 'الموضوعات' },
  tabsLabel: 'كل الأخبار',
  view: 'العرض',
  viewLabel: 'شكل القائمة',
  density: 'الكثافة',
  densities: { comfortable: 'مريحة', compact: 'مكثفة' },
  groupByDate: 'تجميع حسب التاريخ',
  more: (count, hasMore) => hasMore ? 'المزيد من الأخبار' : `المزيد من الأخبار (${number(count)})`,
  loadingMore: (loaded, total, hasMore) =>
    hasMore ? `جارٍ التحميل… ${number(loaded)} حتى الآن` : `جارٍ التحميل… ${number(loaded)} من ${number(total)}`,
  moreHits: (count, hasMore) => hasMore ? 'المزيد من النتائج' : `المزيد من النتائج (${number(count)})`,
  markAll: 'تعليم الكل كمقروء',
  markShown: 'تعليم المعروض كمقروء',
  markMenu: 'تعليم كمقروء',
  markOlder: 'تعليم الأقدم كمقروء',
  markOlderHow: 'ما يلي المقال المختار',
  chooseFirst: 'اختر أولاً مقالاً من القائمة: ما يليه يُعلَّم كمقروء.',
  marked: count => counted(count, {
    zero: 'لم يُعلَّم أي مقال كمقروء', one: 'عُلّم مقال واحد كمقروء', two: 'عُلّم مقالان كمقروءين',
    few: 'عُلّمت # مقالات كمقروءة', many: 'عُلّم # مقالاً كمقروء', other: 'عُلّم # مقال كمقروء'
  }),
  list: 'المقالات',
  listWidth: 'عرض القائمة',
  day: (day, today) => dayHeading(day, today),
  noneUnread: 'كل ما هنا مقروء.',
  none: 'لا مقالات هنا بعد.',
  noSection: 'لا قسم بهذا الاسم',
  noSectionHow: 'لم يعد في هذا العنوان قسم. اختر قسماً آخر.',
  noneClipped: 'لا قصاصات بعد. اضغط s على مقال لحفظه قصاصة؛ والمقالات المحفوظة لا تُزال أبداً.',
  showAll: 'عرض المقالات المقروءة أيضاً',
  topStories: 'أبرز القصص',
  noTopStories: 'لا قصة من هذا القسم تشترك فيها عدة وسائل بعد.',
  choose: 'اختر مقالاً من القائمة',
  chooseHow: (next, previous, help) =>
    `تنقّل في القائمة بالمفتاح ${isolated(next)} أو ${isolated(previous)}، ويعرض ${isolated(help)} كل المفاتيح.`,
  pictures: (photoCount = 0, infographicCount = 0) => list([
    ...(photoCount ? [photos(photoCount)] : []),
    ...(infographicCount ? [infographics(infographicCount)] : [])
  ]),
  changed: time => `تغيّر ${time}`,
  read: 'مقروء',
  clipped: 'في القصاصات'
}

function dayHeading(day: string, today: string): string {
  const named = weekdayAndDay(day, today)
  const age = daysBetween(day, today)
  if (age === 0) return `اليوم، ${named}`
  return age === 1 ? `أمس، ${named}` : named
}
