/** The sentences of a piece in the editor of press reviews: its words, quotes and sums. */
import { number } from '../../format/numbers.ts'
import type * as english from '../english/pieces.ts'
import { isolated, isolatedList } from './isolated.ts'

export const piece: typeof english.piece = {
  rank: headline => `أهمية «${isolated(headline)}»`,
  ranks: { must: 'أساسي', should: 'مهم', monitor: 'للمتابعة' },
  noRank: 'بلا تصنيف',
  original: headline => `الأصل: ${isolated(headline)}`,
  translation: 'اكتب ترجمة فوق عنوان الوسيلة: ويبقى الأصل إلى جانبها.',
  marks: 'شكل الكلمات',
  bold: 'غامق (Ctrl+B)',
  italic: 'مائل (Ctrl+I)',
  link: 'رابط (Ctrl+K)',
  more: 'المزيد',
  moreOf: headline => `المزيد عن «${isolated(headline)}»`,
  angle: 'الزاوية',
  angleHint: 'في سطر: كيف تتناول هذه الوسيلة القصة.',
  note: 'ملاحظة المحرر',
  tags: 'الوسوم',
  tagsAre: tags => `الوسوم: ${tags.map(isolated).join('، ')}`,
  tagsHint: 'بفواصل بينها.',
  section: 'القسم',
  backToOutlet: 'العودة إلى كلمات الوسيلة',
  notIn: (names, further) => further
    ? `لم يرد في ${isolatedList(names)} و${number(further)} غيرها` : `لم يرد في ${isolatedList(names)}`,
  follows: (number_, page) => page ? `تابع العدد ${number_}، ص ${page}` : `تابع العدد ${number_}`,
  moveSection: title => `سحب القسم «${isolated(title)}» إلى مكان آخر`
}

export const quotes: typeof english.quotes = {
  quoted: words => `«${words}»`,
  title: 'الاقتباسات',
  find: 'البحث عن اقتباسات في المقال',
  none: 'لم توجد جملة بين علامتي تنصيص مع قائلها.',
  allTaken: 'أُدرج كل ما وُجد.',
  found: 'وُجدت في المقال',
  take: 'إدراج',
  takeQuote: words => `إدراج الاقتباس «${isolated(words)}»`,
  remove: 'إزالة',
  removeQuote: words => `إزالة الاقتباس «${isolated(words)}»`,
  words: 'كلمات الاقتباس',
  wordsHint: 'ضع […] مكان ما تحذفه، و[قوسين] حول ما تضيفه.',
  said: (speaker, verb) => [verb, speaker].filter(part => part !== undefined).map(isolated).join(' '),
  states: {
    stands: 'موجود في النص المحفوظ',
    changed: 'غيّرت الوسيلة نصها بعد ذلك',
    missing: 'ليس في النص المحفوظ'
  },
  unmarked: 'غُيّر بلا إشارة',
  whatChanged: 'ما الذي تغيّر',
  unchecked: 'لم يُفحص بعد'
}

export const moneyNotes: typeof english.moneyNotes = {
  title: 'المبالغ',
  target: 'بعملة',
  add: sum => `قيمة ${isolated(sum)}`,
  remove: sum => `إزالة قيمة ${isolated(sum)}`,
  removeShort: 'إزالة',
  note: (sum, value, bank, date) => `${isolated(sum)} (${isolated(value)}، ${bank}، ${date})`,
  noRate: currency => `لا ينشر أي من البنكين سعراً للعملة ${isolated(currency)} لذلك اليوم.`,
  noDay: 'لا أسعار معروفة لذلك اليوم. اتصل بالشبكة وأعد المحاولة.'
}
