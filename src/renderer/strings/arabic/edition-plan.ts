/** The sentences of an edition plan's form, besides those of when it appears. */
import { bytes } from '../../format/numbers.ts'
import type * as english from '../english/edition-plan.ts'
import { isolated } from './isolated.ts'

export const planForm: typeof english.planForm = {
  sections: 'الأقسام',
  allSections: 'كلها، بترتيب الصفحة',
  ownSections: 'هذه، بهذا الترتيب',
  sectionUp: title => `نقل إلى أعلى: ${isolated(title)}`,
  sectionDown: title => `نقل إلى أسفل: ${isolated(title)}`,
  outlets: 'وسائل الإعلام',
  allOutlets: 'كلها',
  ownOutlets: 'هذه فقط',
  look: 'شكل المستند',
  layout: 'التصميم',
  paper: 'الورق',
  compiler: 'إعداد',
  distribution: 'التوزيع',
  distributionHint: 'مثل «داخلي» أو «لمجلس الإدارة فقط».',
  logo: 'الشعار',
  logoHint: most => `صورة PNG أو JPEG لا تزيد على ${bytes(most)}. تظهر في الصفحة الأولى.`,
  logoTooLarge: (size, most) =>
    `حجم هذه الصورة ${bytes(size)}، وأقصى حجم للشعار ${bytes(most)}: صغّرها واخترها من جديد.`,
  removeLogo: 'إزالة الشعار',
  rights: 'الحقوق',
  profiles: { review: 'جولة: ملخصات واقتباسات محدودة وروابط',
    clippings: 'قصاصات: نصوص كاملة للاستخدام الداخلي بترخيص' },
  profileHint: 'ليس استشارة قانونية: اسأل من يعرف قانون بلدك.',
  maxQuoteWords: 'التنبيه عند اقتباس كلمات أكثر من',
  maxQuoteShare: 'التنبيه عند أخذ أكثر من هذا من المقال (%)',
  licence: 'سطر الترخيص',
  recipients: 'عدد المستلمين'
}
