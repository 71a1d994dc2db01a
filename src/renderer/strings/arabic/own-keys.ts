/** The sentences of giving commands other keys. */
import type * as english from '../english/own-keys.ts'
import { isolated } from './isolated.ts'

export const ownKeys: typeof english.ownKeys = {
  title: 'تغيير المفاتيح',
  hint: 'اختر «تغيير» واضغط المفتاح الجديد، أو مفتاحين واحداً بعد الآخر. ويُبقيه Escape على حاله.',
  command: 'الأمر',
  keys: 'المفاتيح',
  change: 'تغيير',
  changeOf: title => `تغيير مفاتيح: ${title}`,
  remove: 'إزالة',
  removeOf: title => `إزالة مفاتيح: ${title}`,
  reset: 'إعادة الأصل',
  resetOf: title => `إعادة المفاتيح الأصلية: ${title}`,
  changed: title => `تغيّرت المفاتيح: ${isolated(title)}`,
  press: 'اضغط مفتاحاً…',
  none: 'لا شيء',
  off: 'معطّل',
  conflict: (keys, title) => `${isolated(keys)} مستعمل من قبل للأمر «${title}».`,
  take: title => `استعماله للأمر «${title}»`,
  leave: 'تركه'
}
