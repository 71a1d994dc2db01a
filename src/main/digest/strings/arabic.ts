import { counting } from '../../../shared/counting.ts'
import type { RateSource } from '../../../shared/money.ts'
import { formatShortDay } from '../base/format-facts.ts'
import type { DigestStrings } from './digest-strings.ts'
import { namingDays } from './wording.ts'

export function arabic(language: string): DigestStrings {
  const count = counting(language)
  const dayName = namingDays(language)
  const shortDay = (day: string): string => formatShortDay(day, language)
  const bank = (source: RateSource): string => ({ ecb: 'البنك المركزي الأوروبي', cbr: 'بنك روسيا' })[source]
  const articles = (n: number): string => count(n, {
    zero: 'لا مقالات', one: 'مقال واحد', two: 'مقالان', few: '# مقالات', many: '# مقالاً', other: '# مقال'
  })
  const stories = (n: number): string => count(n, {
    zero: 'لا قصص', one: 'قصة واحدة', two: 'قصتان', few: '# قصص', many: '# قصة', other: '# قصة'
  })
  const feeds = (n: number): string => count(n, {
    zero: 'لا خلاصات', one: 'خلاصة واحدة', two: 'خلاصتان', few: '# خلاصات', many: '# خلاصة', other: '# خلاصة'
  })
  const feedsRead = (n: number): string => count(n, {
    zero: 'لم تُقرأ أي خلاصة', one: 'قُرئت خلاصة واحدة', two: 'قُرئت خلاصتان', few: 'قُرئت # خلاصات', many: 'قُرئت # خلاصة',
    other: 'قُرئت # خلاصة'
  })
  const feedsFailed = (n: number): string => count(n, {
    zero: 'ولم تتعذر قراءة أي خلاصة', one: 'وتعذرت قراءة خلاصة واحدة', two: 'وتعذرت قراءة خلاصتين',
    few: 'وتعذرت قراءة # خلاصات', many: 'وتعذرت قراءة # خلاصة', other: 'وتعذرت قراءة # خلاصة'
  })
  const feedsSilent = (n: number): string => count(n, {
    zero: 'ولم تصمت أي خلاصة أطول بكثير من المعتاد', one: 'وصمتت خلاصة واحدة أطول بكثير من المعتاد',
    two: 'وصمتت خلاصتان أطول بكثير من المعتاد', few: 'وصمتت # خلاصات أطول بكثير من المعتاد',
    many: 'وصمتت # خلاصة أطول بكثير من المعتاد', other: 'وصمتت # خلاصة أطول بكثير من المعتاد'
  })

  return {
    language,
    pressReview: 'جولة الصحافة',
    headlineOfNone: 'جولة الصحافة: لا تغطية تُذكر',
    headlineOfOne: headline => `جولة الصحافة: ${headline}`,
    headlineOfTwo: (first, second) => `جولة الصحافة: ${first}؛ ${second}`,
    deck: day => `أبرز ما نشرته الصحف: ${dayName(day)}`,
    quietDeck: (n, day) => n === 0
      ? `يوم هادئ: لا قصص مشتركة في الصحف، ${dayName(day)}`
      : `يوم هادئ: القصص المشتركة في الصحف: ${n}، ${dayName(day)}`,
    noCoverage: 'لا تغطية تُذكر في هذه الفترة.',
    number: value => `العدد ${value}`,
    draft: 'مسودة',
    draftNote: 'لم يصدر بعد، وقد يتغير. ليس للتوزيع.',
    contents: 'المحتويات',
    day: 'التاريخ',
    plan: 'الطبعة',
    window: 'الفترة',
    cutOff: 'موعد الإقفال',
    composed: 'أُعدّ',
    issued: 'صدر',
    coverage: 'قُرئ',
    coverageOf: (a, s, f) => `${articles(a)}، ${feeds(f)}، ${stories(s)}`,
    noByline: 'بلا توقيع',
    retrieved: time => `استُرجع ${time}`,
    inPrint: (day, page) => page === undefined ? `النسخة المطبوعة، ${day}` : `النسخة المطبوعة، ${day}، ص ${page}`,
    inLanguage: name => `باللغة ${name}`,
    outletsWords: 'بكلمات الوسيلة نفسها',
    alsoCoveredIn: 'ورد أيضاً في',
    brief: 'باختصار',
    compiler: 'إعداد',
    distribution: 'التوزيع',
    paywalled: 'للمشتركين فقط',
    notCoveredIn: 'لم يرد في',
    editorsNote: 'ملاحظة المحرر',
    tags: 'وسوم',
    follows: 'تابع',
    issueAndPage: (number, page) => page === undefined ? `العدد ${number}` : `العدد ${number}، ص ${page}`,
    bank,
    worth: (amount, publisher, date) => `نحو ${amount} (${publisher}، ${shortDay(date)})`,
    continuity: 'منذ العدد السابق',
    corrected: 'صُحّح منذ صدوره أول مرة:',
    correctedEarlier: 'صُحّح في أعداد سابقة منذ العدد الأخير:',
    dropped: 'كان في العدد السابق وليس في هذا:',
    recipients: n => `عدد النسخ الموزعة: ${n}.`,
    coverageTitle: 'التغطية',
    articles: 'المقالات',
    story: 'القصة',
    bySection: 'حسب القسم',
    byOutlet: 'حسب الوسيلة',
    byLanguage: 'حسب اللغة',
    byHour: 'حسب الساعة',
    firsts: 'من كان الأول',
    firstOutlet: 'الأول',
    firstAt: 'في',
    furtherRows: n => `${n} أخرى`,
    sources: 'المصادر',
    noLink: 'بلا رابط',
    method: 'المنهج',
    methodOf: f => `المقالات التي ظهرت أول مرة بين ${f.from} و${f.to}: ${articles(f.articles)}، ${feeds(f.feeds)}، `
      + `${stories(f.stories)} جمعها البرنامج بحسب كلماتها. الترتيب المقترح بعدد الوسائل ثم المقالات ثم الوقت. العناوين `
      + 'والملخصات للوسائل نفسها ما لم يغيّرها محرر، ولم تكتب آلة شيئاً.',
    noFailedFeed: 'أجابت كل الخلاصات.',
    failedFeeds: n => `تعذرت القراءة عند الإعداد (${feeds(n)}):`,
    furtherFeeds: n => `وغيرها: ${feeds(n)}`,
    feedHealth: h => `عند الإعداد: ${feedsRead(h.readCount)}، ${feedsFailed(h.failedCount)}، ${feedsSilent(h.silentCount)}.`,
    outletsConcerned: 'الوسائل المعنية:',
    furtherOutlets: n => `وسائل أخرى: ${n}`,
    rights: 'الحقوق',
    rightsNote: 'العناوين والملخصات والاقتباسات ملك للوسائل المذكورة معها، وترد هنا مع مصدرها. وقد يتطلب ما يزيد على ذلك إذنها.',
    clippingsNote: 'النصوص والعناوين والاقتباسات ملك للوسائل المذكورة معها، وترد هنا كاملة للاستخدام الداخلي فقط. '
      + 'ويتطلب توزيعها ترخيصًا.',
    disclaimer: 'لم يُتحقق من صحة الأخبار، ولا يُضمن صدقها.'
  }
}
