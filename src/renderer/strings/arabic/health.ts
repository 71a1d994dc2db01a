/** The sentences of feed health and of its dialogues. */
import { counted, number, span } from '../../format/numbers.ts'
import type * as english from '../english/health.ts'
import { ofFeeds } from './counts.ts'
import { isolated } from './isolated.ts'

export const healthPage: typeof english.healthPage = {
  title: 'حالة الخلاصات',
  tabs: 'وسائل الإعلام وحالة الخلاصات',
  feeds: 'الخلاصات',
  health: 'الحالة',
  table: 'كيف حال كل خلاصة',
  attention: count => counted(count, {
    zero: 'لا خلاصة تحتاج إلى عناية', one: 'خلاصة واحدة تحتاج إلى عناية', two: 'خلاصتان تحتاجان إلى عناية',
    few: '# خلاصات تحتاج إلى عناية', many: '# خلاصة تحتاج إلى عناية', other: '# خلاصة تحتاج إلى عناية'
  }),
  onlyAttention: 'تحتاج إلى عناية',
  all: 'كل الخلاصات',
  filter: 'الخلاصات المعروضة',
  well: 'كل خلاصة تجيب وتأتي بجديد كالمعتاد.',
  showAll: 'عرض كل الخلاصات',
  more: (next, count) => `عرض ${number(next)} أخرى من ${ofFeeds(count)}`,
  columns: {
    title: 'الخلاصة', fetched: 'آخر نجاح', newest: 'آخر مقال جديد', interval: 'تُفحص كل', next: 'الفحص التالي'
  },
  sortBy: column => `ترتيب حسب «${column}»`,
  never: 'أبداً',
  due: 'حان موعده',
  notAgain: 'لن يُعاد',
  silent: (since, usualGap) => usualGap === undefined
    ? `صامتة منذ ${since}. انظر في موقعها: ربما انتقلت الخلاصة.`
    : `صامتة منذ ${since}؛ والمعتاد أن يأتي جديد كل ${span(Math.max(1, usualGap))}. انظر في موقعها: ربما انتقلت الخلاصة.`,
  salvaged: 'مستندها معطوب؛ لم يمكن قراءة غير المواد السليمة. أبلغ الوسيلة.',
  moving: address => `يحيلنا خادمها إلى ${isolated(address)}. إن دام ذلك يوماً انتقلت الخلاصة إليه.`,
  resting: until => `طلب خادمها ألا يُسأل حتى ${until}.`,
  readAs: (encoding, how) => ({
    chosen: `تُقرأ بترميز ${isolated(encoding)}، باختيارك`,
    guessed: `تُقرأ بترميز ${isolated(encoding)}، تخميناً`,
    told: `تُقرأ بترميز ${isolated(encoding)}`
  })[how],
  datesIn: zone => `التواريخ بتوقيت ${isolated(zone.replaceAll('_', ' '))}`,
  signedIn: 'بتسجيل دخول',
  privateAllowed: 'الرابط الخاص مسموح به',
  otherOrders: 'المزيد',
  otherOrdersOf: title => `المزيد عن ${isolated(title)}`,
  changeAddress: 'تغيير الرابط',
  changeAddressOf: title => `تغيير رابط ${isolated(title)}`,
  reading: 'ترميز أو وقت خطأ؟',
  readingOf: title => `ترميز أو وقت خطأ؟ ${isolated(title)}`,
  signIn: 'تسجيل الدخول',
  signInOf: title => `تسجيل الدخول إلى ${isolated(title)}`,
  signOut: 'تسجيل الخروج',
  signOutOf: title => `تسجيل الخروج من ${isolated(title)}`,
  signedOut: title => `تم الخروج من ${isolated(title)}؛ وحُذفت بيانات دخولها`,
  forbidPrivate: 'منع رابطها الخاص',
  forbidPrivateOf: title => `منع رابطها الخاص: ${isolated(title)}`
}

