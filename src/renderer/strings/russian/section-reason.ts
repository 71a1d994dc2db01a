import type * as english from '../english/section-reason.ts'
import type { SectionReason } from '../../../shared/section-reason.ts'
import { counted, list } from '../../format/numbers.ts'

const quoted = (words: readonly string[]): string => list(words.map(word => `«${word}»`))

export const sectionReason: typeof english.sectionReason = {
  sentence: (title, reason) => sentenceOf(title, reason),
  pinFeed: 'Всегда для этой ленты',
  pinFeedTo: title => `Всегда для этой ленты: ${title}`,
  pinned: title => `Теперь все статьи этой ленты идут в рубрику «${title}».`,
  letDecide: 'Рубрику определяют сами статьи',
  letDecideOf: feed => `Рубрику определяют сами статьи: ${feed}`,
  keep: 'Оставлять все в этой рубрике',
  keepOf: feed => `Оставлять все в этой рубрике: ${feed}`
}

function sentenceOf(title: string, reason: SectionReason): string {
  switch (reason.kind) {
    case 'feed': return `${title}: это рубрика её ленты`
    case 'tag': return `${title}: издание поставило метку «${reason.tag}»`
    case 'address': return `${title}: в адресе есть «/${reason.folder}/»`
    case 'words': return `${title}: из-за слов ${quoted(reason.words)}`
    case 'moves': return `${title}: вы перенесли туда ${counted(reason.count, {
      one: '# похожую статью', few: '# похожие статьи', many: '# похожих статей', other: '# похожей статьи'
    })} (${quoted(reason.words)})`
    case 'reader': return `${title}: вы поместили её сюда`
  }
}
