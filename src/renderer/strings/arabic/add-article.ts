/** The sentences of adding one article by hand. */
import type * as english from '../english/add-article.ts'

export const addArticle: typeof english.addArticle = {
  title: 'إضافة مقال',
  ways: { page: 'من رابطه', pasted: 'نص ملصق', print: 'من المطبوع' },
  wayLabel: 'مصدر المقال',
  address: 'رابط المقال',
  addressHint: 'تُجلب صفحته ويُحفظ نصها. إن كان للمشتركين فقط فألصق نصه بدلاً من ذلك.',
  optionalAddress: 'رابطه، إن كان له رابط',
  outlet: 'الوسيلة',
  outletHint: 'اسمها. تُنشأ وسيلة جديدة إن لم توجد وسيلة بهذا الاسم.',
  headline: 'العنوان',
  byline: 'التوقيع',
  text: 'النص',
  optionalText: 'النص، أو ملخص بكلماته',
  date: 'تاريخ العدد',
  page: 'الصفحة',
  section: 'القسم',
  bySubject: 'بحسب موضوعه',
  optional: 'اختياري',
  add: 'إضافة المقال',
  adding: 'جارٍ الإضافة…',
  cancel: 'إلغاء',
  allowPrivate: 'السماح بهذا الرابط الخاص',
  added: 'أُضيف المقال',
  known: 'هذا المقال موجود من قبل'
}
