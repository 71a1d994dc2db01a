/** The sentences of an article. */
import { counted, number } from '../../format/numbers.ts'
import type * as english from '../english/reader.ts'
import { ofOutlets, times } from './counts.ts'
import { isolated } from './isolated.ts'

export const reader: typeof english.reader = {
  article: 'المقال',
  position: (at, count) => `${number(at)} من ${ofOutlets(count)} في هذه القصة`,
  reprintOf: count => `إعادة نشر، والقصة في ${ofOutlets(count)}`,
  by: byline => `بقلم ${isolated(byline)}`,
  inZone: (time, city) => `${time} بتوقيت ${isolated(city)}`,
  seen: time => `شوهد ${time}`,
  oddDate: raw => `تاريخ الخلاصة نفسها، «${isolated(raw)}»، يقع في المستقبل أو لا يمكن قراءته.`,
  changed: count => counted(count, {
    zero: 'لم يتغيّر', one: 'تغيّر مرة واحدة', two: 'تغيّر مرتين', few: 'تغيّر # مرات', many: 'تغيّر # مرة', other: 'تغيّر # مرة'
  }),
  changedAt: (time, count) => count === 1 ? `تغيّر ${time}` : `تغيّر ${time}، ${times(count)} في المجموع`,
  silentEdit: 'تغيّر بلا وقت جديد',
  movedAway: number_ => `نُقل من هنا، النقلة ${number(number_)}: `,
  movedHere: number_ => `نُقل إلى هنا، النقلة ${number(number_)}: `,
  headlineHistory: 'العناوين التي حملها، الأحدث أولاً',
  currentText: 'كما هو الآن',
  ofOtherFeed: 'كما في خلاصة أخرى',
  compare: 'ما الذي تغيّر',
  compareWithBefore: time => `ما الذي تغيّر ${time}`,
  whatChanged: 'ما الذي تغيّر',
  sameText: 'بقي النص كما كان.',
  addedText: 'أُضيف: ',
  removedText: 'حُذف: ',
  originalAt: outlet => `القراءة في ${isolated(outlet)}`,
  body: headline => `نص «${isolated(headline)}»`,
  inPrint: (day, page) => page ? `النسخة المطبوعة، ${day}، ص ${isolated(page)}` : `النسخة المطبوعة، ${day}`,
  noBody: 'لا تعطي الخلاصة أكثر من هذا.',
  noPrintText: 'نُقل من المطبوع بلا نصه.',
  addTo: number_ => `إضافة إلى العدد ${number_}`,
  addedTo: number_ => `في العدد ${number_}`,
  addToToday: 'إلى جولة اليوم',
  added: number_ => `أُضيف إلى العدد ${number_}`,
  standsIn: number_ => `موجود في العدد ${number_} من قبل`,
  about: 'عن هذا المقال',
  markUnread: 'تعليم كغير مقروء',
  markRead: 'تعليم كمقروء',
  clip: 'حفظ قصاصة',
  unclip: 'إزالة القصاصة',
  section: 'القسم',
  moved: section => `نُقل إلى ${isolated(section)}`
}
