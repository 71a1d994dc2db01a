import type { SectionReason } from '../../shared/section-reason.ts'
import type { OpenedSections } from './open-sections.ts'
import { fold, namedSection } from './section-of-tags.ts'
import { sectionWords, type SectionText } from './section-words.ts'

/** What an article says of its section; an `Article` is one. */
export interface SectionFacts extends SectionText {
  readonly outletId: string
  readonly tags: readonly string[]
  readonly url?: string
}

export interface SectionDecision {
  readonly sectionId: string
  readonly reason: SectionReason
}

/** So many moves of articles that an outlet tagged alike make a rule, as long as none of them went elsewhere. */
const leastMoves = 2
/** A move is like an article when they share so many of the words that tell the section. */
const leastShared = 2

/** The section of an article whose feed brings many: the reader's moves of what the outlet tagged alike go first, then tags
 *  and address, then the words. `undefined` when nothing tells. */
export function decideSection(facts: SectionFacts, sections: OpenedSections): SectionDecision | undefined {
  return byMarks(facts, sections) ?? byName(facts, sections) ?? byWords(facts, sections)
}

/** An outlet's tags and the folders of its address, as moves remember them. */
export function sectionMarks({ outletId, tags, url }: Pick<SectionFacts, 'outletId' | 'tags' | 'url'>): readonly string[] {
  const folder = url === undefined ? undefined : URL.parse(url)?.pathname.split('/').slice(1, -1)[0]
  return [
    ...tags.slice(0, 10).map(tag => `${outletId}\ntag\n${fold(tag)}`),
    ...(folder ? [`${outletId}\nfolder\n${fold(folder)}`] : [])
  ]
}

function byMarks(facts: SectionFacts, { moves }: OpenedSections): SectionDecision | undefined {
  if (moves.length < leastMoves) return undefined
  for (const mark of sectionMarks(facts)) {
    const alike = moves.filter(({ marks }) => marks.includes(mark))
    const sectionId = alike[0]?.sectionId
    if (sectionId === undefined || alike.length < leastMoves || alike.some(move => move.sectionId !== sectionId)) continue
    return { sectionId, reason: { kind: 'moves', count: alike.length, words: mark.split('\n').slice(2) } }
  }
  return undefined
}

function byName({ tags, url }: SectionFacts, { sectionIds }: OpenedSections): SectionDecision | undefined {
  const named = namedSection(tags, url)
  if (named === undefined || !sectionIds.has(named.sectionId)) return undefined
  const { sectionId, by, name } = named
  return { sectionId, reason: by === 'tag' ? { kind: 'tag', tag: name } : { kind: 'address', folder: name } }
}

function byWords(facts: SectionFacts, sections: OpenedSections): SectionDecision | undefined {
  const words = sectionWords(facts)
  const verdict = sections.judge(words.keys(), true)
  if (verdict === undefined) return undefined
  const { sectionId, stems } = verdict
  const shown = stems.flatMap(stem => words.get(stem) ?? [])
  const alike = sections.moves.filter(move => move.sectionId === sectionId
    && move.stems.filter(stem => stems.includes(stem)).length >= Math.min(leastShared, stems.length))
  const isByMoves = alike.length > 0 && sections.judge(words.keys(), false)?.sectionId !== sectionId
  return { sectionId, reason: isByMoves ? { kind: 'moves', count: alike.length, words: shown } : { kind: 'words', words: shown } }
}
