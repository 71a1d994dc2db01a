/** The sentences of articles saved as evidence. */
import type * as english from '../english/evidence.ts'
import { isolated } from './isolated.ts'

export const evidence: typeof english.evidence = {
  save: 'حفظ كدليل',
  saving: 'جارٍ الحفظ…',
  saved: fileName => `حُفظ باسم ${isolated(fileName)}`,
  saveHint: 'ملف واحد فيه النص والصور والأوقات وختم، لإبرازه لاحقاً.',
  title: 'فحص دليل',
  intro: 'اختر ملف مقال محفوظ كدليل، أو أسقطه هنا، لترى هل بقي كما حُفظ.',
  choose: 'اختيار ملف',
  checking: 'جارٍ الفحص…',
  dropHere: 'أسقط الملف هنا',
  untouched: 'الملف كما حُفظ، حرفاً بحرف.',
  touched: 'غُيّر الملف بعد حفظه: ختمه لا يطابق نصه.',
  trueText: 'العنوان والتوقيع والنص تطابق البصمة المذكورة في الملف.',
  falseText: 'العنوان والتوقيع والنص لا تطابق البصمة المذكورة في الملف.',
  inArchive: {
    current: 'هذا النص في أرشيفك: والمقال لا يزال على هذا النص.',
    earlier: 'هذا النص في أرشيفك: كان عليه المقال من قبل ثم تغيّر.',
    absent: 'هذا النص ليس في أرشيفك.'
  },
  savedAt: (day, time, version) => `حُفظ ${day}، ${time}، بواسطة ${isolated(`Press Review ${version}`)}`,
  seenAt: (day, time) => `شوهد أول مرة ${day}، ${time}`,
  seal: 'الختم'
}
