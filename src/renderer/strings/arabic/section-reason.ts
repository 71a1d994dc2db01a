/** Why an article stands in its section. */
import { counted } from '../../format/numbers.ts'
import type * as english from '../english/section-reason.ts'
import { isolated } from './isolated.ts'

type Reason = Parameters<typeof english.sectionReason.sentence>[1]

const quoted = (words: readonly string[]): string => words.map(word => `«${isolated(word)}»`).join(' و')

export const sectionReason: typeof english.sectionReason = {
  sentence: (title, reason) => `${isolated(title)}، ${causeOf(reason)}`,
  pinFeed: 'دائماً لهذه الخلاصة',
  pinFeedTo: title => `دائماً لهذه الخلاصة: ${isolated(title)}`,
  pinned: title => `من الآن تذهب كل مقالات هذه الخلاصة إلى ${isolated(title)}.`,
  letDecide: 'ترك المقالات تحدد قسمها',
  letDecideOf: feed => `ترك المقالات تحدد قسمها: ${isolated(feed)}`,
  keep: 'إبقاؤها كلها في هذا القسم',
  keepOf: feed => `إبقاؤها كلها في هذا القسم: ${isolated(feed)}`
}

function causeOf(reason: Reason): string {
  switch (reason.kind) {
    case 'feed': return 'لأن خلاصته تنتمي إليه'
    case 'tag': return `لأن الوسيلة وسمته «${isolated(reason.tag)}»`
    case 'address': return `لأن في رابطه «\u2066/${reason.folder}/\u2069»`
    case 'words': return `بسبب الكلمات ${quoted(reason.words)}`
    case 'moves': return `${counted(reason.count, {
      zero: 'لأنك نقلت إليه ما يشبهه', one: 'لأنك نقلت إليه مقالاً يشبهه', two: 'لأنك نقلت إليه مقالين يشبهانه',
      few: 'لأنك نقلت إليه # مقالات تشبهه', many: 'لأنك نقلت إليه # مقالاً تشبهه', other: 'لأنك نقلت إليه # مقال تشبهه'
    })} (${quoted(reason.words)})`
    case 'reader': return 'لأنك وضعته فيه'
  }
}
