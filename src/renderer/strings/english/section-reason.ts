/** Why an article stands in its section. */
import type { SectionReason } from '../../../shared/section-reason.ts'
import { list, plural } from '../../format/numbers.ts'

const quoted = (words: readonly string[]): string => list(words.map(word => `“${word}”`))

export const sectionReason = {
  sentence: (title: string, reason: SectionReason) => sentenceOf(title, reason),
  pinFeed: 'Always for this feed',
  pinFeedTo: (title: string) => `Always for this feed: ${title}`,
  pinned: (title: string) => `From now on all articles of this feed go to ${title}.`,
  letDecide: 'Let articles decide their section',
  letDecideOf: (feed: string) => `Let articles decide their section: ${feed}`,
  keep: 'Keep all in this section',
  keepOf: (feed: string) => `Keep all in this section: ${feed}`
}

function sentenceOf(title: string, reason: SectionReason): string {
  switch (reason.kind) {
    case 'feed': return `${title}, because its feed belongs there`
    case 'tag': return `${title}, because the outlet tagged it “${reason.tag}”`
    case 'address': return `${title}, because the address has “/${reason.folder}/”`
    case 'words': return `${title}, because of the words ${quoted(reason.words)}`
    case 'moves':
      return `${title}, because you moved ${plural(reason.count, 'article', 'articles')} like it there (${quoted(reason.words)})`
    case 'reader': return `${title}, because you put it there`
  }
}
