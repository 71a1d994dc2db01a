/** The sentences of importing a subscription list. */
import { counted, number } from '../../format/numbers.ts'
import type * as english from '../english/opml.ts'

export const opml: typeof english.opml = {
  import: 'استيراد OPML',
  reading: 'جارٍ الاستيراد…',
  dropHere: 'أسقط ملف OPML لاستيراده',
  imported: ({ added, skipped, failed }) => [
    counted(added, {
      zero: 'لم تُضف أي خلاصة', one: 'أُضيفت خلاصة واحدة', two: 'أُضيفت خلاصتان', few: 'أُضيفت # خلاصات', many: 'أُضيفت # خلاصة',
      other: 'أُضيفت # خلاصة'
    }),
    ...(skipped ? [`وتُخطّي ${number(skipped)}`] : []), ...(failed ? [`وتُرك ${number(failed)}`] : [])
  ].join(' '),
  undo: 'التراجع عن الاستيراد',
  undone: (removed, stayed) => {
    const gone = counted(removed, {
      zero: 'لم تُخرج أي خلاصة', one: 'أُخرجت خلاصة واحدة', two: 'أُخرجت خلاصتان', few: 'أُخرجت # خلاصات', many: 'أُخرجت # خلاصة',
      other: 'أُخرجت # خلاصة'
    })
    return stayed ? `${gone}؛ وبقي ${number(stayed)} مما غيّرته بعد ذلك.` : `${gone}.`
  },
  done: 'تم',
  outcomes: 'السطور المعروضة',
  filters: { all: 'الكل', added: 'المضافة', skipped: 'المتخطاة', failed: 'المتروكة' },
  find: 'البحث عن خلاصة في القائمة',
  lines: 'خلاصات القائمة المستوردة',
  noLines: 'لا خلاصة في القائمة تطابق ذلك.',
  more: (shown, count) => `أول ${number(shown)} من ${number(count)}. اكتب اسماً للبحث عن غيرها.`,
  count: count => number(count),
  outcome: line => {
    if (line.outcome === 'skipped') return line.reason === 'followed' ? 'متابَعة من قبل' : 'مكررة في القائمة'
    if (line.outcome === 'failed') return 'ليس رابط ويب'
    return line.hasSignIn ? 'أُضيفت، بتسجيل دخول' : 'أُضيفت'
  }
}
