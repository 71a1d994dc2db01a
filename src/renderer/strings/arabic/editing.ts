/** The sentences around the pieces: what may come in, what is checked, and what two windows wrote. */
import { counted, number } from '../../format/numbers.ts'
import type * as english from '../english/editing.ts'
import { articles, ofWords } from './counts.ts'
import { isolated } from './isolated.ts'

export const candidatesPane: typeof english.candidatesPane = {
  ways: 'المصدر',
  stories: 'قصص',
  late: 'متأخرة',
  search: 'بحث',
  clippings: 'قصاصات',
  own: 'يدوي',
  lateCount: count => `متأخرة (${number(count)})`,
  lateHow: 'وصلت بعد موعد الإقفال إلى قصص من هذه الجولة، أو هي قصص قوية بذاتها.',
  noLate: 'لم يصل شيء منذ موعد الإقفال.',
  take: 'إدراج',
  leave: 'ترك',
  takeArticle: headline => `إدراج: ${isolated(headline)}`,
  leaveArticle: headline => `ترك: ${isolated(headline)}`,
  searchLabel: 'البحث في كل المقالات',
  noHits: 'لا مقال فيه هذه الكلمات.',
  noClippings: 'لا قصاصات. اضغط s على مقال لحفظه قصاصة.',
  isIn: 'مُدرج',
  added: headline => `أُضيف: ${isolated(headline)}`,
  left: headline => `تُرك: ${isolated(headline)}`,
  textTitle: 'نص من عندك',
  textHeadline: 'العنوان',
  text: 'النص',
  textSection: 'القسم',
  addText: 'إضافة النص',
  printTitle: 'مقال من المطبوع، أو برابطه',
  printHow: 'اكتبه فيظهر في جولة الصحافة كأي مقال آخر.',
  printAsk: 'إضافة مقال…'
}

export const issueBar: typeof english.issueBar = {
  undo: 'تراجع',
  redo: 'إعادة',
  propose: 'عناوين مقترحة…',
  proposals: 'كل اقتراح من قصتين. الاختيار لك، ولك أن تغيّر كل كلمة.',
  keepOwn: 'إبقاء العنوان الحالي',
  layout: 'التصميم',
  layouts: { pieces: 'مواد', bulletins: 'موجز', glance: 'لمحة', papers: 'صحف', voices: 'أصوات' },
  paper: 'الورق',
  checks: 'المراجعة',
  checksCount: count => `المراجعة (${number(count)})`,
  correct: 'تصحيح…',
  correcting: note => `تصحيح: ${isolated(note)}`,
  correctTitle: number_ => `تصحيح العدد ${number_}`,
  correctHow: 'تُعدّ منه مسودة بالرقم نفسه. ويبقى العدد الصادر على حاله، وتُطبع الملاحظة مع العدد المصحَّح.',
  correctNote: 'ما كان الخطأ',
  correctNow: 'إعداد المسودة'
}

