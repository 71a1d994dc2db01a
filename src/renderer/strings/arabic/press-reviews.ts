/** The sentences of press reviews and their editor. */
import { bytes, counted, number } from '../../format/numbers.ts'
import type * as english from '../english/press-reviews.ts'
import { pages, stories } from './counts.ts'
import { isolated, isolatedList } from './isolated.ts'

export const issues: typeof english.issues = {
  title: 'جولة الصحافة',
  compose: 'إعداد جولة الصحافة لليوم',
  composePlan: plan => `إعداد «${isolated(plan)}» لليوم`,
  composing: 'جارٍ الإعداد…',
  none: 'لا جولة صحافة بعد',
  noneHow: 'تجمع قصص اليوم الأخير في مستند مرقّم، تحرره وتصدره وتطبعه.',
  noPlan: 'لا توجد خطة طبعة. أنشئ خطة في الإعدادات.',
  number: number_ => `جولة الصحافة، العدد ${number_}`,
  draft: 'مسودة',
  issued: 'صدر',
  stories: count => stories(count),
  draftWith: count => `مسودة، ${stories(count)}`,
  issuedWith: count => `صدر، ${stories(count)}`,
  list: 'الأعداد'
}

export const editor: typeof english.editor = {
  outline: 'المخطط',
  candidates: 'المرشحات',
  preview: 'معاينة',
  panes: 'أجزاء هذه الصفحة',
  number: (number_, day) => `العدد ${number_} · ${day}`,
  window: (from, to) => `من ${from} إلى ${to}`,
  saved: time => `حُفظ ${time}`,
  waiting: 'لم يُحفظ بعد',
  running: 'جارٍ الحفظ…',
  failed: 'لم يُحفظ',
  issuedAt: time => `صدر ${time}`,
  headline: 'العنوان',
  deck: 'العنوان الفرعي',
  blockHeadline: outlet => `عنوان مادة ${isolated(outlet)}`,
  summary: outlet => `ملخص مادة ${isolated(outlet)}`,
  ownWords: 'بكلمات الوسيلة نفسها',
  yourWords: 'بكلماتك',
  also: (names, further) => further
    ? `ورد أيضاً في ${isolatedList(names)} و${number(further)} غيرها` : `ورد أيضاً في ${isolatedList(names)}`,
  up: headline => `نقل إلى أعلى: ${isolated(headline)}`,
  down: headline => `نقل إلى أسفل: ${isolated(headline)}`,
  sectionUp: title => `نقل القسم إلى أعلى: ${isolated(title)}`,
  sectionDown: title => `نقل القسم إلى أسفل: ${isolated(title)}`,
  movedTo: (at, count) => `نُقل إلى المكان ${number(at)} من ${number(count)}`,
  movedInto: (title, at, count) => `نُقل إلى «${isolated(title)}»، المكان ${number(at)} من ${number(count)}`,
  remove: headline => `إزالة: ${isolated(headline)}`,
  removed: headline => `أُزيل: ${isolated(headline)}`,
  grip: 'سحب إلى مكان آخر؛ وبلوحة المفاتيح Alt+↑ وAlt+↓ داخل المادة',
  openArticle: 'فتح المقال',
  add: headline => `إضافة: ${isolated(headline)}`,
  addShort: 'إضافة',
  noCandidates: 'لا قصص مشتركة أخرى في هذه الفترة.',
  candidatesCount: count => stories(count),
  emptyOutline: 'لا شيء فيها: ستذكر أنه لا تغطية تُذكر. أضف قصصاً أو مقالات من المرشحات.',
  exportPdf: 'تصدير PDF',
  exportAs: 'تصدير بصيغة…',
  mailHeadlines: 'إرسال العناوين بالبريد الإلكتروني',
  exportTitle: 'تصدير جولة الصحافة هذه',
  exportAnyway: 'صدِّر مع ذلك',
  exportNow: 'تصدير',
  keepAsItIs: 'إلغاء',
  cancelExport: 'إلغاء التصدير',
  format: 'الصيغة',
  formats: {
    pdf: { name: 'PDF', use: 'للطباعة والبريد والأرشفة' },
    html: { name: 'HTML', use: 'ملف واحد لأي متصفح' },
    docx: { name: 'Word (DOCX)', use: 'لمواصلة تحريره' },
    epub: { name: 'EPUB', use: 'لقارئ الكتب الإلكترونية' },
    md: { name: 'Markdown', use: 'لموقع أو ملاحظات' },
    txt: { name: 'نص عادي', use: 'لبريد بلا تنسيق' },
    eml: { name: 'بريد إلكتروني (EML)', use: 'يُفتح في برنامج بريدك' },
    ris: { name: 'المصادر (RIS)', use: 'لبرامج Zotero، Citavi، EndNote' },
    bib: { name: 'المصادر (BibTeX)', use: 'لبرنامج LaTeX' },
    'csl.json': { name: 'المصادر (CSL-JSON)', use: 'لبرامج التوثيق' },
    json: { name: 'العدد كاملاً (JSON)', use: 'لنسخة أخرى من Press Review' }
  },
  layout: 'التصميم',
  layouts: {
    pieces: 'مواد: فوق كل منها الوسيلة والعنوان', bulletins: 'موجز: جملة لكل منها، حسب الوسيلة',
    glance: 'لمحة: القصة في جملتين', papers: 'صحف: مواد كاملة، حسب الوسيلة', voices: 'أصوات: اقتباسات حسب الموضوع'
  },
  paper: 'الورق',
  papers: { a4: 'A4', letter: 'Letter' },
  exportCancelled: 'أُلغي التصدير. لم يُنشأ أي ملف.',
  exporting: (format, progress) => progress
    ? `جارٍ إعداد ${isolated(format)}: الخطوة ${number(progress.done + 1)} من ${number(progress.total)}${
      progress.pageCount ? `، ${pages(progress.pageCount)}` : ''}`
    : `جارٍ إعداد ${isolated(format)}…`,
  exported: (name, size, pageCount) => pageCount
    ? `${isolated(name)} · ${pages(pageCount)}، ${bytes(size)}` : `${isolated(name)} · ${bytes(size)}`,
  download: 'تنزيل مرة أخرى',
  missingGlyphs: characters => `${counted(characters.length, {
    zero: 'لا أحرف ناقصة:', one: 'يعرض المستند مربعاً مكان حرف ليس في أي خط هنا:',
    two: 'يعرض المستند مربعين مكان حرفين ليسا في أي خط هنا:',
    few: 'يعرض المستند مربعات مكان أحرف ليست في أي خط هنا:', many: 'يعرض المستند مربعات مكان أحرف ليست في أي خط هنا:',
    other: 'يعرض المستند مربعات مكان أحرف ليست في أي خط هنا:'
  })} ${characters.map(isolated).join(' ')}`,
  issue: 'إصدار',
  issueTitle: number_ => `أتريد إصدار العدد ${number_}؟`,
  issueHow: 'يُجمَّد عندئذ: لا يمكن تغيير شيء فيه، ويأخذ ما بعده الرقم التالي. أكّد عنوانه.',
  issueNow: number_ => `إصدار العدد ${number_}`,
  keepDraft: 'إبقاؤه مسودة',
  issued: number_ => `صدر العدد ${number_}`,
  previewOf: number_ => `معاينة العدد ${number_}`,
  delete: 'حذف المسودة',
  deleted: number_ => `حُذفت مسودة العدد ${number_}`,
  proposed: 'اقترحه البرنامج؛ غيّره كما تشاء.'
}
