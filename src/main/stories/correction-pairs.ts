import type { StoryCorrection } from '../../shared/story.ts'

/** What the reader's decision says of pairs of articles. Pairs among `about` that were decided before are forgotten. */
export interface CorrectionChange {
  readonly about: readonly string[]
  readonly corrections: readonly StoryCorrection[]
}

/** These articles are one story. A chain, earliest first: when the first leave the window, the others still hold together. */
export function putTogether(inOrder: readonly string[]): CorrectionChange {
  return { about: inOrder, corrections: chain(inOrder) }
}

/** Of a story's articles, those of `part` are a story of their own. */
export function splitOff(part: readonly string[], rest: readonly string[]): CorrectionChange {
  return { about: [...part, ...rest], corrections: [...chain(part), ...part.flatMap(oneId => keepApart(oneId, rest))] }
}

/** An article is none of the story's. */
export function takeOut(articleId: string, others: readonly string[]): CorrectionChange {
  return { about: [], corrections: keepApart(articleId, others) }
}

function chain(inOrder: readonly string[]): readonly StoryCorrection[] {
  return inOrder.slice(1).map((otherId, place) => ({ oneId: inOrder[place] ?? otherId, otherId, isTogether: true }))
}

function keepApart(oneId: string, others: readonly string[]): readonly StoryCorrection[] {
  return others.map(otherId => ({ oneId, otherId, isTogether: false }))
}
