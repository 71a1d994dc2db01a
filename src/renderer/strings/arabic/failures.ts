/** What the page says when something fails: what happened and what to do. */
import type { FailureDetails, MissingThing } from '../../../shared/failure.ts'
import type * as english from '../english/failures.ts'
import { isolated } from './isolated.ts'

/** As the subject of «لم يعد … موجوداً», with the verb that goes with its gender. */
const missing: Readonly<Record<string, string>> = {
  article: 'لم يعد هذا المقال موجوداً', 'article-page': 'لم تعد إحدى صفحات هذا المقال موجودة',
  'article-text': 'لم يعد هذا النص من المقال موجوداً', block: 'لم تعد هذه المادة موجودة', city: 'لم تعد هذه المدينة موجودة',
  dossier: 'لم يعد هذا الملف الصحفي موجوداً', 'edition-plan': 'لم تعد خطة الطبعة هذه موجودة', feed: 'لم تعد هذه الخلاصة موجودة',
  import: 'لم يعد هذا الاستيراد موجوداً', note: 'لم تعد هذه الملاحظة موجودة', outlet: 'لم تعد هذه الوسيلة موجودة',
  'press-review': 'لم تعد جولة الصحافة هذه موجودة', revision: 'لم تعد هذه الصيغة من المقال موجودة',
  section: 'لم يعد هذا القسم موجوداً', story: 'لم تعد هذه القصة موجودة', topic: 'لم يعد هذا الموضوع موجوداً'
} satisfies Record<MissingThing, string>

const unsupported: Readonly<Record<string, string>> = {
  login: 'لا يمكن الدخول إلى موقع وسيلة من هنا.', browser: 'لا يمكن فتح متصفح من هنا.'
}

const banks: Readonly<Record<string, string>> = { ecb: 'البنك المركزي الأوروبي', cbr: 'بنك روسيا' }

/** A detail as it came, or the words that stand for it where none came. */
function named(details: FailureDetails, key: string, otherwise: string): string {
  const detail = details[key]
  return detail === undefined ? otherwise : isolated(detail)
}

/** A machine’s own words, in brackets; nothing where it gave none. */
function because({ reason }: FailureDetails): string {
  return reason ? ` («${isolated(reason)}»)` : ''
}

