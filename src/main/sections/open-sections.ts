import { once } from '../../shared/once.ts'
import { emptyModel, type SectionModel, type SectionMove } from './section-model.ts'
import { seedModel } from './seed-words.ts'

/** A model made ready to be asked. */
export interface OpenedSections {
  /** Sections that exist; no other is ever decided for. */
  readonly sectionIds: ReadonlySet<string>
  readonly moves: readonly SectionMove[]
  /** The section that these stems tell, and the stems that tell it, best first; `undefined` when none stands out. */
  judge(stems: Iterable<string>, withMoves: boolean): SectionVerdict | undefined
}

interface SectionVerdict {
  readonly sectionId: string
  readonly stems: readonly string[]
}

/** A move is the reader's own word: it weighs as much as so many articles that somebody else put there. */
const moveWeight = 5
/** How many times likelier, as a logarithm, a section must be than the next one. */
const leastMargin = Math.log(5)
/** A stem that is less than twice as likely in a section as elsewhere tells nothing of it. */
const leastTelling = Math.log(2)
const mostTellingStems = 3

/** Multinomial naive Bayes over stems with Laplace's smoothing. No section is likelier beforehand: that more sport is
 *  printed than science makes no article one of sport. */
export function openSections(sectionIds: readonly string[], model: SectionModel = emptyModel): OpenedSections {
  const exists = new Set(sectionIds)
  // Of the seed words of six languages the stems are to be found, which takes longer than reading dozens of articles.
  const taught = once(() => countWords(model, exists))
  const moved = once(() => countMoves(taught(), model.moves, exists))
  return {
    sectionIds: exists, moves: model.moves.filter(({ sectionId }) => exists.has(sectionId)),
    judge: (stems, withMoves) => judge(stems, withMoves ? moved() : taught())
  }
}

interface Counts {
  readonly sections: readonly string[]
  /** Per stem, its count in each of `sections`. */
  readonly byStem: ReadonlyMap<string, readonly number[]>
  readonly totals: readonly number[]
}

function countWords({ taught }: SectionModel, exists: ReadonlySet<string>): Counts {
  const seeds = seedModel()
  const sections = [...new Set([...Object.keys(seeds), ...Object.keys(taught)])].filter(sectionId => exists.has(sectionId))
  const counts = sections.flatMap((sectionId, at) => {
    const learned = Object.hasOwn(taught, sectionId) ? taught[sectionId]?.words : undefined
    const all = [...Object.entries(seeds[sectionId] ?? {}), ...Object.entries(learned ?? {})]
    return all.map(([stem, count]) => ({ at, stem, count }))
  })
  return addUp(sections, new Map(), counts)
}

function countMoves(before: Counts, moves: readonly SectionMove[], exists: ReadonlySet<string>): Counts {
  const sections = [...new Set([...before.sections, ...moves.map(({ sectionId }) => sectionId)])].filter(one => exists.has(one))
  const counts = moves.filter(({ sectionId }) => exists.has(sectionId))
    .flatMap(({ sectionId, stems }) => stems.map(stem => ({ at: sections.indexOf(sectionId), stem, count: moveWeight })))
  return addUp(sections, before.byStem, counts)
}

function addUp(
  sections: readonly string[], before: ReadonlyMap<string, readonly number[]>,
  counts: readonly { readonly at: number; readonly stem: string; readonly count: number }[]
): Counts {
  const byStem = new Map([...before].map(([stem, row]) => [stem, sections.map((_, at) => row[at] ?? 0)]))
  for (const { at, stem, count } of counts) {
    const row = byStem.get(stem) ?? sections.map(() => 0)
    row[at] = (row[at] ?? 0) + count
    byStem.set(stem, row)
  }
  const totals = sections.map(() => 0)
  for (const row of byStem.values()) for (const [at, count] of row.entries()) totals[at] = (totals[at] ?? 0) + count
  return { sections, byStem, totals }
}

function judge(stems: Iterable<string>, { sections, byStem, totals }: Counts): SectionVerdict | undefined {
  const scores = sections.map(() => 0)
  const told: { readonly stem: string; readonly logs: readonly number[] }[] = []
  for (const stem of stems) {
    const row = byStem.get(stem)
    if (row === undefined) continue
    const logs = row.map((count, at) => Math.log((count + 1) / ((totals[at] ?? 0) + byStem.size)))
    told.push({ stem, logs })
    for (const [at, log] of logs.entries()) scores[at] = (scores[at] ?? 0) + log
  }
  const [best, next] = sections.map((_, at) => at).toSorted((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0))
  if (best === undefined || next === undefined || (scores[best] ?? 0) - (scores[next] ?? 0) < leastMargin) return undefined
  const telling = told
    .map(({ stem, logs }) => ({ stem, telling: (logs[best] ?? 0) - Math.max(...logs.filter((_, at) => at !== best)) }))
    .filter(one => one.telling >= leastTelling).toSorted((one, other) => other.telling - one.telling)
  const sectionId = sections[best]
  if (sectionId === undefined || telling.length === 0) return undefined
  return { sectionId, stems: telling.slice(0, mostTellingStems).map(({ stem }) => stem) }
}
