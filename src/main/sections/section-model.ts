/** What was learned of the sections, as plain numbers: it is kept as JSON and handed to workers. */
export interface SectionModel {
  /** From articles that tags, addresses or the reader's choice for a feed put into a section: how many, and how many of them
   *  hold each stem. */
  readonly taught: Readonly<Record<string, TaughtSection>>
  /** The reader's own moves, the latest last. */
  readonly moves: readonly SectionMove[]
}

interface TaughtSection {
  readonly articles: number
  readonly words: Readonly<Record<string, number>>
}

export interface SectionMove {
  readonly articleId: string
  readonly sectionId: string
  readonly stems: readonly string[]
  /** The outlet's tags and folders, as `sectionMarks` makes them. */
  readonly marks: readonly string[]
}

/** One article whose section is known. */
export interface SectionExample {
  readonly sectionId: string
  readonly stems: readonly string[]
}

export const emptyModel: SectionModel = { taught: {}, moves: [] }

/** Beyond this, what was learned is halved: a section is what it is lately. */
const mostArticles = 2000
const mostStems = 8000
const mostMoves = 500

export function learnExamples(model: SectionModel, examples: readonly SectionExample[]): SectionModel {
  const bySection = Map.groupBy(examples, ({ sectionId }) => sectionId)
  const learned = [...bySection].map(([sectionId, some]) => {
    const taught = Object.hasOwn(model.taught, sectionId) ? model.taught[sectionId] : undefined
    return [sectionId, withExamples(taught ?? { articles: 0, words: {} }, some)] as const
  })
  return { ...model, taught: { ...model.taught, ...Object.fromEntries(learned) } }
}

function withExamples({ articles, words }: TaughtSection, examples: readonly SectionExample[]): TaughtSection {
  const counts = new Map(Object.entries(words))
  for (const { stems } of examples) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const total = articles + examples.length
  const share = total > mostArticles ? 0.5 : 1
  const kept = [...counts].map(([stem, count]) => [stem, count * share] as const).filter(([, count]) => count >= 1)
  const most = kept.length > mostStems ? kept.toSorted(([, one], [, other]) => other - one).slice(0, mostStems) : kept
  return { articles: Math.round(total * share), words: Object.fromEntries(most) }
}

/** The last move of an article is the one that holds. */
export function learnMove(model: SectionModel, move: SectionMove): SectionModel {
  return { ...model, moves: [...forgetMove(model, move.articleId).moves, move].slice(-mostMoves) }
}

export function forgetMove(model: SectionModel, articleId: string): SectionModel {
  return { ...model, moves: model.moves.filter(move => move.articleId !== articleId) }
}
