/** The sentences of whole articles, of what their pages say, of what waits for the line, and of logins at outlets. */
import type { FullTextChoice, PageFactName, PageFactSource, Paywall } from '../../../shared/full-text.ts'
import { counted, number } from '../../format/numbers.ts'
import type * as english from '../english/full-text.ts'
import { characters } from './counts.ts'
import { isolated } from './isolated.ts'

const choices: Readonly<Record<FullTextChoice, string>> = {
  never: 'أبداً', onOpening: 'عند فتح المقال', always: 'دائماً، بعد كل تحديث'
}

const factNames: Readonly<Record<PageFactName, string>> = {
  headline: 'العنوان', byline: 'التوقيع', section: 'القسم', dateline: 'مكان الإرسال', publishedAt: 'النشر',
  updatedAt: 'آخر تغيير', language: 'اللغة', canonicalUrl: 'الرابط الدائم', pictureUrl: 'الصورة الرئيسية',
  pictureCaption: 'شرحها', pictureCredit: 'مصدرها', isFree: 'الوصول', textLength: 'طول النص'
}

const sources: Readonly<Record<PageFactSource, string>> = {
  'json-ld': 'بيانات الصفحة (JSON-LD)', 'open-graph': '\u2068Open Graph\u2069', meta: 'ترويسة الصفحة', text: 'النص نفسه'
}

const paywalls: Readonly<Record<Paywall, string>> = {
  declared: 'تقول الوسيلة إن هذا المقال للمشتركين فقط.', teaser: 'لا تعطي الصفحة أكثر من المطلع.'
}

export const fullText: typeof english.fullText = {
  fetching: 'جارٍ جلب المقال كاملاً…',
  fetch: 'جلب المقال كاملاً',
  queued: 'لا اتصال: يُجلب المقال كاملاً حين يعود الاتصال.',
  paywall: kind => paywalls[kind],
  failed: sentence => `هذا نص الخلاصة. ${sentence}`,
  fetchLater: 'جلب لاحقاً',
  of: title => `المقالات الكاملة من ${isolated(title)}`,
  order: 'المقالات الكاملة',
  how: 'حين لا تعطي الخلاصة أكثر من المطلع، يمكن جلب النص من صفحة المقال نفسها.',
  legend: 'جلب المقالات كاملة',
  choices,
  asSettings: choice => `كما في الإعدادات: «${choices[choice]}»`,
  hint: 'من تلقاء نفسه فقط حيث لا تعطي الخلاصة إلا المطلع. و«دائماً» تجعلها جاهزة للسفر.',
  save: 'حفظ',
  cancel: 'إلغاء',
  done: title => `حُفظ للخلاصة ${isolated(title)}`,
  progress: ({ done, total }) => counted(total, {
    zero: 'لا مقالات كاملة تُجلب', one: `${number(done)} من مقال كامل واحد`, two: `${number(done)} من مقالين كاملين`,
    few: `${number(done)} من # مقالات كاملة`, many: `${number(done)} من # مقالاً كاملاً`, other: `${number(done)} من # مقال كامل`
  }),
  stop: 'إيقاف حتى التحديث التالي',
  stopOf: progress => `إيقاف حتى التحديث التالي: ${progress}`
}

export const pageFacts: typeof english.pageFacts = {
  title: 'ما تقوله صفحته',
  names: factNames,
  from: source => `من ${sources[source]}`,
  isFree: value => value === 'no' ? 'للمشتركين فقط' : 'متاح للجميع',
  characters: count => characters(count),
  pages: count => counted(count, {
    zero: 'لا صفحات في هذا المقال', one: 'المقال في صفحة واحدة', two: 'المقال في صفحتين', few: 'المقال في # صفحات',
    many: 'المقال في # صفحة', other: 'المقال في # صفحة'
  }),
  fetched: time => `جُلب ${time}.`
}

export const queue: typeof english.queue = {
  count: count => `${number(count)} بانتظار الجلب`,
  title: 'ما يُجلب عند عودة الاتصال',
  how: 'روابط ومقالات أُجّلت. تُستأنف من تلقاء نفسها حين يعود الاتصال، ويصير كل رابط مقالاً في أخبارك.',
  empty: 'لا شيء في الانتظار.',
  wholeText: 'النص الكامل',
  link: 'رابط',
  remove: 'إزالة',
  removeOf: title => `إزالة ${isolated(title)}`,
  takenOff: title => `أُزيل من القائمة: ${isolated(title)}`,
  retry: 'إعادة المحاولة الآن',
  close: 'إغلاق',
  added: 'أُجّل: يُجلب حين يعود الاتصال',
  fetching: 'جُلب الآن: سيظهر في أخبارك',
  waiting: 'ينتظر الاتصال'
}

export const logins: typeof english.logins = {
  open: 'الدخول إلى موقع الوسيلة',
  openOf: title => `الدخول إلى موقع وسيلة ${isolated(title)}`,
  end: 'إنهاء الدخول',
  endOf: title => `إنهاء الدخول إلى موقع وسيلة ${isolated(title)}`,
  ended: title => `انتهى الدخول: حُذف كل ما تركه موقع ${isolated(title)} هنا`
}
