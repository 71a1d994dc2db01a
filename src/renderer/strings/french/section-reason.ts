import type { SectionReason } from '../../../shared/section-reason.ts'
import { counted, list } from '../../format/numbers.ts'
import type * as english from '../english/section-reason.ts'

const quoted = (words: readonly string[]): string => list(words.map(word => `« ${word} »`))

export const sectionReason: typeof english.sectionReason = {
  sentence: (title, reason) => sentenceOf(title, reason),
  pinFeed: 'Toujours pour ce flux',
  pinFeedTo: title => `Toujours pour ce flux : ${title}`,
  pinned: title => `Désormais, tous les articles de ce flux vont dans ${title}.`,
  letDecide: 'Laisser chaque article décider de sa rubrique',
  letDecideOf: feed => `Laisser chaque article décider de sa rubrique : ${feed}`,
  keep: 'Tout garder dans cette rubrique',
  keepOf: feed => `Tout garder dans cette rubrique : ${feed}`
}

function sentenceOf(title: string, reason: SectionReason): string {
  switch (reason.kind) {
    case 'feed': return `${title}, parce que son flux y a sa place`
    case 'tag': return `${title}, d’après le mot-clé du média : « ${reason.tag} »`
    case 'address': return `${title}, parce que l’adresse contient « /${reason.folder}/ »`
    case 'words': return `${title}, d’après ${counted(reason.words.length, { one: 'ce mot', other: 'ces mots' })} : `
      + quoted(reason.words)
    case 'moves': return `${title}, parce que vous y avez mis ${counted(reason.count, {
      one: '# article semblable', other: '# articles semblables'
    })} (${quoted(reason.words)})`
    case 'reader': return `${title}, parce que vous l’y avez mis`
  }
}