export const failures: typeof english.failures = {
  'invalid-arguments': d => d['at'] ? `هذا الطلب لا يعرفه البرنامج (${isolated(d['at'])}).` : 'هذا الطلب لا يعرفه البرنامج.',
  'not-found': d => `${missing[d['what'] ?? ''] ?? 'لم يعد هذا موجوداً'}. اختر شيئاً آخر.`,
  unsupported: d => unsupported[d['what'] ?? ''] ?? 'لا يمكن فعل هذا هنا.',
  conflict: () => 'تغيّر هذا في نافذة أخرى في هذه الأثناء. أعد تحميله ثم كرر تغييرك.',
  cancelled: () => 'أُلغي.',
  busy: () => 'هذا جارٍ من قبل. انتظر حتى ينتهي.',
  internal: () => 'حدث خطأ داخل البرنامج. تفاصيله في السجل داخل مجلد البيانات.',
  'address-invalid': d => d['from']
    ? `يحيل ${isolated(d['from'])} قراءه إلى «${named(d, 'address', '')}»، وليس رابط ويب. ابحث في موقعه عن خلاصة أخرى.`
    : `«${named(d, 'address', '')}» ليس رابط ويب. ينبغي أن يكون مثل ${isolated('https://example.org/feed.xml')}.`,
  'address-private': d => `${named(d, 'host', 'هذا الرابط')} على شبكة خاصة. إن كان من شبكة مؤسستك فاسمح بهذا الرابط الخاص في `
    + '«وسائل الإعلام».',
  'host-not-found': d => d['host'] === undefined ? 'لا خادم بهذا الاسم. تحقق من الإملاء، أو من اتصالك.'
    : `لا خادم باسم ${isolated(d['host'])}. تحقق من الإملاء، أو من اتصالك.`,
  'connection-failed': d => `لا جواب من ${named(d, 'host', 'الخادم')}. تحقق من اتصالك، أو أعد المحاولة لاحقاً.`,
  'answer-cut': d => `انقطع جواب ${named(d, 'host', 'الخادم')} في منتصفه. تُعاد المحاولة؛ وإن تكرر ذلك فأبلغ الوسيلة.`,
  'certificate-invalid': d => `شهادة ${named(d, 'host', 'الخادم')} غير صالحة${because(d)}. أبلغ الوسيلة؛ ولم يُجلب شيء.`,
  'timed-out': d => d['seconds'] === undefined
    ? `تأخر جواب ${named(d, 'host', 'الخادم')} أطول من المسموح. تُعاد المحاولة عند التحديث التالي.`
    : `تأخر جواب ${named(d, 'host', 'الخادم')} أكثر من المسموح (${d['seconds']} ث). تُعاد المحاولة عند التحديث التالي.`,
  'too-large': d => `جواب ${named(d, 'host', 'الخادم')} أكبر من المسموح (${named(d, 'megabytes', '?')} م.ب) فلم يُقرأ. `
    + 'أبلغ الوسيلة، أو ابحث في موقعها عن خلاصة أقصر.',
  'too-many-redirects': d => `يحيل ${named(d, 'host', 'الخادم')} في حلقة مفرغة. تحقق من الرابط في متصفح.`,
  'http-status': d => d['until'] !== undefined
    ? `يطلب ${named(d, 'host', 'الخادم')} ألا يُسأل مدة (الحالة ${named(d, 'status', '?')}). تُعاد المحاولة بعدها.`
    : `أجاب ${named(d, 'host', 'الخادم')} بالحالة ${named(d, 'status', '?')}. `
    + 'تحقق من الرابط في متصفح، أو أعد المحاولة لاحقاً.',
  gone: d => `يقول ${named(d, 'host', 'موقع الوسيلة')} إن هذه الخلاصة أُغلقت نهائياً. تبقى مقالاتها؛ ابحث عن خلاصة جديدة في `
    + 'موقع الوسيلة.',
  'feed-missing': d => `لا يجد ${named(d, 'host', 'موقع الوسيلة')} هذه الخلاصة منذ ثلاثة أيام. ابحث عن رابطها الجديد في موقع `
    + 'الوسيلة؛ وتبقى المقالات المحفوظة.',
  'sign-in-needed': d => `لا يعرض ${named(d, 'host', 'الخادم')} هذه الخلاصة بلا تسجيل دخول `
    + `(الحالة ${named(d, 'status', '401')}). `
    + 'أدخل اسم المستخدم وكلمة المرور في «وسائل الإعلام»، أو تحقق من الرابط في متصفح.',
  'robot-check': d => `يريد ${named(d, 'host', 'الخادم')} أن يرى متصفحاً قبل أن يعرض هذه الخلاصة. اطلب من الوسيلة السماح `
    + 'لقارئات الخلاصات؛ وتُعاد المحاولة.',
  'proxy-failed': d => `لم يأتِ الخادم الوكيل ${named(d, 'proxy', 'الخاص بهذا الحاسوب')} بجواب من ${named(d, 'host', 'الخادم')}. `
    + 'تحقق منه في «الإعدادات»، أو من اتصالك.',
  'secret-unprotected': () => 'لا سلسلة مفاتيح في هذا الحاسوب، فتبقى كلمة المرور مقروءة في مجلد البيانات. وافق على ذلك، أو أعدّ '
    + 'سلسلة مفاتيح أولاً.',
  'not-a-feed': d => `${named(d, 'address', 'هذا الرابط')} ليس خلاصة؛ ربما كان صفحة ويب. أدخل رابط الموقع في «وسائل الإعلام» `
    + 'للبحث عن خلاصاته.',
  'feed-broken': d => `${d['address'] === undefined ? 'هذه الخلاصة معطوبة' : `الخلاصة ${isolated(d['address'])} معطوبة`} `
    + `ولا يمكن قراءتها${because(d)}. أبلغ الوسيلة؛ وتبقى المقالات المحفوظة.`,
  'no-feed-found': d => `لم توجد خلاصة في ${named(d, 'address', 'هذا الرابط')}. ابحث في الموقع عن «RSS» وأدخل ذلك الرابط.`,
  'consent-needed': d => `يعرض ${named(d, 'host', 'الموقع')} صفحة تطلب الموافقة بدلاً من صفحته. افتحه في متصفح ووافق، ثم أدخل `
    + 'الرابط الذي تراه عندئذ.',
  'no-article-found': d => `لم يوجد مقال في ${named(d, 'address', 'هذا الرابط')}. أدخل رابط مقال واحد، أو ألصق نصه.`,
  'page-closed': d => `لا يعرض ${named(d, 'host', 'الموقع')} هذه الصفحة للبرامج. افتحها في متصفح وألصق نصها.`,
  'page-missing': d => `لم تعد هذه الصفحة عند ${named(d, 'host', 'الوسيلة')}.${
    d['for'] === 'article' ? ' ويبقى المحفوظ من المقال.' : ''}`,
  'outlet-needed': () => 'أي وسيلة نشرته؟ أدخل اسمها.',
  'already-subscribed': d => `تتابع ${named(d, 'title', 'هذه الخلاصة')} من قبل.`,
  'section-exists': d => d['title'] === undefined ? 'يوجد قسم بهذا الاسم. اختر اسماً آخر.'
    : `يوجد قسم باسم ${isolated(d['title'])}. اختر اسماً آخر.`,
  'worker-limit': () => 'طال هذا كثيراً أو أخذ ذاكرة كبيرة فأُوقف. ولم يتغيّر شيء من المحفوظ.',
  'opml-broken': d => `هذا الملف ليس ملف OPML مقروءاً${because(d)}. صدّره من جديد من القارئ الآخر.`,
  'opml-empty': () => 'لا خلاصات في ملف OPML هذا. ولم يتغيّر شيء.',
  'digest-issued': d => `صدر العدد ${named(d, 'number', '?')} فجُمّد.`,
  'not-issued': d => `لا يزال العدد ${named(d, 'number', '?')} مسودة: غيّره كما هو.`,
  'not-an-issue': () => 'هذا الملف ليس جولة صحافة صدّرها Press Review بصيغة JSON. اختر الملف المنتهي بـ \u2066.json\u2069.',
  'issue-broken': () => 'جولة الصحافة هذه مقطوعة أو تالفة. اطلب تصديرها من جديد بصيغة JSON ثم استورد ذلك الملف؛ ولم يتغيّر شيء.',
  'issue-newer': () => 'صُدّرت جولة الصحافة هذه بإصدار أحدث من Press Review. ثبّت ذلك الإصدار هنا، أو اطلب تصديرها بصيغة HTML أو '
    + 'PDF؛ ولم يتغيّر شيء.',
  'nothing-to-compose': () => 'لم تُقرأ أي خلاصة في فترة هذه الطبعة. حدّث أولاً، أو أطِل الفترة.',
  'day-to-come': () => 'لم يحن هذا اليوم بعد. اختر اليوم أو يومًا سابقًا.',
  'no-browser': () => 'يحتاج PDF إلى Chromium أو Chrome، ولم يوجد أي منهما. ثبّت أحدهما، أو شغّل الأمر '
    + '\u2066npx playwright install chromium\u2069؛ ويعمل تصدير HTML من دونهما.',
  'print-failed': d => `تعذرت الطباعة${because(d)}. أعد المحاولة؛ ويعمل تصدير HTML بلا طباعة.`,
  'correction-expired': () => 'فات أوان التراجع عن هذا. قرّر فيه من جديد في صفحة القصة.',
  'undo-expired': () => 'فات أوان التراجع عن هذا. علّم المقالات واحداً واحداً.',
  'not-a-snapshot': () => 'هذا الملف ليس مقالاً حفظه Press Review كدليل. اختر ملف HTML كما حُفظ.',
  'disk-full': d => `القرص ممتلئ: لم يُحفظ ${named(d, 'file', 'أحد الملفات')}. `
    + 'أفرغ بعض المساحة وأعد المحاولة؛ والنسخة السابقة سليمة.',
  'file-open': d => `${named(d, 'file', 'الملف')} مفتوح في برنامج آخر. أغلقه هناك ثم صدِّر من جديد؛ `
    + 'والنسخة السابقة سليمة.',
  'folder-read-only': d => `لا يمكن الكتابة في مجلد البيانات ${named(d, 'folder', '')}. `
    + 'غيّر أذوناته أو اختر غيره بالخيار \u2066--data\u2069.',
  'document-newer': d => `كُتب ${named(d, 'file', 'أحد المستندات')} بإصدار أحدث من Press Review. ثبّت ذلك الإصدار، أو خذ نسخة من `
    + 'المجلد بالأمر \u2066press-review backup\u2069؛ ولم يتغيّر شيء.',
  'in-use': d => `يعمل Press Review من قبل على ${named(d, 'folder', 'مجلد البيانات هذا')}. `
    + 'أغلقه أولاً، أو اختر مجلداً آخر بالخيار \u2066--data\u2069.',
  'backup-broken': d => `لا يمكن استخدام النسخة الاحتياطية ${named(d, 'file', '')}${because(d)}. لم يتغيّر شيء؛ خذ نسخة أسبق.`,
  'weather-broken': () => 'جاء الطقس بصيغة لا يمكن قراءتها. تحقق من رابط الخدمة في الإعدادات؛ وتُعاد المحاولة.',
  'rates-broken': d => `جاءت أسعار ${banks[d['bank'] ?? ''] ?? 'البنك'} بصيغة لا يمكن قراءتها. وتبقى آخر الأسعار السليمة؛ وتُعاد `
    + 'المحاولة.',
  'session-unknown': () => 'لا يعرف Press Review هذه الصفحة. افتح الرابط الذي طبعه عند تشغيله.',
  'program-stopped': () => 'توقف Press Review. شغّله من جديد وافتح الرابط الذي يطبعه عندئذ.'
}
