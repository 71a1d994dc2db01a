/** The sentences of search. */
import { counted } from '../../format/numbers.ts'
import type * as english from '../english/search.ts'
import { isolated } from './isolated.ts'

export const search: typeof english.search = {
  title: 'البحث',
  results: query => `«${isolated(query)}»`,
  count: (count, hasMore) => hasMore ? moreThan(count) : counted(count, {
    zero: 'لا نتائج', one: 'نتيجة واحدة', two: 'نتيجتان', few: '# نتائج', many: '# نتيجة', other: '# نتيجة'
  }),
  orders: { relevance: 'الأنسب', newest: 'الأحدث' },
  orderLabel: 'ترتيب النتائج',
  none: query => `لا نتائج للبحث عن «${isolated(query)}».`,
  noneHow: 'تحقق من الإملاء، أو استعمل كلمات أقل، أو ضع العبارة بين علامتي تنصيص.',
  how: 'البحث في عناوين كل المقالات المحفوظة وتواقيعها ونصوصها الكاملة.',
  operatorsTitle: 'كيف تبحث',
  list: 'النتائج',
  choose: 'اختر نتيجة من القائمة'
}

const moreThan = (count: number): string => counted(count, {
  zero: 'نتيجة واحدة على الأقل', one: 'أكثر من نتيجة واحدة', two: 'أكثر من نتيجتين', few: 'أكثر من # نتائج',
  many: 'أكثر من # نتيجة', other: 'أكثر من # نتيجة'
})

/** What can be typed into a search, with its meaning. */
export const searchOperators: typeof english.searchOperators = [
  ['سفن الحبوب', 'الكلمتان معاً، بأي صيغة'], ['"سفن الحبوب"', 'هذه العبارة'], ['-سفن', 'من دون هذه الكلمة'],
  ['قمح OR ذرة', 'إحداهما'], ['(قمح OR ذرة) سفن', 'مجموعة'], ['عقوب*', 'كلمات تبدأ هكذا'],
  ['intitle:قمح', 'في العنوان'], ['author:حداد', 'في التوقيع'], ['outlet:ledger', 'من هذه الوسيلة'],
  ['section:world', 'في هذا القسم'], ['tag:تجارة', 'بهذا الوسم من الوسيلة'], ['lang:ar', 'بهذه اللغة'],
  ['date:2026-11-20/', 'من هذا اليوم فصاعداً؛ يوم أو شهر أو سنة أو مدة بين تاريخين'], ['date:P3D', 'من الأيام الثلاثة الأخيرة'],
  ['is:unread', 'غير المقروء؛ وكذلك \u2066is:read\u2069 أو \u2066is:clipped\u2069']
]
