import type * as english from '../english/section-reason.ts'
import type { SectionReason } from '../../../shared/section-reason.ts'
import { counted, list } from '../../format/numbers.ts'

const quoted = (words: readonly string[]): string => list(words.map(word => `«${word}»`))

export const sectionReason: typeof english.sectionReason = {
  sentence: (title, reason) => sentenceOf(title, reason),
  pinFeed: 'Siempre para este canal',
  pinFeedTo: title => `Siempre para este canal: ${title}`,
  pinned: title => `Desde ahora, todos los artículos de este canal van a ${title}.`,
  letDecide: 'Que cada artículo decida su sección',
  letDecideOf: feed => `Que cada artículo decida su sección: ${feed}`,
  keep: 'Dejar todos en esta sección',
  keepOf: feed => `Dejar todos en esta sección: ${feed}`
}

function sentenceOf(title: string, reason: SectionReason): string {
  switch (reason.kind) {
    case 'feed': return `${title}, porque su canal pertenece a ella`
    case 'tag': return `${title}, porque el medio le puso la etiqueta «${reason.tag}»`
    case 'address': return `${title}, porque la dirección contiene «/${reason.folder}/»`
    case 'words': return `${title}, por las palabras ${quoted(reason.words)}`
    case 'moves': return `${title}, porque usted movió allí ${counted(reason.count, {
      one: '# artículo parecido', other: '# artículos parecidos'
    })} (${quoted(reason.words)})`
    case 'reader': return `${title}, porque usted lo puso allí`
  }
}
