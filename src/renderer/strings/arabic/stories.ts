/** The sentences of stories: their page, other media, read also, rankings. */
import { counted, span, tenth } from '../../format/numbers.ts'
import type * as english from '../english/stories.ts'
import { articles, outlets } from './counts.ts'
import { isolated } from './isolated.ts'

const inOwnWords = (count: number): string => counted(count, {
  zero: 'لا وسيلة بكلماتها', one: 'وسيلة واحدة بكلماتها', two: 'وسيلتان بكلماتهما', few: '# وسائل بكلماتها',
  many: '# وسيلة بكلماتها', other: '# وسيلة بكلماتها'
})

const inHours = (count: number): string => counted(count, {
  zero: 'في أقل من ساعة', one: 'في ساعة واحدة', two: 'في ساعتين', few: 'في # ساعات', many: 'في # ساعة', other: 'في # ساعة'
})

const inDays = (count: number): string => counted(count, {
  zero: 'في أقل من يوم', one: 'في يوم واحد', two: 'في يومين', few: 'في # أيام', many: 'في # يوماً', other: 'في # يوم'
})

const readOften = (count: number): string => counted(count, {
  zero: 'لم يُقرأ', one: 'قُرئ مرة واحدة', two: 'قُرئ مرتين', few: 'قُرئ # مرات', many: 'قُرئ # مرة', other: 'قُرئ # مرة'
})

