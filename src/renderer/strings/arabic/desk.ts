/** The sentences of the desk: cities and their clocks, the weather, the converter. */
import type { RateSource } from '../../../shared/money.ts'
import { counted, number } from '../../format/numbers.ts'
import { longDay, momentIn } from '../../format/times.ts'
import type * as english from '../english/desk.ts'
import { isolated } from './isolated.ts'

export const citiesPage: typeof english.citiesPage = {
  title: 'المدن',
  intro: 'مكان مكتبك يحدد ما يعنيه «اليوم». وتظهر المدن الأخرى ساعاتٍ.',
  desk: 'مكتبك',
  choose: 'مدينة مكتبك',
  chooseHint: 'اكتب اسم مدينة أو بلد.',
  select: city => city ? `اختيار المدينة: الآن ${isolated(city)}` : 'اختيار المدينة',
  noneFound: 'لا مدينة بهذا الاسم بين مدن غرف الأخبار.',
  keepTyped: typed => `تسمية المكتب «${isolated(typed)}» مع إبقاء منطقته الزمنية`,
  time: (time, offset) => isolated(`${time} ${offset}`),
  filedFrom: city => `أُرسل من ${isolated(city)}`,
  clocks: 'الساعات',
  addClock: 'إضافة ساعة',
  removeClock: city => `إزالة ساعة ${isolated(city)}`,
  earlier: city => `نقل ${isolated(city)} إلى أعلى`,
  removed: city => `أُزيلت ساعة ${isolated(city)}`,
  noClocks: 'لا ساعات بعد. أضف المدن التي يراسلك منها مراسلوك.',
  full: most => counted(most, {
    zero: 'لا متسع لأي ساعة.', one: 'لا متسع لأكثر من ساعة واحدة.', two: 'لا متسع لأكثر من ساعتين.',
    few: 'لا متسع لأكثر من # ساعات.', many: 'لا متسع لأكثر من # ساعة.', other: 'لا متسع لأكثر من # ساعة.'
  }),
  dayShift: days => days === 0 ? 'اليوم' : days > 0 ? 'غداً' : 'أمس',
  noneFiled: city => `لا مقال معروف أنه أُرسل من ${isolated(city)}.`
}

/** What the sky does. */
export const skies: typeof english.skies = {
  clear: 'صحو', 'partly-cloudy': 'غائم جزئياً', overcast: 'غائم', fog: 'ضباب', drizzle: 'رذاذ', rain: 'مطر', snow: 'ثلج',
  'rain-showers': 'زخات مطر', 'snow-showers': 'زخات ثلج', thunderstorm: 'عواصف رعدية', showers: 'زخات'
}

const degreesOf = (degrees: number): string => isolated(`${number(Math.round(degrees))}°م`)

export const weatherWords: typeof english.weatherWords = {
  title: 'الطقس',
  switch: 'عرض طقس مدينة المكتب',
  hint: 'يُسأل عنه في الخدمة أدناه بموقع المدينة، بدقة لا تزيد على كيلومتر. متوقف إلى أن تشغّله.',
  now: (degrees, sky) => `${degreesOf(degrees)}، ${sky}`,
  short: degrees => degreesOf(degrees),
  wind: speed => `الرياح ${number(Math.round(speed))} كم/س`,
  day: (date, least, most, sky) => `${date}: من ${degreesOf(least)} إلى ${degreesOf(most)}، ${sky}`,
  old: (observedAt, zone, now) => `قديم: رُصد ${momentIn(observedAt, zone, now)}.`,
  noCity: 'اختر إحدى مدن غرف الأخبار ليظهر طقسها هنا.',
  source: 'بيانات الطقس من Open-Meteo.com برخصة CC BY 4.0',
  invented: 'طقس مختلق للعرض التجريبي',
  sourceUrl: 'https://open-meteo.com/',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  licence: 'الرخصة',
  terms: 'بيانات الطقس من Open-Meteo.com برخصة CC BY 4.0. مجانية للاستخدام غير التجاري؛ وعلى غرف الأخبار التي تكسب منها أن '
    + 'يكون لها مفتاحها الخاص.',
  address: 'رابط الخدمة',
  addressHint: 'خدمة Open-Meteo، خدمتهم أو خدمتك.',
  key: 'مفتاح الخدمة',
  keyHint: 'يُحفظ مع الأسرار، ولا يُرسل إلا إلى هذه الخدمة وعبر https فقط.',
  saveKey: 'حفظ المفتاح',
  removeKey: 'إزالة المفتاح',
  keySaved: 'حُفظ المفتاح',
  keyRemoved: 'أُزيل المفتاح',
  acceptPlain: 'إبقاؤه مقروءاً على هذا الحاسوب'
}

const banks: Readonly<Record<RateSource, string>> = { ecb: 'البنك المركزي الأوروبي', cbr: 'بنك روسيا' }
const inventedBanks: Readonly<Record<RateSource, string>> = {
  ecb: 'بنك اتحاد الموانئ، مختلق للعرض التجريبي', cbr: 'بنك بلاد الأنهار، مختلق للعرض التجريبي'
}

export const converter: typeof english.converter = {
  title: 'محوّل العملات',
  intro: 'أسعار مرجعية لبنكين مركزيين، تُجلب عند التحويل. للعلم لا للتداول.',
  amount: 'المبلغ',
  from: 'من',
  to: 'إلى',
  date: 'أسعار يوم',
  swap: 'تبديل العملتين',
  convert: 'تحويل',
  copy: 'نسخ',
  copied: 'نُسخ',
  notCopied: 'الحافظة غير متاحة لهذه الصفحة.',
  close: 'إغلاق',
  asking: 'جارٍ سؤال البنك…',
  noNumber: 'هذا ليس عدداً. اكتب أرقاماً، وقبل الكسور نقطة أو فاصلة.',
  currency: (name, code) => `${name} · ${isolated(code)}`,
  result: (amount, from, value, to) => `${isolated(`${amount} ${from}`)} = ${isolated(`${value} ${to}`)}`,
  bank: (source, isDemo) => isDemo ? inventedBanks[source] : banks[source],
  source: (rate, bank, date) => `${rate} · ${bank}، ${longDay(date)}`,
  copyText: (result, bank, date) => `${result} (${bank}، ${longDay(date)})`,
  earlier: (asked, date) => `لم تُنشر أسعار ليوم ${longDay(asked)}: هذه أسعار ${longDay(date)}.`,
  old: date => `هذه الأسعار قديمة: أحدث ما هو معروف أسعار ${longDay(date)}.`,
  left: (currency, bank, lastDate) => `لم ينشر ${bank} سعراً للعملة ${isolated(currency)} منذ ${longDay(lastDate)}.`,
  useLast: lastDate => `استخدام أسعار ${longDay(lastDate)}`,
  noRate: (currency, bank) => `لا ينشر ${bank} سعراً للعملة ${isolated(currency)}.`,
  noDay: (asked, bank) => `لا أسعار معروفة من ${bank} ليوم ${longDay(asked)}.`,
  sums: 'المبالغ في هذا المقال',
  noSums: 'لا مبلغ مالياً في هذا المقال.'
}
