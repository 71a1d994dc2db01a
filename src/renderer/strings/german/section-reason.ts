import type { SectionReason } from '../../../shared/section-reason.ts'
import { counted, list } from '../../format/numbers.ts'
import type * as english from '../english/section-reason.ts'

const quoted = (words: readonly string[]): string => list(words.map(word => `„${word}“`))

export const sectionReason: typeof english.sectionReason = {
  sentence: (title, reason) => sentenceOf(title, reason),
  pinFeed: 'Immer für diesen Feed',
  pinFeedTo: title => `Immer für diesen Feed: ${title}`,
  pinned: title => `Von nun an kommen alle Artikel dieses Feeds nach ${title}.`,
  letDecide: 'Artikel über ihr Ressort entscheiden lassen',
  letDecideOf: feed => `Artikel über ihr Ressort entscheiden lassen: ${feed}`,
  keep: 'Alles in diesem Ressort behalten',
  keepOf: feed => `Alles in diesem Ressort behalten: ${feed}`
}

function sentenceOf(title: string, reason: SectionReason): string {
  switch (reason.kind) {
    case 'feed': return `${title}, weil sein Feed dorthin gehört`
    case 'tag': return `${title}, weil das Medium das Schlagwort „${reason.tag}“ angibt`
    case 'address': return `${title}, weil in der Adresse „/${reason.folder}/“ steht`
    case 'words':
      return `${title}, wegen ${counted(reason.words.length, { one: 'dieses Worts', other: 'dieser Wörter' })}: `
        + `${quoted(reason.words)}`
    case 'moves': return `${title}, weil Sie ${counted(reason.count, {
      one: '# ähnlichen Artikel', other: '# ähnliche Artikel'
    })} dorthin verschoben haben (${quoted(reason.words)})`
    case 'reader': return `${title}, weil Sie ihn dorthin gestellt haben`
  }
}
