/** The sentences of the starter packs. */
import { countryName } from '../../format/countries.ts'
import { languageName } from '../../format/languages.ts'
import { counted, number } from '../../format/numbers.ts'
import type { PackSubject } from '../../../shared/starter-pack.ts'
import type * as english from '../english/packs.ts'
import { feeds, ofFeeds } from './counts.ts'
import { isolated } from './isolated.ts'

const beats: Readonly<Record<Extract<PackSubject, { kind: 'beat' }>['beat'], string>> = {
  world: 'أخبار العالم', business: 'المال والاقتصاد', science: 'العلوم', technology: 'التكنولوجيا', sport: 'الرياضة'
}

export const packsWords: typeof english.packsWords = {
  title: 'ابدأ بحزمة جاهزة',
  more: 'المزيد من الحزم الجاهزة',
  how: 'اختر حزماً كاملة أو خلاصات بعينها. كل شيء يمكن التراجع عنه، وتغييره لاحقاً في «وسائل الإعلام».',
  kinds: { own: 'بالعربية', country: 'حسب البلد', beat: 'حسب المجال', language: 'حسب اللغة' },
  name: about => about.kind === 'country' ? countryName(about.country)
    : about.kind === 'beat' ? beats[about.beat] : languageName(about.language),
  feeds: count => feeds(count),
  someChosen: (chosen, count) => `${number(chosen)} من ${ofFeeds(count)}`,
  open: name => `خلاصات ${name}`,
  feed: (title, outlet) => title === outlet ? outlet : `${isolated(outlet)}: ${isolated(title)}`,
  source: (repository, path, day) =>
    `روابط كما وُجدت في ${isolated(repository)}، ${isolated(path)}، يوم ${day}. وربما تغيّرت بعد ذلك.`,
  follow: count => counted(count, {
    zero: 'متابعة المختار', one: 'متابعة خلاصة واحدة', two: 'متابعة خلاصتين', few: 'متابعة # خلاصات', many: 'متابعة # خلاصة',
    other: 'متابعة # خلاصة'
  }),
  following: 'جارٍ الاشتراك…',
  followed: count => counted(count, {
    zero: 'لا خلاصات جديدة تتابعها', one: 'تتابع الآن خلاصة واحدة', two: 'تتابع الآن خلاصتين', few: 'تتابع الآن # خلاصات',
    many: 'تتابع الآن # خلاصة', other: 'تتابع الآن # خلاصة'
  })
}
