/** The sentences of the front page. */
import type * as english from '../english/front.ts'
import { articles, outlets, unread } from './counts.ts'
import { isolated } from './isolated.ts'

export const front: typeof english.front = {
  welcome: 'صحيفتك تبدأ بوسيلة إعلام',
  welcomeHow: 'تابع الوسائل التي تعمل معها. تملأ أحدثُ مقالاتها هذه الصفحة، مجموعةً بحسب القصص التي تشترك فيها.',
  addTitle: 'متابعة وسيلة',
  addHow: 'أدخل رابط موقعها أو خلاصتها.',
  importTitle: 'أحضر خلاصاتك معك',
  importHow: 'اختر ملف OPML الذي صدّره قارئ آخر، أو أسقطه على هذه الصفحة.',
  demoTitle: 'ألقِ نظرة أولاً',
  demoHow: 'شغّل البرنامج بالخيار \u2066--demo\u2069: يفتح صحيفة من وسائل مختلقة في مجلد خاص بها.',
  waitingForNews: 'لا مقالات بعد. حدّث لجلب أحدثها.',
  fetchingNews: 'جارٍ جلب المقالات الأولى…',
  fetchingNewsOf: progress => `جارٍ جلب المقالات الأولى: ${progress}.`,
  noStories: 'لا قصة تشترك فيها عدة وسائل بعد. تظهر هنا أحدث المقالات بدلاً منها.',
  coverage: count => outlets(count),
  coverageFirst: (count, time) => `${outlets(count)}، الأولى ${time}`,
  coverageOf: headline => `من يغطي «${isolated(headline)}»`,
  unread: count => unread(count),
  galleries: 'صور ورسوم بيانية',
  rank: (outletCount, articleCount) => `${outlets(outletCount)} · ${articles(articleCount)}`
}