export const addressDialog: typeof english.addressDialog = {
  title: title => `رابط ${isolated(title)}`,
  how: 'يُفحص الرابط الجديد أولاً. وتبقى المقالات المحفوظة واختياراتك مع الخلاصة.',
  address: 'رابط الخلاصة',
  save: 'تغيير الرابط',
  asking: 'جارٍ الفحص…',
  done: title => `تُتابَع ${isolated(title)} على رابطها الجديد`,
  allowPrivate: 'هو في شبكتي: السماح بهذا الرابط الخاص',
  cancel: 'إلغاء'
}

export const signInDialog: typeof english.signInDialog = {
  title: title => `تسجيل الدخول إلى ${isolated(title)}`,
  how: host => `يُرسل إلى ${isolated(host)} وحده، أينما أحال، ويُحفظ بعيداً عن مستنداتك وتصديراتك ونسخك الاحتياطية.`,
  by: 'الدخول بواسطة',
  byPassword: 'اسم مستخدم وكلمة مرور',
  byHeader: 'ترويسة',
  user: 'اسم المستخدم',
  password: 'كلمة المرور',
  headerName: 'اسم الترويسة',
  headerHint: 'كما تخبرك الوسيلة، مثل Authorization',
  headerValue: 'قيمتها',
  acceptPlain: 'إبقاؤها مقروءة في مجلد بياناتي',
  save: 'تسجيل الدخول',
  saving: 'جارٍ تسجيل الدخول…',
  cancel: 'إلغاء',
  done: title => `تم الدخول إلى ${isolated(title)}`
}

export const readingDialog: typeof english.readingDialog = {
  title: title => `كيف تُقرأ ${isolated(title)}`,
  how: 'اختر الترميز الذي تظهر به العناوين صحيحة. ويُعاد فوراً قراءة المحفوظ من آخر مستند لها.',
  loading: 'جارٍ قراءة آخر مستند لها…',
  encoding: 'الترميز',
  automatic: encoding => `كما تقول الخلاصة (${isolated(encoding)})`,
  likely: 'مرجّح',
  preview: 'عناوينها الأولى',
  zone: 'منطقة التواريخ التي لا تذكرها',
  datesWithoutZone: dates => `تكتب ${dates.map(date => `«${isolated(date)}»`).join('، ')}.`,
  zonesTold: 'تواريخها تذكر منطقتها.',
  save: 'قراءتها هكذا',
  saving: 'جارٍ القراءة…',
  cancel: 'إلغاء',
  done: (title, changed) => changed ? `${isolated(title)}: ${counted(changed, {
    zero: 'لم يتغيّر شيء', one: 'تغيّرت قراءة مقال واحد', two: 'تغيّرت قراءة مقالين', few: 'تغيّرت قراءة # مقالات',
    many: 'تغيّرت قراءة # مقالاً', other: 'تغيّرت قراءة # مقال'
  })}` : `${isolated(title)} تُقرأ كما كانت`
}

export const scriptNames: typeof english.scriptNames = {
  unicode: 'يونيكود', western: 'أوروبا الغربية', 'central-european': 'أوروبا الوسطى', baltic: 'بلطيقية', cyrillic: 'سيريلية',
  greek: 'يونانية', turkish: 'تركية', hebrew: 'عبرية', arabic: 'عربية', vietnamese: 'فيتنامية', thai: 'تايلاندية',
  'simplified-chinese': 'صينية مبسطة', 'traditional-chinese': 'صينية تقليدية', japanese: 'يابانية', korean: 'كورية'
}

/** A feed's health as a sentence with what to do. `when` is a time, `failure` a sentence. */
export const healthStates: typeof english.healthStates = {
  neverChecked: 'لم تُفحص بعد.',
  ok: when => `فُحصت ${when}.`,
  gone: when => `أُغلقت منذ ${when}. تبقى مقالاتها؛ ابحث عن خلاصة جديدة في موقع الوسيلة.`,
  failing: (when, failure) => `متعثرة منذ ${when}. ${failure}`
}