export const stories: typeof english.stories = {
  title: 'القصة',
  back: 'العودة إلى الصفحة الأولى',
  whole: 'القصة كاملة',
  gone: 'لم تعد هذه القصة موجودة: مقالاتها تروي أحداثاً مختلفة، أو أُزيلت.',
  firstAt: (outlet, time) => `الأولى ${time}، ${isolated(outlet)}`,
  latestAt: time => `الأحدث ${time}`,

  inOtherMedia: 'في وسائل أخرى',
  first: time => `الأولى، ${time}`,
  lag: minutes => `بعد ${span(minutes)}`,
  wireCopy: count => counted(count, {
    zero: 'لم تنشره أي وسيلة أخرى حرفياً', one: 'نشرته حرفياً وسيلة أخرى', two: 'نشرته حرفياً وسيلتان أخريان',
    few: 'نشرته حرفياً # وسائل أخرى', many: 'نشرته حرفياً # وسيلة أخرى', other: 'نشرته حرفياً # وسيلة أخرى'
  }),
  readAlso: 'اقرأ أيضاً',
  showMore: 'عرض المزيد',
  today: 'اليوم',
  yesterday: 'أمس',

  coverage: 'التغطية',
  coverageFacts: (voices, count) => `${inOwnWords(voices)} · ${articles(count)}`,
  absent: count => counted(count, {
    zero: 'لم تغب عن أي من وسائلي', one: 'غابت عن وسيلة واحدة من وسائلي', two: 'غابت عن وسيلتين من وسائلي',
    few: 'غابت عن # من وسائلي', many: 'غابت عن # من وسائلي', other: 'غابت عن # من وسائلي'
  }),
  absentNone: 'وردت في كل وسائلي.',
  choose: (outlet, headline) => `اختيار «${isolated(headline)}» من ${isolated(outlet)}`,
  chosen: count => counted(count, {
    zero: 'لم تختر أي مقال', one: 'اخترت مقالاً واحداً', two: 'اخترت مقالين', few: 'اخترت # مقالات', many: 'اخترت # مقالاً',
    other: 'اخترت # مقال'
  }),
  chooseHow: 'اختر مقالين لترى لماذا جُمعا، أو بعض المقالات لفصلها.',
  why: 'لماذا جُمعا؟',
  whyNot: 'لا كلمة مشتركة بين هذين: مقالات أخرى تجمع بينهما.',
  whyWords: similarity => `يشتركان في هذه الكلمات. تشابههما ${tenth(similarity * 100)} من 100.`,
  whyNames: similarity =>
    `هما بلغتين مختلفتين، فلا دليل غير الأسماء والأعداد. تشابههما ${tenth(similarity * 100)} من 100.`,
  wordKinds: { name: 'اسم', number: 'عدد', word: 'كلمة' },
  split: 'فصل',
  didSplit: count => counted(count, {
    zero: 'لم يُفصل أي مقال', one: 'فُصل مقال واحد', two: 'فُصل مقالان', few: 'فُصلت # مقالات', many: 'فُصل # مقالاً',
    other: 'فُصل # مقال'
  }),
  leave: 'ليس من القصة',
  leaveOf: headline => `ليس من هذه القصة: «${isolated(headline)}»`,
  left: 'أُخرج من القصة',
  merge: 'دمج…',
  undoLast: 'التراجع عن آخر قرار',
  mergeTitle: 'الدمج مع قصة أخرى',
  mergeHow: 'القصتان المدموجتان تصيران قصة واحدة. أما «الشأن نفسه» فيبقيهما قصتين، كل منهما في الخط الزمني للأخرى. '
    + 'ومن الآن يغلب قرارك ما يراه البرنامج.',
  mergeNone: 'لا قصة أخرى غطتها وسيلتان هذا الأسبوع.',
  mergeFind: 'البحث عن قصة',
  mergeNow: 'دمج',
  mergeWith: headline => `الدمج مع «${isolated(headline)}»`,
  linkWith: headline => `الشأن نفسه: «${isolated(headline)}»`,
  cancel: 'إلغاء',
  merged: 'صارتا قصة واحدة',
  undone: 'تم التراجع',
  follow: 'متابعة',
  followed: 'تتابعها الآن: تُحفظ مقالاتها في ملف صحفي',
  openDossier: 'فتح الملف الصحفي',

  timeline: 'الخط الزمني',
  barsPerHour: (count, hours) => `${articles(count)} ${inHours(hours)}، ولكل ساعة عمود`,
  barsPerDay: (count, days) => `${articles(count)} ${inDays(days)}، ولكل يوم عمود`,
  linked: 'الشأن نفسه',
  linkedBy: names => `المشترك: ${names.map(isolated).join('، ')}`,
  linkedByHand: 'ربطتَهما أنت',
  unlink: 'ليس الشأن نفسه',
  unlinkOf: headline => `ليس الشأن نفسه: «${isolated(headline)}»`,
  unlinked: 'لم تعودا مرتبطتين',
  didLink: 'رُبطتا بوصفهما الشأن نفسه',

  score: value => Number.isInteger(value) ? counted(value, {
    zero: 'بلا نقاط', one: 'نقطة واحدة', two: 'نقطتان', few: '# نقاط', many: '# نقطة', other: '# نقطة'
  }) : `${tenth(value)} نقطة`,
  scoreOf: headline => `كيف رُتّبت «${isolated(headline)}»`,
  scoreParts: {
    outlets: count => inOwnWords(count),
    sections: count => counted(count, {
      zero: 'لا أقسام', one: 'قسم واحد', two: 'قسمان', few: '# أقسام', many: '# قسماً', other: '# قسم'
    }),
    freshness: minutes => minutes < 1 ? 'أحدث مقال الآن' : `أحدث مقال قبل ${span(minutes)}`
  },
  scoreHow: 'عشر نقاط لكل وسيلة، وثلاث لكل قسم إضافي، وحتى عشر للجديد. وتُحسب مادة الوكالة مرة واحدة.',

  mostCovered: 'الأكثر تغطية',
  mostRead: 'الأكثر قراءة',
  spans: { now: 'الآن', today: 'اليوم', week: 'هذا الأسبوع' },
  spanOf: title => `${title}: في أي مدة`,
  noneCovered: 'لا قصة اشتركت فيها وسيلتان في هذه المدة.',
  noneRead: 'يُحسب هنا ما تقرؤه وتتوقف عنده. ولا يغادر هذا الجهاز أبداً.',
  rank: (outletCount, articleCount) => `${outlets(outletCount)} · ${articles(articleCount)}`,
  readTimes: (count, articleCount) => articleCount > 1 ? `${readOften(count)}، ${articles(articleCount)}` : readOften(count),
  aside: 'الأكثر تغطية والأكثر قراءة وجولة الصحافة',

  readings: 'أكثر ما قرأت',
  readingsHow: 'تحسب الصفحة الأولى المقالات التي تفتحها وتتوقف عندها، لقائمة «الأكثر قراءة». '
    + 'ويُحفظ ذلك في الأرشيف على هذا الجهاز وحده.',
  forget: 'نسيان أكثر ما قرأت',
  forgotten: 'نُسيت قراءاتك'
}
