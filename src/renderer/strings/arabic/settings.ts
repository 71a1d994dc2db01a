/** The sentences of the settings. */
import { span } from '../../format/numbers.ts'
import { weekdayName } from '../../format/times.ts'
import type * as english from '../english/settings.ts'
import { isolated } from './isolated.ts'

export const languageChoice: typeof english.languageChoice = {
  label: 'لغة الصفحة',
  asSystem: 'لغة النظام'
}

export const settingsPage: typeof english.settingsPage = {
  title: 'الإعدادات',
  reading: 'القراءة',
  theme: 'المظهر',
  themes: { system: 'مظهر النظام', light: 'فاتح', dark: 'داكن' },
  city: 'المدينة',
  zone: 'المنطقة الزمنية',
  zoneHint: '«اليوم» عندك، ووقتك إلى جانب وقت الناشر.',
  zoneNow: (day, time) => `الساعة هناك ${isolated(time)}، ${day}.`,
  refreshing: 'التحديث',
  interval: 'تحديث كل الخلاصات',
  intervals: minutes => minutes === 0 ? 'عند الطلب فقط' : `كل ${span(minutes)}`,
  pictures: 'صور المقالات',
  pictureChoices: { store: 'جلبها وحفظها', never: 'عدم جلبها أبداً' },
  proxy: 'الخادم الوكيل',
  proxyHint: '‏«\u2066system\u2069» يأخذ وكيل هذا الحاسوب، و«\u2066none\u2069» يسأل الوسائل مباشرة؛ أو عنوان بلا كلمة مرور: '
    + '\u2066http://proxy.example:8080\u2069، \u2066socks5://127.0.0.1:1080\u2069.',
  keys: 'لوحة المفاتيح',
  singleKeys: 'اختصارات بمفتاح واحد',
  singleKeysHint: 'أوقفها إن كنت تُملي بصوتك أو تستعمل قارئ شاشة. يعرضها المفتاح «?».',
  showKeys: 'عرض كل المفاتيح',
  plan: name => `خطة الطبعة: ${isolated(name)}`,
  planIntro: 'متى تصدر جولة صحافتك، وما الذي تجمعه.',
  name: 'الاسم',
  days: 'تصدر يوم',
  weekday: day => weekdayName(day, 'short'),
  weekdayLong: day => weekdayName(day),
  cutOff: 'موعد الإقفال',
  cutOffHint: 'المقالات التي تصل بعده تدخل العدد التالي.',
  windowHours: 'الفترة بالساعات',
  windowHint: 'كم تعود إلى الوراء من موعد الإقفال.',
  firstNumber: 'رقم العدد الأول',
  maxBlocks: 'أقصى عدد للقصص في المسودة',
  language: 'لغة المستند',
  automatic: 'إعداد المسودة تلقائياً عند موعد الإقفال',
  savePlan: 'حفظ الخطة',
  parts: 'أقسام الإعدادات',
  plans: 'خطط الطبعات',
  addPlan: 'إضافة خطة طبعة',
  removePlan: 'إزالة الخطة',
  planRemoved: name => `أُزيلت خطة الطبعة «${isolated(name)}»`,
  newPlan: 'جولة الصحافة',
  saved: 'حُفظ',
  about: 'حول البرنامج',
  version: version => `Press Review ${version}`,
  dataFolder: 'بياناتك في'
}
