/** The sentences of retention and backup. */
import { bytes, counted } from '../../format/numbers.ts'
import type * as english from '../english/keeping.ts'
import { articles, ofArticles } from './counts.ts'
import { isolated } from './isolated.ts'

const years = (count: number): string => counted(count, {
  zero: 'أقل من سنة', one: 'سنة واحدة', two: 'سنتان', few: '# سنوات', many: '# سنة', other: '# سنة'
})

const days = (count: number): string => counted(count, {
  zero: 'أقل من يوم', one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يوماً', other: '# يوم'
})

export const keeping: typeof english.keeping = {
  title: 'حفظ المقالات',
  rule: 'مدة حفظ المقالات',
  rules: rule => {
    switch (rule.kind) {
      case 'keep': return 'على الدوام'
      case 'age': return rule.days % 365 === 0 ? years(rule.days / 365) : days(rule.days)
      case 'count': return `أحدث ${ofArticles(rule.articles)} من كل قسم`
    }
  },
  keepsUnread: 'عدم إزالة ما لم أقرأه أبداً',
  always: 'ما حفظته قصاصة، وما ورد في جولة صحافة، يبقى دائماً.',
  bySection: 'قواعد أخرى لأقسام بعينها',
  asAbove: 'كما في الأعلى',
  counting: 'جارٍ عدّ ما سيُزال…',
  wouldRemove: count => count === 0
    ? 'لن يُزال شيء الآن.'
    : `سيُزال ${articles(count)} اعتباراً من الغد. ولا يمكن استرجاعها إلا من نسخة احتياطية.`,
  save: 'حفظ هذه القاعدة',
  discard: 'إبقاء ما كان',
  backup: 'النسخ الاحتياطي',
  backupHint: 'يحفظ Press Review من تلقاء نفسه نسخاً من الأيام والأسابيع الأخيرة داخل مجلد البيانات. '
    + 'احفظ نسخة في مكان آخر أيضاً.',
  restoreHint: 'تُسترجع النسخة الاحتياطية من قائمة «ملف» في النافذة، أو بالأمر \u2066press-review restore\u2069 والبرنامج مغلق، '
    + 'أو بفك ضغطها في مجلد بيانات فارغ.',
  withPictures: 'مع صور المقالات',
  backUp: 'إنشاء ملف نسخة احتياطية',
  backingUp: 'جارٍ إنشاء ملف النسخة الاحتياطية…',
  backedUp: ({ path, byteCount, articleCount }) => `${articles(articleCount)}، ${bytes(byteCount)}: ${isolated(path)}`,
  download: 'تنزيل'
}