export const checks: typeof english.checks = {
  title: 'مراجعة قبل الإصدار',
  allGood: 'كل اقتباس موجود في النص المحفوظ، ولا مادة تأخذ أكثر مما ينبغي.',
  quotesStand: count => counted(count, {
    zero: 'لا اقتباس في النص المحفوظ.', one: 'اقتباس واحد موجود في النص المحفوظ.', two: 'اقتباسان موجودان في النص المحفوظ.',
    few: '# اقتباسات موجودة في النص المحفوظ.', many: '# اقتباساً موجوداً في النص المحفوظ.',
    other: '# اقتباس موجود في النص المحفوظ.'
  }),
  quotesGone: count => counted(count, {
    zero: 'لا اقتباس ناقص في النص المحفوظ.', one: 'اقتباس واحد ليس في النص المحفوظ.', two: 'اقتباسان ليسا في النص المحفوظ.',
    few: '# اقتباسات ليست في النص المحفوظ.', many: '# اقتباساً ليست في النص المحفوظ.', other: '# اقتباس ليست في النص المحفوظ.'
  }),
  quotesChanged: count => counted(count, {
    zero: 'لم تغيّر الوسائل نص أي اقتباس.', one: 'اقتباس واحد غيّرت الوسيلة نصه بعد ذلك.',
    two: 'اقتباسان غيّرت الوسيلة نصهما بعد ذلك.',
    few: '# اقتباسات غيّرت الوسيلة نصها بعد ذلك.', many: '# اقتباساً غيّرت الوسيلة نصها بعد ذلك.',
    other: '# اقتباس غيّرت الوسيلة نصها بعد ذلك.'
  }),
  quotesUnmarked: count => counted(count, {
    zero: 'لا اقتباس غُيّر بلا إشارة.', one: 'اقتباس واحد غُيّر بلا إشارة.', two: 'اقتباسان غُيّرا بلا إشارة.',
    few: '# اقتباسات غُيّرت بلا إشارة.', many: '# اقتباساً غُيّرت بلا إشارة.', other: '# اقتباس غُيّرت بلا إشارة.'
  }),
  warning: (warning, headline) => {
    switch (warning.kind) {
      case 'quote-long': return warning.share === undefined
        ? `تأخذ «${isolated(headline)}» ${ofWords(warning.words)} من كلام الوسيلة.`
        : `تأخذ «${isolated(headline)}» ${ofWords(warning.words)} من كلام الوسيلة، أي ${number(warning.share)}% من المقال.`
      case 'no-licence': return 'القصاصات تحتاج إلى ترخيص: اذكره في خطة الطبعة.'
      case 'field-missing': return `لا كاتب أو لا تاريخ للمادة «${isolated(headline)}»، وذكرهما واجب في القصاصات.`
    }
  },
  rightsCount: count => counted(count, {
    zero: 'لا مادة تأخذ الكثير من مقالها أو ينقصها ما يجب ذكره في القصاصات.',
    one: 'مادة واحدة تأخذ الكثير من مقالها، أو ينقصها ما يجب ذكره في القصاصات.',
    two: 'مادتان تأخذان الكثير من مقاليهما، أو ينقصهما ما يجب ذكره في القصاصات.',
    few: '# مواد تأخذ الكثير من مقالاتها، أو ينقصها ما يجب ذكره في القصاصات.',
    many: '# مادة تأخذ الكثير من مقالاتها، أو ينقصها ما يجب ذكره في القصاصات.',
    other: '# مادة تأخذ الكثير من مقالاتها، أو ينقصها ما يجب ذكره في القصاصات.'
  }),
  coverage: 'التغطية',
  bySection: 'حسب القسم',
  byOutlet: 'حسب الوسيلة',
  byLanguage: 'حسب اللغة',
  byHour: 'حسب ساعات يوم المكتب',
  hourBar: (hour, count) => `${String(hour).padStart(2, '0')}:00، ${articles(count)}`,
  firsts: 'من كان الأول',
  first: (outlet, time) => `${isolated(outlet)}، ${time}`,
  noCoverage: 'أُعدّت قبل أن تُحسب التغطية.',
  since: number_ => `منذ العدد ${number_}`,
  noPrevious: 'هذا أول عدد في خطته.',
  newStories: 'جديدة',
  continued: 'مستمرة',
  dropped: 'لم تعد فيه',
  line: (outlet, headline) => `${isolated(outlet)}: ${isolated(headline)}`,
  corrections: 'التصحيحات',
  correction: (day, note) => `${day}: ${isolated(note)}`,
  earlierCorrections: 'صُحّح في أعداد سابقة',
  earlierCorrection: (number_, day, note) => `العدد ${number_}، ${day}: ${isolated(note)}`
}

export const conflict: typeof english.conflict = {
  title: 'كتبت نافذة أخرى في الموضع نفسه',
  how: 'لا يُحفظ شيء إلى أن تختار. وما يزول يمكن استرجاعه بالتراجع.',
  issuedHow: 'صدر في نافذة أخرى في هذه الأثناء فجُمّد. وما كتبتَه بعد ذلك معروض هنا.',
  mine: 'هنا',
  theirs: 'هناك',
  keepMine: 'إبقاء المكتوب هنا',
  keepTheirs: 'أخذ المكتوب هناك',
  fields: {
    headline: 'العنوان', deck: 'العنوان الفرعي', layout: 'التصميم', paper: 'الورق', summary: 'الملخص', angle: 'الزاوية',
    note: 'ملاحظة المحرر', tags: 'الوسوم', rank: 'الأهمية', quotes: 'الاقتباسات', money: 'المبالغ', section: 'القسم'
  },
  of: (field, headline) => `${field} في «${isolated(headline)}»`
}

export const issuesPage: typeof english.issuesPage = {
  search: 'البحث في جولات الصحافة',
  found: count => counted(count, {
    zero: 'لا جولات صحافة', one: 'جولة صحافة واحدة', two: 'جولتا صحافة', few: '# جولات صحافة', many: '# جولة صحافة', other: '# جولة صحافة'
  }),
  foundIn: 'وُجد في',
  noneFound: 'لا جولة صحافة فيها هذه الكلمات.',
  ledger: 'السجل (CSV)',
  ledgerHint: 'ما أُخذ وعمّن أُخذ، في كل ما صدر',
  importIssue: 'استيراد عدد…',
  imported: number_ => `العدد ${number_} هنا الآن`,
  corrected: count => counted(count, {
    zero: 'بلا تصحيحات', one: 'تصحيح واحد', two: 'تصحيحان', few: '# تصحيحات', many: '# تصحيحاً', other: '# تصحيح'
  })
}
