/** The sentences of topics. */
import { number } from '../../format/numbers.ts'
import type * as english from '../english/topics.ts'
import { articles, newArticles, ofOutlets } from './counts.ts'
import { isolated } from './isolated.ts'

export const topics: typeof english.topics = {
  title: 'الموضوعات',
  all: 'كل الموضوعات',
  create: 'موضوع جديد',
  none: 'لا موضوعات بعد. الموضوع بحث يستمر من تلقاء نفسه: يجمع كل مقال مطابق، من كل الوسائل والأقسام.',
  counts: (total, unread) => unread ? `${articles(total)}، ${number(unread)} غير مقروء` : articles(total),
  filling: 'جارٍ البحث في المقالات الأقدم…',
  alerting: 'التنبيه مفعّل',
  edit: 'تعديل',
  editOf: name => `تعديل الموضوع ${isolated(name)}`,
  remove: 'إزالة',
  removeOf: name => `إزالة الموضوع ${isolated(name)}`,
  removed: name => `أُزيل الموضوع ${isolated(name)}. وتبقى مقالاته.`,
  saved: name => `تتابع الآن الموضوع ${isolated(name)}.`,
  changed: name => `عُدّل الموضوع ${isolated(name)}.`,
  saveAs: 'حفظ كموضوع'
}

export const topicDialog: typeof english.topicDialog = {
  newTitle: 'موضوع جديد',
  editTitle: 'تعديل الموضوع',
  name: 'الاسم',
  query: 'المقالات المطابقة',
  queryHint: 'كلمات، "عبارات"، \u2066OR\u2069، \u2066-\u2069لاستثناء كلمة، \u2066outlet:\u2069، \u2066lang:\u2069، '
    + 'وكل ما يعرفه البحث. ويُقارَن المقال مرة واحدة، عند وصوله.',
  colour: 'اللون',
  colours: { ochre: 'مغرة', green: 'أخضر', teal: 'فيروزي', blue: 'أزرق', violet: 'بنفسجي', rose: 'وردي' },
  alert: 'تنبيهي إلى المقالات الجديدة',
  save: 'حفظ',
  saving: 'جارٍ الحفظ…',
  cancel: 'إلغاء'
}

export const suggestions: typeof english.suggestions = {
  title: 'مقترحات اليوم',
  how: 'أسماء وعبارات وردت اليوم في مقالات أكثر بكثير مما في الأسبوعين السابقين.',
  howFrequent: 'الأيام لا تزال قليلة للمقارنة: هذه أكثر الأسماء والعبارات وروداً في مقالات اليوم.',
  none: 'لا شيء لافتاً اليوم حتى الآن.',
  counts: (articleCount, outletCount) => `${articles(articleCount)} في ${ofOutlets(outletCount)}`,
  follow: 'متابعة',
  followOf: term => `متابعة ${isolated(term)}`,
  dismiss: 'تجاهل',
  dismissOf: term => `تجاهل ${isolated(term)}: لا يُقترح بعد الآن`,
  dismissed: term => `لن يُقترح ${isolated(term)} بعد الآن.`
}

export const alerts: typeof english.alerts = {
  title: 'التنبيهات',
  how: 'يُنبَّه إلى الموضوعات ذات التنبيه في رسالة واحدة. ولا تنبيه في ساعات الهدوء؛ ما وصل فيها يُبلَّغ عند انتهائها.',
  isQuiet: 'ساعات هدوء بلا تنبيه',
  from: 'الهدوء من',
  to: 'الهدوء حتى',
  every: 'رسالة واحدة على الأكثر',
  periods: { 0: 'فوراً', 15: 'كل 15 دقيقة', 60: 'كل ساعة', 180: 'كل 3 ساعات', 1440: 'كل يوم' },
  heading: ({ topics: all }) => all.length === 1
    ? `${newArticles(all[0]?.count ?? 0)}: ${isolated(all[0]?.name ?? '')}`
    : `مقالات جديدة: ${all.map(({ name, count }) => `${isolated(name)} (${number(count)})`).join('، ')}`
}
